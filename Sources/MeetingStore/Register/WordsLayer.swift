import Crypto
import MeetingDomain

/// The text of an image, and of the meetings that changed since it was written.
struct WordsLayer: Sendable {
  /// How much of the store is taken in.
  var extent = ImageExtent()
  private var base: WordsImage?
  /// How far the meetings of the base are taken in; nil until it is asked for.
  private var openArrivals: [MeetingID: Int64]?
  /// The meetings of the base that were folded anew or cannot be read any more.
  private var replaced: Set<MeetingID> = []
  private var fresh: [MeetingID: MeetingWords] = [:]
  private var imageFloor: Int64 = 0
  private var isWritable = true

  /// Opens the image of a store; without one that can be used, all is to be folded.
  init(of store: EventStore) {
    let image = WordsImage(at: store.location.wordsImage, key: store.vault.wordsKey)
    guard let image else { return }
    guard store.holds(image.extent) else {
      // It may have in it what was erased.
      PrivateFiles.remove(store.location.wordsImage)
      return
    }
    (base, extent, imageFloor) = (image, image.extent, image.extent.floor)
  }

  /// A layer without an image.
  init() {}

  /// How many meetings there are.
  var count: Int { baseCount - replaced.count + fresh.count }
  private var baseCount: Int { base?.meetings.count ?? 0 }
  /// How many records the image does not know to be in it, be they in it or not.
  var lag: Int64 { extent.floor - imageFloor }
  /// How many of them are in no image yet.
  var freshCount: Int { fresh.count + replaced.count }
  /// Whether what was folded should go to the disk.
  var isFull: Bool { isWritable && fresh.count >= max(1_000, baseCount / 8) }

  /// How far a meeting is taken in; nil where it is not.
  mutating func arrival(of id: MeetingID) -> Int64? {
    fresh[id]?.arrival ?? (replaced.contains(id) ? nil : arrivals()[id])
  }

  private mutating func arrivals() -> [MeetingID: Int64] {
    if let openArrivals { return openArrivals }
    let meetings = base?.meetings ?? []
    let arrivals = Dictionary(meetings.map { ($0.id, $0.arrival) }) { $1 }
    openArrivals = arrivals
    return arrivals
  }

  mutating func put(_ meeting: MeetingWords) {
    if arrivals()[meeting.id] != nil { replaced.insert(meeting.id) }
    fresh[meeting.id] = meeting
    extent.top = max(extent.top, meeting.arrival)
  }

  mutating func remove(_ id: MeetingID) {
    if arrivals()[id] != nil { replaced.insert(id) }
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
    if var image = base {
      try search.look(in: &image, without: replaced)
      base = image
    }
    if !fresh.isEmpty { try search.scan(try WordsBlock(Array(fresh.values))) }
    return search.result
  }
}
