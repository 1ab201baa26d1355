/// The words of an image in the order of their bytes, and where the postings of each lie.
///
/// Words that begin alike stand together, and so do their postings.
struct WordIndex: Sendable {
  /// For each word its length, its bytes, and how many bytes of postings it has.
  private let terms: [UInt8]
  private let postings: Range<Int>

  /// One word.
  struct Term {
    var word: ArraySlice<UInt8>
    /// Where its postings lie in the image.
    var postings: Range<Int>
  }

  /// - Parameter postings: Where the postings of all words lie in the image.
  init(_ terms: [UInt8], postings: Range<Int>) {
    (self.terms, self.postings) = (terms, postings)
  }

  /// The words that begin so, in order.
  func terms(beginning word: [UInt8]) throws -> [Term] {
    var found: [Term] = []
    try forEach { term in
      if term.word.starts(with: word) {
        found.append(term)
        return true
      }
      return term.word.lexicographicallyPrecedes(word)
    }
    return found
  }

  /// All words, in order.
  func all() throws -> [Term] {
    var all: [Term] = []
    try forEach { term in
      all.append(term)
      return true
    }
    return all
  }

  /// Walks the words until somebody has had enough.
  private func forEach(_ take: (Term) -> Bool) throws {
    var (position, start) = (terms.startIndex, postings.lowerBound)
    while position < terms.count {
      let length = try number(&position)
      guard length <= terms.count - position else { throw DamagedImage() }
      let word = terms[position..<position + length]
      position += length
      let size = try number(&position)
      guard size <= postings.upperBound - start else { throw DamagedImage() }
      guard take(Term(word: word, postings: start..<start + size)) else { return }
      start += size
    }
  }

  private func number(_ position: inout Int) throws -> Int {
    var (value, shift) = (0, 0)
    while position < terms.count, shift < 56 {
      let byte = terms[position]
      position += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw DamagedImage()
  }
}
