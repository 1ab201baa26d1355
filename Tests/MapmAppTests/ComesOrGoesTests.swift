import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct ComesOrGoesTests {
  private let now = TestMeetings.now.time

  @Test func `whoever is there leaves, and comes back, by initials from any item`() throws {
    var app = App(item: 5)
    app.press("half a line<C-x>jjs<Enter>")
    #expect(app.place == .item(.newInformation))
    #expect(app.line == "half a line")
    #expect(app.announcement.hasPrefix("Joris Smeltzer leaves at 14:02."))
    var joris = try #require(app.document.attendance.rows.first { $0.name == "Joris Smeltzer" })
    #expect((joris.status, joris.present) == (.part, [Span(from: now, to: now)]))
    app.press("<C-x>jjs<Enter>")
    joris = try #require(app.document.attendance.rows.first { $0.name == "Joris Smeltzer" })
    #expect(joris.present == [Span(from: now, to: now), Span(from: now)])
    app.press("<C-x>j<Esc><Esc><C-x>g2<Enter><C-x>u")
    joris = try #require(app.document.attendance.rows.first { $0.name == "Joris Smeltzer" })
    #expect(joris.present == [Span(from: now, to: now)])
  }

  @Test func `it is said before Enter who is meant and what is noted`() {
    var app = App(item: 5)
    app.press("<C-x>jPH")
    #expect(app.text.contains("Pell Hartigan, Housing, comes in now"))
    app.press("<C-u>R. Vint, Env health")
    #expect(app.text.contains("new: R. Vint, Env health, comes in now"))
  }

  @Test func `somebody new comes in with their agency`() throws {
    var app = App(item: 5)
    app.press("<C-x>jR. Vint, Env health<Enter>")
    let person = try #require(app.document.attendance.rows.last)
    #expect((person.name, person.agency, person.status) == ("R. Vint", "Env health", .present))
    #expect(person.present == [Span(from: now)])
    app.press("RV: the drain is blocked<Enter>")
    #expect(app.entries.last?.by == "R. Vint")
  }

  @Test func `whom two names fit is asked for more, and nothing is noted`() {
    var meeting = TestMeetings.small
    meeting.attendance = .recorded(
      meeting.attendance.rows + [Attendee(name: "Jean Sorrel", agency: "Police")])
    var app = App(item: 5, of: meeting)
    let before = app.document
    app.press("<C-x>jjs<Enter>")
    #expect(app.announcement.hasPrefix("Joris Smeltzer and Jean Sorrel are called so."))
    #expect(app.document == before)
    app.press("<Tab><Home><Down><Enter>")
    #expect(app.announcement.hasPrefix("Joris Smeltzer leaves"))
  }

  @Test func `a line may say which way and when, and nobody new leaves`() throws {
    var app = App(item: 5)
    app.press("<C-x>jjs left 13:40<Enter>")
    var joris = try #require(app.document.attendance.rows.first { $0.name == "Joris Smeltzer" })
    #expect(joris.present?.last?.to == TimeOfDay("13:40"))
    app.press("<C-x>jJS leaves<Enter>")
    #expect(app.announcement == "Joris Smeltzer has left already.")
    app.press("<C-u>js back<Enter>")
    joris = try #require(app.document.attendance.rows.first { $0.name == "Joris Smeltzer" })
    #expect(joris.present?.last == Span(from: now))
    let count = app.document.attendance.rows.count
    app.press("<C-x>jXY leaves<Enter>")
    #expect(app.announcement.hasPrefix("Nobody here is called XY."))
    #expect(app.document.attendance.rows.count == count)
  }
}
