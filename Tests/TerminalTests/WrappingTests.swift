import Terminal
import TestSupport
import Testing

struct WrappingTests {
  @Test(arguments: [
    ("", [""]), ("one two", ["one two"]), ("one two three", ["one two ", "three"]),
    ("a\n\nb\n", ["a", "", "b", ""]), ("abcdefghijk", ["abcdefgh", "ijk"]),
    ("to abcdefghijk", ["to ", "abcdefgh", "ijk"]), ("12345678 x", ["12345678 ", "x"]),
    ("日本語日本", ["日本語日", "本"]), ("a\r\nb\rc", ["a", "b", "c"]), ("1234567日", ["1234567", "日"]),
  ])
  func `lines break between words and at line breaks`(text: String, lines: [String]) {
    #expect(wrap(text, columns: 8).map(String.init) == lines)
  }

  @Test(arguments: 0..<30)
  func `wrapping loses nothing and keeps to the width`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let text = random.text(length: 60)
    for columns in 1...14 {
      let lines = wrap(text, columns: columns)
      let joined = lines.flatMap(scalars)
      #expect(joined == scalars(text).filter { $0 != "\n" })
      for line in lines where line.count > 1 {
        let word = String(line).reversed().drop { $0 == " " || $0 == "\t" }
        #expect(displayWidth(of: String(word.reversed())) <= max(5, columns))
      }
    }
  }

  @Test func `a word of ten thousand letters is broken hard`() {
    let lines = wrap(String(repeating: "x", count: 10_000), columns: 80)
    #expect(lines.count == 125)
    #expect(lines.allSatisfy { $0.count == 80 })
  }

  @Test(arguments: [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("日本語", 4, "日…"), ("abc", 0, "")])
  func `an ellipsis stands for what does not fit`(text: String, columns: Int, shown: String) {
    #expect(truncated(text, columns: columns) == shown)
  }
}
