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
    app.press("u")
    #expect(app.document.carried.rows.allSatisfy { $0.answer == nil })
    #expect(app.text.contains("DONE SINCE"))
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
