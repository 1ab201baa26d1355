import Foundation

extension FixedWidthInteger where Self: UnsignedInteger {
  /// The number of exactly as many bytes as it has, most significant first; more are cut off.
  init(bigEndian bytes: some Sequence<UInt8>) {
    self = bytes.reduce(0) { $0 << 8 | Self($1) }
  }

  /// Its bytes, most significant first.
  var bigEndianBytes: Data {
    withUnsafeBytes(of: bigEndian) { Data($0) }
  }
}

extension Data {
  /// Bytes that nobody can foresee.
  static func random(count: Int) -> Data {
    var source = SystemRandomNumberGenerator()
    return Data((0..<count).map { _ in UInt8.random(in: .min ... .max, using: &source) })
  }

  /// Two lower-case digits a byte.
  var hexadecimal: String {
    reduce(into: "") { text, byte in
      text += byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
    }
  }

  /// The bytes that an even number of hexadecimal digits stand for; nil for anything else.
  init?(hexadecimal text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    self.init(capacity: digits.count / 2)
    for index in stride(from: 0, to: digits.count, by: 2) {
      let pair = String(decoding: digits[index...index + 1], as: UTF8.self)
      guard pair.utf8.first != UInt8(ascii: "+"), let byte = UInt8(pair, radix: 16)
      else { return nil }
      append(byte)
    }
  }
}
