import MeetingDomain

/// A search for passages that have all of some words, or words that begin with them.
struct WordSearch {
  private let words: [[UInt8]]
  /// The longest word, which is looked for first.
  private let needle: [UInt8]
  private let bits: [Int]
  /// How many passages are wanted.
  private let most: Int
  /// The best passages so far, and some that are no longer among them.
  private var hits: [SearchHit] = []
  /// How many passages have all the words.
  private var count = 0
  /// What a passage must score to be among the best.
  private var least = 0
  /// The searched part of a block, its ASCII letters small.
  private var lowered: [UInt8] = []

  /// A search; nil where there is no word in the query.
  init?(_ query: String, most: Int = .max) {
    self.most = most
    words = FoldedText.words(of: query)
    guard let longest = words.max(by: { $0.count < $1.count }) else { return nil }
    needle = longest
    bits = words.flatMap(WordFilter.bits)
  }

  /// The best passages, best first, and how many there are.
  var result: SearchResult {
    SearchResult(hits: Array(SearchHit.best(of: hits).prefix(most)), count: count)
  }

  /// The blocks that may have all the words.
  func blocks(count: Int, passing filters: [UInt8]) -> [Int] {
    filters.withUnsafeBufferPointer { filters in
      (0..<count).filter { WordFilter.passes(bits, block: $0, in: filters) }
    }
  }

  /// Looks through the meetings of a block.
  ///
  /// - Parameter isWanted: Whether a meeting is to be looked through.
  mutating func scan(_ block: WordsBlock, where isWanted: (MeetingID) -> Bool) throws {
    lower(block.bytes[block.searched])
    guard var hit = next(from: 0) else { return }
    let base = block.searched.lowerBound
    for part in try block.parts() where part.searched.upperBound - base > hit {
      var reader = PackedReader(block.bytes, at: part.marks.lowerBound)
      var (start, original) = (part.searched.lowerBound - base, part.originals.lowerBound)
      let isPartWanted = isWanted(part.id)
      for _ in 0..<part.markCount {
        let mark = PassageMark(&reader)
        let text = start..<start + mark.searched
        if reader.isBroken || text.upperBound > lowered.count { throw DamagedImage() }
        if isPartWanted, text.contains(hit), let score = scoreIfAmongBest(of: text) {
          let whole =
            mark.original == 0
            ? text.lowerBound + base..<text.upperBound + base
            : original..<original + mark.original
          keep(
            SearchHit(
              of: part, score: score, mark: mark, in: block, text: whole,
              firstWord: mark.original == 0 ? max(0, hit - text.lowerBound) : nil))
        }
        start = text.upperBound + 1
        original += mark.original
        if hit < start {
          guard let later = next(from: start) else { return }
          hit = later
        }
      }
    }
  }

  /// Counts a passage that has the longest word; nil where it lacks another, or is not among the
  /// best.
  private mutating func scoreIfAmongBest(of range: Range<Int>) -> Int? {
    // The best that a passage of this length could score; with one word it is there already.
    if words.count == 1, Self.score(16, length: range.count) < least {
      count += 1
      return nil
    }
    guard let score = score(of: range) else { return nil }
    count += 1
    return score < least ? nil : score
  }

  private mutating func keep(_ hit: SearchHit) {
    hits.append(hit)
    guard most < .max / 8, hits.count > most * 4 + 64 else { return }
    hits = Array(SearchHit.best(of: hits).prefix(most))
    least = hits.last?.score ?? 0
  }

  private static func score(_ weight: Int, length: Int) -> Int { weight * 10_000 / (200 + length) }

  private mutating func lower(_ bytes: ArraySlice<UInt8>) {
    lowered.removeAll(keepingCapacity: true)
    lowered.append(contentsOf: bytes)
    lowered.withUnsafeMutableBufferPointer { buffer in
      for index in buffer.indices { buffer[index] = FoldedText.lowered(buffer[index]) }
    }
  }

  /// Where the needle begins a word next, from an offset on.
  private func next(from start: Int) -> Int? {
    lowered.withUnsafeBytes { text in
      next(of: needle, in: text, from: start, to: text.count)
    }
  }

  /// How well a passage fits; nil where it lacks a word.
  ///
  /// A whole word counts more than the beginning of one, and a word more in a short passage.
  private func score(of range: Range<Int>) -> Int? {
    lowered.withUnsafeBytes { text in
      var sum = 0
      for word in words {
        var (found, weight, position) = (0, 0, range.lowerBound)
        while let hit = next(of: word, in: text, from: position, to: range.upperBound) {
          let end = hit + word.count
          let isWhole = end >= range.upperBound || !FoldedText.isOfWord(text[end])
          found += 1
          weight += isWhole ? 4 : 1
          if found == 4 { break }
          position = end
        }
        guard found > 0 else { return nil }
        sum += weight
      }
      return Self.score(sum, length: range.count)
    }
  }

  private func next(
    of word: [UInt8], in text: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> Int? {
    var position = start
    while let offset = ByteSearch.first(word, in: text, from: position, to: end) {
      if offset == 0 || !FoldedText.isOfWord(text[offset - 1]) { return offset }
      position = offset + 1
    }
    return nil
  }
}
