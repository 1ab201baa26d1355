/// Values one after another in a few bytes, for the register's images.
///
/// Numbers take seven bits a byte, the lowest first; a text is its length and its UTF-8.
package struct PackedWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func put(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  package mutating func put(_ number: Int) {
    put(UInt64(bitPattern: Int64(number)))
  }

  package mutating func put(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      put(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  /// A text or none, which is not the empty text.
  package mutating func put(_ text: String?) {
    guard var text else { return put(0) }
    text.withUTF8 { utf8 in
      put(utf8.count + 1)
      bytes.append(contentsOf: utf8)
    }
  }

  package mutating func append(_ more: some Collection<UInt8>) {
    bytes.append(contentsOf: more)
  }
}

/// Reads what a `PackedWriter` wrote; bytes that end too soon read as nothing, and are noted.
package struct PackedReader {
  private let bytes: [UInt8]
  package private(set) var position: Int
  /// Whether there was less than was asked for.
  package private(set) var isBroken = false

  package init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
    isBroken = position < 0 || position > bytes.count
  }

  package mutating func number() -> UInt64 {
    var (value, shift) = (UInt64(0), UInt64(0))
    while !isBroken {
      guard position < bytes.count, shift < 64 else { return broken(0) }
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return 0
  }

  package mutating func integer() -> Int {
    Int(truncatingIfNeeded: number())
  }

  package mutating func text() -> String {
    text(length: integer())
  }

  package mutating func optionalText() -> String? {
    let length = integer()
    return length == 0 ? nil : text(length: length - 1)
  }

  /// Where a text lies that may be none, which is passed over; empty where it is none.
  package mutating func optionalRange() -> Range<Int> {
    let length = integer()
    return length > 0 ? range(length: length - 1) : position..<position
  }

  /// Where the next bytes lie, which are passed over.
  package mutating func range(length: Int) -> Range<Int> {
    guard !isBroken, length >= 0, length <= bytes.count - position else { return broken(0..<0) }
    defer { position += length }
    return position..<position + length
  }

  private mutating func text(length: Int) -> String {
    let range = range(length: length)
    return bytes.withUnsafeBytes { String(decoding: $0[range], as: UTF8.self) }
  }

  private mutating func broken<Value>(_ value: Value) -> Value {
    isBroken = true
    return value
  }
}
