import MeetingDomain
import Testing

@testable import MapmApp

struct CallingOffTests {
  private static let reason = "The family moved away"

  @Test func `c at home calls the chosen meeting off for a reason, and c again holds it`() {
    var app = App(TestMeetings.planned)
    app.press("<Home>c")
    #expect(app.announcement == "Why is it called off? Every key is saved.")
    app.press("The family moved away<Enter>")
    #expect(app.store.document(of: "meeting-1").calledOff?.reason == Self.reason)
    #expect(app.text.contains("CALLED OFF"))
    #expect(!app.text.contains("PLANNED"))
    #expect(app.announcement == "The meeting is called off. c says that it is held after all.")
    #expect(app.store.drafts.isEmpty)
    app.press("c")
    #expect(app.store.document(of: "meeting-1").calledOff == nil)
    #expect(app.announcement == "2025-014 is to be held after all.")
    #expect(app.text.contains("PLANNED"))
  }

  @Test func `a reason that was not filed is kept, and without one nothing is called off`() {
    var app = App(TestMeetings.planned)
    app.press("<Home>cThe family<Esc>")
    #expect(app.store.document(of: "meeting-1").calledOff == nil)
    app.press("c")
    #expect(app.editedText == "The family")
    app.press("<C-u><Enter>")
    #expect(app.store.document(of: "meeting-1").calledOff == nil)
  }

  @Test func `where somebody closed it first, that is said and the reason is kept`() {
    var app = App(TestMeetings.small)
    app.press("<Home>cThe family moved away")
    app.store.write(.close, in: "meeting-1")
    app.press("<Enter>")
    #expect(app.announcement == Refusal.wasHeld.description)
    #expect(app.editedText == Self.reason)
  }

  @Test func `a meeting that was held is not called off`() {
    var app = App(TestMeetings.closed)
    app.press("<Home>c")
    #expect(app.announcement == Refusal.wasHeld.description)
  }

  @Test func `a meeting that is called off comes after those that are to be held`() {
    var store = TestStore()
    for (number, isOff) in [(1, true), (2, false)] {
      var document = TestMeetings.planned
      document.reference = "2025-01\(number)"
      if isOff { document.calledOff = CalledOff(reason: Self.reason) }
      store.add(document)
    }
    var app = App(store: store)
    let lines = app.text.split(separator: "\n").filter { $0.contains("2025-01") }
    #expect(lines.map { $0.contains("CALLED OFF") } == [false, false, true])
  }

  @Test func `the palette of a meeting calls it off, and undo holds it`() {
    var app = App(item: 5, of: TestMeetings.small)
    app.press("<C-x><C-x>call off<Enter>The family moved away<Enter>")
    #expect(app.document.calledOff?.reason == Self.reason)
    #expect(app.place == .item(.newInformation))
    #expect(app.announcement == "The meeting is called off. Ctrl-X u takes that back.")
    #expect(app.row(0).contains("CALLED OFF"))
    app.press("<C-x>u")
    #expect(app.document.calledOff == nil)
    #expect(app.announcement == "Undo: the meeting is to be held after all.")
    app.press("<C-x>r<C-x><C-x>call off<Enter>")
    #expect(app.document.calledOff == nil)
    #expect(app.announcement == "The meeting is to be held after all.")
  }

  @Test func `no clock runs in a meeting that is called off`() throws {
    var app = App(item: 5, of: TestMeetings.small, columns: 120, rows: 40)
    #expect(app.text.contains("Live for 0 min"))
    app.press("<C-x>zNobody could come<Enter><C-x>m")
    #expect(app.announcement == "It is 14:02. The meeting is not live.")
    #expect(!app.text.contains("Live for"))
  }

  @Test func `what is typed into a meeting that is called off is refused and kept`() throws {
    var app = App(item: 5, of: TestMeetings.small)
    app.press("half a line")
    _ = try app.store.writeElsewhere(.callOff(reason: Self.reason))
    app.press("<Enter>")
    #expect(app.announcement == "It is called off. Ctrl-X z holds it after all.")
    #expect(app.line == "half a line")
  }
}
