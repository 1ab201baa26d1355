import MeetingDomain

/// A search for passages that have all of some words, or words that begin with them.
struct WordSearch {
  let words: [[UInt8]]
  /// The longest word, which is looked for first.
  private let needle: [UInt8]
  /// How many passages are wanted.
  let most: Int
  /// The best passages so far, and some that are no longer among them.
  private var hits: [SearchHit] = []
  /// How many passages have all the words.
  private var count = 0

  /// A search; nil where there is no word in the query.
  init?(_ query: String, most: Int = .max) {
    self.most = most
    words = FoldedText.words(of: query)
    guard let longest = words.max(by: { $0.count < $1.count }) else { return nil }
    needle = longest
  }

  /// The best passages, best first, and how many there are.
  var result: SearchResult {
    SearchResult(hits: Array(SearchHit.best(of: hits).prefix(most)), count: count)
  }

  /// Looks the words up in the index of an image.
  ///
  /// - Parameter replaced: The meetings that do not count.
  mutating func look(in image: inout WordsImage, without replaced: Set<MeetingID>) throws {
    let found = try image.passages(with: words, most: most, without: replaced)
    count += found.count
    try image.forEach(of: found.best) { score, passage, block in
      hits.append(hit(passage, in: block, score: score))
    }
  }

  /// Looks through the meetings of a block.
  mutating func scan(_ block: WordsBlock) throws {
    let lowered = block.bytes.map(FoldedText.lowered)
    try block.forEachPassage { _, passage in
      guard let score = score(of: lowered, passage.searched) else { return }
      count += 1
      hits.append(hit(passage, in: block, score: score))
    }
  }

  private func hit(_ passage: WordsBlock.Passage, in block: WordsBlock, score: Int) -> SearchHit {
    var place: Int?
    if passage.mark.original == 0 {
      let lowered = block.bytes[passage.searched].map(FoldedText.lowered)
      place = lowered.withUnsafeBytes { next(of: needle, in: $0, from: 0, to: lowered.count) }
    }
    return SearchHit(of: passage, score: score, in: block, firstWord: place)
  }

  /// How well a passage fits; nil where it lacks a word.
  private func score(of lowered: [UInt8], _ range: Range<Int>) -> Int? {
    lowered.withUnsafeBytes { text in
      var sum = 0
      for word in words {
        var (times, position) = (WordTimes(), range.lowerBound)
        while let hit = next(of: word, in: text, from: position, to: range.upperBound) {
          position = hit + word.count
          times.add(
            1, isWhole: position >= range.upperBound || !FoldedText.isOfWord(text[position]))
        }
        guard times.weight > 0 else { return nil }
        sum += times.weight
      }
      return Self.score(sum, length: range.count)
    }
  }

  /// How well a passage fits whose words weigh so much: a word weighs more in a short passage.
  ///
  /// - Parameter length: In bytes of what is searched; 65,535 count at most.
  static func score(_ weight: Int, length: Int) -> Int {
    weight * 10_000 / (200 + min(length, Int(UInt16.max)))
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

/// How often a passage has a word, and how often one that only begins with it.
struct WordTimes {
  private var whole: UInt8 = 0
  private var begun: UInt8 = 0

  private static let most = UInt8(Postings.most)

  mutating func add(_ times: Int, isWhole: Bool) {
    let times = UInt8(clamping: times)
    if isWhole {
      whole = min(Self.most, whole + times)
    } else {
      begun = min(Self.most, begun + times)
    }
  }

  /// A whole word weighs as much as four beginnings; the best four count.
  var weight: Int { Int(whole * 4 + min(begun, Self.most - whole)) }
}
