import MeetingDomain
import Testing

@testable import MapmApp

struct FieldTests {
  /// What can be written in the field of a day, and the day.
  static let days: [(String, String)] = [
    ("2025-07-01", "2025-07-01"), ("27/11", "2025-11-27"), ("27/11/26", "2026-11-27"),
    ("2 dec", "2025-12-02"), ("fri", "2025-06-20"), ("+10d", "2025-06-27"),
    ("+2w", "2025-07-01"), ("today", "2025-06-17"), ("now", "2025-06-17"),
  ]

  @Test func `a time beside a day goes where times stand`() {
    var app = App(item: 1)
    app.press("<Enter><C-u>tomorrow 3pm<Enter>")
    #expect(app.document.date.value?.description == "2025-06-18")
    #expect(app.document.start.value?.description == "15:00")
    app = App(item: 12)
    app.choose("Review date")
    app.press("<Enter>tomorrow 3pm<Enter>")
    #expect(app.document.review?.date?.description == "2025-06-18")
    #expect(app.document.review?.time?.description == "15:00")
  }

  @Test(arguments: days)
  func `a day is read in several forms`(written: String, day: String) {
    var app = App(item: 1)
    app.press("<Enter><C-u>" + written + "<Enter>")
    #expect(app.document.date.value?.description == day)
    #expect(app.page?.editor == nil)
  }

  /// What can be written in the field of a time, and the time.
  static let times: [(String, String)] = [
    ("15:05", "15:05"), ("1505", "15:05"), ("2pm", "14:00"), ("9", "09:00"), ("now", "14:02"),
  ]

  @Test(arguments: times)
  func `a time is read in several forms`(written: String, time: String) {
    var app = App(item: 1)
    app.press("<Down><Enter><C-u>" + written + "<Enter>")
    #expect(app.document.start.value?.description == time)
  }

  @Test(arguments: [("", "soon"), ("<Down>", "25:00"), ("<Down>", "noonish")])
  func `what cannot be read says so and keeps the text`(way: String, written: String) {
    var app = App(item: 1)
    let before = app.document
    app.press(way + "<Enter><C-u>" + written + "<Enter>")
    #expect(app.document == before)
    #expect(app.editedText == written)
    #expect(app.announcement.contains("can be read"))
  }

  @Test(arguments: [("31/2", "no such day"), ("12/25", "day comes first")])
  func `a day that there is not is told from a text that is none`(written: String, why: String) {
    var app = App(item: 1)
    app.press("<Enter><C-u>" + written)
    #expect(app.text.contains(why))
    app.press("<Enter>")
    #expect(app.announcement.contains(why))
    #expect(app.editedText == written)
  }

  @Test(arguments: WrittenLineTests.texts)
  func `a text field takes any text, scalar for scalar`(text: String) {
    var app = App(item: 1)
    app.press("<Down><Down><Down><Enter>" + text + "<Enter>")
    #expect(Array((app.document.venue.value ?? "").unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `lines are one in each line`() {
    var app = App(at: .opening)
    app.choose("Ground rules")
    app.press("<Enter>one<C-j>two<Enter>")
    #expect(app.document.openingForm.groundRules.value == ["one", "two"])
  }

  @Test func `emptying a text field empties it`() {
    var app = App(item: 1, of: TestMeetings.rich)
    app.press("<Down><Down><Down><Enter><C-u><Enter>")
    #expect(app.document.venue.value == nil)
  }

  @Test func `a choice is made by its number`() {
    var app = App(at: .opening)
    app.choose("About a")
    app.press("<Enter>2")
    #expect(app.document.subject.kind == .adult)
    #expect(app.page?.editor == nil)
  }

  @Test func `nothing is chosen beforehand, so Enter alone chooses nothing`() {
    var app = App(at: .opening, of: TestMeetings.empty)
    app.choose("About a")
    app.press("<Enter><Enter>")
    #expect(app.document.subject.kind == nil)
    #expect(app.page?.editor == nil)
  }

  @Test func `the arrows choose and Enter takes it`() {
    var app = App(at: .opening, of: TestMeetings.empty)
    app.choose("About a")
    app.press("<Enter><Down><Down><Enter>")
    #expect(app.document.subject.kind == .adult)
  }

  @Test(arguments: ["-", "<BS>", "<Del>"])
  func `a choice is emptied by one key`(key: String) {
    var app = App(at: .opening)
    app.choose("About a")
    app.press("<Enter>" + key)
    #expect(app.document.subject.kind == nil)
  }

  @Test(arguments: [("1", true), ("2", false)])
  func `a flag is yes or no`(key: String, flag: Bool) {
    var app = App(item: 8)
    app.press("<Enter>" + key)
    #expect(app.document.leadForm.required == flag)
  }

  @Test(arguments: [("fri", "2025-06-13"), ("20 dec", "2024-12-20")])
  func `a day on which something was decided is the last such day`(text: String, day: String) {
    var app = App(at: .opening, of: TestMeetings.planned)
    app.choose("Decided on")
    app.press("<Enter>\(text)<Enter>")
    #expect(app.document.openingForm.decidedOn.value?.description == day)
  }

  @Test func `in a long list a number ticks, and Enter a number that could have gone on`() {
    var app = App(item: 2)
    app.press("<Enter>")
    app.choose("Roles")
    app.press("<Enter>85<Enter>")
    #expect(app.document.attendance.rows[0].roles?.count == 3)
    app = App(item: 2)
    app.press("<Down><Enter>")
    app.choose("Roles")
    app.press("<Enter>1<Enter><Enter>")
    #expect(app.document.attendance.rows[1].roles == [.convener])
  }

  @Test func `several are ticked by number and Space`() {
    var app = App(item: 2)
    app.press("<Enter>")
    app.choose("Roles")
    app.press("<Enter>8 <Down><Space><Space><Enter>")
    #expect(app.document.attendance.rows[0].roles == [.chair, .individual])
  }

  /// With fourteen roles a second digit is read after the first.
  @Test(arguments: [
    ("2 ", MeetingDomain.Role.chair), ("3 ", .minuteTaker), ("1<Space>", .convener),
    ("11 ", .advocate), ("10 ", .carer),
  ])
  func `more than nine are reached by two digits`(typed: String, role: MeetingDomain.Role) {
    var app = App(item: 2)
    app.press("<Down><Enter>")
    app.choose("Roles")
    app.press("<Enter>" + typed + "<Enter>")
    #expect(app.document.attendance.rows[1].roles == [role])
  }

  @Test func `asked and none is an answer of its own`() {
    var app = App(at: .opening)
    app.choose("Forum")
    app.press("<Enter>0")
    #expect(app.document.forum == .askedNone(at: TestMeetings.now))
    #expect(app.text.contains("asked, none"))
  }

  @Test func `asked and none is one key in the list`() {
    var app = App(at: .opening)
    app.choose("Threshold met")
    app.press("0")
    #expect(app.document.openingForm.threshold.isNone)
  }

  @Test func `Escape keeps what was typed and it comes back`() {
    var app = App(item: 1)
    app.press("<Down><Down><Down><Enter>Larkspur<Esc>")
    #expect(app.announcement.hasPrefix("Not filed; the text is kept."))
    #expect(app.document.venue.value == nil)
    app.press("<C-x>n<C-x>b<Down><Down><Down><Enter>")
    #expect(app.editedText == "Larkspur")
    app.press(" Room<Enter>")
    #expect(app.document.venue.value == "Larkspur Room")
  }

  @Test func `Escape without a change leaves nothing behind`() {
    var app = App(item: 1, of: TestMeetings.rich)
    app.press("<Down><Down><Down><Enter><Esc>")
    #expect(app.store.drafts.isEmpty)
    #expect(app.announcement.contains("Larkspur Room"))
  }

  @Test func `the texts of two fields are independent`() {
    var app = App(item: 1)
    app.press("<Down><Down><Down><Enter>Larkspur<Esc><Down><Down><Down><Enter>9<Esc>")
    app.press("<Up><Up><Up><Enter>")
    #expect(app.editedText == "Larkspur")
    app.press("<Esc><Down><Down><Down><Enter>")
    #expect(app.editedText == "04179")
  }
}

extension App {
  /// Goes to the row with this label.
  mutating func choose(_ label: String) {
    press("<Home>")
    let rows = page?.layout.rows.count ?? 0
    for _ in 0..<rows where page?.selectedRow?.lead != label { press("<Down>") }
  }
}
