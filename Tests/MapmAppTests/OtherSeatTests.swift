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

  @Test func `what arrives after the approval is said at once, and stands at the close`() {
    var app = App(at: .opening, of: TestMeetings.approved)
    var other = TestStore()
    other.add(TestMeetings.approvedBeforeAll)
    _ = other.perform(.open(key: "meeting-1"))
    app.take(.refreshed(other.meeting))
    #expect(app.announcement.hasPrefix("Something arrived after the approval."))
    app.press("<C-x>gc<Enter>")
    #expect(app.text.contains("ARRIVED AFTER THE APPROVAL"))
    #expect(app.text.contains("The arrears are paid off"))
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

  /// Keys that open a field of a row of the first meeting for writing, and where the text goes.
  static let openRows = [
    ("<C-x>g5<Enter>mine<Enter><Tab><End>e and more", "item-5/line"),
    ("<C-x>g5<Enter>mine<Enter><Tab><End><Enter><Down><Enter>and more", "item-5/line"),
    ("<C-x>g2<Enter><Down><Enter><Enter> and more", "item-2/line"),
    ("<C-x>aRing them<Enter>and more", "item-7/line"),
  ]

  @Test(arguments: openRows, Way.allCases)
  func `where the row that is written in is struck out, the text is kept and it is said`(
    row: (keys: String, line: String), way: Way
  ) throws {
    var app = App(at: .opening)
    app.press(row.keys)
    let typed = try #require(app.editedText)
    let ref = try #require(app.page?.editor?.field?.row)
    try takeIn(.strike(ref), by: way, in: &app)
    #expect(app.page?.editor == nil)
    #expect(app.announcement.contains("struck out meanwhile"))
    #expect(app.announcement.contains("in the tray"))
    #expect(app.store.drafts.values.contains(typed))
    app.press("<C-x>i")
    #expect(app.text.contains("and more"))
    app.press("<Enter>")
    #expect(app.announcement.contains("writing line"))
    #expect(app.store.drafts.first { $0.value == typed }?.key.field == row.line)
    #expect(app.text.contains("The tray is empty"))
  }

  @Test(arguments: Way.allCases)
  func `what was typed for a struck row is there again when the row is`(way: Way) throws {
    var app = App(item: 5)
    app.press("mine<Enter><Tab><End>e and more")
    let ref = try #require(app.page?.editor?.field?.row)
    try takeIn(.strike(ref), by: way, in: &app)
    try takeIn(.restore(ref), by: way, in: &app)
    app.press("<C-x>g5<Enter><Tab><End>e")
    #expect(app.editedText == "mine and more")
  }

  @Test(arguments: Way.allCases)
  func `an open choice closes where its row is struck out, and nothing was lost`(way: Way) throws {
    var app = App(item: 5)
    app.press("mine<Enter><C-x>k")
    let ref = try #require(app.page?.editor?.field?.row)
    try takeIn(.strike(ref), by: way, in: &app)
    #expect(app.page?.editor == nil)
    #expect(app.page?.focus == .line)
    #expect(app.announcement.contains("Nothing of yours was lost"))
  }

  @Test func `undo takes back one's own last command only`() throws {
    var app = App(item: 5)
    app.press("mine<Enter>")
    try takeIn(entry, by: .appended, in: &app)
    app.press("<C-x>u")
    #expect(app.entries.map(\.text) == ["from elsewhere"])
  }
}
