import Testing

@testable import mapm_bench

struct VisibleTextTests {
  private static let drawn =
    "\u{1B}[?1049h\u{1B}(B\u{1B}[0;7mq\u{1B}[m\u{1B}]0;title z\u{7}w\u{1B}P+q544e\u{1B}\\\r\n\u{1B}=é\u{1B}[>c"

  @Test func `text is what is drawn, without the sequences of the terminal`() {
    var shown = VisibleText()
    shown.take(Array(Self.drawn.utf8))
    #expect(String(decoding: shown.text, as: UTF8.self) == "qwé")
  }

  @Test func `a sequence may be cut anywhere`() {
    let bytes = Array(Self.drawn.utf8)
    for place in bytes.indices {
      var shown = VisibleText()
      shown.take(Array(bytes[..<place]))
      shown.take(Array(bytes[place...]))
      #expect(String(decoding: shown.text, as: UTF8.self) == "qwé", "cut at \(place)")
    }
  }
}
