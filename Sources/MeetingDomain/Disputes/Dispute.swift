/// A disagreement between professionals: G46, G71 to G76, item 10.
public struct Dispute: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// What it is about.
  public var matter: String?
  /// Between whom.
  public var parties: [String]?
  /// What each holds.
  public var positions: String?
  /// What was tried before escalation: G71.
  public var tried: String?
  /// The number of the action that holds meanwhile: G73.
  public var interim: Int?
  /// The stage of the local ladder: G74.
  public var stage: Int?
  /// When the stage is due.
  public var due: CalendarDay?
  /// How it was settled; nil while open.
  public var outcome: String?

  /// The parts, all but the required ones empty.
  public init(
    matter: String? = nil, parties: [String]? = nil, positions: String? = nil,
    tried: String? = nil, interim: Int? = nil, stage: Int? = nil, due: CalendarDay? = nil,
    outcome: String? = nil
  ) {
    self.matter = matter
    self.parties = parties
    self.positions = positions
    self.tried = tried
    self.interim = interim
    self.stage = stage
    self.due = due
    self.outcome = outcome
  }
}
