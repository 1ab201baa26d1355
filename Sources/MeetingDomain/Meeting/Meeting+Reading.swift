extension Meeting {
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

  /// The seats in which somebody of this name did something last.
  public func seats(of author: String) -> Set<Seat> {
    Set(history.authors.filter { $0.value == author }.keys)
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
