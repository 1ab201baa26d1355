/// The kinds of row that a meeting holds in lists; the raw value is the stored form.
public enum RowKind: String, Token {
  case other, objective, told, attendee, professionalsOnly = "professionals-only", entry, asked
  case action, view, dispute, update, dissent, concern, readBack = "read-back"
  case notRecorded = "not-recorded", correction, distribution
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

extension OtherPerson: DocumentRow {
  public static var kind: RowKind { .other }
  public static var list: Path<MeetingDocument, Answer<[Self]>> {
    \.subject.others
  }
  public var row: Row { .other(self) }
}

extension Objective: DocumentRow {
  public static var kind: RowKind { .objective }
  public static var list: Path<MeetingDocument, Answer<[Self]>> {
    \.openingForm.objectives
  }
  public var row: Row { .objective(self) }
}

extension Told: DocumentRow {
  public static var kind: RowKind { .told }
  public static var list: Path<MeetingDocument, Answer<[Self]>> {
    \.openingForm.told
  }
  public var row: Row { .told(self) }
}

extension Attendee: DocumentRow {
  public static var kind: RowKind { .attendee }
  public static var list: Path<MeetingDocument, Answer<[Self]>> {
    \.attendance
  }
  public var row: Row { .attendee(self) }
}

extension ProfessionalsOnlySpell: DocumentRow {
  public static var kind: RowKind { .professionalsOnly }
  public static var list: Path<MeetingDocument, Answer<[Self]>> {
    \.professionalsOnly
  }
  public var row: Row { .professionalsOnly(self) }
}

extension Entry: DocumentRow {
  public static var kind: RowKind { .entry }
  public static var list: Path<MeetingDocument, Answer<[Self]>> {
    \.entries
  }
  public var row: Row { .entry(self) }
}

extension AskedNone: DocumentRow {
  public static var kind: RowKind { .asked }
  public static var list: Path<MeetingDocument, Answer<[Self]>> {
    \.asked
  }
  public var row: Row { .asked(self) }
}

extension Action: DocumentRow {
  public static var kind: RowKind { .action }
  public static var list: Path<MeetingDocument, Answer<[Self]>> {
    \.actions
  }
  public var row: Row { .action(self) }
}

extension PlanView: DocumentRow {
  public static var kind: RowKind { .view }
  public static var list: Path<MeetingDocument, Answer<[Self]>> {
    \.views
  }
  public var row: Row { .view(self) }
}

extension Dispute: DocumentRow {
  public static var kind: RowKind { .dispute }
  public static var list: Path<MeetingDocument, Answer<[Self]>> {
    \.disputes
  }
  public var row: Row { .dispute(self) }
}

extension Update: DocumentRow {
  public static var kind: RowKind { .update }
  public static var list: Path<MeetingDocument, Answer<[Self]>> {
    \.updates
  }
  public var row: Row { .update(self) }
}

extension DissentAsked: DocumentRow {
  public static var kind: RowKind { .dissent }
  public static var list: Path<MeetingDocument, Answer<[Self]>> {
    \.closeForm.dissentAsked
  }
  public var row: Row { .dissent(self) }
}

extension StillConcerned: DocumentRow {
  public static var kind: RowKind { .concern }
  public static var list: Path<MeetingDocument, Answer<[Self]>> {
    \.closeForm.stillConcerned
  }
  public var row: Row { .concern(self) }
}

extension ReadBack: DocumentRow {
  public static var kind: RowKind { .readBack }
  public static var list: Path<MeetingDocument, Answer<[Self]>> {
    \.closeForm.readBack
  }
  public var row: Row { .readBack(self) }
}

extension NotRecorded: DocumentRow {
  public static var kind: RowKind { .notRecorded }
  public static var list: Path<MeetingDocument, Answer<[Self]>> {
    \.notRecorded
  }
  public var row: Row { .notRecorded(self) }
}

extension Correction: DocumentRow {
  public static var kind: RowKind { .correction }
  public static var list: Path<MeetingDocument, Answer<[Self]>> {
    \.corrections
  }
  public var row: Row { .correction(self) }
}

extension Distribution: DocumentRow {
  public static var kind: RowKind { .distribution }
  public static var list: Path<MeetingDocument, Answer<[Self]>> {
    \.distribution
  }
  public var row: Row { .distribution(self) }
}
