/// What sort of thing a meeting takes over from the one before.
public enum CarriedKind: String, Token {
  case objective, action, decision, recommendation, dispute

  /// The kind of row that it is in its own meeting.
  public var rowKind: RowKind {
    switch self {
    case .objective: .objective
    case .action: .action
    case .decision, .recommendation: .entry
    case .dispute: .dispute
    }
  }
}

/// What the meeting said of something that it took over.
public enum CarriedAnswer: String, Token {
  case done
  case goesOn = "goes-on"
  case superseded, withdrawn
}

/// Something that was open when this meeting was planned, of the meeting before: G51, G70.
///
/// It stays where it was made, an action with its number and history; this row says how it stood,
/// and what this meeting said of it. So nothing is there twice.
public struct Carried: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// What sort of thing it is.
  public var kind: CarriedKind?
  /// The reference of the meeting where it stands.
  public var meeting: String?
  /// Its name there.
  public var line: String?
  /// Its number, of an action.
  public var number: Int?
  /// Its words.
  @DocumentText public var text: String
  /// Who does it, or who said it.
  public var owner: String?
  /// Their agency.
  public var agency: String?
  /// The day it was due.
  public var due: CalendarDay?
  /// Who may see it; nil is everyone.
  public var visibility: Visibility?
  /// The day of the meeting where it stands.
  public var since: CalendarDay?
  /// In how many meetings it was taken over before this one; nil in none.
  public var times: Int?
  /// How often it had got another day.
  public var redated: Int?
  /// Whether nothing was done about it since the last meeting.
  public var unchanged: Bool?
  /// What this meeting says of it; nil while it was not asked.
  public var answer: CarriedAnswer?
  /// What shows it, or why.
  public var note: String?
  /// When that was said.
  public var at: Timestamp?

  /// The parts, all but the required ones empty.
  public init(
    kind: CarriedKind? = nil, meeting: String? = nil, line: String? = nil, number: Int? = nil,
    text: String = "", owner: String? = nil, agency: String? = nil, due: CalendarDay? = nil,
    visibility: Visibility? = nil, since: CalendarDay? = nil, times: Int? = nil,
    redated: Int? = nil, unchanged: Bool? = nil, answer: CarriedAnswer? = nil,
    note: String? = nil, at: Timestamp? = nil
  ) {
    self.kind = kind
    self.meeting = meeting
    self.line = line
    self.number = number
    self.text = text
    self.owner = owner
    self.agency = agency
    self.due = due
    self.visibility = visibility
    self.since = since
    self.times = times
    self.redated = redated
    self.unchanged = unchanged
    self.answer = answer
    self.note = note
    self.at = at
  }
}

extension Carried {
  /// The row in its own meeting; nil where that is not known.
  public var origin: RowRef? {
    guard let kind, let line else { return nil }
    return RowRef(kind.rowKind, RowID(stated: line))
  }

  /// Whether two meetings took over the same thing.
  func isSame(as other: Carried) -> Bool {
    kind == other.kind && meeting == other.meeting && line == other.line
  }
}
