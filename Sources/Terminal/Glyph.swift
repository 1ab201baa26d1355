/// Up to 16 bytes of UTF-8 held in place: one base scalar and the marks that fit.
///
/// A canvas holds thousands of these, so they are plain memory: copied and compared without
/// reference counts. Unused bytes are 0.
struct Glyph: Hashable, Sendable {
  private var low: UInt64
  private var high: UInt64 = 0

  static let space = Glyph(ascii: 0x20)
  static let replacement = Glyph("\u{FFFD}")
  /// The second column of a wide grapheme.
  static let empty = Glyph(ascii: 0)

  init(ascii: UInt8) { low = UInt64(ascii) }

  init(_ scalar: Unicode.Scalar) {
    low = 0
    append(scalar)
  }

  /// Adds a scalar, or does nothing when it does not fit.
  mutating func append(_ scalar: Unicode.Scalar) {
    let bytes = UTF8.encode(scalar)
    var position = count
    guard let bytes, position + bytes.count <= 16 else { return }
    for byte in bytes {
      if position < 8 {
        low |= UInt64(byte) << (8 * position)
      } else {
        high |= UInt64(byte) << (8 * (position - 8))
      }
      position += 1
    }
  }

  /// How many bytes are used.
  var count: Int {
    high == 0 ? (71 - low.leadingZeroBitCount) / 8 : 8 + (71 - high.leadingZeroBitCount) / 8
  }

  /// Whether it is one ASCII character, or empty.
  var isASCII: Bool { low < 0x80 && high == 0 }

  /// Gives each byte to a function, first to last.
  func forEachByte(_ body: (UInt8) -> Void) {
    for position in 0..<count {
      body(UInt8(truncatingIfNeeded: (position < 8 ? low : high) >> (8 * UInt64(position % 8))))
    }
  }

  var text: String {
    var bytes: [UInt8] = []
    forEachByte { bytes.append($0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
