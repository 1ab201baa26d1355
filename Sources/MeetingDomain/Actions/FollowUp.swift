/// What can be done with an action once it is agreed.
public enum FollowUpKind: String, Token {
  case progress, done, redated, blocked, reopened

  /// Where the action stands afterwards; nil where that does not change.
  var status: ActionStatus? {
    switch self {
    case .progress: .inProgress
    case .done: .done
    case .redated: nil
    case .blocked: .blocked
    case .reopened: .open
    }
  }
}

/// One step of following an action up.
public struct FollowUp: Hashable, Sendable {
  /// What is done.
  public var kind: FollowUpKind
  /// Why; required for a new date, a block and a reopening.
  public var reason: String?
  /// What shows it; required for done.
  public var evidence: String?
  /// The new date of a re-dating.
  public var due: CalendarDay?

  /// A step by its parts.
  public init(
    _ kind: FollowUpKind, reason: String? = nil, evidence: String? = nil, due: CalendarDay? = nil
  ) {
    self.kind = kind
    self.reason = reason
    self.evidence = evidence
    self.due = due
  }
}

extension ActionStatus {
  /// Whether somebody still has to do something about it.
  public var isOpen: Bool {
    switch self {
    case .open, .inProgress, .blocked: true
    case .done, .superseded, .withdrawn, .passed: false
    }
  }

  /// Days past the due day; 0 when not late, closed or undated, and due today is not late.
  func daysLate(due: CalendarDay?, on today: CalendarDay) -> Int {
    guard isOpen, let due, due < today else { return 0 }
    return today.daysSince1970 - due.daysSince1970
  }
}

extension Action {
  /// Whether somebody still has to do something about it.
  public var isOpen: Bool { (status ?? .open).isOpen }

  /// Days past the due day; 0 when not late, closed or undated, and due today is not late.
  public func daysLate(on today: CalendarDay) -> Int {
    (status ?? .open).daysLate(due: due, on: today)
  }

  /// Writes a step into the history, and changes what it changes.
  mutating func follow(_ step: FollowUp, at: Timestamp, by author: Author) {
    var change = ActionChange(
      at: at, by: author.name, what: step.kind.rawValue, reason: step.reason,
      evidence: step.evidence)
    if step.kind == .redated {
      (change.from, change.to) = (due?.description, step.due?.description)
      due = step.due
    }
    if let status = step.kind.status { self.status = status }
    if let evidence = step.evidence { self.evidence = evidence }
    history = (history ?? []) + [change]
  }

  /// Takes back what `follow` changed.
  mutating func returnFollowUp(to before: Action) {
    (status, due, evidence, history) =
      (before.status, before.due, before.evidence, before.history)
  }
}
