import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct CorrectionTests {
  @Test func `a line is corrected beside its original, with who, when and why`() throws {
    var app = App(at: .close, of: TestMeetings.approved, columns: 100, rows: 60)
    let entries = app.document.entries
    app.press("c<Enter><C-u>Quorum not confirmed<Enter>")
    #expect(app.page?.editor?.label == "Reason")
    app.press("misheard<Enter>")
    let correction = try #require(app.document.corrections.rows.last)
    #expect(correction.of == entries.rows.first.map { RowReference(RowRef(.entry, $0.id)) })
    #expect(correction.text == "Quorum not confirmed")
    #expect(correction.reason == "misheard")
    #expect(correction.by == "Amara Okonjo-Vale")
    #expect(correction.at == TestMeetings.now)
    #expect(app.document.entries == entries)
    #expect(app.page?.page is CorrectionsPage)
    for words in [
      "Quorum confirmed by the chair", "CORRECTED", "Quorum not confirmed",
      "Amara Okonjo-Vale, Tue 17 Jun 14:02: misheard",
    ] { #expect(app.text.contains(words)) }
  }

  @Test func `the correction starts from the words of the original`() {
    var app = App(at: .close, of: TestMeetings.approved)
    app.press("c<Enter>")
    #expect(app.editedText == "Quorum confirmed by the chair")
    app.press("<Enter>")
    #expect(app.document.corrections.rows.count == 1)
    #expect(app.page?.editor == nil)
  }

  @Test func `a correction that is half typed is kept`() {
    var app = App(at: .close, of: TestMeetings.approved)
    app.press("c<Enter> and<Esc>jk<Enter>")
    #expect(app.editedText == "Quorum confirmed by the chair and")
  }

  @Test func `minutes that are not approved are mended, not corrected`() {
    var app = App(at: .close, of: TestMeetings.closed)
    app.press("cc")
    #expect(app.announcement.hasPrefix("The minutes are not approved yet."))
    #expect(app.page?.editor == nil)
  }

  @Test func `entries, actions, disputes and updates can be corrected`() {
    var app = App(at: .close, of: TestMeetings.approved, rows: 60)
    app.press("c")
    let kinds = Set(
      (app.page?.layout.rows ?? []).compactMap { row -> RowKind? in
        if case .row(let ref) = row.target { ref.kind } else { nil }
      })
    #expect(kinds == [.entry, .action, .dispute, .update, .correction])
  }
}
