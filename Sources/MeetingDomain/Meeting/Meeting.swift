/// A meeting: the fold of what happened in it.
///
/// Nothing changes it but `apply`, which accepts every record and has no rules; the rules are in
/// `decide`, which changes nothing. Neither needs a clock or a source of names: both come with the
/// records.
public struct Meeting: Sendable, Equatable {
  /// All that the minutes can say, as it stands.
  public private(set) var document = MeetingDocument()
  /// The stamp of the newest record; nil before the first.
  public private(set) var lastStamp: Stamp?
  /// The highest counter of each replica that is folded in.
  public private(set) var heads: [ReplicaID: Int64] = [:]
  /// What undo needs to know.
  private(set) var history = CommandHistory()
  /// Who changed what last, and what stood beside it.
  private(set) var changes = ChangeTable()
  /// Where rows were put that were added here; they may have moved since.
  private var places: [RowRef: Int] = [:]
  /// Rows that were taken back and are in no list.
  private(set) var struckRows = StruckRows()
  /// The highest counter in the names of rows that came in with a file.
  private(set) var statedCounter: Int64 = 0
  /// When the last start was recorded.
  private(set) var lastStart: Timestamp?

  /// A meeting in which nothing has happened yet.
  public init() {}

  /// The meeting that these records tell of.
  ///
  /// - Parameter records: In any order, even repeated; they are folded in order of their stamps.
  public init(replaying records: some Sequence<Recorded>) {
    let records = Array(records)
    let isInOrder = zip(records, records.dropFirst()).allSatisfy { $0.stamp < $1.stamp }
    let inOrder = isInOrder ? records : records.sorted(by: { $0.stamp < $1.stamp })
    let coverage = Coverage(of: inOrder)
    for recorded in inOrder { apply(recorded, approved: coverage) }
  }

  /// Takes in one record.
  ///
  /// It is total: a record that no longer finds its row changes nothing, and one that was taken in
  /// before is passed over. The records of one replica come in its order; where they do not extend
  /// the meeting (`isExtended(by:)`), as in a merge, replay them all.
  ///
  /// What would change approved minutes changes nothing; it is kept beside them as having arrived
  /// after the approval.
  public mutating func apply(_ recorded: Recorded) {
    apply(recorded, approved: nil)
  }

  /// - Parameter coverage: What the approval covers, where that is known before it comes.
  private mutating func apply(_ recorded: Recorded, approved coverage: Coverage?) {
    let (counter, replica) = (recorded.stamp.counter, recorded.stamp.replica)
    if let head = heads[replica], head >= counter { return }
    heads[replica] = counter
    lastStamp = max(lastStamp ?? recorded.stamp, recorded.stamp)
    history.begin(recorded)
    let isOutside = document.status == .approved || coverage?.misses(recorded.stamp) == true
    if isOutside, recorded.event.changesTheMinutes {
      document.setAside(recorded)
      return
    }
    if let inverse = change(by: recorded) {
      history.note(recorded) { $0.inverses.append(inverse) }
    }
  }

  /// Makes the change of one record, and says which event would take it back; nil where it changes
  /// nothing, or nothing that can be taken back.
  private mutating func change(by recorded: Recorded) -> MeetingEvent? {
    switch recorded.event {
    case .planned(let stated):
      document = stated.issued(recorded.issued)
      document.approval?.isElsewhere = true
      statedCounter = stated.highestStatedCounter
      return nil
    case .fieldChanged(let field, let value, let replacing):
      return setField(field, to: recorded.naming(value), replacing: replacing, by: recorded)
    case .rowAdded(let row):
      return add(row, by: recorded)
    case .rowStruck(let ref):
      return strike(ref, by: recorded)
    case .rowRestored(let ref):
      return restore(ref, by: recorded)
    case .rowReturned(let row):
      return putBack(row, by: recorded)
    case .actionFollowedUp(let id, let step):
      return changeRow(RowRef(.action, id), by: recorded) {
        $0.update(id, of: Action.self) { $0.follow(step, at: recorded.at, by: recorded.author) }
      }
    case .started, .closed, .reopened, .statusReturned:
      return changeStatus(by: recorded)
    case .calledOff(let reason):
      let calledOff = CalledOff(reason: reason, at: recorded.at, by: recorded.author.name)
      return callOff(calledOff, by: recorded)
    case .callingOffReturned(let before):
      return callOff(before, by: recorded)
    case .approved:
      approve(by: recorded)
      return nil
    }
  }

  /// Nothing takes an approval back, so it has no inverse.
  private mutating func approve(by recorded: Recorded) {
    document.status = .approved
    var approval = Approval(by: recorded.author.name, at: recorded.at)
    if case .fingerprint(let fingerprint)? = recorded.issued { approval.fingerprint = fingerprint }
    document.approval = approval
    changes.note(.status, recorded)
  }

  private mutating func changeStatus(by recorded: Recorded) -> MeetingEvent {
    let before = document.status
    switch recorded.event {
    case .started:
      document.status = .live
      lastStart = recorded.at
    case .closed: document.status = .closed
    case .reopened: document.status = .live
    case .statusReturned(let status): document.status = status
    default: break
    }
    changes.note(.status, recorded)
    return .statusReturned(before)
  }

  private mutating func callOff(
    _ calledOff: CalledOff?, by recorded: Recorded
  ) -> MeetingEvent? {
    let before = document.calledOff
    guard before != calledOff else { return nil }
    document.calledOff = calledOff
    changes.note(.status, recorded)
    return .callingOffReturned(before)
  }

  private mutating func setField(
    _ field: FieldRef, to value: FieldValue?, replacing: Stamp?, by recorded: Recorded
  ) -> MeetingEvent? {
    let at = history.time(of: field, by: recorded)
    guard
      let change = document.set(
        field, to: value, at: at, near: field.row.flatMap { places[$0] })
        ?? struckRows.rows.set(field, to: value, at: at)
    else { return nil }
    if let time = change.timeBefore {
      history.note(recorded) { $0.timesBefore[field] = .some(time) }
    }
    changes.noteField(
      field, recorded, replacing: replacing, before: change.before, after: change.after)
    return .fieldChanged(field, to: change.before, replacing: recorded.stamp)
  }

  private mutating func add(_ row: Row, by recorded: Recorded) -> MeetingEvent {
    let named = row.named(by: recorded)
    let ref = named.ref
    let (place, emptyList) = document.insert(named)
    places[ref] = place
    struckRows.noteEmptyList(emptyList, of: ref.kind)
    changes.note(.row(ref), recorded)
    return .rowStruck(ref)
  }

  private mutating func strike(_ ref: RowRef, by recorded: Recorded) -> MeetingEvent? {
    guard struckRows.take(ref, from: &document) else { return nil }
    struckRows.note(StruckRows.Strike(at: recorded.at, by: recorded.author.name), of: ref)
    changes.note(.row(ref), recorded)
    return .rowRestored(ref)
  }

  private mutating func restore(_ ref: RowRef, by recorded: Recorded) -> MeetingEvent? {
    guard struckRows.putBack(ref, into: &document) else { return nil }
    struckRows.note(nil, of: ref)
    changes.note(.row(ref), recorded)
    return .rowStruck(ref)
  }

  private mutating func putBack(_ row: Row, by recorded: Recorded) -> MeetingEvent? {
    changeRow(row.ref, by: recorded) { document in
      guard case .action(let action) = row else { return document.replace(row) }
      return document.update(action.id, of: Action.self) { $0.returnFollowUp(to: action) }
    }
  }

  /// Changes a row where it stands, or where it lies while it is struck.
  private mutating func changeRow(
    _ ref: RowRef, by recorded: Recorded, _ change: (inout MeetingDocument) -> Bool
  ) -> MeetingEvent? {
    guard let before = document.row(ref) ?? struckRows.rows.row(ref) else { return nil }
    guard change(&document) || change(&struckRows.rows) else { return nil }
    changes.note(.row(ref), recorded)
    return .rowReturned(before)
  }
}
