import MeetingDomain
import TestSupport
import Testing

/// A follow-up starts from what the case left open, each thing once: G51, G70.
struct ChainTests {
  private static let first = chained("2026-001", "2026-03-02") { meeting in
    meeting.openingForm.objectives = .recorded([
      Objective(text: "A safe home", met: .part, by: "Ada"), Objective(text: "School", met: .met),
    ])
    meeting.actions = .recorded([
      action(1, "Ring the landlord", due: "2026-03-09", redates: 2),
      action(2, "Send the report", status: .done), action(3, "Ask the GP", due: "2026-04-30"),
    ])
    meeting.entries = .recorded([
      entry("e1", .decision, "The tenancy is kept"), entry("e2", .recommendation, "Look again"),
      entry("e3", .decision, "Dealt with", route: "the lead, each Friday"),
      entry("e4", .information, "Nothing to carry"),
    ])
    meeting.disputes = .recorded([
      dispute("d1", "Whether the arrears come first"),
      dispute("d2", "Settled already", outcome: "agreed"),
    ])
    meeting.attendance = .recorded([
      Attendee(name: "Ada Wren", roles: [.chair], agency: "School", status: .present)
    ])
    meeting.review = Review(
      required: true, date: CalendarDay("2026-04-01"), time: TimeOfDay("10:00"), venue: "Room 2")
  }

  private func follow(_ meetings: [MeetingDocument]) throws -> MeetingDocument {
    let last = try #require(meetings.last)
    return try #require(
      Chain(to: last) { reference in meetings.first { $0.reference == reference } }.next())
  }

  private func open(_ document: MeetingDocument) -> [String] {
    document.carried.rows.map { "\($0.kind?.rawValue ?? ""): \($0.text)" }
  }

  @Test func `the next meeting has the person, the case, the day and the list, not marked`() throws
  {
    let next = try follow([Self.first])
    #expect(next.subject.name == "Wilmot")
    #expect(next.subject.case == "0417")
    #expect(next.previous == "2026-001")
    #expect(next.status == .planned)
    #expect(next.date.value == CalendarDay("2026-04-01"))
    #expect([next.start.value?.description, next.venue.value] == ["10:00", "Room 2"])
    #expect(next.attendance.rows.map(\.name) == ["Ada Wren"])
    #expect(next.attendance.rows.first?.status == nil)
    #expect(next.attendance.rows.first?.roles == [.chair])
    #expect(next.actions == .notAsked)
  }

  @Test func `whom a deputy stood for is invited, once, and the deputy is not`() throws {
    var meeting = Self.first
    meeting.attendance = .recorded([
      Attendee(name: "Joss Ferrant", agency: "Housing", status: .apologies),
      Attendee(name: "Ada Wren", agency: "Housing", status: .deputy, deputyFor: "Joss Ferrant"),
      Attendee(
        name: "Lee Arkle", roles: [.agencyRepresentative], post: "Desk", agency: "Police",
        status: .deputy, deputyFor: "Nia Sparrowby"),
      Attendee(name: "Ros Tillow", status: .deputy),
    ])
    let invited = try follow([meeting]).attendance.rows
    #expect(invited.map(\.name) == ["Joss Ferrant", "Nia Sparrowby", "Ros Tillow"])
    #expect(invited[1].agency == "Police")
    #expect(invited[1].roles == [.agencyRepresentative])
    #expect(invited.allSatisfy { $0.status == nil && $0.deputyFor == nil && $0.post == nil })
  }

  @Test(arguments: [AttendanceStatus.notInvited, .askedToLeave])
  func `who was kept out, and why, stays so until somebody changes it`(
    status: AttendanceStatus
  ) throws {
    var meeting = Self.first
    meeting.attendance = .recorded([
      Attendee(
        name: "Ross Arkle", roles: [.parent], status: status, reason: "He may silence her",
        reasonCode: .mayPrejudiceWelfare),
      Attendee(name: "Nia Arkle", roles: [.parent], status: .present),
    ])
    meeting.updates = .recorded([
      Update(person: "Nia Arkle", by: "Ada Wren", how: "by phone"),
      Update(person: "Ross Arkle", determinedAgainst: "It would endanger her"),
    ])
    let next = try follow([meeting])
    #expect(next.attendance.rows.map(\.status) == [.notInvited, nil])
    #expect(next.attendance.rows[0].reason == "He may silence her")
    #expect(next.attendance.rows[0].reasonCode == .mayPrejudiceWelfare)
    #expect(next.agendaPacksDue.map(\.person) == ["Nia Arkle"])
    #expect(next.updates.rows.map(\.person) == ["Ross Arkle"])
    #expect(throws: CopyRefusal.self) { try next.copy(.familyMember("Ross Arkle")) }
  }

  @Test func `what is open comes with it, what is over does not`() throws {
    #expect(
      open(try follow([Self.first])) == [
        "objective: A safe home", "action: Ring the landlord", "action: Ask the GP",
        "decision: The tenancy is kept", "recommendation: Look again",
        "dispute: Whether the arrears come first",
      ])
  }

  @Test func `an answer takes a thing off the chain, and goes on keeps it, counted`() throws {
    var second = try follow([Self.first])
    (second.reference, second.date) = ("2026-002", Answer(CalendarDay("2026-04-01")))
    var rows = second.carried.rows
    rows[0].answer = .goesOn
    rows[3].answer = .done
    rows[4].answer = .superseded
    second.carried = .recorded(rows)
    second.actions = .recorded([Self.action(9, "Book a visit", due: "2026-05-01")])
    let third = try follow([Self.first, second])
    #expect(
      open(third) == [
        "objective: A safe home", "action: Ring the landlord", "action: Ask the GP",
        "action: Book a visit", "dispute: Whether the arrears come first",
      ])
    #expect(third.carried.rows.map(\.times) == [1, 1, 1, nil, 1])
    #expect(third.carried.rows.map(\.meeting).last == "2026-001")
  }

  @Test func `an action that was done since in its own meeting is off the chain`() throws {
    var (first, second) = (Self.first, try follow([Self.first]))
    second.reference = "2026-002"
    first.actions = .recorded(
      first.actions.rows.map { action in
        var action = action
        action.status = .done
        return action
      })
    #expect(!open(try follow([first, second])).contains { $0.hasPrefix("action") })
  }

  @Test func `a chain that bites its tail ends`() throws {
    var first = Self.first
    first.previous = "2026-001"
    #expect(try follow([first]).previous == "2026-001")
  }

  @Test func `signs of drift are shown: re-dated, overdue, not met twice, no change`() throws {
    var second = try follow([Self.first])
    (second.reference, second.date) = ("2026-002", Answer(CalendarDay("2026-04-01")))
    second.carried = .recorded(
      second.carried.rows.map { row in
        var row = row
        row.answer = .goesOn
        return row
      })
    let third = try follow([Self.first, second])
    let day = try #require(CalendarDay("2026-04-02"))
    let signs = third.carried.rows.map { $0.drift(on: day) }
    #expect(signs[0] == [.notMet(times: 2)])
    #expect(signs[1] == [.redated(times: 2), .overdue(days: 24), .carried(times: 1), .unchanged])
    #expect(signs[2] == [.carried(times: 1), .unchanged])
    #expect(Carried(kind: .action, due: day).drift(on: day) == [])
  }

  @Test func `what came from the last meeting blocks the approval until it is reviewed`() throws {
    var document = try SampleMeetings.complete()
    #expect(document.isApprovable)
    document.carried = .recorded([Carried(kind: .action, text: "Ring the landlord")])
    #expect(document.gaps.filter { $0.response == .blocks }.map(\.g) == ["G70"])
    document.carried = .recorded([
      Carried(kind: .action, text: "Ring the landlord", answer: .goesOn)
    ])
    #expect(document.isApprovable)
  }

  private static func chained(
    _ reference: String, _ day: String, _ fill: (inout MeetingDocument) -> Void
  ) -> MeetingDocument {
    var meeting = MeetingDocument(subject: Subject(kind: .adult, name: "Wilmot", case: "0417"))
    (meeting.reference, meeting.status) = (reference, .approved)
    meeting.date = Answer(CalendarDay(day))
    fill(&meeting)
    return meeting
  }

  private static func action(
    _ number: Int, _ text: String, due: String? = nil, status: ActionStatus? = nil,
    redates: Int = 0
  ) -> Action {
    let at = Timestamp("2026-03-20T10:00:00+00:00")
    var action = Action(
      number: number, text: text, owner: "Ada", agency: "School",
      due: due.flatMap(CalendarDay.init),
      status: status, history: (0..<redates).map { _ in ActionChange(at: at, what: "redated") })
    action.id = RowID(stated: "a\(number)")
    return action
  }

  private static func entry(
    _ id: String, _ kind: EntryKind, _ text: String, route: String? = nil
  ) -> Entry {
    var entry = Entry(item: .actionPlan, kind: kind, text: text, route: route)
    entry.id = RowID(stated: id)
    return entry
  }

  private static func dispute(_ id: String, _ matter: String, outcome: String? = nil) -> Dispute {
    var dispute = Dispute(matter: matter, parties: ["Housing"], outcome: outcome)
    dispute.id = RowID(stated: id)
    return dispute
  }
}
