import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct RoundTests {
  @Test(arguments: [4, 5, 7, 10])
  func `who has been heard stands under the aim, however long the list is`(item: Int) {
    var app = App(item: item, of: TestMeetings.rich)
    for number in 1...30 { app.press("line \(number)<Enter>") }
    #expect(app.row(3).hasPrefix("HEARD "))
  }

  @Test func `an agency is heard when it says something, or that it has nothing new`() {
    var app = App(item: 5, of: TestMeetings.small)
    let round = Round(app.model.context, item: .newInformation)
    #expect(!round.agencies.isEmpty)
    for _ in round.agencies { app.press("<C-x>0") }
    #expect(app.row(3).hasSuffix("everybody"))
  }

  @Test(arguments: [1, 2, 3, 6, 8, 9, 11, 12])
  func `no round is shown where none is made`(item: Int) {
    var app = App(item: item, of: TestMeetings.rich)
    #expect(!app.text.contains("HEARD "))
  }

  @Test func `the counts of hidden lines cover no words`() {
    var app = App(item: 5, of: TestMeetings.rich)
    for number in 1...40 { app.press("line \(number)<Enter>") }
    #expect(app.row(4).hasSuffix(" above"))
    #expect(app.row(5).contains("line "))
    app.press("<Tab><Home>")
    #expect(app.text.contains(" below ─"))
  }

  @Test(arguments: [4, 5, 7, 10])
  func `an agency that is named in the line has nothing new by one key`(item: Int) {
    var app = App(item: item)
    app.press("JS: one<Enter>housing<C-x>0")
    #expect(app.document.asked.rows.map(\.agency) == ["Housing"])
    #expect(app.document.asked.rows.map(\.item?.rawValue) == [item])
    #expect(app.line == "")
    #expect(app.announcement == "Asked, and Housing has nothing new.")
    let note = Round(app.model.context, item: AgendaItem(rawValue: item) ?? .aim).note
    #expect(!note.contains("Housing"))
    app.press("<C-x>u")
    #expect(app.document.asked.rows.isEmpty)
  }

  @Test(arguments: [
    (4, "need: a<Enter>risk: b<Enter>strength: c<Enter>"), (5, ""), (7, "JS to ring by fri<Enter>"),
    (10, "JS: whether it is so<Enter>"),
  ])
  func `where something is recorded, the key goes on to the next that was not heard`(
    item: Int, said: String
  ) {
    var app = App(item: item)
    app.press(said)
    for _ in 1...4 { app.press("<C-x>0") }
    #expect(app.row(3).hasSuffix("everybody"))
    app.press("<C-x>0")
    #expect(app.announcement.hasPrefix("There is no question here"))
  }
}
