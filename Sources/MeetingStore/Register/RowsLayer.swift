import Crypto
import MeetingDomain

/// The rows of an image, and of the meetings that changed since it was written.
struct RowsLayer: Sendable {
  /// How much of the store is taken in.
  var extent = ImageExtent()
  private(set) var base = RowsPart([])
  /// The heads of the base whose meetings were folded anew or cannot be read any more.
  private(set) var replaced: Set<Int> = []
  private(set) var fresh: [MeetingID: FoldedMeeting] = [:]
  private var indices: [MeetingID: Int] = [:]
  private var imageFloor: Int64 = 0
  private var isWritable = true

  /// A layer without an image.
  init() {}

  /// Opens the image of a store; without one that can be used, all is to be folded.
  init(of store: EventStore) {
    guard var image = SealedImage(at: store.location.rowsImage, key: store.vault.rowsKey) else {
      return
    }
    do {
      let end: RowsEnd = try image.end()
      guard end.version == RowsEnd.version, store.holds(end.extent) else {
        // It may have in it what was erased.
        PrivateFiles.remove(store.location.rowsImage)
        return
      }
      base = try RowsPart(image, end)
      (extent, imageFloor) = (end.extent, end.extent.floor)
    } catch {
      // A damaged image is as good as none.
      (base, extent) = (RowsPart([]), ImageExtent())
    }
  }

  /// How many meetings there are.
  var count: Int { base.heads.count - replaced.count + fresh.count }
  /// How many records the image does not know to be in it, be they in it or not.
  var lag: Int64 { extent.floor - imageFloor }
  /// How many of them are in no image yet.
  var freshCount: Int { fresh.count + replaced.count }
  /// Whether what was folded should go to the disk.
  var isFull: Bool { isWritable && fresh.count >= max(1_000, base.heads.count / 8) }

  /// How far a meeting is taken in; nil where it is not.
  mutating func arrival(of id: MeetingID) -> Int64? {
    if let meeting = fresh[id] { return meeting.head.arrival }
    guard let index = index(of: id), !replaced.contains(index) else { return nil }
    return base.heads[index].arrival
  }

  mutating func put(_ meeting: FoldedMeeting) {
    if let index = index(of: meeting.head.id) { replaced.insert(index) }
    fresh[meeting.head.id] = meeting
    extent.top = max(extent.top, meeting.head.arrival)
  }

  mutating func remove(_ id: MeetingID) {
    if let index = index(of: id) { replaced.insert(index) }
    fresh[id] = nil
  }

  /// Writes all as a new image; where that fails, all stays as it is.
  mutating func write(for store: EventStore) {
    guard let extent = store.sealed(extent) else { return }
    do {
      let isWritten = try RowsPart.write(
        base, without: replaced, and: Array(fresh.values), extent: extent,
        to: store.location.rowsImage, key: store.vault.rowsKey)
      guard isWritten else { return isWritable = false }
      self = RowsLayer(of: store)
    } catch {
      isWritable = false
    }
  }

  private mutating func index(of id: MeetingID) -> Int? {
    if indices.isEmpty, !base.heads.isEmpty {
      for (index, head) in base.heads.enumerated() { indices[head.id] = index }
    }
    return indices[id]
  }
}

extension RowsLayer {
  /// The parts to list, each with the heads of it that do not count.
  var parts: [(part: RowsPart, without: Set<Int>)] {
    [(base, replaced), (RowsPart(Array(fresh.values)), [])]
  }

  /// Opens the keys, so that they need not be opened by each list.
  mutating func openKeys() throws {
    _ = try base.keys()
  }

  /// Opens all that is not open yet.
  mutating func openAll() throws {
    try base.openAll()
  }
}
