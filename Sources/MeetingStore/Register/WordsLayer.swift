import Crypto
import MeetingDomain

/// The text of an image, and of the meetings that changed since it was written.
struct WordsLayer: Sendable {
  /// How much of the store is taken in.
  var extent = ImageExtent()
  private var base: WordsImage?
  private var arrivals: [MeetingID: Int64] = [:]
  /// The meetings of the base that were folded anew or cannot be read any more.
  private var replaced: Set<MeetingID> = []
  private var fresh: [MeetingID: MeetingWords] = [:]
  private var imageFloor: Int64 = 0
  private var isWritable = true

  /// Opens the image of a store; without one that can be used, all is to be folded.
  init(of store: EventStore) {
    let image = WordsImage(at: store.location.wordsImage, key: store.vault.wordsKey)
    guard let image, store.holds(image.extent) else { return }
    (base, extent, imageFloor) = (image, image.extent, image.extent.floor)
    for meeting in image.meetings { arrivals[meeting.id] = meeting.arrival }
  }

  /// A layer without an image.
  init() {}

  /// How many meetings there are.
  var count: Int { arrivals.count - replaced.count + fresh.count }
  /// How many records the image does not know to be in it, be they in it or not.
  var lag: Int64 { extent.floor - imageFloor }
  /// How many of them are in no image yet.
  var freshCount: Int { fresh.count + replaced.count }
  /// Whether what was folded should go to the disk.
  var isFull: Bool { isWritable && fresh.count >= max(1_000, arrivals.count / 8) }

  /// How far a meeting is taken in; nil where it is not.
  func arrival(of id: MeetingID) -> Int64? {
    fresh[id]?.arrival ?? (replaced.contains(id) ? nil : arrivals[id])
  }

  mutating func put(_ meeting: MeetingWords) {
    if arrivals[meeting.id] != nil { replaced.insert(meeting.id) }
    fresh[meeting.id] = meeting
    extent.top = max(extent.top, meeting.arrival)
  }

  mutating func remove(_ id: MeetingID) {
    if arrivals[id] != nil { replaced.insert(id) }
    fresh[id] = nil
  }

  /// Writes all as a new image; where that fails, all stays as it is.
  mutating func write(for store: EventStore) {
    guard let extent = store.sealed(extent) else { return }
    do {
      let isWritten = try WordsImage.write(
        base, without: replaced, and: fresh.values, extent: extent,
        to: store.location.wordsImage, key: store.vault.wordsKey)
      guard isWritten else { return isWritable = false }
      self = WordsLayer(of: store)
    } catch {
      isWritable = false
    }
  }

  /// The passages that have all the words, best first.
  mutating func hits(_ search: consuming WordSearch) throws -> SearchResult {
    if var base {
      for index in search.blocks(count: base.blocks.count, passing: try base.filters()) {
        try search.scan(try base.block(index)) { !replaced.contains($0) }
      }
    }
    if !fresh.isEmpty { try search.scan(try WordsBlock(Array(fresh.values))) { _ in true } }
    return search.result
  }
}
