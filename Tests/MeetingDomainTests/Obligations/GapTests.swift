import MeetingDomain
import TestSupport
import Testing

struct GapTests {
  @Test func `a complete meeting has no gap and can be approved`() throws {
    let document = try SampleMeetings.complete()
    #expect(document.gaps == [])
    #expect(document.isApprovable)
  }

  @Test(arguments: Omission.all)
  func `one omission shows exactly its gap, and undoing it removes the gap`(
    omission: Omission
  ) throws {
    var desk = Desk(planned: try SampleMeetings.complete())
    for command in omission.commands { try desk.ask(command) }
    let document = desk.meeting.document
    let obligation = try #require(Obligation.all.first { $0.g == omission.g })
    #expect(Set(document.gaps.map(\.g)) == [omission.g])
    #expect(document.gaps.allSatisfy { $0.response == obligation.gapResponse })
    #expect(document.gaps.allSatisfy { $0.clause == obligation.clause })
    #expect(document.isApprovable == (obligation.gapResponse != .blocks))
    let refusal = desk.meeting.refusal(of: .approve, seat: desk.seat)
    let blocking = document.gaps.count { $0.response == .blocks }
    #expect(refusal == (blocking == 0 ? nil : .gapsBlock(count: blocking)))
    for _ in omission.commands { try desk.undo() }
    #expect(desk.meeting.document.gaps == [])
  }

  @Test(arguments: Omission.all)
  func `a typed reason answers a gap, an empty one does not`(omission: Omission) throws {
    var desk = Desk(planned: try SampleMeetings.complete())
    for command in omission.commands { try desk.ask(command) }
    let gaps = desk.meeting.document.gaps
    let row = try desk.add(.notRecorded(NotRecorded(g: omission.g, reason: " ")))
    #expect(desk.meeting.document.gaps == gaps)
    try desk.set(FieldRef(row, "reason"), .text("Nobody could know."))
    #expect(desk.meeting.document.gaps == [])
    #expect(desk.meeting.document.isApprovable)
  }

  @Test func `a reason answers its own obligation alone, however it is typed`() {
    var document = MeetingDocument()
    let count = document.gaps.count { $0.g != "G80" }
    document.notRecorded = .recorded([NotRecorded(g: " g80", reason: "Lost")])
    #expect(document.gaps.count == count)
    #expect(!document.gaps.contains { $0.g == "G80" })
    #expect(!document.isApprovable)
  }

  @Test func `gaps come in the order of the agenda, then by number`() {
    let gaps = MeetingDocument().gaps
    let places = Place.allCases
    let order = gaps.map { gap in (places.firstIndex(of: gap.place) ?? -1, number(gap.g)) }
    #expect(order.elementsEqual(order.sorted(by: <), by: ==))
    #expect(gaps.first?.place == .opening)
    #expect(gaps.last?.place == .close)
  }

  @Test(arguments: [
    ("G1", "opening.statutory"), ("G4", "opening.reasons"), ("G8", "opening.otherForum"),
    ("G13", "opening.threshold"), ("G13", "close.threshold"), ("G15", "rows.other"),
    ("G17", "close.legislation"), ("G26", "rows.told"), ("G33", "opening.chairIndependent"),
    ("G46", "rows.dispute"), ("G67", "rows.objective"), ("G68", "rows.concern"),
    ("G82", "aim"), ("G86", "rows.action"), ("G88", "rows.view"), ("G90", "rows.update"),
  ])
  func `asked, none is an answer`(g: String, field: String) throws {
    var desk = Desk(planned: MeetingDocument())
    let before = desk.meeting.document.gaps.count { $0.g == g }
    try desk.set(FieldRef(field), .askedNone)
    #expect(before > 0)
    #expect(desk.meeting.document.gaps.count { $0.g == g } == before - 1)
  }

  @Test func `asked, none under an item answers its question`() throws {
    let items: [(String, AgendaItem)] = [
      ("G30", .fromThePerson), ("G46", .dispute), ("G86", .actionPlan), ("G88", .viewsOnThePlan),
      ("G90", .whoUpdates), ("G83", .needsStrengthsRisks),
    ]
    for (g, item) in items {
      var document = MeetingDocument()
      #expect(document.gaps.contains { $0.g == g })
      document.asked = .recorded([AskedNone(item: item)])
      #expect(!document.gaps.contains { $0.g == g })
    }
  }

  @Test(arguments: [
    ("Ada", true), ("ada  wren", true), ("Ada Wren (daughter)", true), ("Adam Wren", false),
    ("A", false), ("", false),
  ])
  func `who is told is known by the words of the name`(told: String, isFound: Bool) {
    var document = MeetingDocument(subject: Subject(kind: .child, name: "Ada Wren"))
    document.updates = .recorded([Update(person: told, by: "J. Smith")])
    #expect(document.gaps.contains { $0.g == "G90" } == !isFound)
  }

  @Test func `an action that names another at risk is taken for them`() throws {
    var document = try SampleMeetings.complete()
    document.subject.others = .recorded([OtherPerson(name: "Robin, 3", atRisk: true)])
    #expect(document.gaps.map(\.g) == ["G16"])
    let action = document.actions.rows[0]
    var named = action
    named.text = "See robin at nursery"
    document.actions = .recorded([named] + document.actions.rows.dropFirst())
    #expect(document.gaps == [])
    named.status = .withdrawn
    document.actions = .recorded([named] + document.actions.rows.dropFirst())
    #expect(document.gaps.map(\.g) == ["G16"])
  }

  @Test(
    arguments: Omission.all.filter { omission in
      Obligation.all.first { $0.g == omission.g }?.place == .item(.actionPlan)
    })
  func `group supervision asks nothing under item 7`(omission: Omission) throws {
    var desk = Desk(planned: try SampleMeetings.complete())
    for command in omission.commands { try desk.ask(command) }
    #expect(!desk.meeting.document.gaps.isEmpty)
    try desk.set(FieldRef("forum"), .choice("group-supervision"))
    #expect(desk.meeting.document.gaps == [])
    #expect(!desk.meeting.document.uses(.actionPlan))
  }

  @Test func `a referral that harm calls for is asked for in group supervision too`() throws {
    var document = try SampleMeetings.complete()
    document.forum = .recorded(.groupSupervision)
    document.openingForm.harmForm.immediate = true
    #expect(document.gaps.map(\.g) == ["G12"])
  }

  @Test(arguments: [
    (AttendanceStatus.present, 0, MeetingMode.with), (.present, 1, .partlyWithout),
    (.part, 0, .partlyWithout), (.apologies, 0, .without), (.askedToLeave, 0, .partlyWithout),
  ])
  func `how the meeting was held follows from the attendance`(
    status: AttendanceStatus, spells: Int, mode: MeetingMode
  ) {
    var document = MeetingDocument(subject: Subject(kind: .child, name: "Ada Wren"))
    #expect(document.mode == nil)
    document.attendance = .recorded([Attendee(name: "Ada Wren", status: status)])
    document.professionalsOnly = Answer(
      Array(repeating: ProfessionalsOnlySpell(from: TimeOfDay("14:00")), count: spells))
    #expect(document.mode == mode)
  }

  @Test func `a referral answers harm and a threshold that is met`() throws {
    var document = try SampleMeetings.complete()
    document.openingForm.harmForm.immediate = true
    document.closeForm.threshold = .recorded(.yes)
    #expect(document.gaps.map(\.g) == ["G12", "G13"])
    document.actions = .recorded(
      document.actions.rows.map { action in
        var action = action
        if action.number == 43 { action.kind = .referral }
        return action
      })
    #expect(document.gaps == [])
  }

  @Test(arguments: 0..<40)
  func `whatever was recorded, a gap is a sentence and is mended at something that is there`(
    seed: Int
  ) {
    var random = SeededRandom(seed: UInt64(seed))
    var desk = Desk(planned: seed.isMultiple(of: 2) ? .filled : MeetingDocument())
    for _ in 0..<40 {
      let command = random.command(in: desk)
      // Refused commands change nothing.
      if desk.meeting.refusal(of: command, seat: desk.seat) == nil { _ = try? desk.ask(command) }
    }
    let document = desk.meeting.document
    for gap in document.gaps {
      #expect(gap.text.hasSuffix(".") && gap.text.count > 20)
      #expect(document.has(gap.remedy), "\(gap)")
    }
  }

  private func number(_ g: String) -> Int { Int(g.dropFirst()) ?? 0 }
}

extension MeetingDocument {
  fileprivate func has(_ remedy: Remedy) -> Bool {
    switch remedy {
    case .field(let field):
      definition(of: field) != nil && (field.row.map { row($0) != nil } ?? true)
    case .row(let ref): row(ref) != nil
    case .add, .line: true
    }
  }
}
