import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct ForumTests {
  @Test(arguments: Forum.allCases.enumerated().map { ($0.offset + 1, $0.element) })
  func `one key chooses the forum, then it is asked why`(number: Int, forum: Forum) {
    var app = App(at: .opening, rows: 40)
    app.press("f\(number)")
    #expect(app.document.forum.value == forum)
    #expect(app.selectedText.contains("Why this forum"))
    app.press("<Enter>Agencies differ<Enter>")
    #expect(app.document.openingForm.forumBecause.value == "Agencies differ")
    #expect(app.text.contains("CHOSEN"))
    app.press("<Esc>uu")
    #expect(app.document.forum == .notAsked)
  }

  @Test func `in group supervision item 7 stays, marked, and what is written there is kept`() {
    var app = App(at: .opening, columns: 120, rows: 40)
    app.press("f2<C-x>g7<Enter>")
    #expect(app.text.contains("NOT USED IN THIS FORUM"))
    let agenda = app.text.split(separator: "\n").map { $0.prefix(32) }
    #expect(agenda.contains { $0.contains("7 Action plan") && $0.contains("unused") })
    app.press("JS to ring them by fri<Enter>")
    #expect(app.document.actions.rows.count == 1)
    #expect(!app.model.context.gaps.contains { $0.place == .item(.actionPlan) })
  }

  @Test
  func `what is read out is noted with the time, and the rules of the profile are taken over`() {
    var profile = Profile(name: "area", title: "Area")
    profile.groundRules = ["One at a time.", "Say how you know it."]
    var app = App(
      at: .opening, profiles: KnownProfiles([profile], chosen: profile))
    app.press("r")
    #expect(app.text.contains("The aim of this meeting: Agree how the tenancy can be kept"))
    app.press("<End>")
    #expect(app.text.contains("Say how you know it."))
    app.press("y")
    let opening = app.document.openingForm
    #expect(opening.readOutAt.value == TestMeetings.now)
    #expect(opening.confidentialityAt.value == TestMeetings.now)
    #expect(opening.groundRules.value == profile.groundRules)
    app.press("u")
    #expect(app.document.openingForm.groundRules == .notAsked)
    #expect(app.document.openingForm.readOutAt == .notAsked)
  }

  @Test func `Enter steps from sentence to sentence of what is read out`() {
    var app = App(at: .opening)
    app.press("r")
    let first = app.selectedText
    app.press("<Enter>")
    #expect(app.selectedText != first)
    #expect(app.document == TestMeetings.small)
  }

  @Test func `the agenda that was sent to all is noted with one key, the chair aside`() {
    var app = App(at: .opening)
    app.press("s")
    let sent = app.document.distribution.rows
    let invited = app.document.attendance.rows.filter { $0.roles?.contains(.chair) != true }
    #expect(sent.map(\.to) == invited.map(\.name))
    #expect(sent.allSatisfy { $0.copy == "agenda" && $0.at == TestMeetings.now })
    #expect(!app.model.context.gaps.contains { $0.g == "G37" })
    app.press("s")
    #expect(app.announcement.contains("Nobody on the list is without it."))
    app.press("u")
    #expect(app.document.distribution.rows.isEmpty)
  }

  @Test func `one person's agenda is noted where they stand`() {
    var app = App(at: .opening)
    app.chooseRow { $0.tail == "not sent yet" }
    app.press("<Enter>")
    #expect(app.document.distribution.rows.count == 1)
  }

  @Test func `every agency is asked for dissent one by one, with the time`() throws {
    var app = App(at: .close)
    app.chooseRow { $0.tail == "to ask" }
    app.press("<Enter>")
    let asked = app.document.closeForm.dissentAsked.rows
    #expect(asked.map(\.at) == [TestMeetings.now])
    let agency = try #require(asked.first?.agency)
    #expect(app.document.attendance.rows.contains { $0.agency == agency })
  }

  @Test func `an objective that is not fully met is asked who follows it`() {
    var app = App(at: .close, of: TestMeetings.rich)
    app.chooseRow { $0.text == "Agree how the arrears are paid" }
    app.press("<Enter>2")
    #expect(app.page?.editor?.label == "Followed by")
    app.press("Pell<C-n><Enter>+7d<Enter>")
    let objective = app.document.openingForm.objectives.rows[1]
    #expect(objective.met == .part)
    #expect(objective.by == "Pell Hartigan")
    #expect(objective.due == CalendarDay(year: 2025, month: 6, day: 24))
    #expect(app.text.contains("in part: Pell Hartigan, Tue 24 Jun"))
  }
}

extension App {
  /// Chooses the first row of the page that is meant.
  mutating func chooseRow(_ isMeant: (BlockRow) -> Bool) {
    press("<Home>")
    let rows = page?.layout.rows.count ?? 0
    for _ in 0..<rows where page?.selectedRow.map(isMeant) != true { press("<Down>") }
  }
}
