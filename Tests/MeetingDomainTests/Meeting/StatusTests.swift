import MeetingDomain
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
