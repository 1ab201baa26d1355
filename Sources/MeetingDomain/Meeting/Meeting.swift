/// A meeting: the fold of what happened in it.
///
/// Nothing changes it but `apply`, which accepts every record and has no rules; the rules are in
/// `decide`, which changes nothing. Neither needs a clock or a source of names: both come with the
/// records.
public struct Meeting: Sendable, Equatable {
  /// All that the minutes can say, as it stands.
  public internal(set) var document = MeetingDocument()
  /// The stamp of the newest record; nil before the first.
  public private(set) var lastStamp: Stamp?
  /// The highest counter of each replica that is folded in.
  public private(set) var heads: [ReplicaID: Int64] = [:]
  /// What undo needs to know.
  var history = CommandHistory()
  /// Who changed what last, and what stood beside it.
  var changes = ChangeTable()
  /// Where rows were put that were added here; they may have moved since.
  var places: [RowRef: Int] = [:]
  /// Rows that were taken back and are in no list.
  var struckRows = StruckRows()
  /// The highest counter in the names of rows that came in with a file.
  var statedCounter: Int64 = 0
  /// When the last start was recorded.
  var lastStart: Timestamp?

  /// A meeting in which nothing has happened yet.
  public init() {}

  /// The meeting that these records tell of.
  ///
  /// - Parameter records: In any order, even repeated; they are folded in order of their stamps.
  public init(replaying records: some Sequence<Recorded>) {
    let records = Array(records)
    let isInOrder = zip(records, records.dropFirst()).allSatisfy { $0.stamp < $1.stamp }
    for recorded in isInOrder ? records : records.sorted(by: { $0.stamp < $1.stamp }) {
      apply(recorded)
    }
  }

  /// Takes in one record.
  ///
  /// It is total: a record that no longer finds its row changes nothing, and one that was taken in
  /// before is passed over. The records of one replica come in its order.
  public mutating func apply(_ recorded: Recorded) {
    let (counter, replica) = (recorded.stamp.counter, recorded.stamp.replica)
    if let head = heads[replica], head >= counter { return }
    heads[replica] = counter
    lastStamp = max(lastStamp ?? recorded.stamp, recorded.stamp)
    history.begin(recorded)
    if let inverse = change(by: recorded) {
      history.note(recorded) { $0.inverses.append(inverse) }
    }
  }

  /// The stamp that the next record of a replica gets.
  ///
  /// It lies above the names of rows that came in with a file, so that no two rows share a name.
  public func nextStamp(of replica: ReplicaID) -> Stamp {
    let last = Stamp(
      counter: max(lastStamp?.counter ?? 0, statedCounter), replica: replica)
    return last.next
  }

  /// When the meeting last became live, by its records; nil while it is planned.
  public var startedAt: Timestamp? {
    (document.status ?? .planned) == .planned ? nil : lastStart
  }

  /// The stamp of the value that a field holds; nil where nobody has set it here.
  public func stamp(of field: FieldRef) -> Stamp? {
    changes.last(.field(field))?.stamp
  }

  /// What other hands wrote into a field at the same time, beside what it holds.
  public func alternatives(of field: FieldRef) -> [FieldValue] {
    changes.alternatives(of: field)
  }

  /// Whether a row was taken back.
  public func isStruck(_ ref: RowRef) -> Bool {
    if ref.kind == .entry { return document.row(ref.id, of: Entry.self)?.struck == true }
    return struckRows.contains(ref)
  }

  /// The value of a field; nil where nothing is recorded or the row is gone.
  public func value(of field: FieldRef) -> FieldValue? {
    document.value(of: field)
  }
}
