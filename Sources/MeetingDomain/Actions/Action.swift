/// What sort of action it is.
public enum ActionKind: String, Token {
  case action, referral
  case tellThePerson = "tell-the-person"
  case askGovernance = "ask-governance"
  case interimStep = "interim-step"
}

/// Where an action stands; overdue is computed, never stored: practice D14.
public enum ActionStatus: String, Token {
  case open
  case inProgress = "in-progress"
  case blocked, done, superseded, withdrawn, passed
}

/// One step in the history of an action.
public struct ActionChange: Hashable, Sendable, Codable {
  /// When.
  public var at: Timestamp?
  /// Who recorded it.
  public var by: String?
  /// What was done: `redated`, `done`, `blocked`.
  public var what: String?
  /// What stood before.
  public var from: String?
  /// What stands since.
  public var to: String?
  /// Why.
  public var reason: String?
  /// What shows it.
  public var evidence: String?

  /// The parts, all but the required ones empty.
  public init(
    at: Timestamp? = nil, by: String? = nil, what: String? = nil, from: String? = nil,
    to: String? = nil, reason: String? = nil, evidence: String? = nil
  ) {
    self.at = at
    self.by = by
    self.what = what
    self.from = from
    self.to = to
    self.reason = reason
    self.evidence = evidence
  }
}

/// An action of the plan: G44, G86.
public struct Action: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// Its number in the store; nil until the store has given one.
  public var number: Int?
  /// What sort it is; nil is a plain action.
  public var kind: ActionKind?
  /// What is to be done.
  @DocumentText public var text: String
  /// Who does it.
  public var owner: String?
  /// The responsible agency.
  public var agency: String?
  /// The day it is due.
  public var due: CalendarDay?
  /// What it is to bring about: G50.
  public var outcome: String?
  /// How the meeting will know that it is done.
  public var doneWhen: String?
  /// What shows that it is done.
  public var evidence: String?
  /// The plan or forum that it feeds: G11.
  public var feeds: String?
  /// To whom a referral is made: G14, S1 L88.
  public var referredTo: String?
  /// Which procedure a referral begins: G14.
  public var procedure: String?
  /// Where it is reviewed: G70.
  public var route: String?
  /// Who may see it; nil is everyone.
  public var visibility: Visibility?
  /// The row that it was made from: an entry, a dispute, somebody to be told.
  public var from: RowReference?
  /// Where it stands; nil is open.
  public var status: ActionStatus?
  /// What was done with it, oldest first.
  public var history: [ActionChange]?

  /// The parts, all but the required ones empty.
  public init(
    number: Int? = nil, kind: ActionKind? = nil, text: String = "", owner: String? = nil,
    agency: String? = nil, due: CalendarDay? = nil, outcome: String? = nil,
    doneWhen: String? = nil, evidence: String? = nil, feeds: String? = nil, route: String? = nil,
    visibility: Visibility? = nil, from: RowReference? = nil, status: ActionStatus? = nil,
    history: [ActionChange]? = nil
  ) {
    self.number = number
    self.kind = kind
    self.text = text
    self.owner = owner
    self.agency = agency
    self.due = due
    self.outcome = outcome
    self.doneWhen = doneWhen
    self.evidence = evidence
    self.feeds = feeds
    self.route = route
    self.visibility = visibility
    self.from = from
    self.status = status
    self.history = history
  }
}
