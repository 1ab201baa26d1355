import MeetingDomain
import Testing

@testable import MapmApp

struct UndoTests {
  @Test(arguments: ["<C-x>u", "<C-_>", "<Tab>u<Tab>", "<C-z>u"])
  func `undo takes the last entry back and redo brings it again`(undo: String) {
    var app = App(item: 5)
    app.press("first<Enter>second<Enter>")
    app.press(undo)
    #expect(app.entries.map(\.text) == ["first"])
    // The key after it takes the words away again.
    #expect(undo.hasSuffix("<Tab>") || app.announcement == "Undo: entry taken back.")
    app.press("<C-x>r")
    #expect(app.announcement == "Redo: entry is back.")
    #expect(app.entries.map(\.text) == ["first", "second"])
  }

  @Test func `U redoes in the list`() {
    var app = App(item: 5)
    app.press("first<Enter><Tab>uU")
    #expect(app.entries.map(\.text) == ["first"])
  }

  @Test(arguments: ["<C-x>u", "<C-_>"])
  func `in a line with text undo takes back typing only`(undo: String) {
    var app = App(item: 5)
    app.press("first<Enter>two words")
    app.press(undo)
    #expect(app.line == "two ")
    #expect(app.entries.map(\.text) == ["first"])
  }

  @Test func `typing that was taken back is typed again by redo`() {
    var app = App(item: 5)
    app.press("two words<C-x>u<C-x>u<C-x>r<C-x>r")
    #expect(app.line == "two words")
  }

  @Test func `undo in a field takes back typing only`() {
    var app = App(item: 1)
    app.press("<Down><Down><Down><Enter>two words<C-x>u")
    #expect(app.editedText == "two ")
    app.press("<C-_>")
    #expect(app.editedText == "")
  }

  @Test func `undo goes to the beginning and redo to the end again`() {
    var app = App(item: 2)
    let before = app.document
    app.press("papnd+Ida, School<Enter><Tab>a note<Enter><C-x>nan objective<Enter>")
    let after = app.document
    for _ in 0..<8 { app.press("<C-x>u") }
    #expect(app.document.attendance == before.attendance)
    #expect(app.entries.isEmpty)
    app.press("<C-x>u")
    #expect(app.announcement == "There is nothing of yours left to undo in this meeting.")
    for _ in 0..<8 { app.press("<C-x>r") }
    #expect(app.document == after)
    app.press("<C-x>r")
    #expect(app.announcement.contains("nothing to redo"))
  }

  @Test func `a new command ends redo`() {
    var app = App(item: 5)
    app.press("first<Enter><C-x>usecond<Enter><C-x>r")
    #expect(app.entries.map(\.text) == ["second"])
  }

  @Test func `undo is refused in words where somebody else changed the same thing`() throws {
    var app = App(item: 5)
    app.press("first<Enter>")
    let id = try #require(app.entries.first?.id)
    let field = FieldRef(RowRef(.entry, id), "text")
    let records = try app.store.writeElsewhere(
      .setField(field, to: .text("changed"), replacing: app.store.meeting.stamp(of: field)))
    app.take(.appended(records))
    app.press("<C-x>u")
    #expect(app.entries.map(\.text) == ["changed"])
    #expect(app.announcement.hasPrefix("Pell Hartigan changed the same thing since"))
  }

  @Test func `undo takes back a choice, a mark, a strike and a start`() {
    var app = App(at: .item(.dateTimeVenue), of: TestMeetings.empty)
    app.press("t")
    #expect(app.document.status == .live)
    app.press("u")
    #expect((app.document.status ?? .planned) == .planned)
    #expect(app.document.start.value == nil)
  }
}
