extension Unicode.Scalar {
  /// Whether a terminal or a reader would obey the scalar instead of showing it: controls, line and
  /// paragraph separators, and the marks that reorder what stands around them.
  var isUnsafeOnScreen: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: properties.isBidiControl
    }
  }

  /// Whether Unicode will never give the scalar a meaning, so that readers stumble over it.
  var isNoncharacter: Bool {
    value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  }

  /// A letter or digit of any script.
  var isWord: Bool {
    properties.isAlphabetic || properties.numericType != nil
  }

  /// A letter from a to z, in either case.
  var isASCIILetter: Bool { isASCII && properties.isAlphabetic }

  /// How many columns the scalar takes: none for marks and joiners, two for wide East Asian ones.
  var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    return Self.wideRanges.contains { $0.contains(value) } ? 2 : 1
  }

  /// Blocks whose scalars take two columns (Unicode, East Asian Width W and F, by whole blocks).
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
