import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct NewActionTests {
  private static let filled =
    "<C-x>aRing the landlord<Enter>Jor<C-n><Enter>fri<Enter>A letter<Enter><Enter>"

  @Test(arguments: Place.allCases)
  func `a new action leads back to where one was`(place: Place) {
    var app = App(at: place)
    let before = app.page
    app.press(Self.filled)
    #expect(app.place == place)
    #expect(app.page?.focus == before?.focus)
    #expect(app.page?.editor == nil)
    let action = app.document.actions.rows.first
    #expect(action?.text == "Ring the landlord")
    #expect(action?.owner == "Joris Smeltzer")
    #expect(action?.agency == "School")
    #expect(action?.due?.description == "2025-06-20")
    #expect(action?.doneWhen == "A letter")
    #expect(app.announcement == "Action 41: Joris Smeltzer, School, Fri 20 Jun 2025.")
  }

  @Test func `the line that was being written is as it was`() {
    var app = App(item: 5)
    app.press("half a sent" + Self.filled + "ence")
    #expect(app.line == "half a sentence")
  }

  @Test func `Ctrl-X Enter files what is open and goes back`() {
    var app = App(item: 5)
    app.press("<C-x>aRing the landlord<Enter>Joris Smeltzer<C-x><Enter>")
    #expect(app.place == .item(.newInformation))
    #expect(app.document.actions.rows.first?.owner == "Joris Smeltzer")
    #expect(app.announcement == "Action 41: Joris Smeltzer, School, no day yet.")
  }

  @Test func `Ctrl-X Enter on the words files them and goes back`() {
    var app = App(item: 5)
    app.press("half<C-x>aRing the landlord<C-x><Enter>")
    #expect(app.place == .item(.newInformation))
    #expect(app.line == "half")
    #expect(app.document.actions.rows.first?.text == "Ring the landlord")
    #expect(app.announcement == "Action 41: no owner yet, no day yet.")
    app.press("<C-x>a<C-x><Enter>")
    #expect(app.document.actions.rows.count == 1)
  }

  @Test func `Tab goes to the next field and Shift-Tab to the one above, and both file`() {
    var app = App(item: 7)
    app.press("Ring<Enter><C-x>eSomebody<Tab>Housing<S-Tab>")
    #expect(app.document.actions.rows.first?.agency == "Housing")
    #expect(app.page?.editor?.label == "Who")
    app.press(" else<Tab>")
    #expect(app.document.actions.rows.first?.owner == "Somebody else")
    #expect(app.page?.editor?.label == "Due")
    app.press("<S-Tab><S-Tab><S-Tab><S-Tab>")
    #expect(app.page?.editor == nil)
    #expect(app.document.actions.rows.first?.text == "Ring")
  }

  @Test func `Shift-Tab leaves a choice for the field above`() {
    var app = App(item: 7)
    app.press("Ring<Enter><C-x>eMe<Tab>Us<Tab>fri<Tab>A letter<Tab><Down><Down><S-Tab>")
    #expect(app.document.actions.rows.first?.visibility == .professionalsOnly)
    #expect(app.page?.editor?.label == "Done when")
  }

  @Test func `Ctrl-X Enter with something unreadable stays and says so`() {
    var app = App(item: 5)
    app.press("<C-x>aRing<Enter>Me<Enter>Housing<Enter>noonish<C-x><Enter>")
    #expect(app.announcement.contains("not a day"))
    #expect(app.editedText == "noonish")
    app.press("<C-u>fri<C-x><Enter>")
    #expect(app.place == .item(.newInformation))
    #expect(app.document.actions.rows.first?.due != nil)
  }

  @Test func `Escape keeps the words and the next Ctrl-X a goes on with them`() {
    var app = App(item: 5)
    app.press("<C-x>aRing the land<Esc><Esc>")
    #expect(app.place == .item(.newInformation))
    #expect(app.document.actions.rows.isEmpty)
    app.press("<C-x>n<C-x>alord<Enter>")
    #expect(app.document.actions.rows.first?.text == "Ring the landlord")
  }

  @Test func `a new action is read as a line of item 7 is`() {
    var app = App(item: 5)
    app.press("<C-x>aJS: ring the landlord<Enter>")
    #expect(app.document.actions.rows.first?.owner == "Joris Smeltzer")
    #expect(app.document.actions.rows.first?.text == "ring the landlord")
  }

  @Test func `the form says what is missing, and that the agency is the person's`() {
    var app = App(item: 7)
    app.press("Monitor the arrears<Enter><C-x>e<Esc>")
    let first = app.text
    #expect(first.contains("? Nobody is named: who does it?"))
    #expect(first.contains("? No day is set: by when?"))
    #expect(first.contains("“monitor”"))
    app.press("<Home><Down><Enter>JS<C-n><Enter>sat<Enter><Esc>")
    let second = app.text
    #expect(!second.contains("Nobody is named"))
    #expect(second.contains("School   (from the person)"))
    #expect(second.contains("is a Saturday"))
    #expect(second.contains("Sat 21 Jun 2025, in 4 days"))
  }

  @Test func `a day is shown with its weekday and distance while it is typed`() {
    var app = App(item: 7)
    app.press("Ring<Enter><C-x>eMe<Enter>Housing<Enter>20/6")
    #expect(app.text.contains("Fri 20 Jun 2025, in 3 days"))
  }

  /// Days and how far away they are from Tuesday 17 June 2025.
  static let distances = [
    (0, "today"), (1, "tomorrow"), (-1, "yesterday"), (3, "in 3 days"), (20, "in 20 days"),
    (21, "in 3 weeks"), (-7, "7 days ago"), (-35, "5 weeks ago"),
  ]

  @Test(arguments: distances)
  func `a day says how far away it is`(days: Int, words: String) {
    let today = TestMeetings.now.day
    #expect(today.adding(days: days).inWords(from: today).hasSuffix(", \(words)"))
  }

  @Test func `a day years away is a day alone`() {
    let today = TestMeetings.now.day
    #expect(today.adding(days: 4000).inWords(from: today) == today.adding(days: 4000).inWords)
  }

  @Test func `it is shown how the line is read while it is written, with the day in full`() {
    var app = App(item: 5)
    app.press("<C-x>ajs to ring them by sat")
    #expect(app.text.contains("Filed as    Ring them"))
    #expect(app.text.contains("Who         Joris Smeltzer"))
    #expect(app.text.contains("Agency      School"))
    #expect(app.text.contains("Due         Sat 21 Jun 2025, in 4 days"))
    #expect(app.text.contains("? "))
  }

  @Test(arguments: [
    ("JS to monitor him", "2 hints: "), ("Housing to ring asap", "2 hints: "),
    ("JS to ring them by sat", "? "),
    ("JS to ring them by fri", ""), ("The tenancy is kept", ""),
  ])
  func `under item 7 what could be clearer is said below the reading, as it is typed`(
    line: String, hint: String
  ) {
    var app = App(item: 7)
    app.press(line)
    #expect(app.row(21).hasPrefix(hint))
    if hint.isEmpty { #expect(app.row(21).isEmpty) }
    app.press("<Enter>")
    #expect(app.line.isEmpty)
  }

  @Test(arguments: [(40, 16), (80, 24), (120, 40)])
  func `however long an action is, who does it and the day are seen before it is filed`(
    columns: Int, rows: Int
  ) {
    var app = App(item: 7, columns: columns, rows: rows)
    app.press("JS to ring the landlord about the notice and ask for a letter by fri")
    #expect(app.text.contains("…") || columns == 120)
    if columns > 40 { #expect(app.text.contains("· Joris Smeltzer, School · by Fri 20 Jun 2025")) }
    app.press("<Enter>")
    if columns > 40 {
      #expect(app.announcement == "Action 41 is filed: Joris Smeltzer, by Fri 20 Jun 2025.")
    }
  }
}

extension NewActionTests {
  @Test(arguments: ["<C-x>aRing them", "<C-x>aRing them<Esc>", "<C-x>jj", "<C-x>i", "<Tab><Enter>"])
  func `from every screen of a meeting one goes to an item by its number`(keys: String) {
    var app = App(item: 5, of: TestMeetings.rich)
    app.press(keys + "<C-x>g7<Enter>")
    #expect(app.place == .item(.actionPlan))
  }
}
