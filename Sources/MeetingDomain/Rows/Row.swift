/// The kinds of row that a meeting holds in lists; the raw value is the stored form.
public enum RowKind: String, Token {
  case other, objective, told, attendee, professionalsOnly = "professionals-only", entry, asked
  case action, view, dispute, update, dissent, concern, readBack = "read-back"
  case notRecorded = "not-recorded", correction, distribution, carried
}

/// One row of a meeting, by kind and name.
public struct RowRef: Hashable, Sendable {
  /// Which list it stands in.
  public var kind: RowKind
  /// Its name in that list.
  public var id: RowID

  /// A row by kind and name.
  public init(_ kind: RowKind, _ id: RowID) {
    self.kind = kind
    self.id = id
  }
}

/// A row to add to a meeting: one case for each kind.
public enum Row: Hashable, Sendable {
  case other(OtherPerson), objective(Objective), told(Told)
  case attendee(Attendee), professionalsOnly(ProfessionalsOnlySpell)
  case entry(Entry), asked(AskedNone), action(Action)
  case view(PlanView), dispute(Dispute), update(Update)
  case dissent(DissentAsked), concern(StillConcerned), readBack(ReadBack)
  case notRecorded(NotRecorded), correction(Correction), distribution(Distribution)
  case carried(Carried)
}

/// What every row type has: its name, its list in the document and its case of `Row`.
public protocol DocumentRow: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  var id: RowID { get set }
  /// The kind of row.
  static var kind: RowKind { get }
  /// The list that holds its kind.
  static var list: Path<MeetingDocument, Answer<[Self]>> { get }
  /// Its fields, in the order of its form.
  static var fields: [Field<Self>] { get }
  /// The row as a value of any kind.
  var row: Row { get }
}
