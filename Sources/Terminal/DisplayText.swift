/// One glyph of a display copy, and how many columns it takes.
struct DisplayGlyph {
  var glyph: Glyph
  var width: UInt8
}

/// The display copy of text: what may be sent to a terminal in its place.
///
/// Controls, marks that turn the reading direction and characters that nobody can see are spelled
/// out or left out; of an emoji sequence only the first picture stays. Sizes are then the same on
/// every terminal.
enum DisplayText {
  /// Gives each glyph of one grapheme to a function, until that returns false.
  ///
  /// - Returns: False as soon as the function did.
  static func forEachGlyph(
    of cluster: Clusters.Cluster, _ body: (DisplayGlyph) -> Bool
  ) -> Bool {
    if let ascii = cluster.ascii { return forEachGlyph(ofASCII: ascii, body) }
    guard let character = cluster.character else { return true }
    var copy = DisplayCopy()
    for scalar in character.unicodeScalars { copy.append(scalar) }
    return copy.glyphs.allSatisfy(body)
  }

  /// The width of one grapheme's display copy, in cells.
  static func width(of cluster: Clusters.Cluster) -> Int {
    if let ascii = cluster.ascii { return ascii == 0x09 || isPrintable(ascii) ? 1 : 2 }
    guard let character = cluster.character else { return 0 }
    var copy = DisplayCopy()
    for scalar in character.unicodeScalars { copy.append(scalar) }
    return copy.glyphs.reduce(0) { $0 + Int($1.width) }
  }

  private static func isPrintable(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

  private static func forEachGlyph(
    ofASCII byte: UInt8, _ body: (DisplayGlyph) -> Bool
  ) -> Bool {
    if byte == 0x09 { return body(DisplayGlyph(glyph: .space, width: 1)) }
    if isPrintable(byte) { return body(DisplayGlyph(glyph: Glyph(ascii: byte), width: 1)) }
    return body(DisplayGlyph(glyph: Glyph(ascii: UInt8(ascii: "^")), width: 1))
      && body(DisplayGlyph(glyph: Glyph(ascii: byte ^ 0x40), width: 1))
  }
}

/// The glyphs of one grapheme, gathered scalar by scalar.
private struct DisplayCopy {
  private(set) var glyphs: [DisplayGlyph] = []
  private var marks = 0
  private var isAfterJoiner = false

  /// ncurses keeps four marks in a cell and silently drops the others.
  private static let markLimit = 4

  mutating func append(_ scalar: Unicode.Scalar) {
    defer { isAfterJoiner = scalar == "\u{200D}" }
    if let spelling = Self.spelling(of: scalar) { return append(spelling: spelling) }
    if isLeftOut(scalar) { return }
    switch scalarWidth(scalar) {
    case 0 where glyphs.isEmpty:
      glyphs.append(DisplayGlyph(glyph: .space, width: 1))
      appendMark(scalar)
    case 0: appendMark(scalar)
    case let width where width > 0:
      glyphs.append(DisplayGlyph(glyph: Glyph(scalar), width: UInt8(min(width, 2))))
      marks = 0
    default: glyphs.append(DisplayGlyph(glyph: .replacement, width: 1))
    }
  }

  private mutating func appendMark(_ scalar: Unicode.Scalar) {
    guard marks < Self.markLimit else { return }
    marks += 1
    glyphs[glyphs.count - 1].glyph.append(scalar)
  }

  private mutating func append(spelling: String) {
    for byte in spelling.utf8 {
      glyphs.append(DisplayGlyph(glyph: Glyph(ascii: byte), width: 1))
    }
  }

  /// Characters without a look of their own, and what follows the first picture of an emoji.
  private func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    case 0x1F3FB...0x1F3FF: !glyphs.isEmpty
    case 0x80...: isAfterJoiner && !glyphs.isEmpty && scalar.properties.isEmoji
    default: false
    }
  }

  /// How a scalar that would change what stands around it is written out.
  private static func spelling(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x00..<0x20, 0x7F:
      "^" + String(Character(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value ^ 0x40))))
    case 0x80..<0xA0: "\\x" + String(scalar.value, radix: 16)
    case 0x061C: "<ALM>"
    case 0x200E: "<LRM>"
    case 0x200F: "<RLM>"
    case 0x2028: "<LS>"
    case 0x2029: "<PS>"
    case 0x202A: "<LRE>"
    case 0x202B: "<RLE>"
    case 0x202C: "<PDF>"
    case 0x202D: "<LRO>"
    case 0x202E: "<RLO>"
    case 0x2066: "<LRI>"
    case 0x2067: "<RLI>"
    case 0x2068: "<FSI>"
    case 0x2069: "<PDI>"
    // The two halves of a flag, as the letters they stand for.
    case 0x1F1E6...0x1F1FF:
      String(Character(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0x1F1E6 + 0x41))))
    case 0xE0000...0xE007F, 0x206A...0x206F, 0xFFF9...0xFFFB: "?"
    default: nil
    }
  }
}

/// How many columns a text takes on a canvas, without line breaks.
///
/// - Complexity: O(*n*) in the length of the text.
public func displayWidth(of text: some StringProtocol) -> Int {
  Clusters(Substring(text)).reduce(0) { $0 + DisplayText.width(of: $1) }
}
