import Crypto
import MeetingDomain

extension WordsImage {
  /// Writes what stands of an image and the meetings that were folded since as a new image.
  ///
  /// A block of which every meeting stands is taken over as it is, with what is known of its words.
  ///
  /// - Returns: False where another process is writing it.
  static func write(
    _ base: WordsImage?, without replaced: Set<MeetingID>, and fresh: some Sequence<MeetingWords>,
    extent: ImageExtent, to path: String, key: SymmetricKey
  ) throws -> Bool {
    guard let writer = try SealedImageWriter(at: path, key: key) else { return false }
    var draft = WordsDraft(writer: writer)
    if var base {
      let touched = Set(base.meetings.filter { replaced.contains($0.id) }.map(\.block))
      for index in base.blocks.indices where !touched.contains(Int64(index)) {
        try draft.takeOver(index, of: &base)
      }
      for index in base.blocks.indices where touched.contains(Int64(index)) {
        for meeting in try base.block(index).meetings() where !replaced.contains(meeting.id) {
          try draft.add(meeting)
        }
      }
    }
    for meeting in fresh { try draft.add(meeting) }
    try draft.finish(extent, after: base)
    return true
  }
}

/// An image that is being written: first the blocks that are taken over, then the new ones.
private struct WordsDraft {
  private var writer: SealedImageWriter
  private var blocks: [WordsImage.BlockIndex] = []
  private var meetings: [WordsImage.MeetingIndex] = []
  private var lengths: [UInt16] = []
  /// The words of the new blocks.
  private var table = TermTable()
  /// Where passages of the base are now: where each run of them began, and where it begins.
  private var runs: [(old: Range<Int>, new: Int)] = []
  private var waiting: [MeetingWords] = []
  private var waitingLength = 0

  /// How much text a block has before the next one begins.
  private static let blockLength = 56 << 10

  init(writer: SealedImageWriter) {
    self.writer = writer
  }

  mutating func takeOver(_ index: Int, of base: inout WordsImage) throws {
    let block = try base.block(index)
    let (first, new) = (Int(base.blocks[index].firstPassage), lengths.count)
    try add(block)
    runs.append((first..<first + lengths.count - new, new))
  }

  mutating func add(_ meeting: MeetingWords) throws {
    waiting.append(meeting)
    waitingLength += meeting.searched.count
    if waitingLength >= Self.blockLength { try addWaiting() }
  }

  private mutating func addWaiting() throws {
    guard !waiting.isEmpty else { return }
    let (block, first) = (try WordsBlock(waiting), lengths.count)
    try add(block)
    try block.forEachPassage { place, passage in
      table.add(block.bytes[passage.searched], passage: first + place)
    }
    (waiting, waitingLength) = ([], 0)
  }

  private mutating func add(_ block: WordsBlock) throws {
    let index = WordsImage.BlockIndex(
      offset: UInt64(writer.count), length: UInt64(block.bytes.count),
      firstPassage: UInt64(lengths.count))
    for part in try block.parts() {
      meetings.append(
        WordsImage.MeetingIndex(
          high: part.id.high, low: part.id.low, place: part.place, arrival: part.arrival,
          block: Int64(blocks.count), passages: UInt64(part.markCount)))
    }
    try block.forEachPassage { _, passage in
      lengths.append(UInt16(clamping: passage.searched.count))
    }
    blocks.append(index)
    try writer.append(block.bytes)
  }

  mutating func finish(_ extent: ImageExtent, after base: WordsImage?) throws {
    try addWaiting()
    let text = writer.count
    let terms = try writeWords(after: base)
    let end = WordsImage.End(
      text: UInt64(text), postings: UInt64(writer.count - text), terms: UInt64(terms.count),
      passages: UInt64(lengths.count), blocks: UInt64(blocks.count),
      meetings: UInt64(meetings.count), extent: extent)
    for part in [terms, lengths.rawBytes, blocks.rawBytes, meetings.rawBytes, [end].rawBytes] {
      try writer.append(part)
    }
    try writer.finish()
  }

  /// Writes the postings of all words, and gives the words.
  private mutating func writeWords(after base: WordsImage?) throws -> [UInt8] {
    var (base, terms) = (base, PackedWriter())
    let (old, new) = (try base?.index.all() ?? [], table.sorted)
    var (nextOld, nextNew) = (0, 0)
    while nextOld < old.count || nextNew < new.count {
      let isOld =
        nextOld < old.count
        && (nextNew == new.count || !new[nextNew].word.lexicographicallyPrecedes(old[nextOld].word))
      let word = isOld ? Array(old[nextOld].word) : new[nextNew].word
      var postings = Postings()
      if isOld {
        if let bytes = try base?.image.bytes(old[nextOld].postings) {
          try move(bytes, to: &postings)
        }
        nextOld += 1
      }
      if nextNew < new.count, new[nextNew].word == word {
        try Postings.read(new[nextNew].postings[...]) { postings.add($0, times: $1) }
        nextNew += 1
      }
      postings.end()
      guard !postings.bytes.isEmpty else { continue }
      terms.put(word.count)
      terms.append(word)
      terms.put(postings.bytes.count)
      try writer.append(postings.bytes)
    }
    return terms.bytes
  }

  /// Adds postings of the base with the numbers that its passages have now; some are gone.
  private func move(_ bytes: [UInt8], to postings: inout Postings) throws {
    var run = 0
    try Postings.read(bytes[...]) { passage, times in
      while run < runs.count, runs[run].old.upperBound <= passage { run += 1 }
      guard run < runs.count, runs[run].old.contains(passage) else { return }
      postings.add(passage - runs[run].old.lowerBound + runs[run].new, times: times)
    }
  }
}
