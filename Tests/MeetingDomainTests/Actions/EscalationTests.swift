import MeetingDomain
import TestSupport
import Testing

/// The ladder of a dispute and its clock: G73, G74.
struct EscalationTests {
  private let ladder = Ladder(stages: Ladder.standardStages, nation: .englandAndWales)
  /// Thursday before Christmas 2026; 25 and 28 December are bank holidays.
  private let thursday = CalendarDay("2026-12-24")

  @Test(
    arguments: [
      (nil, 1, "2026-12-30"), (1, 2, "2027-01-05"), (2, 3, "2026-12-30"), (3, 4, "2027-01-05"),
    ] as [(Int?, Int, String)])
  func `the next stage is due in its working days, over weekends and bank holidays`(
    stage: Int?, next: Int, due: String
  ) throws {
    let day = try #require(thursday)
    let step = try #require(ladder.escalation(of: Dispute(stage: stage), on: day))
    #expect(step.stage == next)
    #expect(step.due?.description == due)
  }

  @Test func `there is no stage after the last, and an immediate risk goes there at once`() throws {
    let day = try #require(thursday)
    #expect(ladder.escalation(of: Dispute(stage: 4), on: day) == nil)
    #expect(ladder.escalationAtOnce(on: day) == Escalation(stage: 4, since: day, due: day))
  }

  @Test func `the clock counts working days, and the age all days`() throws {
    let day = try #require(thursday)
    let dispute = Dispute(raisedOn: day, due: CalendarDay("2026-12-30"))
    #expect(ladder.workingDaysLeft(of: dispute, on: day) == 2)
    let later = try #require(CalendarDay("2026-12-31"))
    #expect(ladder.workingDaysLeft(of: dispute, on: later) == -1)
    #expect(dispute.age(on: later) == 7)
  }

  @Test func `an interim step is known by its number or because it was made from the dispute`()
    throws
  {
    var desk = Desk()
    let row = try desk.add(.dispute(Dispute(matter: "Rent")))
    #expect(desk.meeting.document.openDisputes.count == 1)
    try desk.ask(
      .add(.action(Action(kind: .interimStep, text: "Visit", from: RowReference(row)))))
    let dispute = try #require(desk.meeting.document.disputes.rows.first)
    #expect(desk.meeting.document.interimStep(of: dispute)?.text == "Visit")
    try desk.ask(.strike(RowRef(.action, desk.newest)))
    #expect(desk.meeting.document.interimStep(of: dispute) == nil)
    try desk.set(FieldRef(row, "outcome"), .text("Settled"))
    #expect(desk.meeting.document.openDisputes.isEmpty)
  }
}
