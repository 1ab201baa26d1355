import MeetingDomain
import TestSupport
import Testing

struct FollowUpTests {
  private let day = CalendarDay(daysSince1970: 20_784)

  private func action(_ status: ActionStatus?) -> (MeetingEvent, RowID) {
    // The first record plans the meeting, the second adds the action.
    let id = RowID(Stamp(counter: 2, replica: Desk().replica))
    return (.rowAdded(.action(Action(text: "Ring the landlord", status: status))), id)
  }

  @Test(
    arguments: [
      (nil, FollowUp(.done), Refusal.needsEvidence),
      (nil, FollowUp(.done, evidence: " "), .needsEvidence),
      (nil, FollowUp(.progress), .needsReason), (nil, FollowUp(.blocked, reason: ""), .needsReason),
      (nil, FollowUp(.redated, reason: "Ill"), .needsDay),
      (.open, FollowUp(.redated, due: CalendarDay(daysSince1970: 1)), .needsReason),
      (.blocked, FollowUp(.reopened, reason: "Again"), .actionIsOpen),
      (.done, FollowUp(.progress, reason: "More"), .actionIsClosed),
      (.withdrawn, FollowUp(.done, evidence: "Letter"), .actionIsClosed),
      (.done, FollowUp(.reopened), .needsReason),
      (nil, FollowUp(.handedOver, reason: "Ill"), .needsRecipient),
      (nil, FollowUp(.handedOver, reason: "Ill", to: " "), .needsRecipient),
      (nil, FollowUp(.handedOver, to: "S. Patel"), .needsReason),
      (nil, FollowUp(.escalated, to: "Head of service"), .needsReason),
      (.inProgress, FollowUp(.superseded), .needsReason), (nil, FollowUp(.withdrawn), .needsReason),
      (nil, FollowUp(.passed, reason: "Theirs"), .needsRecipient),
      (.passed, FollowUp(.reviewed), .actionIsClosed),
      (.superseded, FollowUp(.escalated, reason: "a", to: "b"), .actionIsClosed),
    ] as [(ActionStatus?, FollowUp, Refusal)])
  func `a step needs what it stands on`(
    status: ActionStatus?, step: FollowUp, refusal: Refusal
  ) {
    let (event, id) = action(status)
    expect(given: [event], when: .followUp(id, step), then: .refused(refusal))
  }

  @Test func `a due day is never rewritten without its history`() throws {
    var desk = Desk()
    let ref = try desk.add(.action(Action(text: "Ring", due: day)))
    try desk.ask(
      .followUp(ref.id, FollowUp(.redated, reason: "Ill", due: day.adding(days: 7))))
    let action = try #require(desk.meeting.document.actions.rows.first)
    #expect(action.due == day.adding(days: 7))
    let at = try #require(desk.records.last).at
    #expect(
      action.history == [
        ActionChange(
          at: at, by: "A. Okafor", what: "redated", from: day.description,
          to: day.adding(days: 7).description, reason: "Ill")
      ])
  }

  @Test(
    arguments: [
      (FollowUp(.progress, reason: "Rang"), .inProgress),
      (FollowUp(.done, evidence: "Letter"), .done),
      (FollowUp(.redated, reason: "Ill", due: CalendarDay(daysSince1970: 20_790)), .open),
      (FollowUp(.blocked, reason: "No consent"), .blocked),
      (FollowUp(.handedOver, reason: "Left", to: "S. Patel", agency: "Housing"), .open),
      (FollowUp(.escalated, reason: "Twice late", to: "Head of service"), .open),
      (FollowUp(.reviewed), .open), (FollowUp(.superseded, reason: "By 44"), .superseded),
      (FollowUp(.withdrawn, reason: "Moved"), .withdrawn),
      (FollowUp(.passed, reason: "Theirs", to: "MARAC"), .passed),
    ] as [(FollowUp, ActionStatus)])
  func `each step leads where it says, is kept, and can be taken back and done again`(
    step: FollowUp, status: ActionStatus
  ) throws {
    var desk = Desk()
    let ref = try desk.add(.action(Action(text: "Ring", owner: "T. Novak", agency: "School")))
    let before = try #require(desk.meeting.document.actions.rows.first)
    try desk.ask(.followUp(ref.id, step))
    let after = try #require(desk.meeting.document.actions.rows.first)
    #expect(after.status ?? .open == status)
    #expect(after.history?.map(\.what) == [step.kind.rawValue])
    #expect(after.lastReview?.by == "A. Okafor")
    try desk.ask(.undo(desk.seat))
    #expect(desk.meeting.document.actions.rows.first == before)
    try desk.ask(.redo(desk.seat))
    #expect(desk.meeting.document.actions.rows.first == after)
  }

  @Test func `a handover names who had it and who has it, and keeps the agency unless told`() throws
  {
    var desk = Desk()
    let ref = try desk.add(.action(Action(text: "Ring", owner: "T. Novak", agency: "School")))
    try desk.ask(.followUp(ref.id, FollowUp(.handedOver, reason: "Left", to: "B. Lind")))
    let action = try #require(desk.meeting.document.actions.rows.first)
    #expect((action.owner, action.agency) == ("B. Lind", "School"))
    #expect(action.history?.first?.from == "T. Novak, School")
    #expect(action.history?.first?.to == "B. Lind, School")
  }

  @Test(
    arguments: [
      ("B. Lind", "B. Lind", "Police"), ("lind", "B. Lind", "Police"), ("BL", "B. Lind", "Police"),
      ("Ola Wren", "Ola Wren", nil), ("C. Else", "C. Else", "School"),
    ] as [(String, String, String?)])
  func `who takes an action over does it for their own agency`(
    to: String, owner: String, agency: String?
  ) throws {
    var desk = Desk()
    _ = try desk.add(.attendee(Attendee(name: "B. Lind", agency: "Police")))
    _ = try desk.add(.attendee(Attendee(name: "Ola Wren", roles: [.parent])))
    let ref = try desk.add(.action(Action(text: "Ring", owner: "T. Novak", agency: "School")))
    try desk.ask(.followUp(ref.id, FollowUp(.handedOver, reason: "Left", to: to)))
    let action = try #require(desk.meeting.document.actions.rows.first)
    #expect((action.owner, action.agency) == (owner, agency))
  }

  @Test func `what is not for the family is not handed to one of them`() throws {
    var desk = Desk()
    _ = try desk.add(.attendee(Attendee(name: "Ola Wren", roles: [.parent])))
    let ref = try desk.add(
      .action(Action(text: "Ring", agency: "School", visibility: .professionalsOnly)))
    #expect(throws: Refusal.notForFamily("Ola Wren")) {
      try desk.ask(.followUp(ref.id, FollowUp(.handedOver, reason: "Left", to: "Ola")))
    }
  }

  @Test func `taking a step back leaves what was written into the action since`() throws {
    var desk = Desk()
    let ref = try desk.add(.action(Action(text: "Ring")))
    let step = FollowUp(.done, evidence: "Letter")
    try desk.ask(.followUp(ref.id, step))
    let undo = try desk.meeting.decide(.undo(desk.seat), seat: desk.seat)
    desk.sit("seat-b", "B. Lind")
    try desk.set(FieldRef(ref, "owner"), .text("J. Smith"))
    desk.write(undo.events, intent: undo.intent)
    let action = try #require(desk.meeting.document.actions.rows.first)
    #expect(action.owner == "J. Smith")
    #expect(action.isOpen && action.history == nil && action.evidence == nil)
  }

  @Test(
    arguments: [
      (nil, 1, 1), (.done, 1, 0), (.blocked, 3, 3), (nil, 0, 0), (nil, -1, 0),
    ] as [(ActionStatus?, Int, Int)])
  func `an open action is late from the day after`(
    status: ActionStatus?, daysAfter: Int, late: Int
  ) {
    let action = Action(text: "Ring", due: day, status: status)
    #expect(action.daysLate(on: day.adding(days: daysAfter)) == late)
  }
}
