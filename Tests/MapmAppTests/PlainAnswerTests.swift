import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

/// What people write in the line of items 8, 11 and 12 is the answer that the item asks for.
struct PlainAnswerTests {
  @Test(arguments: [
    ("review in 4 weeks", 28), ("in 4 weeks", 28), ("next review is in 2 weeks", 14),
    ("meet again tomorrow", 1),
  ])
  func `a line that is a day is that of the review`(line: String, days: Int) {
    var app = App(item: 12)
    app.press("<Tab>" + line)
    #expect(app.text.contains("the next review: "))
    app.press("<Enter>")
    let day = TestMeetings.now.day.adding(days: days)
    #expect(app.document.review?.date == day)
    #expect(app.document.review?.required == true)
    #expect(app.entries.isEmpty)
  }

  @Test func `a line that says more than a day is a note`() {
    var app = App(item: 12)
    app.press("<Tab>the review in 4 weeks needs a larger room")
    #expect(app.text.contains("a note"))
    app.press("<Enter>")
    #expect(app.document.review?.date == nil)
    #expect(app.entries.count == 1)
  }

  @Test(arguments: ["JS", "JS to lead", "Joris Smeltzer is lead practitioner", "JS lead prof"])
  func `a line that names one of the room names the lead practitioner`(line: String) {
    var app = App(item: 8)
    app.press("<Tab>" + line + "<Enter>")
    #expect(app.document.lead?.name == "Joris Smeltzer")
    #expect(app.entries.isEmpty)
  }

  @Test func `a line that says who tells whom plans it`() throws {
    var app = App(item: 11)
    let count = app.document.updates.rows.count
    app.press("<Tab>JS will tell Sam Fox")
    #expect(app.text.contains("Joris Smeltzer tells Sam Fox by "))
    app.press("<C-u>JS will tell Sam Fox by tomorrow<Enter>")
    let update = try #require(app.document.updates.rows.last)
    #expect((update.person, update.by) == ("Sam Fox", "Joris Smeltzer"))
    #expect(update.due == TestMeetings.now.day.adding(days: 1))
    #expect(app.document.updates.rows.count == count + 1)
    app.press("PH tells sam fox<Enter>")
    #expect(app.document.updates.rows.count == count + 1)
    #expect(app.document.updates.rows.last?.by == "Pell Hartigan")
    app.press("nobody knows who tells him<Enter>")
    #expect(app.document.updates.rows.count == count + 1)
    #expect(app.entries.count == 1)
  }
}
