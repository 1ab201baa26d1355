import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

/// A follow-up is planned with one key, and what was open is answered with one key each.
struct LastMeetingTests {
  private func followUp() -> App {
    var last = TestMeetings.approved
    last.reference = "2025-001"
    var app = App(at: .close, of: last, columns: 100, rows: 50)
    app.press("f")
    return app
  }

  @Test func `f at the close plans the meeting that follows, with what is open`() {
    var app = followUp()
    #expect(app.document.previous == "2025-001")
    #expect(app.document.status == .planned)
    #expect(app.document.carried.rows.contains { $0.kind == .action })
    #expect(app.text.contains("THE CASE SO FAR"))
    #expect(app.text.contains("to answer"))
    #expect(app.document.attendance.rows.allSatisfy { $0.status == nil })
  }

  @Test func `the meeting that follows already is opened, not planned again`() {
    var app = followUp()
    let reference = app.document.reference
    app.choose("Previous meeting")
    app.press("<Enter><C-x>gc<Enter>f")
    #expect(app.document.reference == reference)
  }

  @Test func `one key answers a line here, and does the same where it was made`() throws {
    var app = followUp()
    app.choose("From the last meeting")
    app.press("<Enter>")
    let action = try #require(app.document.carried.rows.first { $0.kind == .action })
    app.choose(RowRef(.carried, action.id))
    app.press("dLetter of 12 June<Enter>")
    let row = try #require(app.document.carried.rows.first { $0.number == action.number })
    #expect(row.answer == .done)
    #expect(row.note == "Letter of 12 June")
    #expect(row.at == TestMeetings.now)
    let there = app.store.document(of: "meeting-1").actions.rows
      .first { $0.number == action.number }
    #expect(there?.status == .done)
    #expect(there?.evidence == "Letter of 12 June")
    #expect(app.document.actions.rows.isEmpty)
  }

  /// The follow-up with its first action answered as done, the list on the screen.
  private func answered() throws -> (app: App, number: Int) {
    var app = followUp()
    app.choose("From the last meeting")
    app.press("<Enter>")
    let action = try #require(app.document.carried.rows.first { $0.kind == .action })
    app.choose(RowRef(.carried, action.id))
    app.press("dLetter of 12 June<Enter>")
    return (app, try #require(action.number))
  }

  private func there(_ app: App, _ number: Int) -> Action? {
    app.store.document(of: "meeting-1").actions.rows.first { $0.number == number }
  }

  @Test func `undo takes the answer back here and where it was made, redo gives both again`() throws
  {
    var (app, number) = try answered()
    let history = there(app, number)?.history?.count
    app.press("u")
    #expect(app.document.carried.rows.allSatisfy { $0.answer == nil && $0.note == nil })
    #expect(there(app, number)?.isOpen == true)
    #expect(there(app, number)?.evidence == nil)
    #expect(app.announcement == "The answer is taken back, in 2025-001 too. U gives it again.")
    #expect(!app.text.contains("DONE SINCE"))
    app.press("U")
    #expect(there(app, number)?.status == .done)
    #expect(there(app, number)?.evidence == "Letter of 12 June")
    #expect(there(app, number)?.history?.count == history)
    #expect(app.document.carried.rows.contains { $0.answer == .done })
    app.press("u")
    #expect(there(app, number)?.isOpen == true)
    #expect(app.document.carried.rows.allSatisfy { $0.answer == nil })
  }

  @Test func `undo from any page of the meeting takes it back in both`() throws {
    var (app, number) = try answered()
    app.press("<C-x>g5<Enter><C-x>u")
    #expect(there(app, number)?.isOpen == true)
    #expect(app.document.carried.rows.allSatisfy { $0.answer == nil })
  }

  @Test func `what was done in the other meeting since is not touched, and nothing is half done`()
    throws
  {
    var (app, number) = try answered()
    let action = try #require(there(app, number))
    app.store.write(
      .followUp(action.id, FollowUp(.reopened, reason: "It was the wrong letter")),
      in: "meeting-1")
    let (before, here) = (there(app, number), app.document)
    app.press("u")
    #expect(
      app.announcement.hasPrefix(
        "Pell Hartigan went on with it in its own meeting since, so the answer stands."))
    #expect(there(app, number) == before)
    #expect(app.document == here)
  }

  @Test func `an answer to what was over already is taken back here alone`() throws {
    var app = followUp()
    let action = try #require(app.document.carried.rows.first { $0.kind == .action })
    let origin = try #require(action.origin)
    app.store.write(
      .followUp(origin.id, FollowUp(.done, evidence: "A letter")), in: "meeting-1")
    app.take(app.store.listed)
    app.choose("From the last meeting")
    app.press("<Enter>")
    app.choose(RowRef(.carried, action.id))
    app.press("d")
    #expect(app.document.carried.rows.contains { $0.answer == .done })
    app.press("u")
    #expect(app.document.carried.rows.allSatisfy { $0.answer == nil })
    #expect(there(app, try #require(action.number))?.evidence == "A letter")
  }

  @Test func `what a page answered is not taken back from the register`() throws {
    var (app, number) = try answered()
    app.press("<C-x>ou")
    #expect(there(app, number)?.status == .done)
    #expect(app.document.carried.rows.contains { $0.answer == .done })
  }

  @Test func `goes on is one key, and goes to the next line`() throws {
    var app = followUp()
    app.choose("From the last meeting")
    app.press("<Enter>")
    let count = app.document.carried.rows.count
    app.press(String(repeating: "o", count: count))
    #expect(app.document.carried.rows.allSatisfy { $0.answer == .goesOn })
    #expect(app.text.contains("All that was open is answered."))
  }
}

extension App {
  /// Goes down to a row of a list.
  fileprivate mutating func choose(_ ref: RowRef) {
    press("<Home>")
    let rows = page?.layout.rows.count ?? 0
    for _ in 0..<rows where page?.selected != .row(ref) { press("<Down>") }
  }
}
