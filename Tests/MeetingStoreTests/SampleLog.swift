import MeetingDomain

/// One record of every kind of event, value and row, as `Fixtures/log-v1.json` holds them.
enum SampleLog {
  static let replica = ReplicaID(bits: 0xA1)
  static let at = Timestamp(secondsSince1970: 1_795_788_202, offsetMinutes: 60)
  static let entry = RowRef(.entry, RowID(stated: "3-00000000000000a1"))
  static let named = RowReference(entry)
  static let day = CalendarDay(daysSince1970: 20_784)
  static let time = TimeOfDay(hour: 14, minute: 5)

  static let records: [Recorded] =
    (planned + values + rows + changes + laterRows + callingOff).enumerated().map {
      let stamp = stamp($0.offset + 1)
      var recorded = $0.element
      if recorded.command == recorded.stamp { recorded.command = stamp }
      recorded.stamp = stamp
      return recorded
    }

  static func stamp(_ counter: Int) -> Stamp {
    Stamp(counter: Int64(counter), replica: replica)
  }

  private static func record(
    _ event: MeetingEvent, intent: Intent = .does, issued: Issued? = nil, command: Int = 0,
    agency: String = ""
  ) -> Recorded {
    Recorded(
      stamp: stamp(0), at: at, author: Author(name: "Meera Oyelaran", agency: agency),
      seat: Seat("seat-1"), command: stamp(command), intent: intent, issued: issued, event: event)
  }

  private static let planned: [Recorded] = [
    record(
      .planned(document), issued: .reference("2026-014"), agency: "Kestrelwick Council")
  ]

  private static var document: MeetingDocument {
    var document = MeetingDocument(
      subject: Subject(kind: .adult, name: "Alex \"A\" / \u{2028}\u{0}", case: "0417"))
    document.id = "e2a"
    document.reference = "2026-009"
    document.status = .planned
    document.forum = .recorded(.professionalsMeeting)
    document.date = Answer(day)
    document.start = Answer(time)
    document.venue = .askedNone(at: at)
    document.entries = .recorded([
      {
        var entry = Entry(item: .newInformation, kind: .information, text: "e\u{301} is not \u{E9}")
        entry.id = RowID(stated: "e12")
        return entry
      }()
    ])
    return document
  }

  private static let values: [Recorded] = allValues.enumerated().map { index, value in
    record(
      .fieldChanged(
        index.isMultiple(of: 2) ? FieldRef("aim") : FieldRef(entry, "text"), to: value,
        replacing: index.isMultiple(of: 3) ? stamp(2) : nil))
  }

  /// Every kind of value, and the emptied field.
  static let allValues: [FieldValue?] = [
    nil, .text("Two\nlines\u{7}"), .lines(["one", ""]), .day(day), time.map(FieldValue.time),
    .moment(at), .flag(true), .flag(false), .number(-7), .choice("drift"),
    .choices(["drift", "hostility"]), .item(.dispute), .reference(named),
    .links([Link(kind: .reliesOn, to: named), Link()]),
    .spans([Span(from: time, to: nil)]), .askedNone, .now,
  ]

  private static let rows: [Recorded] = firstRows.map { row in
    var issued: Issued?
    if case .action = row { issued = .number(41) }
    return record(.rowAdded(row), issued: issued, command: 4)
  }

  /// A row of every kind.
  static let allRows = firstRows + rowsSince

  /// The kinds that came later stand behind, so that what was written before stays as it is.
  private static let rowsSince: [Row] = [
    .carried(
      Carried(
        kind: .action, meeting: "2026-009", line: "a7", number: 33, text: "Ask", owner: "Jo",
        agency: "Housing", due: day, visibility: .everyone, since: day, times: 1, redated: 2,
        unchanged: true, answer: .goesOn, note: "booked", at: at)),
    .dispute(
      Dispute(
        matter: "threshold", about: named, told: "managers", raisedOn: day, immediateRisk: true,
        stageSince: day, changed: "the order")),
    .readBack(
      ReadBack(of: named, answer: .dissent, by: "Jo", agency: "Housing", text: "no", at: at)),
  ]

  private static let laterRows: [Recorded] = rowsSince.map { record(.rowAdded($0), command: 4) }

  private static let firstRows: [Row] = [
    .other(OtherPerson(name: "Sam", relation: "sister", atRisk: true)),
    .objective(Objective(text: "A safe home", met: .part)),
    .told(Told(person: "Sam", by: "Jo", on: day, notToldBecause: "no address")),
    .attendee(
      Attendee(
        name: "Jo Smith", initials: "JS", roles: [.chair, .minuteTaker], post: "Officer",
        agency: "Housing", involvement: "landlord", status: .part, mode: .online,
        present: [Span(from: time, to: time)], deputyFor: "Kim", reason: "unwell",
        reasonCode: .unwell, advocacy: .offered)),
    .professionalsOnly(ProfessionalsOnlySpell(from: time, to: time, reason: "police")),
    .entry(
      Entry(
        item: .fromThePerson, kind: .voice, text: "I want to stay", by: "JS", agency: "Housing",
        at: at, nature: .opinion, known: .toldByPerson, support: .singleSource,
        relevance: "tenancy", consent: .given, basis: .publicTask, visibility: .thirdParty,
        how: .inPerson, obtainedOn: day, rationale: "because",
        links: [Link(kind: .became, to: named)], editedAt: at, struck: false)),
    .asked(
      AskedNone(
        item: .newInformation, kind: .risk, agency: "Police", role: .carer, at: at)),
    .action(
      Action(
        number: 41, kind: .referral, text: "Call", owner: "JS", agency: "Housing", due: day,
        outcome: "heat", doneWhen: "it is warm", evidence: "a bill", feeds: "care plan",
        route: "panel", visibility: .everyone, from: named, status: .inProgress,
        history: [
          ActionChange(
            at: at, by: "Jo", what: "redated", from: "2026-11-27", to: "2026-12-01",
            reason: "ill", evidence: "note")
        ])),
    .view(PlanView(person: "Alex", view: named, notSought: NotSought(by: "Jo", due: day))),
    .dispute(
      Dispute(
        matter: "threshold", parties: ["Police", "Health"], positions: "apart", tried: "talks",
        interim: 41, stage: 2, due: day, outcome: "agreed")),
    .update(
      Update(
        person: "Alex", by: "Jo", how: "in person", due: day, told: at,
        determinedAgainst: "risk")),
    .dissent(DissentAsked(agency: "Police", at: at)),
    .concern(
      StillConcerned(name: "Kim", agency: "Health", lineManager: "Lou", stage: 1, due: day)),
    .readBack(ReadBack(of: named, answer: .dissent, at: at)),
    .notRecorded(NotRecorded(g: "G23", reason: "not known")),
    .correction(Correction(at: at, by: "Jo", of: named, text: "Not so", reason: "typing")),
    .distribution(Distribution(to: "Alex", copy: "family", version: 2, how: "post", at: at)),
  ]

  private static let changes: [Recorded] =
    [
      record(.rowStruck(entry)), record(.rowRestored(RowRef(.attendee, RowID(position: 2)))),
      record(.rowReturned(returned(stated: true)), intent: .undoes(stamp(4))),
      record(.rowReturned(returned(stated: false)), intent: .redoes(stamp(4))),
      record(.started), record(.closed), record(.reopened(reason: "One thing more")),
      record(.statusReturned(.live)), record(.statusReturned(nil)),
      record(
        .approved(heads: [replica: 60, ReplicaID(bits: 0xB2): 7]),
        issued: .fingerprint("3f2a-91bc-77d0-12ee")),
    ]
    + FollowUpKind.allCases.map { kind in
      record(
        .actionFollowedUp(
          RowID(stated: "12-00000000000000a1"),
          FollowUp(
            kind, reason: "why", evidence: "shown", due: day,
            to: kind.needs.contains(.recipient) ? "S. Patel" : nil,
            agency: kind == .handedOver ? "Housing" : nil)))
    }

  private static let callingOff: [Recorded] = [
    record(.calledOff(reason: "The family moved away")), record(.callingOffReturned(nil)),
    record(
      .callingOffReturned(
        CalledOff(reason: "The family moved away", at: at, by: "Meera Oyelaran"))),
  ]

  private static func returned(stated: Bool) -> Row {
    var attendee = Attendee(name: "Kim", status: .apologies)
    attendee.id = stated ? RowID(stated: "#3") : RowID(position: 3)
    return .attendee(attendee)
  }
}
