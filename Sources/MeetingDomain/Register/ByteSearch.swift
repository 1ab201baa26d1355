/// Looks for some bytes among many.
package enum ByteSearch {
  /// Where a word first lies wholly between two offsets; nil where it does not.
  ///
  /// Thirty-two places at a time are told apart by the first and the last byte of the word.
  package static func first(
    _ word: [UInt8], in text: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> Int? {
    guard let head = word.first, let tail = word.last else { return nil }
    let (heads, tails) = (SIMD32<UInt8>(repeating: head), SIMD32<UInt8>(repeating: tail))
    let (reach, width) = (word.count - 1, heads.scalarCount)
    var place = start
    while place + reach + width <= end {
      let first = text.loadUnaligned(fromByteOffset: place, as: SIMD32<UInt8>.self)
      let last = text.loadUnaligned(fromByteOffset: place + reach, as: SIMD32<UInt8>.self)
      let found = (first .== heads) .& (last .== tails)
      if any(found) {
        for lane in 0..<width where found[lane] && lies(word, at: place + lane, in: text) {
          return place + lane
        }
      }
      place += width
    }
    while place + reach < end {
      if text[place] == head, lies(word, at: place, in: text) { return place }
      place += 1
    }
    return nil
  }

  private static func lies(
    _ word: [UInt8], at place: Int, in text: UnsafeRawBufferPointer
  ) -> Bool {
    for index in word.indices where text[place + index] != word[index] { return false }
    return true
  }
}
