extension Row {
  /// The row's own value, whatever its kind.
  public var value: any DocumentRow {
    switch self {
    case .other(let value): value
    case .objective(let value): value
    case .told(let value): value
    case .attendee(let value): value
    case .professionalsOnly(let value): value
    case .entry(let value): value
    case .asked(let value): value
    case .action(let value): value
    case .view(let value): value
    case .dispute(let value): value
    case .update(let value): value
    case .dissent(let value): value
    case .concern(let value): value
    case .readBack(let value): value
    case .notRecorded(let value): value
    case .correction(let value): value
    case .distribution(let value): value
    case .carried(let value): value
    }
  }

  /// The kind of row.
  public var kind: RowKind { type(of: value).kind }

  /// The row by kind and name.
  public var ref: RowRef { RowRef(kind, value.id) }
}

extension RowKind {
  /// The type whose values are rows of this kind.
  public var rowType: any DocumentRow.Type {
    switch self {
    case .other: OtherPerson.self
    case .objective: Objective.self
    case .told: Told.self
    case .attendee: Attendee.self
    case .professionalsOnly: ProfessionalsOnlySpell.self
    case .entry: Entry.self
    case .asked: AskedNone.self
    case .action: Action.self
    case .view: PlanView.self
    case .dispute: Dispute.self
    case .update: Update.self
    case .dissent: DissentAsked.self
    case .concern: StillConcerned.self
    case .readBack: ReadBack.self
    case .notRecorded: NotRecorded.self
    case .correction: Correction.self
    case .distribution: Distribution.self
    case .carried: Carried.self
    }
  }
}
