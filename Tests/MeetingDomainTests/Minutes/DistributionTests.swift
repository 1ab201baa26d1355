import MeetingDomain
import TestSupport
import Testing

/// Who is to have which copy, and who has none: G48, S1 L68.
struct DistributionTests {
  private var meeting: MeetingDocument {
    var document = MeetingDocument(subject: Subject(kind: .child, name: "Ada Wren"))
    document.status = .approved
    document.approval = Approval(by: "C. Hair", at: Timestamp("2026-11-28T09:00:00+00:00"))
    document.attendance = .recorded([
      Attendee(name: "C. Hair", roles: [.chair], agency: "School", status: .present),
      Attendee(name: "Partname", agency: "Police", status: .part),
      Attendee(name: "Ida Wren", roles: [.parent], status: .present),
      Attendee(name: "Absent", agency: "Health", status: .apologies),
    ])
    return document
  }

  @Test func `everybody who was there is to have the copy that is theirs`() {
    #expect(meeting.undistributed.map(\.person) == ["C. Hair", "Partname", "Ida Wren"])
    #expect(meeting.undistributed.map(\.copy) == [.full, .attendee("Partname"), .family])
  }

  @Test func `before the meeting is over nobody lacks a copy`() {
    var document = meeting
    document.status = .live
    #expect(document.undistributed.isEmpty)
    #expect(document.dueCopies.count == 3)
  }

  @Test(arguments: [
    (Distribution(to: "C. Hair", copy: "full", version: 1), true),
    (Distribution(to: "c hair", copy: "full", at: Timestamp("2026-11-28T09:30:00+00:00")), true),
    // The draft is not the approved minutes.
    (Distribution(to: "C. Hair", copy: "full", at: Timestamp("2026-11-27T09:30:00+00:00")), false),
    (Distribution(to: "C. Hair", copy: "agenda", version: 1), false),
    (Distribution(to: "C. Hair", copy: "actions", version: 1), false),
    (Distribution(to: "C. Hair", copy: "family", version: 1, released: "3fa2c1"), false),
    (Distribution(to: "Those present", copy: "full", version: 1), true),
    (Distribution(to: "Somebody", copy: "full", version: 1), false),
  ])
  func `a copy counts where it is of these minutes and went to them`(
    row: Distribution, counts: Bool
  ) {
    var document = meeting
    document.distribution = .recorded([row])
    #expect(document.undistributed.contains { $0.person == "C. Hair" } != counts)
    #expect(document.undistributed.contains { $0.person == "Ida Wren" })
  }

  @Test func `after a correction everybody is to have the new version`() {
    var document = meeting
    document.distribution = .recorded([
      Distribution(to: "C. Hair", copy: "full", version: 1)
    ])
    document.corrections = .recorded([Correction(text: "61%")])
    #expect(document.undistributed.count == 3)
  }

  private var withActions: MeetingDocument {
    var document = meeting
    document.actions = .recorded([
      Action(text: "Ring them", owner: "C. Hair", agency: "School"),
      Action(text: "Write", agency: "Health"), Action(text: "Ask", owner: "Ida Wren"),
    ])
    return document
  }

  @Test func `each agency or person with an action is to have a sheet, once the meeting is over`() {
    var document = withActions
    #expect(document.sheetsDue.map(\.person) == ["School", "Health", "Ida Wren"])
    #expect(document.sheetsDue.map(\.copy.word) == ["actions", "actions", "actions"])
    document.status = .live
    #expect(document.sheetsDue.isEmpty)
  }

  @Test(arguments: ["actions", "actions:Health", "Action sheet"])
  func `a sheet that went out is not due, and is no copy of the minutes`(copy: String) {
    var document = withActions
    document.distribution = .recorded([Distribution(to: "health", copy: copy, version: 1)])
    #expect(document.sheetsDue.map(\.person) == ["School", "Ida Wren"])
    #expect(document.undistributed.count == 3)
  }

  @Test func `the agenda pack goes to everybody invited but the chair`() {
    var document = meeting
    document.attendance = .recorded(
      document.attendance.rows + [Attendee(name: "Kept out", status: .notInvited)])
    #expect(document.agendaPacksDue.map(\.person) == ["Partname", "Ida Wren", "Absent"])
    document.distribution = .recorded([Distribution(to: "absent", copy: "agenda")])
    #expect(document.agendaPacksDue.map(\.person) == ["Partname", "Ida Wren"])
  }

  @Test func `a determination takes its person off the list, and the others get their own copy`() {
    var document = meeting
    document.updates = .recorded([Update(person: "Ida Wren", determinedAgainst: "risk")])
    #expect(document.undistributed.map(\.person) == ["C. Hair", "Partname"])
    #expect(document.familyCopies == [.familyMember("Ada Wren")])
    document.updates = .recorded([Update(person: "Ross Wren", determinedAgainst: "risk")])
    #expect(document.undistributed.last?.copy == .familyMember("Ida Wren"))
  }

  @Test func `who was not told yet is known, and a determination needs no telling`() {
    var document = meeting
    document.updates = .recorded([
      Update(person: "Told", told: Timestamp("2026-11-28T09:30:00+00:00")),
      Update(person: "Untold"), Update(person: "Never", determinedAgainst: "risk"),
    ])
    #expect(document.untold.map(\.person) == ["Untold"])
    document.status = .planned
    #expect(document.untold.isEmpty)
  }

  @Test func `what is let through holds for that version of that copy alone`() throws {
    var document = meeting
    document.subject.others = .recorded([OtherPerson(name: "Jory Fennimore")])
    document.entries = .recorded([Entry(item: .newInformation, text: "Jory Fennimore lends money")])
    let leak = try #require(try document.copy(.family).leaks.first)
    #expect(try document.copy(.family, letting: [leak.id]).leaks.isEmpty)
    guard
      case .distribution(let row) = document.lettingThrough(
        leak.id, at: leak.place, in: .family, because: "they know him")
    else {
      Issue.record("no distribution")
      return
    }
    document.distribution = .recorded([row])
    #expect(try document.copy(.family).leaks.isEmpty)
    #expect(try !document.copy(.familyMember("Ida Wren")).leaks.isEmpty)
    document.corrections = .recorded([Correction(text: "61%")])
    #expect(try !document.copy(.family).leaks.isEmpty)
  }

  @Test(arguments: [
    Copy.full, .attendee("A: B"), .family, .familyMember("C"), .actions(of: "D"), .agenda,
    .chronology,
  ])
  func `a copy is read from its written form`(copy: Copy) {
    #expect(Copy(copy.written) == copy)
  }
}
