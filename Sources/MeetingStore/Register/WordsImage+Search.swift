import MeetingDomain

extension WordsImage {
  /// A passage that has all the words.
  struct Found {
    let score: Int
    /// The order in which the meetings came.
    let place: Int64
    /// Its number in the image.
    let passage: Int

    /// The better one first, and of equals the one of the newer meeting.
    static func isBetter(_ left: Found, _ right: Found) -> Bool {
      (right.score, right.place, left.passage) < (left.score, left.place, right.passage)
    }
  }

  /// The best passages that have all of some words, best first, and how many there are.
  mutating func passages(
    with words: [[UInt8]], most: Int, without replaced: Set<MeetingID>
  ) throws -> (best: [Found], count: Int) {
    let weights = try weights(of: words)
    var (best, count, least, next) = ([Found](), 0, 0, 0)
    for meeting in meetings {
      let own = next..<min(next + Int(meeting.passages), weights.count)
      next = own.upperBound
      if !replaced.isEmpty, replaced.contains(meeting.id) { continue }
      for passage in own where weights[passage] > 0 {
        count += 1
        let score = WordSearch.score(Int(weights[passage]), length: Int(lengths[passage]))
        guard score >= least else { continue }
        best.append(Found(score: score, place: meeting.place, passage: passage))
        guard most < .max / 8, best.count > most * 4 + 64 else { continue }
        best = Array(best.sorted(by: Found.isBetter).prefix(most))
        least = best.last?.score ?? 0
      }
    }
    return (Array(best.sorted(by: Found.isBetter).prefix(most)), count)
  }

  /// How much all of some words weigh in each passage; 0 where it lacks one.
  private mutating func weights(of words: [[UInt8]]) throws -> [UInt16] {
    var sums: [UInt16] = []
    for (index, word) in words.enumerated() {
      let times = try times(of: word)
      guard index > 0 else {
        sums = times.map { UInt16($0.weight) }
        continue
      }
      for passage in sums.indices where sums[passage] > 0 {
        let weight = UInt16(times[passage].weight)
        sums[passage] = weight > 0 ? sums[passage] &+ weight : 0
      }
    }
    return sums
  }

  private mutating func times(of word: [UInt8]) throws -> [WordTimes] {
    var times = [WordTimes](repeating: WordTimes(), count: lengths.count)
    let terms = try index.terms(beginning: word)
    guard let first = terms.first, let last = terms.last else { return times }
    let start = first.postings.lowerBound
    let bytes = try image.bytes(start..<last.postings.upperBound)
    for term in terms {
      let isWhole = term.word.count == word.count
      let own = term.postings.lowerBound - start..<term.postings.upperBound - start
      try Postings.read(bytes[own]) { passage, count in
        guard passage < times.count else { throw DamagedImage() }
        times[passage].add(count, isWhole: isWhole)
      }
    }
    return times
  }

  /// Opens passages that were found; each block is opened once.
  mutating func forEach(
    of found: [Found],
    _ take: (_ score: Int, _ passage: WordsBlock.Passage, _ block: WordsBlock) throws -> Void
  ) throws {
    let ordered = found.sorted { $0.passage < $1.passage }
    var next = 0
    for index in blocks.indices where next < ordered.count {
      let first = Int(blocks[index].firstPassage)
      let end = index + 1 < blocks.count ? Int(blocks[index + 1].firstPassage) : lengths.count
      guard ordered[next].passage < end else { continue }
      let block = try block(index)
      try block.forEachPassage { place, passage in
        guard next < ordered.count, ordered[next].passage == first + place else { return }
        try take(ordered[next].score, passage, block)
        next += 1
      }
      guard next == ordered.count || ordered[next].passage >= end else { throw DamagedImage() }
    }
  }
}
