/// Which beginnings of words a block may have: what the filter denies is not in the block.
///
/// Each beginning of a word, of up to twelve bytes, sets one bit. A rare word shares its first
/// letters with others but not all of its beginnings, so few blocks pass that do not have it.
struct WordFilter {
  /// The bytes of a filter.
  static let length = 4096
  private static let longest = 12

  private(set) var bytes: [UInt8]

  /// The filter of a text whose ASCII letters may be large.
  init(_ text: ArraySlice<UInt8>) {
    var bits = [UInt8](repeating: 0, count: Self.length)
    text.withUnsafeBufferPointer { text in
      bits.withUnsafeMutableBufferPointer { bits in
        var (hash, length) = (Self.seed, 0)
        for byte in text {
          guard FoldedText.isOfWord(byte) else {
            (hash, length) = (Self.seed, 0)
            continue
          }
          length += 1
          guard length <= Self.longest else { continue }
          hash = Self.next(hash, FoldedText.lowered(byte))
          let bit = Self.bit(hash)
          bits[bit >> 3] |= 1 << UInt8(bit & 7)
        }
      }
    }
    bytes = bits
  }

  /// The bits of all beginnings of a folded word.
  static func bits(of word: [UInt8]) -> [Int] {
    var hash = seed
    return word.prefix(longest).map { byte in
      hash = next(hash, byte)
      return bit(hash)
    }
  }

  /// Whether a block may have words that begin so.
  ///
  /// - Parameter filters: Those of all blocks, one after another.
  static func passes(_ bits: [Int], block: Int, in filters: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = block * length
    return bits.allSatisfy { filters[start + $0 >> 3] & (1 << UInt8($0 & 7)) != 0 }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  private static func bit(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: ((hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15) >> 49)
  }
}
