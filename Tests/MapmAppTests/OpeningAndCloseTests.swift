import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct OpeningAndCloseTests {
  @Test(arguments: [(Place.opening, "Read out at"), (.close, "End")])
  func `one key puts the time now where a time is wanted`(place: Place, label: String) {
    var app = App(at: place)
    app.choose(label)
    #expect(app.text.contains("(= is now)"))
    app.press("=")
    #expect(app.selectedText.contains("14:02"))
    app.press("u")
    #expect(app.selectedText.contains("not asked"))
  }

  @Test func `a moment on another day is read and comes back as it was typed`() {
    var app = App(at: .opening)
    app.choose("Read out at")
    app.press("<Enter>16 jun 2025 9:30<Enter>")
    let at = app.document.openingForm.readOutAt.value
    #expect(at?.description == "2025-06-16T09:30:00+01:00")
    app.press("<Enter>")
    #expect(app.editedText == "2025-06-16 09:30")
    app.press("<Enter>")
    #expect(app.document.openingForm.readOutAt.value == at)
  }

  @Test func `reasons are ticked in plain words`() {
    var app = App(at: .opening)
    app.choose("Reasons for calling")
    app.press("<Enter>25<Enter>")
    #expect(app.document.openingForm.reasons.value == [.drift, .significantEvent])
    #expect(app.selectedText.contains("drift, significant event"))
  }

  @Test func `ticks that are as they were change nothing, in whatever order they stood`() {
    var document = TestMeetings.small
    document.openingForm.reasons = .recorded([.hostility, .drift])
    var app = App(at: .opening, of: document)
    app.choose("Reasons for calling")
    app.press("<Enter><Enter>")
    #expect(app.document.openingForm.reasons.value == [.hostility, .drift])
    #expect(app.page?.editor == nil)
  }

  @Test func `no screen shows a token with dashes`() {
    for place in Place.allCases {
      var app = App(at: place, of: TestMeetings.rich, columns: 100, rows: 90)
      for token in ["minute-taker", "professionals-only", "significant-event", "own-record"] {
        #expect(!app.text.contains(token))
      }
    }
  }

  @Test func `the plan is read back line by line with one key a line`() {
    var app = App(item: 7)
    app.press("decision: keep it<Enter>Ring them<Enter>Write to them<Enter><C-x>gc<Enter>")
    app.press("<End>")
    while !app.selectedText.contains("keep it") { app.press("<Up>") }
    app.press("yyd")
    let read = app.document.closeForm.readBack.rows
    #expect(read.map(\.answer) == [.agreed, .agreed, .dissent])
    #expect(read.map(\.at) == Array(repeating: TestMeetings.now, count: 3))
    #expect(read.first?.of == app.entries.first.map { RowReference(RowRef(.entry, $0.id)) })
    app.press("u")
    #expect(app.document.closeForm.readBack.rows.count == 2)
  }

  @Test func `an answer to the read-back is changed where it stands`() {
    var app = App(item: 7)
    app.press("decision: keep it<Enter><C-x>gc<Enter><End>")
    while !app.selectedText.contains("keep it") { app.press("<Up>") }
    app.press("y")
    while !app.selectedText.contains("agreed") { app.press("<Up>") }
    app.press("d")
    #expect(app.document.closeForm.readBack.rows.map(\.answer) == [.dissent])
  }

  @Test func `dissent is asked of every agency in the room by one key`() {
    var app = App(at: .close)
    app.press("a")
    let asked = app.document.closeForm.dissentAsked.rows
    #expect(asked.map(\.agency) == ["Children's services", "School", "Housing", "Health Visiting"])
    #expect(asked.allSatisfy { $0.at == TestMeetings.now })
    app.press("a")
    #expect(app.announcement == "Every agency here was asked.")
    app.press("u")
    #expect(app.document.closeForm.dissentAsked == .notAsked)
  }

  /// What is written for an obligation that is not met, and what becomes of it.
  static let notRecorded: [(String, String?, String)] = [
    ("G23: too unwell", "G23", "too unwell"), ("g7: nobody knows", "G7", "nobody knows"),
    ("nobody knows", nil, "nobody knows"), ("GP: away", nil, "GP: away"),
  ]

  @Test(arguments: notRecorded)
  func `a reason for what is missing names its obligation`(
    typed: String, obligation: String?, reason: String
  ) {
    var app = App(at: .close)
    app.choose("+ an obligation and why: G23: …")
    app.press("<Enter>\(typed)<Enter>")
    let row = app.document.notRecorded.rows.first
    #expect(row?.g == obligation)
    #expect(row?.reason == reason)
  }

  @Test func `not required asks for the reason at once`() {
    var app = App(item: 12)
    app.press("d")
    #expect(app.page?.editor?.label == "Why no review")
    app.press("all is settled<Enter>")
    #expect(app.document.review?.required == false)
    #expect(app.document.review?.reason == "all is settled")
  }

  @Test func `whoever is family and was not there is named where it is said who tells them`() {
    var app = App(item: 2)
    app.choose("Wilmot Thrushcross")
    app.press("a<C-x>g11<Enter>")
    #expect(app.text.contains("not there: Enter says who tells them"))
    app.choose("Wilmot Thrushcross")
    app.press("<Enter>Pell by fri<Enter>")
    let update = app.document.updates.rows.first
    #expect([update?.person, update?.by] == ["Wilmot Thrushcross", "Pell Hartigan"])
    #expect(update?.due == CalendarDay("2025-06-20"))
    #expect(app.document.actions.rows.last?.kind == .tellThePerson)
    app.choose("Parent or carer")
    app.press("0")
    #expect(!app.text.contains("NOT PLANNED"))
    app.choose("Wilmot Thrushcross")
    app.press("t")
    #expect(app.document.actions.rows.last?.status == .done)
    #expect(app.document.updates.rows.first?.told == TestMeetings.now)
    #expect(app.text.contains("told 17 Jun"))
  }

  @Test func `what only the store gives stands there to be read`() {
    var app = App(at: .opening)
    app.press("<End>")
    #expect(app.text.contains("Reference 2025-014; live."))
    app.press("<C-x>gc<Enter><End>")
    #expect(app.text.contains("Not approved yet."))
  }
}
