import MeetingDomain
import Testing

@testable import MapmApp

struct StruckLineTests {
  @Test func `what was struck is listed with its words, when and by whom, and stands again`() {
    var app = App(item: 5, of: TestMeetings.small)
    app.press("JS: out alone after ten<Enter><Tab>x<C-x>-")
    #expect(app.page?.page is StruckLinesPage)
    #expect(app.text.contains("5 NEW INFORMATION"))
    #expect(app.text.contains("out alone after ten"))
    #expect(app.text.contains("struck at 14:02 by Amara Okonjo-Vale"))
    #expect(app.announcement == "1 line is struck out. r lets it stand again.")
    app.press("r")
    #expect(app.announcement == "It stands again under 5 New information. u strikes it.")
    #expect(app.entries.map(\.text) == ["out alone after ten"])
    #expect(app.text.contains("Nothing is struck out in this meeting."))
    app.press("u")
    #expect(app.entries == [])
    #expect(app.text.contains("out alone after ten"))
    app.press("<Esc>")
    #expect(app.place == .item(.newInformation))
  }

  @Test func `every kind of line is listed under its item, undone ones too`() {
    var app = App(item: 7, of: TestMeetings.small)
    app.press("JS to ring the landlord by fri<Enter><C-x>u")
    app.press("<C-x>g2<Enter><Down>x<C-x>-")
    #expect(app.text.contains("2 ATTENDANCE"))
    #expect(app.text.contains("7 ACTION PLAN"))
    #expect(app.text.contains("Ring the landlord"))
    #expect(app.announcement == "2 lines are struck out. r lets it stand again.")
    app.press("<End>r")
    #expect(app.document.actions.rows.map(\.text) == ["Ring the landlord"])
  }

  @Test(arguments: Place.allCases)
  func `struck lines are one command away from every place`(place: Place) {
    var app = App(at: place, of: TestMeetings.rich)
    app.press("<C-x><C-x>struck lines<Enter>")
    #expect(app.page?.page is StruckLinesPage)
  }

  @Test func `what only some may see says so`() {
    var app = App(item: 5, of: TestMeetings.rich)
    app.press("<Tab>")
    while app.page?.selectedRow?.text != "Arrears of 800 pounds" { app.press("<Down>") }
    app.press("x<C-x>-")
    #expect(app.text.contains("PROFESSIONALS ONLY"))
  }

  @Test func `a line of approved minutes stays struck, and that is said`() throws {
    var document = TestMeetings.approved
    var entries = document.entries.rows
    entries[0].struck = true
    document.entries = .recorded(entries)
    var app = App(item: 5, of: document)
    app.press("<C-x>-")
    #expect(app.text.contains("struck before this file came in"))
    app.press("r")
    #expect(app.announcement == Refusal.minutesAreApproved.description)
  }
}
