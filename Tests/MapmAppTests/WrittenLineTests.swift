import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct WrittenLineTests {
  /// What a line without a prefix becomes under each item.
  static let kinds: [(Int, String, EntryKind?)] = [
    (1, "words", .note), (2, "words", .note), (4, "words", nil), (5, "words", .information),
    (6, "\"words\"", .voice), (6, "\u{201C}words\u{201D}", .voice), (6, "'words'", .voice),
    (6, "words", .view), (8, "words", .note), (9, "words", .view), (11, "words", .note),
    (12, "words", .note),
  ]

  @Test(arguments: kinds)
  func `a line without a prefix becomes what its item is about`(
    item: Int, line: String, kind: EntryKind?
  ) throws {
    var app = App(item: item)
    app.goToLine()
    app.press(line + "<Enter>")
    let entry = try #require(app.entries.first)
    #expect(app.entries.count == 1)
    #expect(entry.kind == kind)
    #expect(entry.item?.rawValue == item)
    #expect(entry.text == line)
    #expect(entry.at == TestMeetings.now)
    #expect(app.line.isEmpty)
  }

  @Test func `under item 3 the first line is the aim and the next are objectives`() {
    var app = App(item: 3, of: TestMeetings.empty)
    app.press("Keep the tenancy<Enter>Agree who visits<Enter>And who pays<Enter>")
    #expect(app.document.aim.value == "Keep the tenancy")
    let objectives = app.document.openingForm.objectives.rows.map(\.text)
    #expect(objectives == ["Agree who visits", "And who pays"])
  }

  @Test func `under item 3 a prefix wins over the aim`() {
    var app = App(item: 3, of: TestMeetings.empty)
    app.press("risk: nobody visits<Enter>")
    #expect(app.document.aim.value == nil)
    #expect(app.entries.map(\.kind) == [.risk])
  }

  @Test func `under item 7 a line becomes an action`() {
    var app = App(item: 7)
    app.press("Ring the landlord<Enter>")
    #expect(app.document.actions.rows.map(\.text) == ["Ring the landlord"])
    #expect(app.document.actions.rows.map(\.number) == [41])
  }

  @Test func `under item 10 a line becomes a dispute`() {
    var app = App(item: 10)
    app.press("Housing: the arrears come first<Enter>")
    #expect(app.document.disputes.rows.map(\.matter) == ["the arrears come first"])
    #expect(app.document.disputes.rows.map(\.parties) == [["Housing"]])
  }

  /// Prefixes under item 5: the line, and what is read from it.
  static let prefixes: [(String, EntryKind?, String?, String?, String)] = [
    ("JS: down to 60%", .information, "Joris Smeltzer", "School", "down to 60%"),
    ("js: down to 60%", .information, "Joris Smeltzer", "School", "down to 60%"),
    ("School: closed", .information, nil, "School", "closed"),
    ("school: closed", .information, nil, "School", "closed"),
    ("risk: out alone", .risk, nil, nil, "out alone"),
    ("JS risk: out alone", .risk, "Joris Smeltzer", "School", "out alone"),
    ("decision: the tenancy is kept", .decision, nil, nil, "the tenancy is kept"),
    ("rec: a referral", .recommendation, nil, nil, "a referral"),
    ("XY: nobody here", .information, nil, nil, "XY: nobody here"),
    ("at 14:30 he came", .information, nil, nil, "at 14:30 he came"),
    ("risk:", .information, nil, nil, "risk:"),
    ("http://example.org", .information, nil, nil, "http://example.org"),
  ]

  @Test(arguments: prefixes)
  func `a prefix is read where every word of it is known`(
    line: String, kind: EntryKind?, by: String?, agency: String?, text: String
  ) throws {
    var app = App(item: 5)
    app.press(line + "<Enter>")
    let entry = try #require(app.entries.first)
    #expect(entry.kind == kind)
    #expect(entry.by == by)
    #expect(entry.agency == agency)
    #expect(entry.text == text)
  }

  @Test(arguments: AgendaItem.allCases)
  func `the word action makes an action under every item`(item: AgendaItem) {
    var app = App(at: .item(item))
    app.goToLine()
    app.press("action: ring the landlord<Enter>")
    #expect(app.document.actions.rows.map(\.text) == ["ring the landlord"])
    #expect(app.entries.isEmpty)
  }

  /// Texts in which every scalar counts.
  static let texts = [
    "e\u{301}te\u{301} and \u{E9}t\u{E9}", "👨‍👩‍👧 at the door", "שלום and مرحبا",
    "  two spaces before, two after  ", "\u{202E}turned\u{202C}", "“quoted” \"and\" 'so'",
    "one\ntwo\n\nthree", "\u{301}a mark first", "王小明说：好", "tab\u{9}inside", "-", "0", "now",
  ]

  @Test(arguments: texts)
  func `what is typed is filed scalar for scalar`(text: String) throws {
    var app = App(item: 5)
    app.press(text + "<Enter>")
    let entry = try #require(app.entries.first)
    #expect(Array(entry.text.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: texts)
  func `what is pasted is filed scalar for scalar`(text: String) throws {
    var app = App(item: 5)
    app.paste(text)
    app.press("<Enter>")
    let entry = try #require(app.entries.first)
    #expect(Array(entry.text.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `Ctrl-J begins a new line of the same entry`() {
    var app = App(item: 5)
    app.press("one<C-j>two<Enter>")
    #expect(app.entries.map(\.text) == ["one\ntwo"])
  }

  @Test func `a paste in the list goes to the writing line`() {
    var app = App(item: 5, of: TestMeetings.rich)
    app.press("x<Esc>")
    app.paste("yyy")
    #expect(app.page?.focus == .line)
    #expect(app.line == "xyyy")
    #expect(app.announcement == "5 New information. Every key is saved.")
    #expect(app.document == App(item: 5, of: TestMeetings.rich).document)
  }

  @Test func `Enter on an empty line does nothing and says so`() {
    var app = App(item: 5)
    app.press("<Enter>")
    #expect(app.announcement == "Nothing is written yet, so nothing was filed.")
    #expect(app.entries.isEmpty)
  }

  @Test func `a line of spaces is refused and stays`() {
    var app = App(item: 5)
    app.press("   <Enter>")
    #expect(app.entries.isEmpty)
    #expect(app.line == "   ")
  }

  @Test func `Ctrl-X = files the line without reading it`() {
    var app = App(item: 5)
    app.press("JS: down to 60%<C-x>=")
    #expect(app.entries.map(\.text) == ["JS: down to 60%"])
    #expect(app.entries.map(\.by) == [nil])
    #expect(app.line.isEmpty)
  }

  @Test func `the reading is shown before Enter`() {
    var app = App(item: 5)
    app.press("JS risk: out alone")
    #expect(app.text.contains("JS risk: out alone"))
    app.press("<C-u>JS risk: out alone after ten")
    #expect(app.text.contains("risk, from Joris Smeltzer (School)"))
  }

  @Test func `an action is filed with its owner and its day in one line, as it was shown`() throws {
    var app = App(item: 7)
    app.press("JS to ring the landlord by fri")
    #expect(app.text.contains("action: Ring the landlord · Joris Smeltzer, School · by Fri 20 Jun"))
    app.press("<Enter>")
    let action = try #require(app.document.actions.rows.last)
    #expect((action.text, action.owner) == ("Ring the landlord", "Joris Smeltzer"))
    #expect(action.due == CalendarDay(year: 2025, month: 6, day: 20))
    app.press("<C-x>uThe plan stands as it is<Enter>")
    #expect(app.document.actions.rows.count { $0.text == "Ring the landlord" } == 0)
    #expect(app.entries.last?.kind == .decision)
  }

  @Test func `Ctrl-X = files an action's line as plain words`() {
    var app = App(item: 7)
    app.press("JS to ring the landlord by fri<C-x>=")
    #expect(app.entries.last?.text == "JS to ring the landlord by fri")
    #expect(app.document.actions.rows.isEmpty)
  }

  @Test func `Up on an empty line mends the last entry and leads back to the line`() {
    var app = App(item: 5)
    app.press("down to 60<Enter><Up> per cent<Enter>next one<Enter>")
    #expect(app.entries.map(\.text) == ["down to 60 per cent", "next one"])
  }

  @Test func `words that are mended to say who says them are theirs`() throws {
    var app = App(item: 5)
    let person = try #require(app.document.attendance.rows.first)
    let words = person.name
    app.press("all is well<Enter><Up><C-u>\(words): all is not well<Enter>")
    #expect(app.entries.map(\.text) == ["all is not well"])
    #expect(app.entries.map(\.by) == [person.name])
    #expect(app.entries.map(\.agency) == [person.agency])
    app.press("<Tab>u")
    #expect(app.entries.map(\.text) == ["all is well"])
    #expect(app.entries.map(\.by) == [nil])
  }

  @Test func `Escape while mending leads back to the line too`() {
    var app = App(item: 5)
    app.press("first<Enter><Up> and<Esc>next<Enter>")
    #expect(app.entries.map(\.text) == ["first", "next"])
    app.press("<Tab><Home>e")
    #expect(app.editedText == "first and")
  }

  @Test func `the kind of the last entry is changed from the line`() {
    var app = App(item: 5)
    app.press("he was seen alone<Enter><C-x>k3<Enter>next<Enter>")
    #expect(app.entries.map(\.kind) == [.risk, .information])
    #expect(app.entries.map(\.text) == ["he was seen alone", "next"])
  }

  @Test func `asked and none under item 5 goes to the next agency not heard`() {
    var app = App(item: 5)
    app.press("JS: something<Enter><C-x>0<C-x>0")
    #expect(app.document.asked.rows.map(\.agency) == ["Children's services", "Housing"])
  }

  @Test func `asked and none under item 6 is recorded once`() {
    var app = App(item: 6)
    app.press("<C-x>0<C-x>0")
    #expect(app.document.asked.rows.map(\.item) == [.fromThePerson])
  }
}

extension App {
  /// Puts the focus into the writing line.
  mutating func goToLine() {
    if page?.focus == .list { press("<Tab>") }
  }

  /// Puts the focus into the list.
  mutating func goToList() {
    if page?.focus == .line { press("<Tab>") }
  }

  @Test(arguments: [(5, "the move is on Friday"), (7, "School to ring the landlord")])
  func `a line that is mended so that it says who may see it is restricted`(
    item: Int, line: String
  ) throws {
    var app = App(item: item)
    if app.page?.focus == .list { app.press("<Tab>") }
    app.press(line + "<Enter><Up>")
    app.press(", prof only<Enter>")
    let entry = app.entries.last?.visibility
    let action = app.document.actions.rows.last?.visibility
    #expect((item == 7 ? action : entry) == .professionalsOnly)
    app.press("<C-x>u")
    #expect(
      (item == 7 ? app.document.actions.rows.last?.visibility : app.entries.last?.visibility) == nil
    )
  }
}
