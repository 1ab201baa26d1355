/// What was said to a line that was read back.
public enum ReadBackAnswer: String, Token {
  case agreed, dissent
}

/// An agency that was asked whether it dissents: G58, S1 L80.
public struct DissentAsked: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// The agency.
  public var agency: String?
  /// When.
  public var at: Timestamp?

  /// The parts, all but the required ones empty.
  public init(
    agency: String? = nil, at: Timestamp? = nil
  ) {
    self.agency = agency
    self.at = at
  }
}

/// Somebody still concerned after the decisions: G68, S1 L50.
public struct StillConcerned: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// Who.
  public var name: String?
  /// Their agency.
  public var agency: String?
  /// The line manager that they go to.
  public var lineManager: String?
  /// The stage of the escalation.
  public var stage: Int?
  /// By when.
  public var due: CalendarDay?

  /// The parts, all but the required ones empty.
  public init(
    name: String? = nil, agency: String? = nil, lineManager: String? = nil, stage: Int? = nil,
    due: CalendarDay? = nil
  ) {
    self.name = name
    self.agency = agency
    self.lineManager = lineManager
    self.stage = stage
    self.due = due
  }
}

/// A line that was read back at the close.
public struct ReadBack: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// The decision, recommendation, action, disagreement, or who tells the person.
  public var of: RowReference?
  /// Agreed, or with dissent.
  public var answer: ReadBackAnswer?
  /// Who dissents; nil where all agree, or where nobody said who.
  public var by: String?
  /// For which agency.
  public var agency: String?
  /// What they hold instead.
  public var text: String?
  /// When.
  public var at: Timestamp?

  /// The parts, all but the required ones empty.
  public init(
    of: RowReference? = nil, answer: ReadBackAnswer? = nil, by: String? = nil,
    agency: String? = nil, text: String? = nil, at: Timestamp? = nil
  ) {
    self.of = of
    self.answer = answer
    (self.by, self.agency, self.text) = (by, agency, text)
    self.at = at
  }
}

/// What is settled at the end of the meeting.
public struct Close: Hashable, Sendable, Codable {
  /// The threshold, asked again at the end: G13.
  public var threshold: Answer<Threshold>
  /// Legislation and guidance considered: G17, S1 L86.
  public var legislation: Answer<[String]>
  /// Whom the chair asked for dissent.
  public var dissentAsked: Answer<[DissentAsked]>
  /// Who remains concerned.
  public var stillConcerned: Answer<[StillConcerned]>
  /// What was read back, with the answers.
  public var readBack: Answer<[ReadBack]>
  /// Whether a decision restricts the person or goes against their wishes, and how it respects their
  /// dignity and rights: G18, S1 L86.
  public var rights: Answer<String> = .notAsked

  /// The parts, all but the required ones empty.
  public init(
    threshold: Answer<Threshold> = .notAsked, legislation: Answer<[String]> = .notAsked,
    dissentAsked: Answer<[DissentAsked]> = .notAsked,
    stillConcerned: Answer<[StillConcerned]> = .notAsked, readBack: Answer<[ReadBack]> = .notAsked
  ) {
    self.threshold = threshold
    self.legislation = legislation
    self.dissentAsked = dissentAsked
    self.stillConcerned = stillConcerned
    self.readBack = readBack
  }
}
