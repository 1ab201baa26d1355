import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

/// Item 8: a line that names somebody of the list says who leads; any other line is a note.
struct LeadPractitionerTests {
  @Test func `a name or initials name the lead practitioner, with the agency`() throws {
    var app = App(item: 8)
    app.press("<Tab>")
    let person = try #require(app.document.attendance.rows.first)
    app.press(person.name)
    #expect(app.text.contains("\(person.name) is the lead practitioner"))
    app.press("<Enter>")
    #expect(app.document.lead?.name == person.name)
    #expect(app.document.lead?.agency == person.agency)
    #expect(app.document.lead?.required == true)
    #expect(app.entries.isEmpty)
    app.press("<Tab>u")
    #expect(app.document.lead?.name == nil)
  }

  @Test func `other words are a note, and so is a name once somebody leads`() throws {
    var app = App(item: 8)
    app.press("<Tab>")
    app.press("we come back to this<Enter>")
    #expect(app.entries.map(\.text) == ["we come back to this"])
    let person = try #require(app.document.attendance.rows.first)
    app.press("\(person.name)<Enter>\(person.name)<Enter>")
    #expect(app.document.lead?.name == person.name)
    #expect(app.entries.count == 2)
  }
}
