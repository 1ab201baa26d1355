/// Which entries and actions one reader may not see: those withheld for their own sake, and whatever
/// was made from one.
///
/// An action is made from the entry that it names, and from one that says that it became the action;
/// an entry is made from what it relies on. An entry that was taken back passes its visibility on
/// too.
struct Restriction {
  private(set) var entries: [RowID: Withheld.Reason] = [:]
  private(set) var actions: [RowID: Withheld.Reason] = [:]

  /// - Complexity: O(*n* × *d*) in the rows and the depth of what was made from what.
  init(of document: MeetingDocument, for reader: Reader) {
    for entry in document.entries.rows {
      if let reason = reader.reason(against: entry) { entries[entry.id] = reason }
    }
    for action in document.actions.rows {
      if let reason = reader.reason(against: action) { actions[action.id] = reason }
    }
    while spread(in: document, for: reader) {}
  }

  /// Withholds what was made from something withheld, one step far; says whether there was any.
  private mutating func spread(in document: MeetingDocument, for reader: Reader) -> Bool {
    let before = entries.count + actions.count
    for entry in document.entries.rows {
      let isWithheld = entries[entry.id] != nil
      for link in entry.links ?? [] {
        guard let other = link.to else { continue }
        switch link.kind {
        case .became? where isWithheld: withhold(other, in: document)
        case .reliesOn? where contains(other): add(&entries, entry.id)
        default: break
        }
      }
    }
    for action in document.actions.rows {
      guard let source = action.from, let reason = entries[source] else { continue }
      // Who is to settle the basis must be told, though not yet of what.
      let isQuestion = action.kind == .askGovernance && reason == .basisUnsure
      if !isQuestion || reader.ownAgency == nil { add(&actions, action.id) }
    }
    return entries.count + actions.count > before
  }

  /// Links do not say which kind of row they lead to, so both are meant.
  private mutating func withhold(_ id: RowID, in document: MeetingDocument) {
    if document.entries.rows.contains(where: { $0.id == id }) { add(&entries, id) }
    if document.actions.rows.contains(where: { $0.id == id }) { add(&actions, id) }
  }

  private func add(_ rows: inout [RowID: Withheld.Reason], _ id: RowID) {
    if rows[id] == nil { rows[id] = .madeFromWithheld }
  }

  /// Whether a row of either kind with this name is withheld.
  func contains(_ id: RowID) -> Bool { entries[id] != nil || actions[id] != nil }
}
