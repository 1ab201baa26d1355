extension Meeting {
  /// The events that take back a command, or do one again that was taken back.
  func undo(
    _ command: CommandHistory.Command?, by seats: Set<Seat>, orElse refusal: Refusal,
    as intent: (Stamp) -> Intent
  ) throws(Refusal) -> Decision {
    guard let command else { throw refusal }
    for event in command.inverse {
      if document.calledOff != nil, !event.isAllowedWhileCalledOff { throw .isCalledOff }
      if document.status == .approved, !event.isAllowedAfterApproval { throw .minutesAreApproved }
      try checkUnchanged(by: event, since: command.stamp, notBy: seats.union([command.seat]))
    }
    return Decision(command.inverse.map(replacingWhatStands), intent: intent(command.stamp))
  }

  /// Whether what an event would put back still stands as the command left it.
  private func checkUnchanged(
    by event: MeetingEvent, since stamp: Stamp, notBy seats: Set<Seat>
  ) throws(Refusal) {
    for changed in event.touches {
      if let other = changes.change(of: changed, after: stamp, notBy: seats) {
        throw .changedSince(by: other.author)
      }
    }
    guard case .fieldChanged(let field, _, _) = event else { return }
    if let row = field.row, !stands(row) {
      throw changes.last(.row(row)).map { .changedSince(by: $0.author) } ?? .rowIsGone
    }
    if document.hasRows(field), let label = document.label(of: field) {
      throw .listHasRows(label: label)
    }
  }

  /// The event as its author sees the meeting now, so that no value counts as unseen.
  private func replacingWhatStands(_ event: MeetingEvent) -> MeetingEvent {
    guard case .fieldChanged(let field, let value, _) = event else { return event }
    return .fieldChanged(field, to: value, replacing: stamp(of: field))
  }
}

extension MeetingEvent {
  /// Whether it changes a row, or a field of it.
  func isAbout(_ row: RowRef) -> Bool {
    touches.contains { changed in
      switch changed {
      case .row(let ref): ref == row
      case .field(let field): field.row == row
      case .status: false
      }
    }
  }

  /// What the event changes, as far as undo must know it.
  fileprivate var touches: [Changed] {
    switch self {
    case .planned: []
    case .fieldChanged(let field, _, _): [.field(field)]
    case .rowAdded(let row), .rowReturned(let row): [.row(row.ref)]
    case .rowStruck(let ref), .rowRestored(let ref): [.row(ref)]
    case .started, .closed, .reopened, .approved, .statusReturned, .calledOff, .callingOffReturned:
      [.status]
    case .actionFollowedUp(let id, _): [.row(RowRef(.action, id))]
    }
  }

  /// Whether it can be taken back or done again while the meeting is called off.
  fileprivate var isAllowedWhileCalledOff: Bool {
    if case .callingOffReturned = self { true } else { isAllowedAfterApproval }
  }

  /// Whether it leaves the approved minutes as they are.
  var isAllowedAfterApproval: Bool {
    switch self {
    case .actionFollowedUp, .rowReturned(.action): true
    case .fieldChanged(let field, _, _): field.isOutsideTheMinutes
    case .rowAdded(let row): row.kind.isOutsideTheMinutes
    case .rowStruck(let ref), .rowRestored(let ref): ref.kind.isOutsideTheMinutes
    default: false
    }
  }
}

extension FieldRef {
  /// Whether it is no part of the minutes that were approved.
  ///
  /// It says something of a row that comes beside them, or what became of something after the
  /// meeting: when somebody was told, how a dispute went on, what became of a recommendation. Nor do
  /// the words change by who may see them: a leak that is seen late must be stopped all the same.
  var isOutsideTheMinutes: Bool {
    switch row?.kind {
    case .update?: name == "told"
    case .entry?: name == "outcome" || name == "visibility"
    case .action?: name == "visibility"
    case .dispute?: Self.courseOfDispute.contains(name)
    case let kind?: kind.isOutsideTheMinutes
    case nil: false
    }
  }
}

extension FieldRef {
  /// What becomes of a dispute, which goes on after the meeting.
  private static let courseOfDispute: Set<String> = [
    "told", "immediateRisk", "stage", "stageSince", "due", "outcome", "changed",
  ]
}

extension RowKind {
  /// Whether rows of this kind come beside the minutes, after their approval.
  public var isOutsideTheMinutes: Bool { self == .correction || self == .distribution }
}
