extension OtherPerson: DocumentRow {
  /// Others at risk.
  public static var kind: RowKind { .other }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.subject.others }
  /// The row as a value of any kind.
  public var row: Row { .other(self) }
}

extension Objective: DocumentRow {
  /// Objectives.
  public static var kind: RowKind { .objective }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.openingForm.objectives }
  /// The row as a value of any kind.
  public var row: Row { .objective(self) }
}

extension Told: DocumentRow {
  /// Told beforehand.
  public static var kind: RowKind { .told }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.openingForm.told }
  /// The row as a value of any kind.
  public var row: Row { .told(self) }
}

extension Attendee: DocumentRow {
  /// Attendance.
  public static var kind: RowKind { .attendee }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.attendance }
  /// The row as a value of any kind.
  public var row: Row { .attendee(self) }
}

extension ProfessionalsOnlySpell: DocumentRow {
  /// Spells without the person and family.
  public static var kind: RowKind { .professionalsOnly }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.professionalsOnly }
  /// The row as a value of any kind.
  public var row: Row { .professionalsOnly(self) }
}

extension Entry: DocumentRow {
  /// Entries.
  public static var kind: RowKind { .entry }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.entries }
  /// The row as a value of any kind.
  public var row: Row { .entry(self) }
}

extension AskedNone: DocumentRow {
  /// Questions answered with none.
  public static var kind: RowKind { .asked }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.asked }
  /// The row as a value of any kind.
  public var row: Row { .asked(self) }
}

extension Action: DocumentRow {
  /// Actions.
  public static var kind: RowKind { .action }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.actions }
  /// The row as a value of any kind.
  public var row: Row { .action(self) }
}

extension PlanView: DocumentRow {
  /// Views on the plan.
  public static var kind: RowKind { .view }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.views }
  /// The row as a value of any kind.
  public var row: Row { .view(self) }
}

extension Dispute: DocumentRow {
  /// Disputes.
  public static var kind: RowKind { .dispute }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.disputes }
  /// The row as a value of any kind.
  public var row: Row { .dispute(self) }
}

extension Update: DocumentRow {
  /// Who updates whom.
  public static var kind: RowKind { .update }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.updates }
  /// The row as a value of any kind.
  public var row: Row { .update(self) }
}

extension DissentAsked: DocumentRow {
  /// Agencies asked for dissent.
  public static var kind: RowKind { .dissent }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.closeForm.dissentAsked }
  /// The row as a value of any kind.
  public var row: Row { .dissent(self) }
}

extension StillConcerned: DocumentRow {
  /// People still concerned.
  public static var kind: RowKind { .concern }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.closeForm.stillConcerned }
  /// The row as a value of any kind.
  public var row: Row { .concern(self) }
}

extension ReadBack: DocumentRow {
  /// Lines read back.
  public static var kind: RowKind { .readBack }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.closeForm.readBack }
  /// The row as a value of any kind.
  public var row: Row { .readBack(self) }
}

extension NotRecorded: DocumentRow {
  /// Reasons for what is not recorded.
  public static var kind: RowKind { .notRecorded }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.notRecorded }
  /// The row as a value of any kind.
  public var row: Row { .notRecorded(self) }
}

extension Correction: DocumentRow {
  /// Corrections.
  public static var kind: RowKind { .correction }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.corrections }
  /// The row as a value of any kind.
  public var row: Row { .correction(self) }
}

extension Distribution: DocumentRow {
  /// Copies that left the room.
  public static var kind: RowKind { .distribution }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.distribution }
  /// The row as a value of any kind.
  public var row: Row { .distribution(self) }
}

extension Carried: DocumentRow {
  /// Taken over from the meeting before.
  public static var kind: RowKind { .carried }
  /// Where the document holds them.
  public static var list: Path<MeetingDocument, Answer<[Self]>> { \.carried }
  /// The row as a value of any kind.
  public var row: Row { .carried(self) }
}
