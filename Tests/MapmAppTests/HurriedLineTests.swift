import MeetingDomain
import Testing

@testable import MapmApp

/// What is typed in a hurry, from key to record.
struct HurriedLineTests {
  private let now = TestMeetings.now.time

  @Test(arguments: [1, 3, 5, 7, 11, 12])
  func `a line that is nothing but somebody who leaves notes it under any item`(item: Int) throws {
    var app = App(item: item)
    app.goToLine()
    app.press("JS left 13:40")
    #expect(app.text.contains("Joris Smeltzer leaves at 13:40"))
    app.press("<Enter>")
    #expect(app.line.isEmpty && app.entries.isEmpty && app.document.actions.rows.isEmpty)
    let joris = try #require(app.document.attendance.rows.first { $0.name == "Joris Smeltzer" })
    #expect(joris.status == .part && joris.present?.last?.to == TimeOfDay("13:40"))
    app.press("JS arrived<Enter>")
    #expect(app.document.attendance.rows.first { $0.id == joris.id }?.isInRoom == true)
  }

  @Test func `who is there already does not come in, and a meeting that does not run notes nobody`()
  {
    var app = App(item: 5)
    app.press("JS joins<Enter>")
    #expect(app.entries.last?.text == "JS joins")
    var planned = TestMeetings.small
    planned.status = .planned
    app = App(item: 5, of: planned)
    app.press("JS left<Enter>")
    #expect(app.entries.last?.text == "JS left")
  }

  @Test func `a movement can be filed as the plain text and is undone like anything`() {
    var app = App(item: 5)
    app.press("JS left<C-x>=")
    #expect(app.entries.last?.text == "JS left")
    let before = app.document.attendance
    app.press("JS left<Enter>")
    #expect(app.document.attendance != before)
    app.press("<C-x>u")
    #expect(app.document.attendance == before)
  }

  @Test func `the review has its day, time and place from one line`() throws {
    var app = App(item: 12)
    app.goToLine()
    app.press("back in 2 wks, thurs 10 dec 2pm, same room")
    #expect(
      app.text.contains("the next review: Wed 10 Dec 2025 (weekday differs), 14:00, same room"))
    app.press("<Enter>")
    let review = try #require(app.document.review)
    #expect(review.date?.description == "2025-12-10")
    #expect(review.time == TimeOfDay("14:00"))
    #expect(review.venue != nil)
  }

  @Test func `who is told, how and by when are planned from one line`() throws {
    var app = App(item: 11)
    app.goToLine()
    app.press("JS to tell Sam Fox by phone tmrw")
    #expect(app.text.contains("Joris Smeltzer tells Sam Fox by phone by "))
    app.press("<Enter>")
    let update = try #require(app.document.updates.rows.last)
    #expect((update.person, update.how) == ("Sam Fox", "by phone"))
    #expect(update.due == TestMeetings.now.day.adding(days: 1))
  }

  @Test func `an objective is one though there is no aim yet`() {
    var meeting = TestMeetings.small
    meeting.aim = .notAsked
    var app = App(item: 3, of: meeting)
    app.goToLine()
    app.press("obj: a bed for him")
    #expect(app.text.contains("objective"))
    app.press("<Enter>")
    #expect(app.document.openingForm.objectives.rows.last?.text == "a bed for him")
    #expect(app.document.aim.value == nil)
  }

  @Test func `the own words of the person are theirs`() throws {
    var meeting = TestMeetings.small
    meeting.subject = Subject(kind: .child, name: "Zephrine Quillmarsh")
    var app = App(item: 6, of: meeting)
    app.goToLine()
    app.press("Z: \"they only shout\"<Enter>")
    let entry = try #require(app.entries.last)
    #expect((entry.kind, entry.by) == (.voice, "Zephrine Quillmarsh"))
    #expect(entry.text == "\"they only shout\"")
  }

  @Test func `the family is named on the list, and a line that keeps from them is restricted`() {
    var meeting = TestMeetings.small
    meeting.subject = Subject(kind: .child, name: "Zephrine Quillmarsh")
    var app = App(item: 5, of: meeting)
    app.press("Zephrine must not find out")
    #expect(app.text.contains("PROFESSIONALS ONLY: "))
    app.press("<Enter>")
    #expect(app.entries.last?.visibility == .professionalsOnly)
  }

  @Test func `an age says whether it is a child, and that it is not kept is said`() {
    var app = App()
    app.press("nZephrine Quillmarsh, 15, case 0417<Enter>")
    #expect(
      app.document.subject == Subject(kind: .child, name: "Zephrine Quillmarsh", case: "0417"))
    #expect(app.announcement == "The meeting is about a child. The age is not kept.")
  }
}
