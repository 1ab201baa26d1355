/// Who is lead practitioner, if one is required: G87, item 8.
public struct LeadPractitioner: Hashable, Sendable, Codable {
  /// Whether one is required.
  public var required: Bool?
  /// Who it is.
  public var name: String?
  /// Their agency.
  public var agency: String?
  /// Whether they accepted.
  public var accepted: Bool?

  /// The parts, all but the required ones empty.
  public init(
    required: Bool? = nil, name: String? = nil, agency: String? = nil, accepted: Bool? = nil
  ) {
    self.required = required
    self.name = name
    self.agency = agency
    self.accepted = accepted
  }
}

/// A view that has not been asked for yet: who asks, and by when.
public struct NotSought: Hashable, Sendable, Codable {
  /// Who will ask.
  public var by: String?
  /// By when.
  public var due: CalendarDay?

  /// The parts, all but the required ones empty.
  public init(
    by: String? = nil, due: CalendarDay? = nil
  ) {
    self.by = by
    self.due = due
  }
}

/// What one person thinks of the plan: G88, item 9.
public struct PlanView: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// Whose view.
  public var person: String?
  /// The entry that holds their words.
  public var view: RowReference?
  /// Set where it was not asked for yet.
  public var notSought: NotSought?

  /// The parts, all but the required ones empty.
  public init(
    person: String? = nil, view: RowReference? = nil, notSought: NotSought? = nil
  ) {
    self.person = person
    self.view = view
    self.notSought = notSought
  }
}

/// Who tells one person who was not there: G90, item 11.
public struct Update: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// Who is to be told.
  public var person: String?
  /// Who tells them.
  public var by: String?
  /// In what way.
  public var how: String?
  /// By when.
  public var due: CalendarDay?
  /// When it was done.
  public var told: Timestamp?
  /// Why the chair determined against it: G29, S1 L70.
  public var determinedAgainst: String?

  /// The parts, all but the required ones empty.
  public init(
    person: String? = nil, by: String? = nil, how: String? = nil, due: CalendarDay? = nil,
    told: Timestamp? = nil, determinedAgainst: String? = nil
  ) {
    self.person = person
    self.by = by
    self.how = how
    self.due = due
    self.told = told
    self.determinedAgainst = determinedAgainst
  }
}

/// The next review, or that none is required: G91, item 12.
public struct Review: Hashable, Sendable, Codable {
  /// Whether the meeting agrees that one is required.
  public var required: Bool?
  /// The day.
  public var date: CalendarDay?
  /// The time.
  public var time: TimeOfDay?
  /// Where.
  public var venue: String?
  /// Why none is required.
  public var reason: String?

  /// The parts, all but the required ones empty.
  public init(
    required: Bool? = nil, date: CalendarDay? = nil, time: TimeOfDay? = nil, venue: String? = nil,
    reason: String? = nil
  ) {
    self.required = required
    self.date = date
    self.time = time
    self.venue = venue
    self.reason = reason
  }
}
