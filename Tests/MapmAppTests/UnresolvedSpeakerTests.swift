import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

/// A line of somebody whose initials two people have.
struct UnresolvedSpeakerTests {
  @Test func `it is filed as typed without a question, and says so in the list`() throws {
    var app = App(item: 5, of: TestMeetings.twoOfOneName)
    app.press("JS risk: out alone<Enter>next line")
    let entry = try #require(app.entries.last)
    #expect((entry.text, entry.kind, entry.by) == ("JS risk: out alone", .risk, nil))
    #expect(entry.unresolved == ["Joris Smeltzer", "Jean Sorrel"])
    #expect(app.line == "next line")
    #expect(app.text.contains("SPEAKER UNRESOLVED"))
  }

  @Test func `it is said after filing which key settles it`() {
    var app = App(item: 5, of: TestMeetings.twoOfOneName)
    app.press("JS: out alone<Enter>")
    #expect(
      app.announcement == "Filed as typed: Joris Smeltzer or Jean Sorrel? Ctrl-X y says who.")
  }

  @Test func `one number settles it, and the initials leave the words in one command`() throws {
    var app = App(item: 5, of: TestMeetings.twoOfOneName)
    app.press("JS: out alone<Enter><C-x>y2")
    let entry = try #require(app.entries.last)
    #expect((entry.text, entry.by, entry.agency) == ("out alone", "Jean Sorrel", "Police"))
    #expect(entry.unresolved == nil)
    #expect(!app.text.contains("SPEAKER UNRESOLVED"))
    app.press("<C-x>u")
    #expect(app.entries.last?.text == "JS: out alone")
    #expect(app.entries.last?.unresolved?.count == 2)
    app.press("<C-x>r")
    #expect(app.entries.last == entry)
  }

  @Test func `somebody else than those two can be named`() throws {
    var app = App(item: 5, of: TestMeetings.twoOfOneName)
    app.press("JS: out alone<Enter><C-x>yPH<Enter>")
    let entry = try #require(app.entries.last)
    #expect((entry.text, entry.by, entry.agency) == ("out alone", "Pell Hartigan", "Housing"))
    #expect(entry.unresolved == nil)
  }

  @Test func `words that were mended meanwhile stay as they were mended`() throws {
    var app = App(item: 5, of: TestMeetings.twoOfOneName)
    app.press("JS: out alone<Enter><Up><C-u>He is out alone<Enter><C-x>y1")
    let entry = try #require(app.entries.last)
    #expect((entry.text, entry.by) == ("He is out alone", "Joris Smeltzer"))
  }

  @Test func `a line that was filed as plain text is nobody's`() {
    var app = App(item: 5, of: TestMeetings.twoOfOneName)
    app.press("JS: out alone<C-x>=")
    #expect(app.entries.last?.unresolved == nil)
    #expect(!app.text.contains("SPEAKER UNRESOLVED"))
  }

  @Test func `the tray and the gap list keep it until it is settled`() {
    var app = App(item: 5, of: TestMeetings.twoOfOneName)
    app.press("JS: out alone<Enter>")
    #expect(app.document.gaps.contains { $0.text.contains("could be from several people") })
    app.press("<C-x>i")
    #expect(app.text.contains("SPEAKER UNRESOLVED   y says who it was"))
    app.press("y1")
    #expect(app.entries.last?.by == "Joris Smeltzer")
    #expect(app.text.contains("The tray is empty"))
    #expect(!app.document.gaps.contains { $0.text.contains("could be from several people") })
  }

  @Test func `the tray keeps what is unsorted until its kind is chosen`() {
    var app = App(item: 4, of: TestMeetings.twoOfOneName)
    app.press("her phone is off at night<Enter><C-x>i")
    #expect(app.text.contains("UNSORTED"))
    app.press("<C-x>k3")
    #expect(app.entries.last?.kind == .risk)
    #expect(app.text.contains("The tray is empty"))
  }
}
