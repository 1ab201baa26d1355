import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

/// Who has contributed over the whole meeting, whatever the item: G38.
struct ContributionTests {
  @Test func `before anything is said nobody has, and all are named`() {
    var app = App(item: 2, rows: 40)
    #expect(app.text.contains("WHO HAS CONTRIBUTED   0 of 4 agencies"))
    #expect(
      app.text.contains(
        "Nothing yet from Children's services, School, Housing and Health Visiting."))
  }

  @Test func `a line under any item counts, by agency or by person`() {
    var app = App(item: 4, rows: 40)
    app.press("JS risk: out alone<Enter><C-x>g6<Enter>housing: he likes it<Enter>")
    app.press("<C-x>g7<Enter>JS to ring them by fri<Enter><C-x>g2<Enter>")
    #expect(app.text.contains("WHO HAS CONTRIBUTED   2 of 4 agencies"))
    #expect(app.text.contains("Nothing yet from Children's services and Health Visiting."))
    #expect(app.text.contains("School: 2 lines, under 4 and 7."))
    #expect(app.text.contains("Housing: 1 line, under 6."))
  }

  @Test func `nothing new is an answer, and no contribution`() {
    var app = App(item: 5, rows: 40)
    app.press("housing<C-x>0<C-x>g2<Enter>")
    #expect(app.text.contains("0 of 4 agencies"))
    app.press("<C-x>g4<Enter>housing need: a door<Enter><C-x>g2<Enter>")
    #expect(app.text.contains("Housing: 1 line, under 4; nothing new under 5."))
  }

  @Test func `who is silent is named at the close, beside a wide screen, and where one is`() {
    var app = App(item: 5, columns: 120, rows: 40)
    app.press("JS: one<Enter>")
    #expect(app.text.contains("NOTHING YET FROM"))
    app.press("<C-x>w")
    #expect(app.announcement.hasSuffix("Nothing yet from 3 agencies."))
    app.press("<C-x>gc<Enter>")
    #expect(app.text.contains("Nothing yet from Children's services, Housing and"))
  }

  @Test func `before the meeting nobody is asked for anything`() {
    var app = App(item: 2, of: TestMeetings.planned, columns: 120, rows: 40)
    #expect(!app.text.contains("CONTRIBUTED") && !app.text.contains("NOTHING YET FROM"))
  }

  @Test func `whoever was not there is not missed`() {
    var app = App(item: 2, rows: 40)
    app.press("<Down><Down>a")
    #expect(app.text.contains("0 of 3 agencies"))
  }
}
