import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

/// How the app takes in what another screen wrote.
struct OtherSeatTests {
  enum Way: CaseIterable {
    case appended, refreshed
  }

  private func takeIn(_ command: MeetingCommand, by way: Way, in app: inout App) throws {
    let records = try app.store.writeElsewhere(command)
    switch way {
    case .appended: app.take(.appended(records))
    case .refreshed: app.take(.refreshed(app.store.meeting))
    }
  }

  private var entry: MeetingCommand {
    .add(.entry(Entry(item: .newInformation, kind: .information, text: "from elsewhere")))
  }

  @Test(arguments: Way.allCases)
  func `records of another screen appear and leave the line alone`(way: Way) throws {
    var app = App(item: 5)
    app.press("half")
    try takeIn(entry, by: way, in: &app)
    #expect(app.text.contains("from elsewhere"))
    app.press(" a line")
    #expect(app.line == "half a line")
    #expect(app.page?.focus == .line)
  }

  @Test(arguments: Way.allCases)
  func `they leave the chosen row alone`(way: Way) throws {
    var app = App(item: 5, of: TestMeetings.rich)
    app.press("<Tab><Down>")
    let chosen = app.page?.selected
    try takeIn(entry, by: way, in: &app)
    #expect(app.page?.selected == chosen)
    #expect(chosen != nil)
  }

  @Test(arguments: Way.allCases)
  func `they leave the text of a field alone, and both values are kept`(way: Way) throws {
    var app = App(item: 1)
    app.press("<Down><Down><Down><Enter>Lark")
    try takeIn(.setField(FieldRef("venue"), to: .text("Online"), replacing: nil), by: way, in: &app)
    #expect(app.editedText == "Lark")
    app.press("spur<Enter>")
    #expect(app.document.venue.value == "Larkspur")
    #expect(app.store.meeting.alternatives(of: FieldRef("venue")) == [.text("Online")])
    #expect(app.text.contains("also: Online"))
  }

  @Test(arguments: Way.allCases)
  func `they open no form and file nothing`(way: Way) throws {
    var app = App(item: 7)
    app.press("my own")
    try takeIn(.add(.action(Action(text: "theirs"))), by: way, in: &app)
    #expect(app.place == .item(.actionPlan))
    #expect(app.line == "my own")
    #expect(app.store.drafts.values.contains("my own"))
  }

  @Test(arguments: Way.allCases)
  func `a line that somebody else struck gives way to its neighbour`(way: Way) throws {
    var app = App(item: 2)
    app.press("<Down><Down>")
    guard case .row(let ref)? = app.page?.selected else { return }
    try takeIn(.strike(ref), by: way, in: &app)
    #expect(app.page?.selectedRow?.lead == "王小明")
  }

  @Test func `undo takes back one's own last command only`() throws {
    var app = App(item: 5)
    app.press("mine<Enter>")
    try takeIn(entry, by: .appended, in: &app)
    app.press("<C-x>u")
    #expect(app.entries.map(\.text) == ["from elsewhere"])
  }
}
