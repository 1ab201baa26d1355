import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

/// The person and a parent or carer have a row wherever they are asked about: G19.
struct FamilyRowTests {
  private static let person = "Wilmot Thrushcross"
  private static let carer = "Parent or carer"

  @Test(arguments: [2, 9, 11])
  func `whoever should be included is offered although nobody listed them`(item: Int) {
    var app = App(item: item)
    app.choose(Self.person)
    #expect(app.page?.selectedRow?.lead == Self.person)
    app.choose(Self.carer)
    #expect(app.page?.selectedRow?.lead == Self.carer)
  }

  @Test func `of an adult a carer is asked about`() {
    var meeting = TestMeetings.small
    meeting.subject.kind = .adult
    var app = App(item: 2, of: meeting)
    app.choose("Carer")
    app.press("p")
    #expect(app.document.attendance.rows.last?.roles == [.carer])
    #expect(app.document.attendance.rows.last?.status == .present)
  }

  @Test func `one key marks a parent or carer, and asks for the reason like that of any other`() {
    var app = App(item: 2)
    app.choose(Self.carer)
    app.press("i")
    let row = app.document.attendance.rows.last
    #expect([row?.name] == [Self.carer])
    #expect(row?.roles == [.parent] && row?.status == .notInvited)
    #expect(app.document.gaps.contains { $0.g == "G23" && $0.text.contains(Self.carer) })
    app.press("u")
    #expect(app.document.attendance.rows.count == 5)
  }

  @Test(arguments: [
    ("Ida Thrushcross", [MeetingDomain.Role.parent]), ("Ida Thrushcross, carer", [.carer]),
  ])
  func `Enter names them`(typed: String, roles: [MeetingDomain.Role]) {
    var app = App(item: 2)
    app.choose(Self.carer)
    app.press("<Enter>\(typed)<Enter>")
    #expect(app.document.attendance.rows.last?.name == "Ida Thrushcross")
    #expect(app.document.attendance.rows.last?.roles == roles)
    #expect(!app.text.contains(Self.carer))
  }

  @Test(arguments: [2, 9, 11])
  func `0 says that there is none, everywhere, and undo asks again`(item: Int) {
    var app = App(item: item)
    app.choose(Self.carer)
    app.press("0")
    #expect(app.document.asked.rows.map(\.role) == [.parent])
    #expect(app.document.asked.rows.map(\.item) == [.attendance])
    #expect(app.document.views == .notAsked && app.document.updates == .notAsked)
    for other in [2, 9, 11] {
      app.press("<C-x>g\(other)<Enter>")
      app.choose(Self.carer)
      #expect(app.page?.selectedRow?.target != .offered(.attendee, Self.carer))
      #expect(!app.text.contains("\(Self.carer)  not "))
    }
    app.press("<C-x>u<C-x>g9<Enter>")
    app.choose(Self.carer)
    #expect(app.page?.selectedRow?.lead == Self.carer)
  }

  @Test func `who tells a parent who is on no list is planned with one key`() {
    var app = App(item: 11)
    app.choose(Self.carer)
    app.press("c")
    let update = app.document.updates.rows.last
    #expect([update?.person, update?.by] == [Self.carer, "Amara Okonjo-Vale"])
    #expect(app.document.actions.rows.last?.kind == .tellThePerson)
  }

  @Test func `s on a line that names nobody says who tells them`() {
    var app = App(item: 11)
    app.press("+The landlord<Enter>")
    app.choose("The landlord")
    app.press("sPell by fri<Enter>")
    let update = app.document.updates.rows.last
    #expect([update?.person, update?.by] == ["The landlord", "Pell Hartigan"])
    #expect(update?.due == CalendarDay("2025-06-20"))
  }

  @Test func `a parent on the list is asked about by name, and no other row is offered`() {
    var app = App(item: 2)
    app.press("+Ida Thrushcross, parent<Enter>a<C-x>g11<Enter>")
    app.choose("Ida Thrushcross")
    #expect(app.page?.selectedRow?.tail == "NOT PLANNED")
    #expect(!app.text.contains(Self.carer))
  }
}
