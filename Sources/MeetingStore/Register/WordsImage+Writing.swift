import Crypto
import MeetingDomain

extension WordsImage {
  /// How much text a block has before the next one begins.
  private static let blockLength = 56 << 10

  /// Writes what stands of an image and the meetings that were folded since as a new image.
  ///
  /// A block of which every meeting stands is taken over as it is.
  ///
  /// - Returns: False where another process is writing it.
  static func write(
    _ base: WordsImage?, without replaced: Set<MeetingID>, and fresh: some Sequence<MeetingWords>,
    extent: ImageExtent, to path: String, key: SymmetricKey
  ) throws -> Bool {
    guard let writer = try SealedImageWriter(at: path, key: key) else { return false }
    var draft = Draft(writer: writer)
    if var base {
      let filters = try base.filters()
      let touched = Set(base.meetings.filter { replaced.contains($0.id) }.map(\.block))
      for index in base.blocks.indices {
        let block = try base.block(index)
        guard touched.contains(Int64(index)) else {
          let start = index * WordFilter.length
          try draft.add(block, filter: Array(filters[start..<start + WordFilter.length]))
          continue
        }
        for meeting in try block.meetings() where !replaced.contains(meeting.id) {
          try draft.add(meeting)
        }
      }
    }
    for meeting in fresh { try draft.add(meeting) }
    try draft.finish(extent)
    return true
  }

  /// An image that is being written.
  private struct Draft {
    var writer: SealedImageWriter
    private var filters: [UInt8] = []
    private var blocks: [BlockIndex] = []
    private var meetings: [MeetingIndex] = []
    private var waiting: [MeetingWords] = []
    private var waitingLength = 0

    init(writer: SealedImageWriter) {
      self.writer = writer
    }

    mutating func add(_ block: WordsBlock, filter: [UInt8]) throws {
      for part in try block.parts() {
        meetings.append(
          MeetingIndex(
            high: part.id.high, low: part.id.low, arrival: part.arrival,
            block: Int64(blocks.count)))
      }
      blocks.append(
        BlockIndex(offset: UInt64(writer.count), length: UInt64(block.bytes.count)))
      filters += filter
      try writer.append(block.bytes)
    }

    mutating func add(_ meeting: MeetingWords) throws {
      waiting.append(meeting)
      waitingLength += meeting.searched.count
      if waitingLength >= WordsImage.blockLength { try addWaiting() }
    }

    mutating func finish(_ extent: ImageExtent) throws {
      try addWaiting()
      let end = End(
        filters: UInt64(writer.count), blocks: UInt64(blocks.count),
        meetings: UInt64(meetings.count), extent: extent)
      for part in [filters, blocks.rawBytes, meetings.rawBytes, [end].rawBytes] {
        try writer.append(part)
      }
      try writer.finish()
    }

    private mutating func addWaiting() throws {
      guard !waiting.isEmpty else { return }
      let block = try WordsBlock(waiting)
      try add(block, filter: WordFilter(block.bytes[block.searched]).bytes)
      (waiting, waitingLength) = ([], 0)
    }
  }
}
