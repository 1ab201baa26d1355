import Foundation

/// What another program read in a copy, and whether words are in it.
///
/// White space is left out of the comparison: each format breaks lines in its own way.
struct ReadBackWords {
  private let format: String
  private let read: Data
  /// The letters alone, where a page may have them in another order.
  private let letters: [Unicode.Scalar]

  init(of read: String, in format: String) {
    self.format = format
    let scalars = Self.compared(read, in: format)
    self.read = Self.bytes(of: scalars)
    letters = format == "pdf" ? Self.letters(of: scalars) : []
  }

  /// Whether a text is there as the format writes it; on pages its letters may stand in another
  /// order, as those of scripts that are read from the right do.
  func contain(_ text: String) -> Bool {
    let words = Self.compared(written(text), in: format)
    return words.isEmpty || read.range(of: Self.bytes(of: words)) != nil
      || format == "pdf" && letters.containPermutation(of: Self.letters(of: words))
  }

  /// Whether the words of a text cannot be told from the glyphs of a PDF.
  ///
  /// A PDF has one text for each glyph. Where accents are piled up, or letters are joined across one
  /// that does not show, a glyph stands for several texts, and readers get the first of them.
  static func areLostInGlyphs(_ text: String) -> Bool {
    let marks = text.unicodeScalars.count { $0.properties.generalCategory == .nonspacingMark }
    return marks * 3 > text.unicodeScalars.count
  }

  /// The scalars to compare: no white space and, on pages, none that never has a glyph.
  private static func compared(_ text: String, in format: String) -> [Unicode.Scalar] {
    let isPage = format == "pdf" || format == "docx"
    return text.unicodeScalars.filter {
      !$0.properties.isWhitespace && !(isPage && $0.properties.isDefaultIgnorableCodePoint)
    }
  }

  private static func bytes(of scalars: [Unicode.Scalar]) -> Data {
    Data(String(String.UnicodeScalarView(scalars)).utf8)
  }

  private static func letters(of scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let text = String(String.UnicodeScalarView(scalars)).decomposedStringWithCompatibilityMapping
    return text.unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark && !$0.properties.isWhitespace
    }
  }

  private func written(_ text: String) -> String {
    let text = text.replacing("\r\n", with: "\n")
    return switch format {
    case "md": text
    case "json": text.unicodeScalars.map(Self.inJSON).joined()
    case "html", "docx", "pdf":
      text.unicodeScalars.map { $0.value == 0xFFFE ? Self.numbered($0) : Self.shown($0) }.joined()
    default: text.unicodeScalars.map(Self.shown).joined()
    }
  }

  /// As Python writes it inside a JSON text.
  private static func inJSON(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\t": "\\t"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\u{8}": "\\b"
    case "\u{C}": "\\f"
    default: scalar.value < 0x20 ? String(format: "\\u%04x", scalar.value) : String(scalar)
    }
  }

  /// Controls as they are typed, and what reorders by its number.
  private static func shown(_ scalar: Unicode.Scalar) -> String {
    let properties = scalar.properties
    return switch properties.generalCategory {
    case .control where scalar == "\n" || scalar == "\t": String(scalar)
    case .control where scalar.value < 0x20: "^" + String(UnicodeScalar(UInt8(scalar.value + 0x40)))
    case .control where scalar.value == 0x7F: "^?"
    case .control, .lineSeparator, .paragraphSeparator: numbered(scalar)
    default: properties.isBidiControl ? numbered(scalar) : String(scalar)
    }
  }

  private static func numbered(_ scalar: Unicode.Scalar) -> String {
    String(format: "<U+%04X>", scalar.value)
  }
}

extension [Unicode.Scalar] {
  /// Whether some stretch holds exactly the given scalars, in whatever order.
  fileprivate func containPermutation(of other: [Unicode.Scalar]) -> Bool {
    var missing = other.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    func change(_ scalar: Unicode.Scalar, by number: Int) {
      let left = missing[scalar, default: 0] + number
      missing[scalar] = left == 0 ? nil : left
    }
    for (place, scalar) in enumerated() {
      change(scalar, by: -1)
      if place >= other.count { change(self[place - other.count], by: 1) }
      if missing.isEmpty { return true }
    }
    return false
  }
}
