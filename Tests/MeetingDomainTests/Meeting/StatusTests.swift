import MeetingDomain
import TestSupport
import Testing

struct StatusTests {
  @Test(
    arguments: [
      ([], MeetingCommand.close, Refusal.notLive),
      ([], .reopen(reason: "Late"), .notClosed),
      ([], .approve, .notClosedYet),
      ([.started], .approve, .notClosedYet),
      ([.started], .start, .alreadyLive),
      ([.started], .reopen(reason: "Late"), .notClosed),
      ([.started, .closed], .start, .alreadyOver),
      ([.started, .closed], .close, .alreadyOver),
      ([.started, .closed], .reopen(reason: " "), .needsReason),
    ] as [([MeetingEvent], MeetingCommand, Refusal)])
  func `a meeting is started, closed and reopened in this order only`(
    events: [MeetingEvent], command: MeetingCommand, refusal: Refusal
  ) {
    expect(given: events, when: command, then: .refused(refusal))
  }

  @Test(
    arguments: [
      .entry(Entry(item: .newInformation, text: "Said late")),
      .action(Action(text: "Ring the landlord")),
      .dispute(Dispute(matter: "Who leads")),
    ] as [Row])
  func `what is said and agreed ends with the meeting, and goes on when it is reopened`(row: Row) {
    expect(given: [.started, .closed], when: .add(row), then: .refused(.alreadyOver))
    expect(given: [.started, .closed], when: .addAll([row]), then: .refused(.alreadyOver))
    expect(
      given: [.started, .closed, .reopened(reason: "One thing more")], when: .add(row),
      then: .events([.rowAdded(row)]))
  }

  @Test(
    arguments: [
      .action(Action(kind: .referral, text: "Refer to the duty team")),
      .attendee(Attendee(name: "Ida Thrush")),
      .asked(AskedNone(item: .newInformation, agency: "Police")),
      .notRecorded(NotRecorded(g: "G23", reason: "the chair was called away")),
      .readBack(ReadBack(answer: .agreed)),
      .update(Update(person: "Ida Thrush")),
    ] as [Row])
  func `a closed meeting's record is completed, and a referral never waits`(row: Row) {
    expect(given: [.started, .closed], when: .add(row), then: .events([.rowAdded(row)]))
  }

  @Test func `starting and closing note the day and the times`() throws {
    var desk = Desk()
    try desk.ask(.start)
    let started = try #require(desk.records.last).at
    try desk.ask(.close)
    let document = desk.meeting.document
    #expect(document.status == .closed)
    #expect(document.date == .recorded(started.day))
    #expect(document.start == .recorded(started.time))
    #expect(document.end == .recorded(try #require(desk.records.last).at.time))
  }

  @Test func `a start that is taken back never was, and comes back as it was`() throws {
    var desk = Desk()
    try desk.ask(.start)
    let (live, startedAt) = (desk.meeting.document, desk.meeting.startedAt)
    #expect(startedAt != nil)
    try desk.undo()
    #expect(desk.meeting.document == MeetingDocument())
    #expect(desk.meeting.startedAt == nil)
    try desk.redo()
    #expect(desk.meeting.document == live)
    #expect(desk.meeting.startedAt == startedAt)
  }

  @Test func `a meeting that came in live was started elsewhere`() {
    var document = MeetingDocument()
    document.status = .live
    #expect(Desk(planned: document).meeting.startedAt == nil)
  }
}
