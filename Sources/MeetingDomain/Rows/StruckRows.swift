/// What a list without rows holds: not asked, asked and none, or an empty list.
typealias EmptyList = Answer<[Row]>

/// Rows that were taken back, and what is needed to put everything back as it was.
///
/// An entry stays in its list, struck. The rows of other kinds leave theirs and lie here.
struct StruckRows: Sendable, Equatable {
  /// The rows that lie here, in a document of their own, so that changes still reach them.
  var rows = MeetingDocument()
  /// Where they stood.
  private var places: [RowRef: Int] = [:]
  /// Where rows belong that came back to the end of a list too short for their places.
  private var placesBeyond: [RowRef: Int] = [:]
  /// What the lists held before they had rows, of those that were asked.
  private var emptyLists: [RowKind: EmptyList] = [:]
  /// When each was struck and by whom; of what a file states to be struck nobody knows.
  private(set) var strikes: [RowRef: Strike] = [:]

  /// When something was struck, and by whom.
  struct Strike: Sendable, Equatable {
    var at: Timestamp
    var by: String
  }

  /// Entries of which a file stated that they are not struck.
  private var statedEntries: Set<RowID> = []

  func contains(_ ref: RowRef) -> Bool {
    places[ref] != nil
  }

  /// Notes when a row was struck and by whom, or that it stands again.
  mutating func note(_ strike: Strike?, of ref: RowRef) {
    strikes[ref] = strike
  }

  /// Notes what a list held before its first row came; nil where it had rows already.
  mutating func noteEmptyList(_ list: EmptyList?, of kind: RowKind) {
    guard let list else { return }
    emptyLists[kind] = list == .notAsked ? nil : list
  }

  /// Takes a row back, and says whether it stood.
  mutating func take(_ ref: RowRef, from document: inout MeetingDocument) -> Bool {
    if ref.kind == .entry { return setStruck(true, ref.id, in: &document) }
    guard let row = document.row(ref),
      let place = document.remove(ref, leaving: emptyLists[ref.kind] ?? .notAsked)
    else { return false }
    rows.insert(row)
    // At the end both places are one; the further one holds when the list is longer again.
    let isLast = place == document.count(of: ref.kind)
    let beyond = placesBeyond.removeValue(forKey: ref) ?? place
    places[ref] = isLast ? max(place, beyond) : place
    return true
  }

  /// Lets a row stand again, and says whether it was taken back.
  mutating func putBack(_ ref: RowRef, into document: inout MeetingDocument) -> Bool {
    if ref.kind == .entry { return setStruck(false, ref.id, in: &document) }
    guard let row = rows.row(ref), let place = places.removeValue(forKey: ref) else { return false }
    _ = rows.remove(ref, leaving: .notAsked)
    let (taken, emptyList) = document.insert(row, at: place)
    if taken < place { placesBeyond[ref] = place }
    noteEmptyList(emptyList, of: ref.kind)
    return true
  }

  private mutating func setStruck(
    _ isStruck: Bool, _ id: RowID, in document: inout MeetingDocument
  ) -> Bool {
    var (hasChanged, isStated) = (false, statedEntries.contains(id))
    document.update(id, of: Entry.self) { entry in
      guard (entry.struck == true) != isStruck else { return }
      if isStruck { isStated = entry.struck != nil }
      entry.struck = isStruck ? true : (isStated ? false : nil)
      hasChanged = true
    }
    if hasChanged, isStated { statedEntries.insert(id) }
    return hasChanged
  }
}
