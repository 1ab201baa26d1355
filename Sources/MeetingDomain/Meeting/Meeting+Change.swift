extension Meeting {
  /// Makes the change of one record, and says which event would take it back; nil where it changes
  /// nothing, or nothing that can be taken back.
  mutating func change(by recorded: Recorded) -> MeetingEvent? {
    switch recorded.event {
    case .planned(let stated):
      document = stated.issued(recorded.issued)
      statedCounter = stated.highestStatedCounter
      return nil
    case .fieldChanged(let field, let value, let replacing):
      return setField(field, to: value, replacing: replacing, by: recorded)
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
    }
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
    changes.note(.row(ref), recorded)
    return .rowRestored(ref)
  }

  private mutating func restore(_ ref: RowRef, by recorded: Recorded) -> MeetingEvent? {
    guard struckRows.putBack(ref, into: &document) else { return nil }
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
