import Foundation

/// The words of a search, to show where they stand.
struct SearchWords {
  private let words: [String]
  private let plainWords: [[UInt8]]

  init(_ query: String) {
    words = Self.folded(query).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    plainWords = words.map { Array($0.utf8) }
  }

  /// The part of a text around the first of the words, on one line.
  ///
  /// - Parameter room: How many characters there are; what is left out at the front is a `…`.
  func context(in text: String, room: Int) -> String {
    let text = text.utf8.contains(0x0A) ? text.replacing("\n", with: " / ") : text
    guard text.utf8.count > room else { return text }
    let bytes = Array(text.utf8)
    let isPlain = bytes.allSatisfy { $0 < 0x80 }
    guard let place = isPlain ? firstPlace(in: bytes) : firstPlace(in: text) else { return text }
    // A third of the room goes to what stands before the word.
    let lead = room / 3
    guard place > lead else { return text }
    let start = text.index(text.startIndex, offsetBy: place - lead)
    let part = text[start...]
    // It begins with a whole word where one begins soon.
    let word = part.prefix(20).firstIndex { $0.isWhitespace }.map { part.index(after: $0) }
    return "…" + part[(word ?? start)...]
  }

  /// How many characters stand before the first word that begins with one of the words.
  private func firstPlace(in text: String) -> Int? {
    var (offset, isInside) = (0, false)
    for index in text.indices {
      let isOfWord = text[index].isLetter || text[index].isNumber
      if isOfWord, !isInside, begins(text[index...]) { return offset }
      isInside = isOfWord
      offset += 1
    }
    return nil
  }

  /// The same for ASCII, where a byte is a character.
  private func firstPlace(in bytes: [UInt8]) -> Int? {
    var isInside = false
    for index in bytes.indices {
      let isOfWord = Self.isOfWord(bytes[index])
      if isOfWord, !isInside, plainWords.contains(where: { begins($0, bytes, at: index) }) {
        return index
      }
      isInside = isOfWord
    }
    return nil
  }

  private func begins(_ word: [UInt8], _ bytes: [UInt8], at place: Int) -> Bool {
    guard word.count <= bytes.count - place else { return false }
    return word.indices.allSatisfy { index in
      let byte = bytes[place + index]
      return (byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte) == word[index]
    }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  private func begins(_ text: Substring) -> Bool {
    words.contains { word in
      // Folding takes long, so a plain first letter that is another one is told first.
      if let first = text.utf8.first, first < 0x80, first | 0x20 != (word.utf8.first ?? 0) | 0x20 {
        return false
      }
      return Self.folded(String(text.prefix(word.count + 2))).hasPrefix(word)
    }
  }

  private static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}
