import MeetingDomain
import TestSupport
import Testing

/// Whoever is to be told what was decided is told by an action: G28, G90.
struct TellingTests {
  private static let day = CalendarDay(daysSince1970: 20_784)

  private var document: MeetingDocument {
    var document = MeetingDocument()
    document.attendance = .recorded([Attendee(name: "Pell Hartigan", agency: "School")])
    return document
  }

  private func desk(told update: Update) throws -> (Desk, update: RowRef) {
    var desk = Desk(planned: document)
    try desk.ask(.add(.update(update)))
    let row = try #require(desk.meeting.document.updates.rows.first)
    return (desk, RowRef(.update, row.id))
  }

  @Test func `whoever tells the person has an action for it, by the same day`() throws {
    let (desk, row) = try desk(told: Update(person: "Ida", by: "Pell Hartigan", due: Self.day))
    let action = try #require(desk.meeting.document.tellingAction(of: row))
    #expect(action.kind == .tellThePerson)
    #expect(action.text == "Tell Ida what was decided")
    #expect([action.owner, action.agency] == ["Pell Hartigan", "School"])
    #expect(action.due == Self.day)
    #expect(action.number == 1)
  }

  @Test func `there is no action while nobody is named, or where the chair is against it`() throws {
    for update in [
      Update(person: "Ida", due: Self.day),
      Update(person: "Ida", by: "Pell", determinedAgainst: "Risk"),
    ] {
      let (desk, _) = try desk(told: update)
      #expect(desk.meeting.document.actions.rows.isEmpty)
    }
  }

  @Test func `the action follows what is changed under item 11, and both are one step back`() throws
  {
    var (desk, row) = try desk(told: Update(person: "Ida"))
    try desk.set(FieldRef(row, "by"), .text("Pell Hartigan"))
    try desk.set(FieldRef(row, "due"), .day(Self.day))
    try desk.set(FieldRef(row, "person"), .text("Ida Thrush"))
    var action = try #require(desk.meeting.document.tellingAction(of: row))
    #expect(action.text == "Tell Ida Thrush what was decided")
    #expect(action.due == Self.day)
    try desk.undo()
    try desk.undo()
    action = try #require(desk.meeting.document.tellingAction(of: row))
    #expect([action.text, action.due?.description] == ["Tell Ida what was decided", nil])
    try desk.undo()
    #expect(desk.meeting.document.actions.rows.isEmpty)
    try desk.redo()
    #expect(desk.meeting.document.tellingAction(of: row) != nil)
  }

  @Test func `told is done, and done is told, also after the approval`() throws {
    var (desk, row) = try desk(told: Update(person: "Ida", by: "Pell", how: "by phone"))
    desk.write([.approved(heads: [:])])
    try desk.set(FieldRef(row, "told"), .now)
    var action = try #require(desk.meeting.document.tellingAction(of: row))
    #expect(action.status == .done)
    #expect(action.evidence == "They were told, by phone")
    try desk.ask(.followUp(action.id, FollowUp(.reopened, reason: "Not understood")))
    #expect(desk.meeting.document.updates.rows.first?.told == nil)
    try desk.ask(.followUp(action.id, FollowUp(.done, evidence: "Letter of 3 Dec")))
    #expect(desk.meeting.document.updates.rows.first?.told != nil)
    action = try #require(desk.meeting.document.tellingAction(of: row))
    #expect(action.evidence == "Letter of 3 Dec")
    try desk.undo()
    #expect(desk.meeting.document.updates.rows.first?.told == nil)
    #expect(desk.meeting.document.tellingAction(of: row)?.isOpen == true)
  }

  @Test func `the action goes with the row, and comes back with it`() throws {
    var (desk, row) = try desk(told: Update(person: "Ida", by: "Pell"))
    try desk.ask(.strike(row))
    #expect(desk.meeting.document.actions.rows.isEmpty)
    try desk.ask(.restore(row))
    #expect(desk.meeting.document.tellingAction(of: row) != nil)
    try desk.set(FieldRef(row, "determinedAgainst"), .text("It would put him at risk"))
    #expect(desk.meeting.document.actions.rows.isEmpty)
  }
}
