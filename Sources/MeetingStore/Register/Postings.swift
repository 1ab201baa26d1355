/// The passages that have one word, in ascending order, and how often each has it.
///
/// Each passage is one number of seven bits a byte, the lowest first: the distance from the passage
/// before it times four, and one less than how often, at most four times.
struct Postings {
  private(set) var bytes: [UInt8] = []
  /// The last passage, how far it is from the one before it, and how often it has the word.
  private var last = 0
  private var distance = 0
  private var times = 0

  /// So many times count, and no more.
  static let most = 4

  /// Notes a word in a passage, which is the last one or one after it.
  mutating func add(_ passage: Int, times more: Int = 1) {
    if times > 0, passage == last {
      times = min(Self.most, times + more)
    } else {
      end()
      (distance, last, times) = (passage - last, passage, min(Self.most, more))
    }
  }

  /// Writes the last passage.
  mutating func end() {
    guard times > 0 else { return }
    var rest = UInt64(distance << 2) | UInt64(times - 1)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
    times = 0
  }

  /// Reads what was written, in order.
  ///
  /// - Throws: `DamagedImage` where the bytes end within a number.
  static func read(
    _ bytes: ArraySlice<UInt8>, _ take: (_ passage: Int, _ times: Int) throws -> Void
  ) throws {
    try bytes.withUnsafeBufferPointer { bytes in
      var (passage, index) = (0, 0)
      while index < bytes.count {
        var (value, shift) = (UInt64(0), UInt64(0))
        while true {
          guard index < bytes.count, shift < 42 else { throw DamagedImage() }
          let byte = bytes[index]
          index += 1
          value |= UInt64(byte & 0x7F) << shift
          if byte < 0x80 { break }
          shift += 7
        }
        passage += Int(value >> 2)
        try take(passage, Int(value & 3) + 1)
      }
    }
  }
}
