import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

/// Item 9 by its keys: a view is written, or it is said who asks for it and by when.
struct ViewsOnThePlanTests {
  private let wilmot = "Wilmot Thrushcross"
  private let tomorrow = CalendarDay("2025-06-18")

  private func app() -> App {
    var app = App(item: 9)
    app.choose(wilmot)
    return app
  }

  @Test func `w writes the view of somebody who has no line, and links it to them`() throws {
    var app = app()
    app.press("w")
    #expect(app.page?.editor?.label == "Their view")
    app.press("Fine by me<Enter>")
    let entry = try #require(app.entries.last)
    #expect([entry.text, entry.by] == ["Fine by me", wilmot])
    #expect(entry.kind == .view && entry.item == .viewsOnThePlan)
    let view = try #require(app.document.views.rows.last)
    #expect(view.person == wilmot)
    #expect(view.view.map(app.document.words) == "9 Wilmot Thrushcross: Fine by me")
    #expect(app.text.contains("recorded"))
    app.press("u")
    #expect(app.entries.isEmpty && app.document.views.rows.isEmpty)
  }

  @Test func `Enter on the row does the same`() {
    var app = app()
    app.press("<Enter>Not the school<Enter>")
    #expect(app.entries.map(\.text) == ["Not the school"])
    #expect(app.document.views.rows.map(\.person) == [wilmot])
  }

  @Test func `s says who asks and by when, one key`() {
    var app = app()
    app.press("s")
    let view = app.document.views.rows.last
    #expect(view?.person == wilmot && view?.view == nil)
    #expect(view?.notSought == NotSought(by: "Amara Okonjo-Vale", due: tomorrow))
    #expect(app.text.contains("NOT YET SOUGHT"))
    app.press("u")
    #expect(app.document.views.rows.isEmpty)
  }

  @Test func `s on a line that says nothing yet fills in who asks and by when`() {
    var app = App(item: 9, of: TestMeetings.rich)
    app.choose(wilmot)
    while app.page?.selectedRow?.tail != "NOT PLANNED" { app.press("<Down>") }
    app.press("s")
    #expect(
      app.document.views.rows.map(\.notSought) == [NotSought(by: "Joris Smeltzer", due: tomorrow)])
    app.press("u")
    #expect(app.document.views.rows.map(\.notSoughtForm.by) == [nil])
  }

  @Test func `a view that was not sought yet is written later where it stands, as one command`() {
    var app = app()
    app.press("s")
    app.choose(wilmot)
    app.press("wShe agrees<Enter>")
    let views = app.document.views.rows
    #expect(views.map(\.person) == [wilmot])
    #expect(views.first?.view.map(app.document.words) == "9 Wilmot Thrushcross: She agrees")
    #expect(app.entries.map(\.by) == [wilmot])
    app.choose(wilmot)
    app.press("u")
    #expect(app.document.views.rows.map(\.view) == [nil])
    #expect(app.entries.isEmpty)
    app.press("U")
    #expect(
      app.document.views.rows.first?.view.map(app.document.words)
        == "9 Wilmot Thrushcross: She agrees")
  }

  @Test func `what is recorded is not asked for again`() {
    var app = app()
    app.press("wFine by me<Enter>")
    app.choose(wilmot)
    while app.page?.selectedRow?.tail != "recorded" { app.press("<Down>") }
    let before = app.document
    app.press("s")
    #expect(app.announcement == "Their view is recorded; it was sought.")
    app.press("w")
    #expect(app.announcement == "Choose somebody for whom nothing is settled yet.")
    #expect(app.document == before)
  }

  @Test func `0 says that there is no view, and takes that back`() {
    var app = App(item: 9)
    app.press("<End>0")
    #expect(app.document.views.isNone)
    #expect(!app.text.contains("NOT PLANNED"))
    app.press("0")
    #expect(app.document.views == .notAsked)
  }

  @Test func `plus adds somebody else, whose view is then asked for`() {
    var app = App(item: 9)
    app.press("+The landlord<Enter>s")
    #expect(app.document.views.rows.map(\.person) == ["The landlord"])
    #expect(app.document.views.rows.first?.notSought?.due == tomorrow)
  }

  @Test(arguments: ["s", "w"])
  func `a key without somebody who is meant says whom to choose`(key: String) {
    var app = App(item: 9)
    app.press("<End>")
    let before = app.document
    app.press(key)
    #expect(app.announcement.hasPrefix("Choose "))
    #expect(app.document == before)
  }
}
