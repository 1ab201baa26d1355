import MeetingDomain
import Terminal
import TestSupport
import Testing

@testable import MapmApp

struct ApprovalScreenTests {
  @Test func `a complete meeting is approved by a typed word, and the fingerprint is shown`() throws
  {
    var app = App(item: 5, of: try SampleMeetings.complete())
    app.press("<C-x>.<Enter>")
    #expect(app.text.contains("Nothing takes the approval back."))
    app.press("approve<Enter>")
    #expect(app.document.status == .approved)
    #expect(app.document.approval?.by == "Amara Okonjo-Vale")
    #expect(app.place == .close)
    #expect(app.text.contains("Fingerprint 3f2a-91bc-77d0-12ee"))
    #expect(
      app.announcement == "Approved by Amara Okonjo-Vale. Fingerprint 3f2a-91bc-77d0-12ee.")
  }

  @Test func `the sheet says what the approval covers`() throws {
    var app = App(at: .close, of: TestMeetings.ready)
    app.press("v")
    #expect(app.text.contains("Meeting 2025-014"))
    #expect(app.text.contains("11 entries, 3 actions and 1 disagreement."))
    #expect(app.text.contains("Amara Okonjo-Vale approves them, who was in the chair."))
  }

  @Test func `text that is not filed is named before the approval`() {
    var app = App(item: 5, of: TestMeetings.ready)
    app.press("half a line<C-x>.<Enter>")
    #expect(app.text.contains("1 text is typed and not filed"))
  }

  @Test(arguments: ["", "y", "approv", "approved", "no"])
  func `no slip of a key approves`(typed: String) {
    var app = App(at: .close, of: TestMeetings.ready)
    app.press("v\(typed)<Enter>")
    #expect(app.document.status == .closed)
    #expect(app.announcement.hasPrefix("Nothing is approved."))
    app.press("<Esc>")
    #expect(app.place == .close)
    #expect(app.document.status == .closed)
  }

  @Test func `nobody without a name approves`() {
    var app = App(at: .close, of: TestMeetings.ready)
    app.model.context.author = nil
    app.press("v")
    #expect(app.page?.page is AuthorPage)
    #expect(app.announcement.hasPrefix("An approval has a name."))
    app.press("Pell Hartigan, Housing<Enter>")
    #expect(app.place == .close)
    app.press("vapprove<Enter>")
    #expect(app.document.approval?.by == "Pell Hartigan")
  }

  @Test func `a pasted word does not approve`() {
    var app = App(at: .close, of: TestMeetings.ready)
    app.press("v")
    app.paste("approve")
    app.press("<Enter>")
    #expect(app.document.status == .closed)
  }

  @Test func `what blocks is listed, and Enter leads to the gap list`() throws {
    var app = App(at: .close, of: TestMeetings.closed, rows: 60)
    app.press("v")
    let blocking = TestMeetings.closed.gaps.filter { $0.response == .blocks }
    for gap in blocking.prefix(8) { #expect(app.text.contains("\(gap.g)  \(gap.place.title)")) }
    app.press("approve<Enter>")
    #expect(app.document.status == .closed)
    #expect(app.page?.page is GapsPage)
    app.press("<Esc>")
    #expect(app.place == .close)
  }

  @Test func `a meeting that is not closed is not approved`() {
    var app = App(at: .close, of: TestMeetings.rich)
    app.press("v")
    #expect(app.announcement == Refusal.notClosedYet.description)
    #expect(app.place == .close)
  }

  @Test func `what somebody else took out meanwhile stops the approval`() throws {
    var app = App(at: .close, of: TestMeetings.ready)
    app.press("vapprove")
    let row = try #require(app.document.notRecorded.rows.first)
    _ = try app.store.writeElsewhere(.strike(RowRef(.notRecorded, row.id)))
    app.press("<Enter>")
    #expect(app.document.status == .closed)
    #expect(app.announcement.contains("not approved"))
  }

  @Test func `one key leads through the life of a meeting`() throws {
    var document = try SampleMeetings.complete()
    document.status = .planned
    var app = App(item: 5, of: document)
    app.press("<C-x>.")
    #expect(app.document.status == .live)
    app.press("<C-x>.")
    #expect(app.document.status == .closed)
    app.press("<C-x>.<Enter>approve<Enter>")
    #expect(app.document.status == .approved)
    app.press("<C-x>.")
    #expect(app.page?.page is CorrectionsPage)
  }

  @Test(arguments: [3, 4, 5, 6, 7, 10])
  func `the line of approved minutes names the way to a correction`(item: Int) {
    var app = App(item: item, of: TestMeetings.approved)
    #expect(app.page?.focus == .list)
    #expect(app.text.contains("+ These minutes are approved. Ctrl-X . adds a correction"))
    app.press("<Tab>")
    #expect(app.page?.focus == .list)
    #expect(app.announcement.hasPrefix("These minutes are approved."))
    app.paste("words")
    #expect(app.line.isEmpty)
    app.press("<C-x>.")
    #expect(app.page?.page is CorrectionsPage)
  }

  @Test func `text that was typed before the approval stays in its line`() {
    var live = TestMeetings.ready
    (live.status, live.end) = (.live, .notAsked)
    var app = App(item: 5, of: live)
    app.press("half a line<C-x>.<C-x>.<Enter>approve<Enter><C-x>g5<Enter>")
    #expect(app.document.status == .approved)
    #expect(app.line == "half a line")
    app.press("<Enter>")
    #expect(app.announcement == Refusal.minutesAreApproved.description)
    #expect(app.line == "half a line")
  }

  @Test func `no key of any page changes approved minutes`() {
    let before = App(at: .opening, of: TestMeetings.approved).document
    for place in Place.allCases {
      var app = App(at: place, of: TestMeetings.approved)
      app.drawsEveryKey = false
      let rows = app.page?.layout.rows.map(\.target) ?? []
      for target in rows {
        for key in ["<Enter>1<Enter>", "x", "0", "=", "e", "m", "d", "y", "a", "p", "t"] {
          _ = app.frame
          app.press((app.keysDown(to: target) ?? "") + key)
          while app.page?.editor != nil { app.press("<Esc>") }
          while app.place != place, app.model.screens.count > 2 { app.press("<Esc>") }
          if app.place != place { app = App(at: place, of: before) }
        }
      }
      var after = app.document
      // What comes beside the minutes, or became of them since, is not frozen.
      (after.corrections, after.distribution) = (before.corrections, before.distribution)
      after.updates = before.updates
      let isSame = after == before
      #expect(isSame, "\(place)")
    }
  }
}
