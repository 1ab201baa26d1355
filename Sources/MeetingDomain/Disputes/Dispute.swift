/// A disagreement between professionals: G46, G71 to G76, item 10.
public struct Dispute: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// What it is about.
  public var matter: String?
  /// The line of the record that it is about, where it came up over one.
  public var about: RowReference?
  /// Between whom.
  public var parties: [String]?
  /// What each holds.
  public var positions: String?
  /// What was tried before escalation: G71.
  public var tried: String?
  /// Who has been told of it: G72.
  public var told: String?
  /// The day on which it came up.
  public var raisedOn: CalendarDay?
  /// The number of the action that holds meanwhile: G73.
  public var interim: Int?
  /// Whether the risk is immediate, so that stages were skipped: practice D12.
  public var immediateRisk: Bool?
  /// The stage of the local ladder: G74.
  public var stage: Int?
  /// The day on which the stage began.
  public var stageSince: CalendarDay?
  /// When the stage is due.
  public var due: CalendarDay?
  /// How it was settled; nil while open.
  public var outcome: String?
  /// What is done otherwise because of it: G76.
  public var changed: String?

  /// The parts, all but the required ones empty.
  public init(
    matter: String? = nil, about: RowReference? = nil, parties: [String]? = nil,
    positions: String? = nil, tried: String? = nil, told: String? = nil,
    raisedOn: CalendarDay? = nil, interim: Int? = nil, immediateRisk: Bool? = nil,
    stage: Int? = nil, stageSince: CalendarDay? = nil, due: CalendarDay? = nil,
    outcome: String? = nil, changed: String? = nil
  ) {
    self.matter = matter
    self.about = about
    self.parties = parties
    self.positions = positions
    self.tried = tried
    self.told = told
    self.raisedOn = raisedOn
    self.interim = interim
    self.immediateRisk = immediateRisk
    self.stage = stage
    self.stageSince = stageSince
    self.due = due
    self.outcome = outcome
    self.changed = changed
  }
}
