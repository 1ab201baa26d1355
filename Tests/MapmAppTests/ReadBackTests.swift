import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct ReadBackTests {
  @Test func `decisions, actions, disagreements and who tells the person are read in sentences`() {
    var app = App(at: .close, of: TestMeetings.rich, columns: 100, rows: 50)
    app.press("r")
    #expect(app.text.contains("The tenancy is kept until the review"))
    #expect(app.text.contains("38  Ring the landlord about the notice. Joris Smeltzer, School, by"))
    #expect(app.text.contains("Housing: Whether the arrears come first. Open."))
    #expect(app.text.contains("Pell Hartigan tells Ida Thrushcross by"))
    #expect(
      app.text.contains("Still to read back: 1 decision, 3 actions, 1 disagreement and who"))
  }

  @Test func `y goes from line to line until all is read back, each with its time`() {
    var app = App(item: 7)
    app.press("decision: keep it<Enter>Ring them<Enter><C-x>g10<Enter>The arrears<Enter>")
    app.press("<C-x>g11<Enter>+Ida Thrush<Enter><C-x>gc<Enter>r")
    for _ in app.document.linesToReadBack { app.press("y") }
    let read = app.document.closeForm.readBack.rows
    #expect(read.map(\.of) == app.document.linesToReadBack.map { RowReference($0.ref) })
    #expect(read.allSatisfy { $0.answer == .agreed && $0.at == TestMeetings.now })
    #expect(app.text.contains("All is read back."))
    app.press("u")
    #expect(app.document.closeForm.readBack.rows.count == read.count - 1)
  }

  @Test func `a dissent says who, for whom and what, with the time, beside what was agreed`() {
    var app = App(at: .close, of: TestMeetings.rich)
    app.press("ry<Home>")
    app.store.now = Timestamp(
      secondsSince1970: TestMeetings.now.secondsSince1970 + 300, offsetMinutes: 60)
    app.press("dJS: it comes too soon<Enter>")
    let read = app.document.closeForm.readBack.rows
    #expect(read.map(\.answer) == [.agreed, .dissent])
    #expect(read.last?.at == app.store.now)
    #expect([read.last?.by, read.last?.agency] == ["Joris Smeltzer", "School"])
    #expect(read.last?.text == "it comes too soon")
    #expect(app.text.contains("Joris Smeltzer, School: it comes too soon"))
  }

  @Test func `a dissent is noted before anybody says who, and another beside it`() {
    var app = App(at: .close, of: TestMeetings.rich)
    app.press("rd<Enter><Home>dThe whole plan<Enter>")
    let read = app.document.closeForm.readBack.rows
    #expect(read.map(\.answer) == [.dissent, .dissent])
    #expect(read.map(\.text) == [nil, "The whole plan"])
    #expect(app.text.contains("nobody named yet"))
  }

  @Test func `a line with a dissent is not agreed until the dissent is taken back`() throws {
    var app = App(at: .close, of: TestMeetings.rich)
    app.press("rdJS: no<Enter><Home>y")
    #expect(app.announcement.hasPrefix("A dissent stands on this line."))
    app.press("jx<Home>y")
    #expect(app.document.closeForm.readBack.rows.map(\.answer) == [.agreed])
  }

  @Test func `a dissent goes on as a dispute under item 10, about the line`() throws {
    var app = App(at: .close, of: TestMeetings.rich)
    app.press("rdJS: it comes too soon<Enter><Home>t")
    let dispute = try #require(app.document.disputes.rows.last)
    #expect(dispute.matter == "it comes too soon")
    #expect(dispute.parties == ["School"])
    #expect(dispute.about == app.document.closeForm.readBack.rows.last?.of)
    #expect(dispute.raisedOn == TestMeetings.now.day)
  }

  @Test func `a line is mended where it is read, and is then read as it is now`() {
    var app = App(at: .close, of: TestMeetings.rich)
    app.press("re<C-u>The tenancy is kept until September<Enter>")
    #expect(app.text.contains("The tenancy is kept until September"))
    #expect(app.page?.page is ReadBackPage)
    app.press("<Enter>")
    #expect(app.page?.page is FormPage)
    app.press("<Esc>")
    #expect(app.page?.page is ReadBackPage)
  }
}
