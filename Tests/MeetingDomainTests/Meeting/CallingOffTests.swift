import MeetingDomain
import TestSupport
import Testing

struct CallingOffTests {
  private static let off = MeetingEvent.calledOff(reason: "The family moved away")
  private static let entry = Row.entry(Entry(item: .newInformation, text: "Said meanwhile"))

  @Test(
    arguments: [
      ([], "The family moved away", .events([off])),
      ([.started], "The family moved away", .events([off])),
      ([], " ", .refused(.needsReason)),
      ([.started, .closed], "The family moved away", .refused(.wasHeld)),
      ([.started, .closed, .approved(heads: [:])], "Late", .refused(.minutesAreApproved)),
      ([off], "Again", .refused(.isCalledOff)),
    ] as [([MeetingEvent], String, Outcome)])
  func `a meeting that has not ended is called off for a reason, once`(
    events: [MeetingEvent], reason: String, outcome: Outcome
  ) {
    expect(given: events, when: .callOff(reason: reason), then: outcome)
  }

  @Test(
    arguments: [
      .add(entry), .addAll([entry]), .add(.action(Action(text: "Ring the landlord"))),
      .add(.action(Action(kind: .referral, text: "Refer"))),
      .setField(FieldRef("aim"), to: .text("Agree who visits"), replacing: nil),
      .start, .close, .approve,
    ] as [MeetingCommand])
  func `nothing is filed in a meeting that is called off, until it is held after all`(
    command: MeetingCommand
  ) throws {
    expect(given: [.started, Self.off], when: command, then: .refused(.isCalledOff))
    var desk = Desk()
    desk.write([.started])
    let before = desk.meeting.outcome(of: command, seat: desk.seat)
    try desk.ask(.callOff(reason: "The family moved away"))
    try desk.ask(.holdAfterAll)
    #expect(before != .refused(.isCalledOff))
    #expect(desk.meeting.refusal(of: command, seat: desk.seat) != .isCalledOff)
  }

  @Test func `what was agreed before is followed up, and copies go out`() throws {
    var desk = Desk()
    try desk.ask(.add(.action(Action(text: "Ring the landlord"))))
    try desk.ask(.callOff(reason: "The family moved away"))
    let action = try #require(desk.meeting.document.actions.rows.first)
    try desk.ask(.followUp(action.id, FollowUp(.done, evidence: "Rung")))
    try desk.ask(.add(.distribution(Distribution(to: "Ida Thrush", copy: "full", version: 1))))
    #expect(desk.meeting.document.calledOff?.reason == "The family moved away")
  }

  @Test func `calling off keeps who and when, and is taken back and done again`() throws {
    var desk = Desk()
    try desk.ask(.start)
    let live = desk.meeting.document
    try desk.ask(.callOff(reason: "The family moved away"))
    let off = desk.meeting.document
    let record = try #require(desk.records.last)
    #expect(
      off.calledOff
        == CalledOff(reason: "The family moved away", at: record.at, by: record.author.name))
    #expect(off.statusInWords == "called off")
    try desk.undo()
    #expect(desk.meeting.document == live)
    #expect(live.statusInWords == "live")
    try desk.redo()
    #expect(desk.meeting.document == off)
    try desk.ask(.holdAfterAll)
    #expect(desk.meeting.document == live)
    try desk.undo()
    #expect(desk.meeting.document == off)
  }

  @Test func `what was filed before stays while the meeting is called off, undo or not`() throws {
    var desk = Desk()
    try desk.ask(.add(Self.entry))
    let other = desk.seat
    desk.sit("seat-b", "B. Lind")
    try desk.ask(.callOff(reason: "The family moved away"))
    desk.sit("\(other)", "A. Okafor")
    #expect(throws: Refusal.isCalledOff) { try desk.undo() }
  }

  @Test func `only a meeting that is called off is held after all`() {
    expect(given: [], when: .holdAfterAll, then: .refused(.notCalledOff))
  }

  @Test func `nothing of a meeting that is called off is due`() throws {
    var desk = Desk()
    try desk.ask(.start)
    try desk.ask(.add(.update(Update(person: "Ida Thrush"))))
    #expect(desk.meeting.document.openMatters.map(\.kind) == [.notTold])
    try desk.ask(.callOff(reason: "The family moved away"))
    #expect(desk.meeting.document.openMatters == [])
  }
}
