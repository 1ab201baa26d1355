import Terminal
import TestSupport
import Testing

struct KeyDecoderTests {
  private func decode(_ bytes: some Sequence<UInt8>) -> [Input] {
    var decoder = KeyDecoder()
    return decoder.feed(bytes)
  }

  private static func typed(_ text: String) -> [Input] {
    text.unicodeScalars.map { .key(.character(Character($0))) }
  }

  /// Byte strings and what they mean.
  static let table: [(String, [Input])] = [
    ("a", [.key(.character("a"))]), ("\r", [.key(.enter)]), ("\n", [.key(.newline)]),
    ("\t", [.key(.tab)]), ("\u{7F}", [.key(.backspace)]), ("\u{8}", [.key(.backspace)]),
    ("\0", [.key(.control("@"))]), ("\u{1}", [.key(.control("a"))]),
    ("\u{1A}", [.key(.control("z"))]), ("\u{1C}", [.key(.control("\\"))]),
    ("\u{1D}", [.key(.control("]"))]), ("\u{1E}", [.key(.control("^"))]),
    ("\u{1F}", [.key(.control("_"))]), ("\u{9B}", [.refusedByte(0x9B)]),
    ("\u{1B}[A", [.key(.up)]), ("\u{1B}OA", [.key(.up)]), ("\u{1B}[B", [.key(.down)]),
    ("\u{1B}OC", [.key(.right)]), ("\u{1B}[D", [.key(.left)]), ("\u{1B}[1;5D", [.key(.wordLeft)]),
    ("\u{1B}[1;3C", [.key(.wordRight)]), ("\u{1B}[1;2A", [.key(.up)]),
    ("\u{1B}O5C", [.key(.wordRight)]), ("\u{1B}Od", [.key(.wordLeft)]), ("\u{1B}[a", [.key(.up)]),
    ("\u{1B}[H", [.key(.home)]), ("\u{1B}[1~", [.key(.home)]), ("\u{1B}[7~", [.key(.home)]),
    ("\u{1B}[7$", [.key(.home)]), ("\u{1B}[8^", [.key(.end)]), ("\u{1B}OF", [.key(.end)]),
    ("\u{1B}[2~", [.key(.insert)]), ("\u{1B}[3~", [.key(.delete)]),
    ("\u{1B}[3;5~", [.key(.delete)]), ("\u{1B}[5~", [.key(.pageUp)]),
    ("\u{1B}[6~", [.key(.pageDown)]), ("\u{1B}[Z", [.key(.backTab)]),
    ("\u{1B}OP", [.key(.unknown("F1"))]), ("\u{1B}[15~", [.key(.unknown("F5"))]),
    ("\u{1B}[24~", [.key(.unknown("F12"))]), ("\u{1B}[[B", [.key(.unknown("F2"))]),
    ("\u{1B}[99~", [.key(.unknown("ESC [99~"))]), ("\u{1B}[27;5;120~", [.key(.control("x"))]),
    ("\u{1B}[120;5u", [.key(.control("x"))]), ("\u{1B}[233u", [.key(.character("é"))]),
    ("\u{1B}[13;2u", [.key(.newline)]), ("\u{1B}[27u", [.key(.escape)]),
    ("\u{1B}[97;2u", [.key(.character("A"))]), ("\u{1B}[97;1:3u", []),
    ("\u{1B}[57376u", [.key(.unknown("key 57376"))]), ("\u{1B}OM", [.key(.enter)]),
    ("\u{1B}[?62;4c", []), ("\u{1B}[24;80R", []), ("\u{1B}[I", []), ("\u{1B}[O", []),
    ("\u{1B}[?2026;2$y", []), ("\u{1B}[<0;3;4M", []),
    ("\u{1B}]11;rgb:1c1c/1c1c/1c1c\u{7}", []),
    ("\u{1B}]11;rgb:0/0/0\u{1B}\\x", [.key(.character("x"))]),
    ("\u{1B}P>|xterm(390)\u{1B}\\", []), ("\u{1B}_Gi=1;OK\u{1B}\\", []),
    ("\u{1B}x", [.key(.escape), .key(.character("x"))]),
    ("\u{1B}\u{1B}[A", [.key(.escape), .key(.up)]),
    ("\u{1B}é", [.key(.escape), .key(.character("é"))]),
    ("\u{1B}Over", [.key(.escape)] + typed("Over")),
    ("\u{1B}Peter", [.key(.escape)] + typed("Peter")),
    ("\u{1B}[200~a\r\nb\rc\nd\te\u{1B}[201~f", [.paste("a\nb\nc\nd\te"), .key(.character("f"))]),
    (
      "\u{1B}[200~\u{1B}[31mred\u{0}\u{85}\u{1B}[201~",
      [.paste("[31mred"), .pasteStripped(bytes: 4)]
    ),
    ("\u{1B}[200~\u{1B}[201\u{1B}[201~", [.paste("[201"), .pasteStripped(bytes: 1)]),
    ("\u{1B}[201~x", [.key(.character("x"))]),
  ]

  @Test(arguments: table)
  func `bytes mean the same wherever they are split`(text: String, inputs: [Input]) {
    let bytes = Array(text.utf8)
    #expect(decode(bytes) == inputs)
    for split in 0...bytes.count {
      var decoder = KeyDecoder()
      #expect(decoder.feed(bytes[..<split]) + decoder.feed(bytes[split...]) == inputs)
    }
    var decoder = KeyDecoder()
    #expect(bytes.flatMap { decoder.feed([$0]) } == inputs)
  }

  @Test func `a lone escape is a key once its wait is over`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.isWaitingForEscape)
    #expect(decoder.timeOut() == [.key(.escape)])
    #expect(!decoder.isWaitingForEscape)
    #expect(decoder.timeOut() == [])
  }

  @Test func `an arrow may take several waits on a slow line`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[".utf8)) + decoder.timeOut() + decoder.timeOut() == [])
    #expect(decoder.feed(Array("A".utf8)) == [.key(.up)])
  }

  @Test(arguments: ["[", "O", "]", "]1", "P", "_G", "[1;5"])
  func `a sequence that never ends is given back as keys`(rest: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array(("\u{1B}" + rest).utf8)) == [])
    let late = (0..<5).flatMap { _ in decoder.timeOut() }
    #expect(late == [.key(.escape)] + Self.typed(rest))
    #expect(decoder.feed(Array("after".utf8)) == Self.typed("after"))
  }

  @Test func `an answer without an end is named, and typing goes on`() {
    var decoder = KeyDecoder()
    let inputs = decoder.feed(Array("\u{1B}]1".utf8) + Array(repeating: 0x61, count: 5000))
    guard case .key(.unknown(let name)) = inputs.first else {
      Issue.record("The answer is not named.")
      return
    }
    #expect(name.utf8.count + inputs.count - 1 == 5000 + 3 + 3)
    #expect(inputs.dropFirst().allSatisfy { $0 == .key(.character("a")) })
  }

  @Test func `a byte that is no text is refused and what follows is kept`() {
    #expect(decode([0xE9] + Array("le text".utf8)) == [.refusedByte(0xE9)] + Self.typed("le text"))
    #expect(
      decode([0xE2, 0x82, 0x61]) == [.refusedByte(0xE2), .refusedByte(0x82)] + Self.typed("a"))
    #expect(decode([0xED, 0xA0, 0x80]) == [0xED, 0xA0, 0x80].map { .refusedByte($0) })
    #expect(decode([0xC3, 0x1B, 0x5B, 0x41]) == [.refusedByte(0xC3), .key(.up)])
  }

  @Test func `a paste of more than a mebibyte is cut between letters`() {
    let text = String(repeating: "é", count: 600_000) + "end"
    let bytes = Array("\u{1B}[200~x\(text)\u{1B}[201~y".utf8)
    let kept = "x" + String(repeating: "é", count: (1 << 19) - 1)
    let cut = 1 + text.utf8.count - kept.utf8.count
    #expect(decode(bytes) == [.paste(kept), .pasteCut(bytes: cut), .key(.character("y"))])
  }

  @Test func `a paste whose end is lost ends after some silence`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[200~text".utf8)) == [])
    #expect((0..<19).flatMap { _ in decoder.timeOut() } == [])
    #expect(decoder.timeOut() == [.paste("text")])
    #expect(decoder.feed(Array("a\u{1B}[201~b".utf8)) == Self.typed("ab"))
  }

  @Test(arguments: 0..<50)
  func `random bytes never trap and mean the same wherever they are split`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let alphabet: [UInt8] = [
      0x1B, 0x1B, 0x5B, 0x4F, 0x5D, 0x50, 0x7E, 0x3B, 0x32, 0x30, 0x31, 0x5C,
    ]
    let bytes = (0..<120).map { _ -> UInt8 in
      Bool.random(using: &random)
        ? alphabet.randomElement(using: &random) ?? 0 : .random(in: 0...255, using: &random)
    }
    let whole = decode(bytes)
    for split in 0...bytes.count {
      var decoder = KeyDecoder()
      let parts = decoder.feed(bytes[..<split]) + decoder.feed(bytes[split...])
      if parts != whole { Issue.record("Split at \(split), the input is another.") }
    }
  }

  @Test(arguments: 0..<50)
  func `all text comes out in order, scalar for scalar`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let text = random.text(length: 200).filter { $0 != "\n" && $0 != "\t" }
    let out = decode(text.utf8).flatMap { input -> [Unicode.Scalar] in
      guard case .key(.character(let character)) = input else { return [] }
      return Array(character.unicodeScalars)
    }
    #expect(out == scalars(text))
  }

  @Test(arguments: [
    ("meeting", nil), ("aaaaaaaaaaaa", nil), ("The landlord", "The landlord"),
    ("two\rlines\tof it", "two\nlines\tof it"), ("The landlord\u{18}", nil),
  ])
  func `a paste without marks is known by its pace`(text: String, paste: String?) {
    #expect(Input.unmarkedPaste(in: decode(text.utf8)) == paste)
  }
}
