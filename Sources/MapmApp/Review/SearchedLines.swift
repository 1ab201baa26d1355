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

  /// Whether a text is one that was folded, but for capitals and accents.
  static func isSame(_ text: UnsafeRawBufferPointer, as folded: [UInt8]) -> Bool {
    // Most names differ in their first letter already.
    if let head = text.first, let first = folded.first, head < 0x80,
      (head &- UInt8(ascii: "A") < 26 ? head | 0x20 : head) != first
    {
      return false
    }
    if text.count == folded.count, text.allSatisfy({ $0 < 0x80 }) {
      return zip(text, folded).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $0 >= 0x41 }
    }
    var (letters, bytes) = (PlainLetters(), [UInt8]())
    guard text.contains(where: { $0 >= 0x80 }) else { return false }
    letters.fold(text, into: &bytes)
    return bytes == folded
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

/// Letters as they are without capitals and accents.
struct PlainLetters: Sendable {
  /// What was worked out for letters beyond ASCII; there are few of them.
  private var known: [Unicode.Scalar: [UInt8]] = [:]

  /// Adds the text to bytes, small and without accents.
  mutating func fold(_ text: UnsafeRawBufferPointer, into bytes: inout [UInt8]) {
    guard text.contains(where: { $0 >= 0x80 }) else {
      for byte in text { bytes.append(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte) }
      return
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if let plain = known[scalar] {
        bytes += plain
      } else {
        let plain = Self.plain(scalar)
        known[scalar] = plain
        bytes += plain
      }
    }
  }

  /// A letter with a mark is called by the letter: LATIN SMALL LETTER E WITH ACUTE.
  private static func plain(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: return []
    default: break
    }
    let small = scalar.properties.lowercaseMapping
    let words = (small.unicodeScalars.first?.properties.name ?? "").split(separator: " ")
    if words.starts(with: ["LATIN", "SMALL", "LETTER"]), words.count > 3 {
      let letter = words[3].lowercased()
      if letter.count == 1 { return Array(letter.utf8) }
      if let joined = joinedLetters[letter] { return Array(joined.utf8) }
    }
    return Array(small.utf8)
  }

  private static let joinedLetters = ["sharp": "ss", "ae": "ae", "thorn": "th", "eth": "d"]
}
