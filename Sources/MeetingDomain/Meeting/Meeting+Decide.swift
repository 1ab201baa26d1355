extension Meeting {
  /// The longest text that one field or entry takes, in bytes of UTF-8.
  public static let longestText = 1 << 20

  /// What happens when somebody asks for a command; it changes nothing.
  ///
  /// - Parameter seat: The screen that asks.
  /// - Throws: The reason why the meeting does not accept it.
  public func decide(
    _ command: MeetingCommand, seat: Seat
  ) throws(Refusal) -> Decision {
    var decision = try decideAlone(command, seat: seat)
    if decision.intent == .does { decision.events += telling(after: decision.events) }
    return decision
  }

  /// What a command itself asks for, without what follows from it.
  private func decideAlone(
    _ command: MeetingCommand, seat: Seat
  ) throws(Refusal) -> Decision {
    if document.status == .approved, !command.isAllowedAfterApproval {
      throw .minutesAreApproved
    }
    if document.status == .approved, command.changedFields.contains(where: opensUp) {
      throw .onlyNarrowed
    }
    if document.calledOff != nil, !command.isAllowedWhileCalledOff { throw .isCalledOff }
    switch command {
    case .setField(let field, let value, let replacing):
      try check(field, value)
      return Decision([.fieldChanged(field, to: value, replacing: replacing)])
    case .setFields(let changes):
      for change in changes { try check(change.field, change.value) }
      guard !changes.isEmpty else { throw .nothingWritten }
      return Decision(
        changes.map { .fieldChanged($0.field, to: $0.value, replacing: $0.replacing) })
    case .add(let row):
      try check(row)
      return Decision([.rowAdded(asHeardNow(row))] + openlyHeard(before: row))
    case .addAll(let rows, let changes):
      for row in rows { try check(row) }
      for change in changes { try check(change.field, change.value) }
      guard !rows.isEmpty else { throw .nothingWritten }
      return Decision(
        rows.map { .rowAdded(asHeardNow($0)) }
          + changes.map { .fieldChanged($0.field, to: $0.value, replacing: $0.replacing) })
    case .strike(let ref):
      guard stands(ref) else { throw .rowIsGone }
      return Decision([.rowStruck(ref)])
    case .restore(let ref):
      guard isStruck(ref) else { throw stands(ref) ? .rowStands : .rowIsGone }
      return Decision([.rowRestored(ref)])
    case .start, .close, .reopen:
      return Decision(try statusEvents(for: command))
    case .callOff, .holdAfterAll:
      return Decision([try callingOff(for: command)])
    case .approve: return Decision([try approval()])
    case .followUp(let id, let step):
      let step = document.naming(step)
      try check(step, on: id)
      return Decision([.actionFollowedUp(id, step)])
    case .undo(let seat, let earlier):
      let seats = earlier.union([seat])
      return try undo(
        history.lastDone(by: seats), by: seats, orElse: .nothingToUndo, as: Intent.undoes)
    case .redo(let seat, let earlier):
      let seats = earlier.union([seat])
      return try undo(
        history.lastUndone(by: seats), by: seats, orElse: .nothingToRedo, as: Intent.redoes)
    case .takeBack(let answer, let seat, let earlier):
      return try takeBack(answer: answer, by: earlier.union([seat]))
    }
  }

  /// What is approved is what this screen has seen; G85 to G90 and all else that blocks is there.
  private func approval() throws(Refusal) -> MeetingEvent {
    guard document.status == .closed else { throw .notClosedYet }
    let blocking = document.gaps.count { $0.response == .blocks }
    guard blocking == 0 else { throw .gapsBlock(count: blocking) }
    return .approved(heads: heads)
  }

  /// Whether a change shows a line of approved minutes to more people than before: they can be
  /// narrowed, for a leak that is seen late, and only undo gives that back.
  private func opensUp(_ change: NewValue) -> Bool {
    guard change.field.name == "visibility" else { return false }
    let open: [FieldValue?] = [nil, .choice(Visibility.everyone.rawValue)]
    return open.contains(change.value) || !open.contains(document.value(of: change.field))
  }

  private func asHeardNow(_ row: Row) -> Row {
    if document.runningProfessionalsOnly != nil { return row.restrictedToProfessionals() }
    return document.professionalsOnly.rows.isEmpty ? row : row.openToEveryone()
  }

  /// What was filed for everyone in the minute in which a part for professionals begins says so, for
  /// the minute alone would count it in.
  private func openlyHeard(before row: Row) -> [MeetingEvent] {
    guard case .professionalsOnly(let part) = row, let from = part.from else { return [] }
    return document.entries.rows.filter { $0.visibility == nil && $0.at?.time == from }.map {
      let field = FieldRef(RowRef(.entry, $0.id), "visibility")
      return .fieldChanged(
        field, to: .choice(Visibility.everyone.rawValue), replacing: stamp(of: field))
    }
  }

  /// Why a command is not possible now; nil when it is.
  public func refusal(of command: MeetingCommand, seat: Seat) -> Refusal? {
    do {
      _ = try decide(command, seat: seat)
      return nil
    } catch {
      return error
    }
  }

  /// Whether a row is there and was not taken back.
  func stands(_ ref: RowRef) -> Bool {
    document.hasRow(ref) && !isStruck(ref)
  }

  private func statusEvents(for command: MeetingCommand) throws(Refusal) -> [MeetingEvent] {
    let status = document.status ?? .planned
    switch command {
    case .start:
      if status == .live { throw .alreadyLive }
      guard status == .planned else { throw .alreadyOver }
      return [.started, setNow("date"), setNow("start")]
    case .close:
      guard status == .live else { throw status == .closed ? .alreadyOver : .notLive }
      return [.closed, setNow("end")]
    case .reopen(let reason):
      guard status == .closed else { throw .notClosed }
      guard !reason.isBlank else { throw .needsReason }
      try check(length: reason.utf8.count)
      return [.reopened(reason: reason)]
    default:
      return []
    }
  }

  private func callingOff(for command: MeetingCommand) throws(Refusal) -> MeetingEvent {
    guard case .callOff(let reason) = command else {
      guard document.calledOff != nil else { throw .notCalledOff }
      return .callingOffReturned(nil)
    }
    guard document.status != .closed else { throw .wasHeld }
    guard !reason.isBlank else { throw .needsReason }
    try check(length: reason.utf8.count)
    return .calledOff(reason: reason)
  }

  private func setNow(_ name: String) -> MeetingEvent {
    .fieldChanged(FieldRef(name), to: .now, replacing: stamp(of: FieldRef(name)))
  }
}

extension MeetingCommand {
  /// The fields that it sets itself, besides those of the rows that it adds.
  fileprivate var changedFields: [NewValue] {
    switch self {
    case .setField(let field, let value, let replacing):
      [NewValue(field, to: value, replacing: replacing)]
    case .setFields(let changes), .addAll(_, let changes): changes
    default: []
    }
  }

  /// What was agreed before is still followed up, and copies go out that say it is called off.
  fileprivate var isAllowedWhileCalledOff: Bool {
    self == .holdAfterAll || isAllowedAfterApproval
  }

  /// Actions live on outside the frozen minutes, and copies go on being handed out; whether a
  /// command can be taken back depends on what it changed.
  fileprivate var isAllowedAfterApproval: Bool {
    switch self {
    case .followUp, .undo, .redo, .takeBack: true
    case .setField(let field, _, _): field.isOutsideTheMinutes
    case .setFields(let changes): changes.allSatisfy(\.field.isOutsideTheMinutes)
    case .add(let row): row.kind.isOutsideTheMinutes
    case .addAll(let rows, let changes):
      rows.allSatisfy { $0.kind.isOutsideTheMinutes }
        && changes.allSatisfy(\.field.isOutsideTheMinutes)
    default: false
    }
  }
}
