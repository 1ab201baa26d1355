import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct HomeTests {
  @Test func `a meeting is planned by a name and opens at its opening`() {
    var app = App()
    app.press("nIda Thrushcross<Enter>")
    #expect(app.place == .opening)
    #expect(app.document.subject.name == "Ida Thrushcross")
    #expect(app.store.drafts.isEmpty)
  }

  @Test func `a meeting without a name is not planned`() {
    var app = App()
    app.press("n  <Enter>")
    #expect(app.store.keys.count == 1)
  }

  @Test func `a row is opened by its number, and work goes on where it was left`() {
    var app = App()
    app.press("1<C-x>g7<Enter><Tab>q1")
    #expect(app.place == .item(.actionPlan))
  }

  @Test func `a number without a row says so`() {
    var app = App()
    app.press("9")
    #expect(app.announcement == "There is no row 9.")
  }

  @Test func `the counts on home are those of the meetings`() {
    var app = App(TestMeetings.rich)
    #expect(app.text.contains("3 open, 1 OVERDUE"))
    #expect(app.text.contains("LIVE"))
  }

  @Test func `what was done in a meeting shows at home when one comes back`() {
    var app = App(item: 7)
    app.press("Ring the landlord<Enter><Tab>q")
    #expect(app.text.contains("1 open"))
  }

  @Test func `who sits here is asked once, and goes with every record`() throws {
    var store = TestStore()
    store.author = nil
    var app = App(store: store)
    #expect(app.text.contains("Who sits at the keyboard?"))
    app.press("S. Patel, Housing<Enter>")
    #expect(app.text.contains("MEETINGS"))
    app.press("1<C-x>g5<Enter>words<Enter>")
    let record = try #require(app.store.records["meeting-1"]?.last)
    #expect(record.author == Author(name: "S. Patel", agency: "Housing"))
  }

  @Test func `who does not say who they are is not asked again`() {
    var store = TestStore()
    store.author = nil
    var app = App(store: store)
    app.press("<Esc><Esc>")
    #expect(app.text.contains("MEETINGS"))
  }

  @Test func `the register lists open actions, the earliest due first`() {
    var app = App(TestMeetings.rich)
    app.press("o")
    #expect(
      app.register?.rows.compactMap { app.register?.table.action($0)?.number } == [38, 39, 40])
    #expect(app.text.contains("OVERDUE 7 DAYS"))
    #expect(app.text.contains("no day"))
  }

  @Test func `the register leads to the meeting of an action, and back`() {
    var app = App(TestMeetings.rich)
    app.press("o<Enter>")
    #expect(app.model.context.key == "meeting-1")
  }

  @Test func `the register above a meeting leads back to where one was`() {
    var app = App(item: 5, of: TestMeetings.rich)
    app.press("half<C-x>o<Esc>")
    #expect(app.place == .item(.newInformation))
    #expect(app.line == "half")
  }

  @Test func `text that was not filed is at home, and Enter goes on with it`() throws {
    var app = App(item: 5)
    app.press("half a line<Esc>q")
    #expect(app.text.contains("RECOVERY"))
    #expect(app.text.contains("Not filed yet"))
    #expect(app.text.contains("11 characters"))
    let rows = try #require(app.page?.layout.rows)
    let index = try #require(rows.firstIndex { $0.text.hasPrefix("Not filed yet") })
    app.press("\(index + 1)")
    #expect(app.line == "half a line")
    app.press("<Enter><Tab>q")
    #expect(!app.text.contains("RECOVERY"))
  }

  @Test func `an answer that was not filed has a row of its own, and every row is reached`() throws
  {
    var app = App(TestMeetings.rich)
    app.press("o<Down><Down>bno key yet<Esc><Esc>")
    #expect(app.text.contains("1 answer in the register"))
    let rows = try #require(app.page?.layout.rows)
    #expect(Set(rows.map(\.target)).count == rows.count)
    app.press("<Home>")
    for row in rows {
      #expect(app.page?.selected == row.target)
      #expect(app.text.split(separator: "\n").count { $0.hasPrefix(" > ") } == 1)
      app.press("<Down>")
    }
  }

  @Test func `one screen is not put above itself`() {
    var app = App(item: 5)
    for keys in ["<C-x>i<C-x>i", "<C-x>?<C-x>?", "<C-x>o<C-x>o"] {
      app.press(keys)
      #expect(app.announcement.contains("on the screen already"))
      app.press("<Esc>")
      #expect(app.place == .item(.newInformation))
    }
  }
}

struct DetailPaneTests {
  @Test func `a wide screen shows what there is to say of the chosen action`() {
    var app = App(item: 7, of: TestMeetings.rich, columns: 120, rows: 40)
    app.press("<C-x>o<Down><Down>")
    #expect(app.text.contains("│ ACTION 38"))
    app.press("<Down>")
    #expect(!app.text.contains("│ ACTION 38"))
  }

  @Test func `home names the case beside the list, not the person`() {
    var document = TestMeetings.rich
    (document.subject.name, document.subject.case) = ("Quillon Marsh", "0417")
    var app = App(at: .opening, of: document, columns: 120, rows: 40)
    app.press("<Esc>")
    #expect(app.text.contains("│ Case      0417"))
    #expect(!app.text.contains("Quillon"))
  }

  @Test func `a narrow screen has the list alone`() {
    var app = App(item: 7, of: TestMeetings.rich, columns: 109, rows: 40)
    app.press("<C-x>o")
    #expect(!app.text.contains("│"))
  }
}
