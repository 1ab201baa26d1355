/// Letters as they are without capitals and accents.
package struct PlainLetters: Sendable {
  /// What was worked out for letters beyond ASCII; there are few of them.
  private var known: [Unicode.Scalar: [UInt8]] = [:]

  package init() {}

  /// Adds the text to bytes, small and without accents.
  package mutating func fold(_ text: UnsafeRawBufferPointer, into bytes: inout [UInt8]) {
    guard text.contains(where: { $0 >= 0x80 }) else {
      for byte in text { bytes.append(Self.small(byte)) }
      return
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        bytes.append(Self.small(UInt8(truncatingIfNeeded: scalar.value)))
      } else if let plain = known[scalar] {
        bytes += plain
      } else {
        let plain = Self.plain(scalar)
        known[scalar] = plain
        bytes += plain
      }
    }
  }

  /// A byte with its ASCII letter small.
  private static func small(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
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

/// A name in four bytes, by which very many are compared; capitals and accents do not count.
///
/// Two names may have the same mark, but of four thousand million pairs one has.
public struct NameMark: Hashable, Sendable {
  /// The mark as a number (FNV-1a, 32 bits); 0 where there is no name.
  package let number: UInt32

  /// The mark of a name; nil has one of its own, and so has an empty name.
  public init(of name: String?) {
    var (letters, bytes, name) = (PlainLetters(), [UInt8](), name ?? "")
    name.withUTF8 { letters.fold(UnsafeRawBufferPointer($0), into: &bytes) }
    number = bytes.isEmpty ? 0 : bytes.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }

  /// A mark that was written as a number.
  package init(number: UInt32) {
    self.number = number
  }
}
