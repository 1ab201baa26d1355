/// Whom the meeting is about.
public enum SubjectKind: String, Token {
  case child, adult, family
}

/// Somebody besides the subject who may be at risk (S1 L88).
public struct OtherPerson: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// The name, or words that stand for it.
  public var name: String?
  /// How they are related to the subject.
  public var relation: String?
  /// Whether the meeting holds them to be at risk.
  public var atRisk: Bool?
  /// The number of the action that is taken for them: G16, S1 L88.
  public var action: Int?

  /// The parts, all but the required ones empty.
  public init(
    name: String? = nil, relation: String? = nil, atRisk: Bool? = nil, action: Int? = nil
  ) {
    self.name = name
    self.relation = relation
    self.atRisk = atRisk
    self.action = action
  }
}

/// The child, adult or family that the meeting is about.
public struct Subject: Hashable, Sendable, Codable {
  /// Child, adult or family.
  public var kind: SubjectKind?
  /// The name.
  public var name: String?
  /// The case number, which links the meetings of one case.
  public var `case`: String?
  /// Others who may be at risk: G15, S1 L88.
  public var others: Answer<[OtherPerson]>

  /// The parts, all but the required ones empty.
  public init(
    kind: SubjectKind? = nil, name: String? = nil, `case`: String? = nil,
    others: Answer<[OtherPerson]> = .notAsked
  ) {
    self.kind = kind
    self.name = name
    self.`case` = `case`
    self.others = others
  }
}
