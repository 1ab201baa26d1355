import MeetingDomain

/// Invented meetings for the screens; no person, place or case in them exists.
enum TestMeetings {
  /// Tuesday 17 June 2025, two minutes past two.
  static let now = Timestamp(secondsSince1970: 1_750_165_320, offsetMinutes: 60)

  /// A live meeting with five people and an aim, and nothing said yet.
  static let small: MeetingDocument = {
    var meeting = MeetingDocument(
      subject: Subject(kind: .child, name: "Wilmot Thrushcross", case: "0417"))
    meeting.reference = "2025-014"
    meeting.status = .live
    meeting.date = Answer(now.day)
    meeting.start = Answer(now.time)
    meeting.attendance = .recorded(attendance)
    meeting.aim = .recorded("Agree how the tenancy can be kept while support is put in place")
    return meeting
  }()

  /// The same with two people whose initials are JS, of the school and of the police.
  static let twoOfOneName: MeetingDocument = {
    var meeting = small
    let jean = Attendee(name: "Jean Sorrel", agency: "Police", status: .present)
    meeting.attendance = .recorded(attendance + [named(jean, attendance.count + 1)])
    return meeting
  }()

  /// The same while the local authority makes its own enquiry.
  static let statutory: MeetingDocument = {
    var meeting = small
    meeting.openingForm.statutory = .recorded("Section 47 enquiry, ref 2231")
    return meeting
  }()

  /// The same before it begins.
  static let planned: MeetingDocument = {
    var meeting = small
    meeting.status = .planned
    return meeting
  }()

  /// The same when it will not take place.
  static let calledOff: MeetingDocument = {
    var meeting = planned
    meeting.calledOff = CalledOff(
      reason: "The family moved to another area", at: now, by: "Amara Okonjo-Vale")
    return meeting
  }()

  /// The same before anything was settled.
  static let empty = MeetingDocument(subject: Subject(name: "Wilmot Thrushcross"))

  /// The same meeting an hour later, with something under every item.
  static let rich: MeetingDocument = {
    var meeting = small
    meeting.venue = .recorded("Larkspur Room, Quillon House")
    meeting.openingForm.why = .recorded("Attendance keeps falling and the tenancy is at risk")
    meeting.openingForm.objectives = .recorded([
      named(Objective(text: "Agree who visits", met: .met), 1),
      named(Objective(text: "Agree how the arrears are paid"), 2),
    ])
    meeting.entries = .recorded(entries)
    meeting.asked = .recorded([
      named(AskedNone(item: .newInformation, agency: "Health Visiting", at: now), 1)
    ])
    meeting.actions = .recorded(actions)
    meeting.leadForm.required = true
    meeting.leadForm.name = "Joris Smeltzer"
    meeting.views = .recorded([
      named(PlanView(person: "Wilmot Thrushcross"), 1)
    ])
    meeting.disputes = .recorded([
      named(Dispute(matter: "Whether the arrears come first", parties: ["Housing"]), 1)
    ])
    meeting.updates = .recorded([
      named(Update(person: "Ida Thrushcross", by: "Pell Hartigan", due: day(20)), 1)
    ])
    meeting.reviewForm.required = true
    meeting.reviewForm.date = day(24)
    return meeting
  }()

  /// The same with a score, and with what tools showed before.
  static let scored: MeetingDocument = {
    var meeting = rich
    meeting.scoresBefore = [
      EarlierScore(tool: "Neglect profile", score: "2 of 5", on: CalendarDay("2025-05-20")),
      EarlierScore(tool: "Home scale", score: "4", on: CalendarDay("2025-05-20")),
    ]
    var entries = meeting.entries.rows
    (entries[1].tool, entries[1].score) = ("Neglect profile", "3 of 5")
    meeting.entries = .recorded(entries)
    return meeting
  }()

  /// The same after its close, with gaps that block its approval.
  static let closed: MeetingDocument = {
    var meeting = rich
    meeting.status = .closed
    meeting.end = Answer(TimeOfDay(hour: 15, minute: 10))
    return meeting
  }()

  /// The same with a reason for everything whose lack would block its approval.
  static let ready: MeetingDocument = {
    var meeting = closed
    let blocking = Set(meeting.gaps.filter { $0.response == .blocks }.map(\.g)).sorted()
    meeting.notRecorded = .recorded(
      blocking.enumerated().map { index, g in
        named(NotRecorded(g: g, reason: "the chair was called away"), index + 1)
      })
    return meeting
  }()

  /// The same after its approval, with one correction.
  static let approved: MeetingDocument = {
    var meeting = ready
    meeting.status = .approved
    meeting.approval = Approval(
      by: "Amara Okonjo-Vale", at: now, fingerprint: "3f2a-91bc-77d0-12ee")
    meeting.corrections = .recorded([
      named(
        Correction(
          at: now, by: "Amara Okonjo-Vale", of: RowReference(RowRef(.entry, entries[5].id)),
          text: "Arrears of 80 pounds",
          reason: "a slip of the keyboard"), 1)
    ])
    return meeting
  }()

  /// The same, into which something came after its approval.
  static let approvedBeforeAll: MeetingDocument = {
    var meeting = approved
    meeting.arrivedAfterApproval = [
      LateArrival(
        record: "61-00000000000000b2", at: now, by: "Pell Hartigan", agency: "Housing",
        text: "added entry (Item: item 5, Kind: information, Words: The arrears are paid off)")
    ]
    return meeting
  }()

  /// The same after its close, with the name of somebody else at risk in an entry for everyone.
  static let leaking: MeetingDocument = {
    var meeting = closed
    meeting.subject.others = .recorded([
      named(OtherPerson(name: "Jory Fennimore", relation: "a neighbour", atRisk: true), 1)
    ])
    var entry = Entry(
      item: .newInformation, kind: .information, text: "Jory Fennimore lends them money", at: now)
    entry.id = RowID(stated: "leak")
    meeting.entries = .recorded(meeting.entries.rows + [entry])
    return meeting
  }()

  /// The same after its close, with a determination against one of the family.
  static let determined: MeetingDocument = {
    var meeting = closed
    meeting.updates = .recorded([
      named(Update(person: "Ida Thrushcross", determinedAgainst: "it would put him at risk"), 1)
    ])
    return meeting
  }()

  /// A meeting with one row of each kind, called `row`, that says only what it must; and a view,
  /// called `other`, that lines can refer to.
  static let oneOfEach: MeetingDocument = {
    var meeting = MeetingDocument()
    meeting.subject.others = .recorded([called(OtherPerson())])
    meeting.openingForm.objectives = .recorded([called(Objective(text: "One"))])
    meeting.openingForm.told = .recorded([called(Told())])
    meeting.attendance = .recorded([called(Attendee(name: "Ida Thrush"))])
    meeting.professionalsOnly = .recorded([called(ProfessionalsOnlySpell())])
    meeting.entries = .recorded([
      called(Entry(item: .fromThePerson, kind: .view, text: "Their view"), "other"),
      called(Entry(text: "Some words")),
    ])
    meeting.asked = .recorded([called(AskedNone())])
    meeting.actions = .recorded([called(Action(text: "Do it"))])
    meeting.views = .recorded([called(PlanView())])
    meeting.disputes = .recorded([called(Dispute())])
    meeting.updates = .recorded([called(Update())])
    meeting.closeForm.dissentAsked = .recorded([called(DissentAsked())])
    meeting.closeForm.stillConcerned = .recorded([called(StillConcerned())])
    meeting.closeForm.readBack = .recorded([called(ReadBack())])
    meeting.notRecorded = .recorded([called(NotRecorded())])
    meeting.corrections = .recorded([called(Correction())])
    meeting.distribution = .recorded([called(Distribution())])
    meeting.carried = .recorded([called(Carried(text: "It was open"))])
    return meeting
  }()

  private static func called<R: DocumentRow>(_ row: R, _ name: String = "row") -> R {
    var row = row
    row.id = RowID(stated: name)
    return row
  }

  private static let attendance: [Attendee] = [
    Attendee(
      name: "Amara Okonjo-Vale", roles: [.chair], agency: "Children's services", status: .present),
    Attendee(name: "Joris Smeltzer", agency: "School", status: .present),
    Attendee(name: "Pell Hartigan", agency: "Housing"),
    Attendee(name: "王小明", agency: "Health Visiting"),
    Attendee(
      name: "Zoe\u{308} A\u{30A}ngstro\u{308}m", roles: [.advocate], agency: "Advocacy",
      status: .apologies, reason: "annual leave"),
  ].enumerated().map { named($1, $0 + 1) }

  private static let entries: [Entry] = [
    Entry(item: .attendance, kind: .note, text: "Quorum confirmed by the chair"),
    Entry(item: .needsStrengthsRisks, kind: .need, text: "A quiet place for homework"),
    Entry(item: .needsStrengthsRisks, kind: .risk, text: "Out alone after ten on weekdays"),
    Entry(item: .needsStrengthsRisks, text: "Something to be sorted later"),
    Entry(
      item: .newInformation, kind: .information,
      text: "Attendance is down to 60 per cent; he arrives hungry on most mornings, and the "
        + "breakfast club has a place for him from Monday on",
      by: "Joris Smeltzer", agency: "School"),
    Entry(
      item: .newInformation, kind: .information, text: "Arrears of 800 pounds", agency: "Housing",
      visibility: .professionalsOnly),
    Entry(item: .fromThePerson, kind: .voice, text: "\"I want to stay with my nan 💛\""),
    Entry(item: .fromThePerson, kind: .view, text: "他喜欢学校 – he likes school", by: "王小明"),
    Entry(item: .actionPlan, kind: .decision, text: "The tenancy is kept until the review"),
    Entry(item: .viewsOnThePlan, kind: .view, text: "Fine by me", by: "Wilmot Thrushcross"),
    Entry(item: .nextReview, kind: .note, text: "Not in the school holidays"),
  ].enumerated().map { index, entry in
    var entry = entry
    entry.at = now
    return named(entry, index + 1)
  }

  private static let actions: [Action] = [
    Action(
      number: 38, text: "Ring the landlord about the notice", owner: "Joris Smeltzer",
      agency: "School", due: day(10)),
    Action(
      number: 39, text: "=Offer, in writing, \"a repayment plan\"", owner: "Pell Hartigan",
      agency: "Housing", due: day(24)),
    Action(number: 40, text: "Ask when the boiler is mended"),
  ].enumerated().map { named($1, $0 + 1) }

  private static func day(_ day: Int) -> CalendarDay? {
    CalendarDay(year: 2025, month: 6, day: day)
  }

  private static func named<R: DocumentRow>(_ row: R, _ position: Int) -> R {
    var row = row
    row.id = RowID(position: position)
    return row
  }
}
