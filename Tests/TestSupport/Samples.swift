public import MeetingDomain

extension RowKind {
  /// A row of the kind with nothing but the words that it cannot be without.
  public var blank: Row {
    switch self {
    case .other: .other(OtherPerson())
    case .objective: .objective(Objective(text: "Keep the tenancy"))
    case .told: .told(Told())
    case .attendee: .attendee(Attendee(name: "J. Smith"))
    case .professionalsOnly: .professionalsOnly(ProfessionalsOnlySpell())
    case .entry: .entry(Entry(text: "Attendance is down"))
    case .asked: .asked(AskedNone())
    case .action: .action(Action(text: "Ring the landlord"))
    case .view: .view(PlanView())
    case .dispute: .dispute(Dispute())
    case .update: .update(Update())
    case .dissent: .dissent(DissentAsked())
    case .concern: .concern(StillConcerned())
    case .readBack: .readBack(ReadBack())
    case .notRecorded: .notRecorded(NotRecorded())
    case .correction: .correction(Correction())
    case .distribution: .distribution(Distribution())
    case .carried: .carried(Carried(text: "Ring the landlord"))
    }
  }
}

extension FieldKind {
  /// Two values that a field of the kind takes; none for a list of rows.
  public var samples: [FieldValue] {
    switch self {
    case .text: [.text("Notes"), .text("Zażółć 会議 e\u{301}\nline two")]
    case .lines: [.lines(["One", "Two"]), .lines([])]
    case .day: [.day(CalendarDay(daysSince1970: 20_000)), .day(CalendarDay(daysSince1970: 0))]
    case .time: ["14:05", "00:00"].compactMap { TimeOfDay($0) }.map(FieldValue.time)
    case .moment:
      [0, 1_795_000_000].map { .moment(Timestamp(secondsSince1970: $0, offsetMinutes: 60)) }
    case .flag: [.flag(true), .flag(false)]
    case .number: [.number(2), .number(.max)]
    case .item: [.item(.aim), .item(.nextReview)]
    case .reference:
      [.reference(RowReference(stated: "e1")), .reference(RowReference(stated: "e2"))]
    case .links: [.links([Link(kind: .reliesOn, to: RowReference(stated: "e1"))]), .links([])]
    case .spans:
      [.spans([Span(from: TimeOfDay("14:00"), to: TimeOfDay("14:40"))]), .spans([])]
    case .choice(let tokens): tokens.suffix(2).map(FieldValue.choice)
    case .choices(let tokens): [.choices(tokens), .choices([])]
    case .rows: []
    }
  }
}
