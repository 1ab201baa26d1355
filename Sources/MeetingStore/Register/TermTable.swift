/// The words of passages, each with the passages that have it.
///
/// A table of its own, because a large import notes ten million words: no key is made for one that is
/// already there.
struct TermTable {
  private var terms: [Term] = []
  /// The bytes of all terms.
  private var letters: [UInt8] = []
  /// For each hash the index of a term and one, or 0; there are twice as many as terms at least.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  private struct Term {
    var letters: Range<Int>
    var hash: UInt64
    var postings = Postings()
  }

  /// Notes the words of a passage, which is the last one or one after it.
  ///
  /// - Parameter text: Folded text whose ASCII letters may be large.
  mutating func add(_ text: ArraySlice<UInt8>, passage: Int) {
    text.withUnsafeBufferPointer { text in
      var start = 0
      while start < text.count {
        guard FoldedText.isOfWord(text[start]) else {
          start += 1
          continue
        }
        var (end, hash) = (start, Self.seed)
        while end < text.count, FoldedText.isOfWord(text[end]) {
          hash = (hash ^ UInt64(FoldedText.lowered(text[end]))) &* 0x0000_0100_0000_01B3
          end += 1
        }
        let term = term(UnsafeBufferPointer(rebasing: text[start..<end]), hash: hash)
        terms[term].postings.add(passage)
        start = end
      }
    }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The index of a term, which is added where it is not there.
  private mutating func term(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    var slot = Self.slot(hash, of: slots.count)
    while slots[slot] > 0 {
      let index = Int(slots[slot]) - 1
      if terms[index].hash == hash, isWord(word, of: terms[index].letters) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    let start = letters.count
    letters.append(contentsOf: word.lazy.map(FoldedText.lowered))
    terms.append(Term(letters: start..<letters.count, hash: hash))
    slots[slot] = UInt32(terms.count)
    if terms.count * 2 > slots.count { grow() }
    return terms.count - 1
  }

  private func isWord(_ word: UnsafeBufferPointer<UInt8>, of range: Range<Int>) -> Bool {
    guard word.count == range.count else { return false }
    for index in 0..<word.count
    where FoldedText.lowered(word[index]) != letters[range.lowerBound + index] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, term) in terms.enumerated() {
      var slot = Self.slot(term.hash, of: slots.count)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }

  private static func slot(_ hash: UInt64, of count: Int) -> Int {
    Int(truncatingIfNeeded: ((hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
  }

  /// The words in the order of their bytes, each with its postings.
  var sorted: [(word: [UInt8], postings: [UInt8])] {
    var words = terms.map { term in
      var postings = term.postings
      postings.end()
      return (word: Array(letters[term.letters]), postings: postings.bytes)
    }
    words.sort { $0.word.lexicographicallyPrecedes($1.word) }
    return words
  }
}
