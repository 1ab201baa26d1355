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
        case .reliesOn? where reason(of: other, in: document) != nil: add(&entries, entry.id)
        default: break
        }
      }
    }
    for action in document.actions.rows {
      guard let source = action.from, let reason = reason(of: source, in: document) else {
        continue
      }
      // Who is to settle the basis must be told, though not yet of what.
      let isQuestion = action.kind == .askGovernance && reason == .basisUnsure
      if !isQuestion || reader.ownAgency == nil { add(&actions, action.id) }
    }
    return entries.count + actions.count > before
  }

  /// Where a name without a kind could be several rows, all of them are meant.
  private mutating func withhold(_ reference: RowReference, in document: MeetingDocument) {
    for row in document.rows(named: reference) {
      switch row.kind {
      case .entry: add(&entries, row.id)
      case .action: add(&actions, row.id)
      default: break
      }
    }
  }

  private func add(_ rows: inout [RowID: Withheld.Reason], _ id: RowID) {
    if rows[id] == nil { rows[id] = .madeFromWithheld }
  }

  /// Why a row that can be meant by a reference is withheld; nil where none is.
  func reason(of reference: RowReference, in document: MeetingDocument) -> Withheld.Reason? {
    document.rows(named: reference).lazy.compactMap { reason(of: $0) }.first
  }

  /// Why an entry or action is withheld; nil where it is not.
  func reason(of row: RowRef) -> Withheld.Reason? {
    switch row.kind {
    case .entry: entries[row.id]
    case .action: actions[row.id]
    default: nil
    }
  }
}
