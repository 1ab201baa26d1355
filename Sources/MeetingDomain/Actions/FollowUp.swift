/// What can be done with an action once it is agreed: practice D14.
public enum FollowUpKind: String, Token {
  /// Something was done, and it is not done yet.
  case progress
  case done
  /// A new day; the old one stays in the history.
  case redated
  case blocked
  /// Somebody else does it now.
  case handedOver = "handed-over"
  /// Somebody higher up was told of it.
  case escalated
  /// Looked at, and right as it stands.
  case reviewed
  /// Something else takes its place.
  case superseded
  case withdrawn
  /// Another forum has it now.
  case passed
  case reopened

  /// Where the action stands afterwards; nil where that does not change.
  var status: ActionStatus? {
    switch self {
    case .progress: .inProgress
    case .done: .done
    case .blocked: .blocked
    case .superseded: .superseded
    case .withdrawn: .withdrawn
    case .passed: .passed
    case .reopened: .open
    case .redated, .handedOver, .escalated, .reviewed: nil
    }
  }

  /// What a step of this kind cannot be without.
  public var needs: Set<FollowUpPart> {
    switch self {
    case .done: [.evidence]
    case .redated: [.day, .reason]
    case .handedOver, .escalated, .passed: [.recipient, .reason]
    case .reviewed: []
    case .progress, .blocked, .superseded, .withdrawn, .reopened: [.reason]
    }
  }
}

/// What a step of following an action up may consist of.
public enum FollowUpPart: String, CaseIterable, Sendable {
  case recipient, day, evidence, reason
}

/// One step of following an action up.
public struct FollowUp: Hashable, Sendable {
  /// What is done.
  public var kind: FollowUpKind
  /// Why.
  public var reason: String?
  /// What shows it; required for done.
  public var evidence: String?
  /// The new date of a re-dating.
  public var due: CalendarDay?
  /// Who does it from now on, who was told of it, or which forum has it.
  public var to: String?
  /// The agency of the person whom it is handed to; nil leaves it where it is, and blank is none.
  public var agency: String?

  /// A step by its parts.
  public init(
    _ kind: FollowUpKind, reason: String? = nil, evidence: String? = nil,
    due: CalendarDay? = nil, to: String? = nil, agency: String? = nil
  ) {
    self.kind = kind
    self.reason = reason
    self.evidence = evidence
    self.due = due
    self.to = to
    self.agency = agency
  }
}

extension MeetingDocument {
  /// A handover with the full name and the agency of whoever is meant, where one person of the
  /// attendance is and no agency is said: who takes an action over does it for their own agency.
  func naming(_ step: FollowUp) -> FollowUp {
    guard step.kind == .handedOver, step.agency == nil, let who = step.to else { return step }
    let people = Room(attendance.rows).people(called: who)
    guard people.count == 1, let person = people.first else { return step }
    var step = step
    (step.to, step.agency) = (person.name, person.agency ?? "")
    return step
  }

  /// Whether somebody is the person whom the meeting is about, or one of the family.
  func isOfFamily(_ name: String) -> Bool {
    subject.name?.isSamePerson(as: name) == true
      || attendance.rows.contains { !$0.isProfessional && $0.name.isSamePerson(as: name) }
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

  /// How often it got a new day: practice D14.
  public var redates: Int { history?.count { $0.what == FollowUpKind.redated.rawValue } ?? 0 }

  /// How often it got a new day, as a sentence says it; nil where it never did.
  public var redatesInWords: String? { redates == 0 ? nil : inWords(redates: redates) }

  /// Why it is blocked; nil where it is not, or nobody said.
  public var reasonOfBlock: String? {
    guard status == .blocked else { return nil }
    return history?.last { $0.what == FollowUpKind.blocked.rawValue }?.reason
  }

  /// Who may see it, where that is not everyone.
  public var restriction: Visibility? { visibility == .everyone ? nil : visibility }

  /// When somebody last did something about it, and who; nil where nobody has.
  public var lastReview: ActionChange? { history?.last { $0.at != nil } }

  /// Who does it, with their agency, as its history keeps it.
  var ownerInWords: String? {
    let words = [owner, agency].compactMap { $0 }.joined(separator: ", ")
    return words.isEmpty ? nil : words
  }

  /// Writes a step into the history, and changes what it changes.
  mutating func follow(_ step: FollowUp, at: Timestamp, by author: Author) {
    var change = ActionChange(
      at: at, by: author.name, what: step.kind.rawValue, to: step.to, reason: step.reason,
      evidence: step.evidence)
    switch step.kind {
    case .redated:
      (change.from, change.to) = (due?.description, step.due?.description)
      due = step.due
    case .handedOver:
      change.from = ownerInWords
      owner = step.to
      if let new = step.agency { agency = new.isBlank ? nil : new }
      change.to = ownerInWords
    default: break
    }
    if let status = step.kind.status { self.status = status }
    if let evidence = step.evidence { self.evidence = evidence }
    history = (history ?? []) + [change]
  }

  /// Takes back what `follow` changed, or does it again.
  ///
  /// Who does it changes with a handover alone, so what was written there since stays.
  mutating func returnFollowUp(to before: Action) {
    let (now, then) = (history ?? [], before.history ?? [])
    let steps = now.count > then.count ? now[then.count...] : then[now.count...]
    if steps.contains(where: { $0.what == FollowUpKind.handedOver.rawValue }) {
      (owner, agency) = (before.owner, before.agency)
    }
    (status, due, evidence, history) =
      (before.status, before.due, before.evidence, before.history)
  }
}

/// How often an action got a new day, as a sentence says it.
func inWords(redates: Int) -> String {
  redates == 1 ? "re-dated once" : "re-dated \(redates) times"
}
