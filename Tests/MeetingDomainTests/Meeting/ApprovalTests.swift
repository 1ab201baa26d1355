import MeetingDomain
import TestSupport
import Testing

struct ApprovalTests {
  private let approved: MeetingDocument = {
    var document = MeetingDocument.filled
    document.status = .approved
    document.actions = .recorded([Action(text: "Ring")])
    return document
  }()

  @Test func `approved minutes are not edited`() {
    let desk = Desk(planned: approved)
    let entry = RowRef(.entry, RowID(stated: "e1"))
    let commands: [MeetingCommand] = [
      .setField(FieldRef("aim"), to: nil, replacing: nil),
      .setField(FieldRef(entry, "text"), to: .text("x"), replacing: nil),
      .add(.entry(Entry(text: "Late"))), .addAll([.action(Action(text: "Late"))]),
      .addAll([.correction(Correction()), .entry(Entry(text: "Late"))]),
      .strike(entry), .restore(entry), .start, .close, .reopen(reason: "Late"), .approve,
    ]
    for command in commands {
      #expect(desk.meeting.refusal(of: command, seat: desk.seat) == .minutesAreApproved)
    }
  }

  @Test func `who may see a line is narrowed after the approval, and only undo opens it again`()
    throws
  {
    var document = approved
    var open = Entry(text: "Seen by all")
    var hidden = Entry(text: "Secret", visibility: .doNotDisclose)
    (open.id, hidden.id) = (RowID(stated: "e1"), RowID(stated: "e2"))
    document.entries = .recorded([open, hidden])
    var desk = Desk(planned: document)
    desk.write([])
    let stated = desk.meeting.document
    let rows = stated.entries.rows.map { FieldRef(RowRef(.entry, $0.id), "visibility") }
    for value in [nil, Visibility.everyone, .professionalsOnly] {
      #expect(throws: Refusal.onlyNarrowed) {
        try desk.set(rows[1], value.map { .choice($0.rawValue) })
      }
    }
    try desk.set(rows[0], .choice(Visibility.professionalsOnly.rawValue))
    #expect(desk.meeting.document.entries.rows[0].visibility == .professionalsOnly)
    #expect(throws: Refusal.onlyNarrowed) { try desk.set(rows[0], nil) }
    try desk.undo()
    #expect(desk.meeting.document == stated)
  }

  @Test func `actions, copies and corrections go on, and are taken back by who made them`() throws {
    var desk = Desk(planned: approved)
    desk.write([])
    let stated = desk.meeting.document
    let id = try #require(stated.actions.rows.first).id
    try desk.ask(.followUp(id, FollowUp(.progress, reason: "Rang")))
    _ = try desk.add(.distribution(Distribution(to: "J. Smith", copy: "full")))
    try desk.ask(.addAll([.correction(Correction(text: "61%"))]))
    let last = desk.meeting.document
    for _ in 0..<3 { try desk.undo() }
    #expect(desk.meeting.document == stated)
    for _ in 0..<3 { try desk.redo() }
    #expect(desk.meeting.document == last)
  }

  @Test func `corrections and copies are filled in after the approval`() throws {
    var desk = Desk(planned: approved)
    let correction = try desk.add(.correction(Correction(text: "61%")))
    try desk.set(FieldRef(correction, "of"), .reference(RowReference(stated: "e1")))
    try desk.set(FieldRef(correction, "reason"), .text("misheard"))
    let copy = try desk.add(.distribution(Distribution(to: "J. Smith")))
    try desk.set(FieldRef(copy, "how"), .text("by hand"))
    #expect(desk.meeting.document.corrections.rows.last?.reason == "misheard")
    try desk.undo()
    #expect(desk.meeting.document.distribution.rows.last?.how == nil)
    let both = MeetingCommand.setFields([
      NewValue(FieldRef(copy, "how"), to: .text("by post"), replacing: nil),
      NewValue(FieldRef("aim"), to: .text("Another"), replacing: nil),
    ])
    #expect(desk.meeting.refusal(of: both, seat: desk.seat) == .minutesAreApproved)
  }

  @Test func `what was done before the approval is not taken back after it`() throws {
    var desk = Desk()
    try desk.set(FieldRef("aim"), .text("To agree a plan"))
    desk.write([.statusReturned(.approved)])
    #expect(throws: Refusal.minutesAreApproved) { try desk.undo() }
    var other = Desk()
    _ = try other.add(.entry(Entry(text: "Down")))
    try other.undo()
    let seat = other.seat
    other.sit("seat-b", "B. Lind")
    other.write([.statusReturned(.approved)])
    #expect(other.meeting.refusal(of: .redo(seat), seat: seat) == .minutesAreApproved)
  }

  @Test func `a correction and a copy say when, and a correction who`() throws {
    var desk = Desk(planned: approved)
    _ = try desk.add(.correction(Correction(text: "61%")))
    let at = try #require(desk.records.last).at
    let correction = try #require(desk.meeting.document.corrections.rows.last)
    #expect(correction.at == at && correction.by == "A. Okafor")
    _ = try desk.add(.distribution(Distribution(to: "J. Smith")))
    #expect(desk.meeting.document.distribution.rows.last?.at == desk.records.last?.at)
  }

  @Test func `the chair approves complete minutes, and nothing takes that back`() throws {
    var desk = Desk(planned: try SampleMeetings.complete())
    let heads = desk.meeting.heads
    try desk.ask(.approve)
    let record = try #require(desk.records.last)
    #expect(record.event == .approved(heads: heads))
    #expect(desk.meeting.document.status == .approved)
    #expect(desk.meeting.document.approval?.by == "A. Okafor")
    #expect(desk.meeting.document.approval?.at == record.at)
    #expect(desk.refusalOfUndo == .nothingToUndo)
    #expect(desk.meeting.refusal(of: .approve, seat: desk.seat) == .minutesAreApproved)
    #expect(Meeting(replaying: desk.records) == desk.meeting)
  }

  @Test func `an approval that came in with a file was given elsewhere, and one made here was not`()
    throws
  {
    var stated = try SampleMeetings.complete()
    var here = Desk(planned: stated)
    try here.ask(.approve)
    #expect(here.meeting.document.approval?.isElsewhere == false)
    stated = here.meeting.document
    let there = Desk(planned: stated)
    #expect(there.meeting.document.approval?.isElsewhere == true)
    #expect(there.meeting.document.approval?.by == stated.approval?.by)
    let again = try MeetingDocument(json: there.meeting.document.json())
    #expect(again.approval?.isElsewhere == false)
  }

  @Test(arguments: Omission.all)
  func `minutes that lack what blocks are not approved; others are`(omission: Omission) throws {
    var desk = Desk(planned: try SampleMeetings.complete())
    for command in omission.commands { try desk.ask(command) }
    let blocking = desk.meeting.document.gaps.count { $0.response == .blocks }
    let refusal = desk.meeting.refusal(of: .approve, seat: desk.seat)
    #expect(refusal == (blocking == 0 ? nil : .gapsBlock(count: blocking)))
  }

  @Test func `after the approval somebody can still be told, and a dispute goes on`() throws {
    var desk = Desk(planned: approved)
    desk.write([])
    let update = try #require(desk.meeting.document.updates.rows.first)
    let told = FieldRef(RowRef(.update, update.id), "told")
    let before = desk.meeting.value(of: told)
    try desk.set(told, .now)
    #expect(desk.meeting.value(of: told) != before)
    try desk.undo()
    #expect(desk.meeting.value(of: told) == before)
    let by = FieldRef(RowRef(.update, update.id), "by")
    #expect(throws: Refusal.minutesAreApproved) { try desk.set(by, .text("J. Ruiz")) }
    let dispute = try #require(desk.meeting.document.disputes.rows.first)
    try desk.set(FieldRef(RowRef(.dispute, dispute.id), "outcome"), .text("Agreed at stage 2"))
  }
}
