/// The graphemes of a text with their places, in one pass.
///
/// Runs of ASCII are stepped through byte by byte, so long texts are cheap to lay out.
struct Clusters: Sequence, IteratorProtocol {
  /// One grapheme.
  struct Cluster {
    /// Where it stands, in bytes of UTF-8.
    let range: Range<Int>
    /// Its byte when it is a single ASCII character.
    let ascii: UInt8?
    /// Its text; `nil` when it is a single ASCII character.
    let character: Character?
    /// Whether it ends a line.
    var isLineBreak: Bool { ascii == 0x0A || ascii == 0x0D || character == "\r\n" }
  }

  private let text: Substring
  /// The text's bytes: reading an array is several times quicker than reading a text.
  private let bytes: [UInt8]
  private var offset = 0

  init(_ text: Substring) {
    self.text = text
    bytes = Array(text.utf8)
  }

  mutating func next() -> Cluster? {
    guard offset < bytes.count else { return nil }
    let start = offset
    let byte = bytes[start]
    let isAlone = start + 1 == bytes.count || bytes[start + 1] < 0x80
    let character = byte < 0x80 && byte != 0x0D && isAlone ? nil : character(at: start)
    offset += character?.utf8.count ?? 1
    let isASCII = offset == start + 1
    return Cluster(
      range: start..<offset, ascii: isASCII ? byte : nil, character: isASCII ? nil : character)
  }

  private func character(at offset: Int) -> Character {
    text[text.utf8.index(text.startIndex, offsetBy: offset)]
  }
}
