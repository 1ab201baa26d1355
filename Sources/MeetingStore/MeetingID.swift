import Foundation

/// The name of a meeting in a store: 128 random bits, unique for ever.
public struct MeetingID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The first 64 bits.
  let high: UInt64
  /// The last 64 bits.
  let low: UInt64

  /// A name nobody has yet.
  static func random() -> MeetingID {
    MeetingID(high: .random(in: .min ... .max), low: .random(in: .min ... .max))
  }

  init(high: UInt64, low: UInt64) {
    (self.high, self.low) = (high, low)
  }

  /// A meeting by its written form, 32 lower-case hexadecimal digits.
  public init?(_ text: String) {
    guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
      let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
    guard description == text else { return nil }
  }

  /// A meeting by its 16 bytes as the database holds them.
  init?(bytes: Data) {
    guard bytes.count == 16 else { return nil }
    self.init(high: UInt64(bigEndian: bytes.prefix(8)), low: UInt64(bigEndian: bytes.suffix(8)))
  }

  /// Its 16 bytes as the database holds them.
  var bytes: Data { high.bigEndianBytes + low.bigEndianBytes }

  /// Thirty-two lower-case hexadecimal digits.
  public var description: String {
    String(unsafeUninitializedCapacity: 32) { digits in
      for index in 0..<32 {
        let half = index < 16 ? high : low
        let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - index % 16 * 4)) & 0xF
        digits[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
      }
      return 32
    }
  }

  /// The order of the written forms.
  public static func < (left: MeetingID, right: MeetingID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
