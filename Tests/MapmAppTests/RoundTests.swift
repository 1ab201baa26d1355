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
}
