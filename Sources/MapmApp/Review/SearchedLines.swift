import MeetingDomain

/// Many lines of text in one piece, folded, to be looked through with every key.
///
/// Capitals and accents do not count. A word of a filter is found where a word of a line begins.
struct SearchedLines: Sendable {
  private var bytes: [UInt8] = []
  /// Where each line begins, and where the last one ends.
  private var starts: [Int] = [0]
  private var letters = PlainLetters()

  /// How many lines there are.
  var count: Int { starts.count - 1 }

  init(capacity: Int) {
    starts.reserveCapacity(capacity + 1)
    bytes.reserveCapacity(capacity * 96)
  }

  /// Adds a part of the line that is being written; parts stand apart.
  mutating func add(_ text: UnsafeRawBufferPointer) {
    letters.fold(text, into: &bytes)
    bytes.append(Self.apart)
  }

  /// Adds a part with a mark before it.
  mutating func add(_ text: String, marked mark: Character? = nil) {
    if let mark, let byte = mark.asciiValue { bytes.append(byte) }
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a part as it lies in memory, with a mark before it.
  mutating func add(_ text: UnsafeRawBufferPointer, marked mark: UInt8) {
    bytes.append(mark)
    add(text)
  }

  /// Ends the line.
  mutating func endLine() {
    starts.append(bytes.count)
  }

  /// Clears the flag of every line that does not have a word.
  ///
  /// - Parameter word: Folded, as `folded` gives it.
  func keep(_ word: [UInt8], in flags: inout [Bool]) {
    bytes.withUnsafeBytes { text in
      for line in flags.indices where flags[line] {
        flags[line] = Self.has(word, in: text, from: starts[line], to: starts[line + 1])
      }
    }
  }

  /// A text as it is looked for.
  static func folded(_ text: String) -> [UInt8] {
    var (letters, bytes, text) = (PlainLetters(), [UInt8](), text)
    text.withUTF8 { letters.fold(UnsafeRawBufferPointer($0), into: &bytes) }
    return bytes
  }

  /// A whole part with its mark, as it is looked for.
  static func whole(_ text: String, marked mark: Character) -> [UInt8] {
    [mark.asciiValue ?? 0] + folded(text) + [apart]
  }

  private static func has(
    _ word: [UInt8], in text: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> Bool {
    var place = start
    while let found = ByteSearch.first(word, in: text, from: place, to: end) {
      if found == start || !isOfWord(text[found - 1]) || !isOfWord(text[found]) { return true }
      place = found + 1
    }
    return false
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  /// Stands between the parts of a line.
  private static let apart: UInt8 = 0x1F
}
