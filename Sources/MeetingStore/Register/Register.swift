import Crypto
import MeetingDomain

/// What all meetings of a store say, in lists: a cache, kept beside the store as sealed images.
///
/// It never is the truth: an image that is lost, stale, damaged or of another form is made anew
/// from the records, and nothing but the time tells.
public struct Register: Sendable {
  let store: EventStore
  var rows: RowsLayer
  /// Nil until something is searched for or the images are written.
  var words: WordsLayer?
  /// Meetings that cannot be read, and why.
  private var unreadable: [MeetingID: (place: Int64, error: StoreError)] = [:]

  /// Why some meetings are in no list, by the order in which they came.
  public var failures: [StoreError] {
    unreadable.values.sorted { $0.place < $1.place }.map(\.error)
  }

  /// Opens what there is; nothing is folded yet.
  public init(of store: EventStore) {
    self.store = store
    rows = RowsLayer(of: store)
  }

  /// Folds in what was recorded since.
  ///
  /// - Parameter progress: Told after each meeting how many of how many are done.
  public mutating func update(
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(StoreError) {
    try dropErased()
    let floor = min(rows.extent.floor, words?.extent.floor ?? .max)
    let (changed, last) = try store.changes(after: floor)
    let stale = changed.filter { isStale($0.id, since: $0.arrival) }
    for (done, change) in stale.enumerated() {
      let place = try store.place(of: change.id) ?? 0
      do throws(StoreError) {
        take(try store.meeting(change.id), place: place)
        unreadable[change.id] = nil
      } catch .meetingErased {
        // It went while this went on; the next update takes it out.
        continue
      } catch {
        unreadable[change.id] = (place, error)
        rows.remove(change.id)
        words?.remove(change.id)
      }
      progress(done + 1, stale.count)
    }
    guard unreadable.isEmpty else { return }
    rows.extent.floor = max(rows.extent.floor, last)
    if var words {
      words.extent.floor = max(words.extent.floor, last)
      self.words = words
    }
  }

  /// Takes out the meetings that were erased since.
  private mutating func dropErased() throws(StoreError) {
    let erased = try store.erasedMeetings()
    for id in erased { unreadable[id] = nil }
    if rows.extent.erasures != erased.count {
      for id in erased { rows.remove(id) }
      rows.extent.erasures = Int64(erased.count)
      rows.extent.top = try store.lastArrival(upTo: rows.extent.top)
    }
    guard var words, words.extent.erasures != erased.count else { return }
    for id in erased { words.remove(id) }
    words.extent.erasures = Int64(erased.count)
    words.extent.top = try store.lastArrival(upTo: words.extent.top)
    self.words = words
  }

  /// What stays of the meetings that were erased.
  public func erasures() throws(StoreError) -> [Erasure] {
    try store.erasures()
  }

  /// Whether a meeting has records, up to an arrival, that are not taken in.
  private mutating func isStale(_ id: MeetingID, since arrival: Int64) -> Bool {
    if rows.arrival(of: id) != arrival { return true }
    return words != nil && words?.arrival(of: id) != arrival
  }

  /// Takes a meeting in as it stands, which saves reading it again.
  public mutating func take(_ known: KnownMeeting) throws(StoreError) {
    guard let place = try store.place(of: known.id) else { return }
    take(known, place: place)
  }

  /// Opens the words too, so that they are kept up to date with the rows.
  public mutating func openWords() {
    if words == nil { words = WordsLayer(of: store) }
  }

  private mutating func take(_ known: KnownMeeting, place: Int64) {
    let document = known.meeting.document
    let head = MeetingHead(document, id: known.id, place: place, arrival: known.arrival)
    rows.put(FoldedMeeting(document, head: head))
    words?.put(MeetingWords(document, head: head))
    // What is folded goes to the disk in between, so that memory stays as it is.
    if rows.isFull { rows.write(for: store) }
    if words?.isFull == true { words?.write(for: store) }
  }
}

extension Register {
  /// Writes the images where enough was folded since they were written.
  ///
  /// It is for an idle moment or the end: nobody waits for it, and what fails is tried again later.
  ///
  /// - Parameter least: From how many changed meetings on it is worth it in a small store; in a
  ///   large one, whose images take longer, it is one in five hundred.
  public mutating func writeImages(atLeast least: Int) {
    if rows.freshCount >= max(least, rows.count / 500) || rows.lag > Self.longLag {
      rows.write(for: store)
    }
    if let words,
      words.freshCount >= max(least, words.count / 500) || words.lag > Self.longLag
    {
      self.words?.write(for: store)
    }
  }

  /// From so many records on it takes long to see that they are in an image.
  private static let longLag: Int64 = 500

  /// Forgets all images of a store; the next start makes them anew.
  public static func removeImages(at location: StoreLocation) {
    for path in [location.rowsImage, location.wordsImage] {
      for suffix in ["", ".new"] { PrivateFiles.remove(path + suffix) }
    }
  }
}
