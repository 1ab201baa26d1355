import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

extension MeetingDocument {
  /// Whether a row is the entry of these words.
  fileprivate func isUnsorted(_ target: Target, _ text: String) -> Bool {
    guard case .row(let ref) = target else { return false }
    return row(ref.id, of: Entry.self)?.text == text
  }
}

struct LiveTests {
  /// The app in a live meeting of two people.
  private func live(item: Int = 5, columns: Int = 80, rows: Int = 24) -> App {
    var app = App(item: item, columns: columns, rows: rows)
    if app.document.status != .live { app.press("<C-x>.") }
    return app
  }

  @Test func `the start says how much the opening lacks, and that the day is another one`() {
    var app = App(item: 5, of: TestMeetings.empty)
    app.press("<C-x>.")
    let missing = app.document.gaps.count { $0.place == .opening }
    #expect(missing > 0)
    #expect(
      app.announcement == "The meeting is live since 14:02. The opening still lacks \(missing).")
    var dated = TestMeetings.planned
    dated.date = .recorded(TestMeetings.now.day.adding(days: -1))
    app = App(item: 5, of: dated)
    app.press("<C-x>.")
    #expect(app.announcement.hasPrefix("The meeting is live since 14:02. Its day is today, not "))
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 40)])
  func `a part for professionals only cannot be forgotten, on no screen`(columns: Int, rows: Int) {
    var app = live(columns: columns, rows: rows)
    app.press("<C-x>p")
    for item in 1...12 {
      app.press("<C-x>g\(item)<Enter>")
      #expect(app.row(1).hasPrefix("PROFESSIONALS ONLY since 14:02, 0 min"))
    }
    app.tick(minutes: 9)
    #expect(app.row(1).contains("9 min"))
    app.press("<C-x>p")
    #expect(!app.text.contains("PROFESSIONALS ONLY"))
    #expect(app.document.professionalsOnly.rows.last?.to != nil)
  }

  @Test func `each key that sorts goes on to the next unsorted line`() {
    var app = live(item: 4)
    app.press("one thing<Enter>another thing<Enter>a third<Enter><Tab><End>")
    while app.page?.selected.map({ app.document.isUnsorted($0, "one thing") }) != true {
      app.press("<Up>")
    }
    app.press("rsd")
    let kinds = app.document.entries.rows.suffix(3).map(\.kind)
    #expect(kinds == [.risk, .strength, .need])
    #expect(app.announcement == "Need: a third")
  }

  @Test func `who starts a part for professionals is told of the family in the room`() {
    var app = live()
    app.press("<C-x>p")
    #expect(app.announcement.hasPrefix("Professionals only since 14:02."))
    app.press("<C-x>p<C-x>jIda Thrush, mother<Enter><C-x>p")
    #expect(app.announcement == "Ida Thrush is marked as here. Do they leave? Ctrl-X j says so.")
    app.press("<C-x>jIda<Enter>")
    #expect(app.announcement.hasPrefix("Ida Thrush leaves at"))
    app.press("<C-x>jIda<Enter>")
    #expect(app.announcement.hasSuffix("PROFESSIONALS ONLY goes on: Ctrl-X p ends it."))
  }

  @Test(arguments: [40, 56, 57, 80, 120])
  func `a small screen says in one row who may hear and who is in danger`(columns: Int) {
    var app = App(item: 5, columns: columns, rows: 12)
    app.press("<C-x>!<C-x>p")
    #expect(app.row(1).hasPrefix("PROFESSIONALS ONLY"))
    #expect(app.row(1).contains("IMMEDIATE HARM"))
    #expect(app.row(1).contains("^X !") == (columns >= 57))
    #expect(!app.row(1).contains("…"))
  }

  @Test(arguments: ["<Esc>", "<C-g>"])
  func `from an empty line Esc says where one is, and what leads on`(key: String) {
    var app = App(item: 5)
    app.press(key)
    #expect(app.page?.focus == .line)
    #expect(app.announcement.hasPrefix("5 New information, in its line."))
    #expect(app.announcement.hasSuffix("q there leads home."))
    app.press("<Tab>" + key)
    #expect(app.page?.focus == .line)
    app.press("words" + key)
    #expect(app.page?.focus == .list)
    #expect(app.line == "words")
  }

  @Test func `from the line of a screen that begins in its list, Esc goes back there`() {
    var app = App(item: 2)
    app.press("<Tab>")
    #expect(app.page?.focus == .line)
    app.press("<Esc>")
    #expect(app.page?.focus == .list)
    app.press("<Esc>")
    #expect(app.model.context.key == nil)
  }

  @Test func `what is said in the minute in which it begins or ends is for everyone, and printed`()
  {
    var app = live(columns: 80, rows: 120)
    app.press("<C-x>g5<Enter>said before<Enter><C-x>psaid within<Enter><C-x>psaid after<Enter>")
    #expect(app.entries.map(\.visibility) == [.everyone, .professionalsOnly, .everyone])
    app.press("<C-x>f")
    #expect(app.text.contains("said before") && app.text.contains("said after"))
    #expect(!app.text.contains("said within"))
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 40)])
  func `harm that is not referred and a part for professionals stand together`(
    columns: Int, rows: Int
  ) {
    var app = live(columns: columns, rows: rows)
    app.press("<C-x>p<C-x>!<Esc>")
    #expect(app.text.contains("PROFESSIONALS ONLY"))
    #expect(app.text.contains("HARM"))
    app.press("<C-x>p")
    #expect(!app.text.contains("PROFESSIONALS ONLY") && app.text.contains("HARM"))
  }

  @Test func `what is filed in it is for professionals only, until that is said otherwise`() throws
  {
    var app = live()
    app.press("<C-x>psecret words<Enter><C-x>popen words<Enter>")
    let (secret, open) = (app.entries[app.entries.count - 2], app.entries[app.entries.count - 1])
    #expect((secret.text, secret.visibility) == ("secret words", .professionalsOnly))
    #expect((open.text, open.visibility) == ("open words", .everyone))
    app.press("<C-x>p<C-x>g7<Enter>JS: ring them<Enter>")
    #expect(app.document.actions.rows.last?.visibility == .professionalsOnly)
  }

  @Test func `an entry becomes an action, keeps its words, and goes back`() throws {
    var app = live()
    app.press("school: attendance is down<Enter><C-x>t")
    let entry = try #require(app.entries.last)
    let action = try #require(app.document.actions.rows.last)
    #expect((action.text, action.from?.text) == (entry.text, entry.id.text))
    #expect(action.agency == entry.agency)
    app.press("<Tab><End><C-x>t")
    #expect(app.document.actions.rows.allSatisfy { $0.from?.text != entry.id.text })
    #expect(app.entries.contains(entry))
  }

  @Test func `an action made from a restricted entry is restricted`() throws {
    var app = live()
    app.press("<C-x>psecret<Enter><C-x>p<C-x>t")
    #expect(app.document.actions.rows.last?.visibility == .professionalsOnly)
  }

  @Test func `stop and refer is one key, stays on the screen, and goes when somebody refers`()
    throws
  {
    var app = live(item: 4)
    app.press("<C-x>!")
    #expect(app.document.opening?.harm?.immediate == true)
    let referral = try #require(app.document.actions.rows.last)
    #expect((referral.kind, referral.due) == (.referral, TestMeetings.now.day))
    #expect(app.row(1).hasPrefix("IMMEDIATE HARM, NOT YET REFERRED"))
    app.press("<C-x>!")
    let owner = FieldRef(RowRef(.action, referral.id), "owner")
    #expect(app.page?.layout.rows.contains { $0.target == .field(owner) } == true)
    #expect(app.document.actions.rows.count { $0.kind == .referral } == 1)
    try app.elsewhere(.setField(owner, to: .text("J. Smith"), replacing: nil))
    #expect(!app.text.contains("IMMEDIATE HARM"))
    app = live(item: 4)
    app.press("<C-x>!<C-x>u")
    #expect(app.document.opening?.harm?.immediate != true)
    #expect(app.document.actions.rows.isEmpty)
  }

  @Test func `the clock says how long, and what is left`() {
    var app = live()
    app.press("<C-x>m")
    #expect(app.announcement.hasPrefix("It is 14:02, "))
    #expect(app.announcement.contains("minutes into the meeting"))
  }

  @Test func `after ten minutes without a key the screen hides, and any key shows it`() {
    var app = live()
    app.press("half a li")
    app.tick(minutes: 9)
    #expect(app.text.contains("half a li"))
    app.tick(minutes: 10)
    #expect(app.text.hasPrefix("Hidden, for nobody pressed a key for 10 minutes."))
    #expect(!app.text.contains("half a li"))
    app.press("x")
    #expect(app.line == "half a li")
  }

  @Test func `a screen that somebody hid stays hidden until they show it`() {
    var app = live()
    app.press("<C-r>x")
    #expect(app.text.hasPrefix("Hidden. Ctrl-R"))
  }
}

extension App {
  /// So many minutes after the test began.
  fileprivate mutating func tick(minutes: Int) {
    let now = Timestamp(
      secondsSince1970: TestMeetings.now.secondsSince1970 + minutes * 60,
      offsetMinutes: TestMeetings.now.offsetMinutes)
    take(.tick(now))
  }

  /// Takes in what another screen did.
  fileprivate mutating func elsewhere(_ command: MeetingCommand) throws {
    take(.appended(try store.writeElsewhere(command)))
  }
}
