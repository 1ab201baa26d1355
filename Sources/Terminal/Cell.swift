/// How letters look, besides their colour.
///
/// Only bold and reverse work on every terminal; the rest is decoration.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit for each attribute.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier or brighter letters.
  public static let bold = Attributes(rawValue: 1)
  /// Letters and background exchanged.
  public static let reverse = Attributes(rawValue: 2)
  /// A line below.
  public static let underline = Attributes(rawValue: 4)
  /// Fainter letters.
  public static let dim = Attributes(rawValue: 8)
  /// Slanted letters.
  public static let italic = Attributes(rawValue: 16)
}

/// One cell of a canvas: what stands there and what it means.
public struct Cell: Hashable, Sendable {
  var glyph: Glyph
  private let columns: UInt8
  /// What the cell means.
  public var role: Role
  /// Attributes on top of those that the theme gives the role.
  public var attributes: Attributes

  init(_ glyph: Glyph, width: UInt8, role: Role, attributes: Attributes) {
    self.glyph = glyph
    columns = width
    self.role = role
    self.attributes = attributes
  }

  /// The display copy of one grapheme, safe to send to a terminal; empty in the second column of
  /// a wide one.
  public var text: String { glyph.text }

  /// How many columns the text takes: 1 or 2, or 0 in the second column of a wide grapheme.
  public var width: Int { Int(columns) }

  /// Whether nothing but a space stands here.
  public var isBlank: Bool { glyph == .space }

  static let blank = Cell(.space, width: 1, role: .text, attributes: [])
}
