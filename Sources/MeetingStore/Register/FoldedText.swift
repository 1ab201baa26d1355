import Foundation

/// Text as a search sees it: small letters without marks, in UTF-8, words apart by single bytes.
///
/// A byte below 0x80 that is no letter or digit ends a word; every byte from 0x80 on is of a word.
enum FoldedText {
  /// The folded bytes; nil where they are the text itself but for the case of ASCII letters.
  static func fold(_ text: String) -> [UInt8]? {
    var text = text
    guard text.withUTF8({ bytes in bytes.contains { $0 >= 0x80 } }) else { return nil }
    return foldLatin(text) ?? foldAny(text)
  }

  /// The folded bytes of a text of Latin letters, each of which folds alone; nil where another
  /// letter or a mark of its own is among them.
  private static func foldLatin(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        bytes.append(lowered(UInt8(truncatingIfNeeded: scalar.value)))
        continue
      }
      let place = Int(scalar.value) - 0x80
      guard place < latin.count, latin[place].count <= 4 else { return nil }
      for index in 0..<latin[place].count { bytes.append(latin[place].bytes[index]) }
    }
    return bytes
  }

  private static func foldAny(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      append(scalar, to: &bytes)
    }
    return bytes
  }

  /// What the Latin letters beyond ASCII fold to, up to U+024F: four bytes, and how many count.
  private static let latin: [(bytes: SIMD4<UInt8>, count: Int)] = (0x80..<0x250).map { value in
    let folded = Unicode.Scalar(UInt32(value)).map { foldAny(String(Character($0))) } ?? []
    var bytes = SIMD4<UInt8>()
    for (index, byte) in folded.prefix(4).enumerated() { bytes[index] = byte }
    return (bytes, folded.count)
  }

  /// The words of a query, folded.
  static func words(of query: String) -> [[UInt8]] {
    let bytes = fold(query) ?? Array(query.utf8)
    return bytes.map(lowered).split { !isOfWord($0) }.map(Array.init)
  }

  /// Whether a byte of folded text is of a word.
  static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  /// A byte with its ASCII letter small.
  static func lowered(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  /// Writes a scalar of decomposed small text; marks go, and what is no letter or digit is a space.
  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.isASCII { return bytes.append(UInt8(truncatingIfNeeded: scalar.value)) }
    if let plain = plainLetters[scalar] { return bytes.append(contentsOf: plain.utf8) }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: break
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      bytes.append(contentsOf: Array(Character(scalar).utf8))
    default: bytes.append(UInt8(ascii: " "))
    }
  }

  /// Letters that are written with a stroke or joined, which Unicode does not take apart.
  private static let plainLetters: [Unicode.Scalar: String] = [
    "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "ŧ": "t", "ß": "ss", "æ": "ae", "œ": "oe",
    "þ": "th", "ð": "d", "ŋ": "n",
  ]
}
