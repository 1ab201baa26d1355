import MeetingDomain
import Testing

@testable import MapmApp

struct AttendanceTests {
  private var statuses: (App) -> [AttendanceStatus?] {
    { $0.document.attendance.rows.map(\.status) }
  }

  /// The keys of the list, with and without Shift.
  static let marks: [(String, AttendanceStatus)] = [
    ("p", .present), ("a", .apologies), ("n", .noResponse), ("d", .deputy), ("P", .present),
    ("A", .apologies), ("N", .noResponse), ("D", .deputy), ("t", .part),
    ("r", .apologiesWithReport), ("i", .notInvited), ("l", .askedToLeave),
  ]

  @Test(arguments: marks)
  func `one key marks a person and steps to the next`(key: String, status: AttendanceStatus) {
    var app = App(item: 2)
    app.press("<Down><Down>" + key)
    #expect(statuses(app)[2] == status)
    #expect(app.text.contains("> [ ]  王小明"))
    let words = PlainWords.words(for: status.rawValue)
    let name = app.document.attendance.rows[2].name
    #expect(app.announcement == "\(name): \(words). u takes it back.")
  }

  @Test func `a whole room is marked with one key a person`() {
    var app = App(item: 2)
    app.press("papnd")
    #expect(statuses(app) == [.present, .apologies, .present, .noResponse, .deputy])
    #expect(app.text.contains("2 present, 1 apology, 1 deputy, 1 no response"))
  }

  @Test func `every status has a key of its own, which is the letter in the box`() {
    let marks = AttendanceStatus.allCases.map { $0.mark.lowercased() }
    #expect(Set(marks).count == marks.count)
    #expect(Set(marks) == Set(Self.marks.map { $0.0.lowercased() }))
  }

  @Test func `the person whom it is about has a row that one key marks`() {
    var app = App(item: 2)
    app.choose("Wilmot Thrushcross")
    app.press("i")
    let person = app.document.attendance.rows.last
    #expect(person?.name == "Wilmot Thrushcross")
    #expect(person?.roles == [.individual])
    #expect(person?.status == .notInvited)
    #expect(app.text.contains("no reason yet"))
    app.press("y")
    #expect(app.page?.editor?.label == "Reason")
    app.press("4<Enter>")
    #expect(app.document.attendance.rows.last?.reasonCode == .additionalRisk)
    #expect(app.text.contains("additional risk"))
    app.press("uu")
    #expect(app.document.attendance.rows.count == 5)
  }

  @Test func `whoever comes late is there from then on, and who leaves was there in part`() {
    var app = App(item: 2)
    app.press("<Down><Down>c")
    var person: Attendee { app.document.attendance.rows[2] }
    let now = TestMeetings.now.time
    #expect(person.status == .present)
    #expect(person.present == [Span(from: now)])
    app.press("c")
    #expect(person.status == .part)
    #expect(person.present == [Span(from: now, to: now)])
    app.press("c")
    #expect(person.present == [Span(from: now, to: now), Span(from: now)])
    app.press("uuu")
    #expect(person.status == nil)
    #expect(person.present == nil)
  }

  @Test func `whoever was there from the start and leaves was there until then`() {
    var app = App(item: 2)
    app.press("c")
    let person = app.document.attendance.rows[0]
    #expect(person.present == [Span(from: app.document.start.value, to: TestMeetings.now.time)])
    #expect(person.status == .part)
  }

  @Test(arguments: [("h", "How there"), ("o", "Roles"), ("y", "Reason"), ("v", "Advocate")])
  func `one key opens what is asked most of a person`(key: String, label: String) {
    var app = App(item: 2)
    app.press("<Down>" + key)
    #expect(app.page?.editor?.label == label)
    app.press("<Esc>")
    #expect(app.page?.selectedRow?.lead == "Joris Smeltzer")
  }

  @Test func `a part without the person begins with the time at which it is written`() {
    var app = App(item: 2)
    app.choose("+ a part without the person: why")
    app.press("<Enter>third parties<Enter>")
    let spell = app.document.professionalsOnly.rows.first
    #expect(spell?.from == TestMeetings.now.time)
    #expect(spell?.reason == "third parties")
    #expect(app.text.contains("STILL ON"))
  }

  @Test func `a mark below the last person asks for a person`() {
    var app = App(item: 2)
    app.press("<End>p")
    #expect(app.announcement == "Choose a person first.")
  }

  /// What can be written to add somebody, and what becomes of it.
  static let people: [(String, String, String?, [MeetingDomain.Role]?)] = [
    ("Ida Thrushcross", "Ida Thrushcross", nil, nil),
    ("S. Patel, Housing", "S. Patel", "Housing", nil),
    ("S. Patel, Housing, chair", "S. Patel", "Housing", [.chair]),
    ("S. Patel, Housing, Chair, minute taker", "S. Patel", "Housing", [.chair, .minuteTaker]),
    ("Ida, carer", "Ida", nil, [.carer]),
    ("  Ida  ,  Legal, head of team  ", "Ida", "Legal", nil),
    ("Ida, mother", "Ida", nil, [.parent]), ("Ida, foster carer", "Ida", nil, [.carer]),
    ("Ida, Motherwell College", "Ida", "Motherwell College", nil),
    ("Zoe\u{308}, 学校", "Zoe\u{308}", "学校", nil),
  ]

  @Test(arguments: people)
  func `a person is added by name, agency and role`(
    typed: String, name: String, agency: String?, roles: [MeetingDomain.Role]?
  ) throws {
    var app = App(item: 2)
    app.press("+" + typed + "<Enter>")
    let added = try #require(app.document.attendance.rows.last)
    #expect(Array(added.name.unicodeScalars) == Array(name.unicodeScalars))
    #expect(added.agency == agency)
    #expect(added.roles == roles)
    #expect(app.page?.editor == nil)
  }

  @Test(arguments: [
    ("Ola, Health, GP", "GP"), ("Ola, Health, head, of team, chair", "head, of team"),
    ("Ola, mother", "mother"), ("Ola, Health", nil),
  ])
  func `what is said after the agency is the post`(typed: String, post: String?) throws {
    var app = App(item: 2)
    app.press("+" + typed + "<Enter>")
    let added = try #require(app.document.attendance.rows.last)
    #expect(added.post == post)
  }

  @Test(arguments: ["Joris Smeltzer", "joris smeltzer", "JS"])
  func `a deputy is added with whom they stand in for, who is absent then`(said: String) throws {
    var document = TestMeetings.small
    var people = document.attendance.rows
    let index = try #require(people.firstIndex { $0.name == "Joris Smeltzer" })
    people[index].status = nil
    document.attendance = .recorded(people)
    var app = App(item: 2, of: document)
    app.press("+Ann Other, Housing, Deputy for \(said), minute taker<Enter>")
    let rows = app.document.attendance.rows
    let added = try #require(rows.last)
    #expect((added.name, added.agency) == ("Ann Other", "Housing"))
    #expect((added.deputyFor, added.status) == ("Joris Smeltzer", .deputy))
    #expect(added.roles == [.minuteTaker] && added.post == nil)
    #expect(rows[index].status == .apologies)
    app.press("u")
    #expect(app.document.attendance.rows == people)
  }

  @Test func `whom somebody not on the list stands in for is kept as it is said`() throws {
    var app = App(item: 2)
    app.press("+Ann Other, deputy for Lee  Place<Enter>")
    let added = try #require(app.document.attendance.rows.last)
    #expect((added.deputyFor, added.agency) == ("Lee Place", nil))
  }

  @Test func `a deputy changes nothing of somebody who is marked already, nor before the meeting`()
    throws
  {
    for (document, status) in [
      (TestMeetings.small, AttendanceStatus.deputy), (TestMeetings.planned, nil),
    ] {
      var app = App(item: 2, of: document)
      let before = app.document.attendance.rows
      app.press("+Ann Other, Housing, deputy for Joris Smeltzer<Enter>")
      let rows = app.document.attendance.rows
      #expect(Array(rows.dropLast()) == before)
      #expect(rows.last?.deputyFor == "Joris Smeltzer")
      #expect(rows.last?.status == status)
    }
  }

  @Test func `people are added one after the other`() {
    var app = App(item: 2, of: TestMeetings.empty)
    app.press("+Ida<Enter>+Joris, School<Enter>+Pell, Housing<Enter>")
    #expect(app.document.attendance.rows.map(\.name) == ["Ida", "Joris", "Pell"])
  }

  @Test func `nobody without a name is added, and the text stays`() {
    var app = App(item: 2)
    app.press("+, Housing<Enter>")
    #expect(app.document.attendance.rows.count == 5)
    #expect(app.announcement == "A name is missing. Type who it is.")
    #expect(app.editedText == ", Housing")
  }

  @Test func `a deputy says in the form whose deputy they are, by a suggestion`() {
    var app = App(item: 2)
    app.press("<Down><Down>d<Up><Enter>")
    #expect(app.text.contains("Deputy for"))
    while app.page?.selectedRow?.lead != "Deputy for" { app.press("<Down>") }
    app.press("<Enter>Joris<C-n><Enter>")
    #expect(app.document.attendance.rows[2].deputyFor == "Joris Smeltzer")
  }

  @Test func `a person who is struck out is gone and comes back`() {
    var app = App(item: 2)
    app.press("<Down>x")
    #expect(app.document.attendance.rows.count == 4)
    #expect(app.page?.selectedRow?.lead == "Pell Hartigan")
    app.press("u")
    #expect(app.document.attendance.rows.count == 5)
  }

  @Test func `a person is added from the writing line, and marked there once they are on the list`()
  {
    var app = App(item: 2)
    app.press("<Tab>")
    app.press("Ren Holt, beat officer, Police")
    #expect(app.text.contains("adds Ren Holt: agency Police, post beat officer"))
    app.press("<Enter>")
    #expect(app.document.attendance.rows.last?.name == "Ren Holt")
    #expect(app.document.attendance.rows.last?.post == "beat officer")
    app.press("Ren Holt, apologies")
    #expect(app.text.contains("marks Ren Holt: apologies"))
    app.press("<Enter>")
    #expect(app.document.attendance.rows.last?.status == .apologies)
    #expect(app.document.attendance.rows.count == 6)
  }

  @Test func `nobody is put on the list twice`() {
    var app = App(item: 2)
    let name = app.document.attendance.rows[0].name
    app.press("<Tab>\(name), Police<Enter>")
    #expect(app.announcement.hasPrefix("\(name) is on the list already."))
    #expect(app.document.attendance.rows.count == 5)
    #expect(app.line == "\(name), Police")
  }

  @Test func `what somebody of the family is stands in place of the role`() {
    var app = App(item: 2)
    app.press("<Tab>Lena Marsh, foster mother<Enter>")
    #expect(app.document.attendance.rows.last?.roles == [.carer])
    #expect(app.text.contains("foster mother") && !app.text.contains("carer"), "\(app.text)")
  }

  @Test func `a line that names nobody is a note, and so is one that is filed as such`() {
    var app = App(item: 2)
    let notes = app.document.entries.rows.count
    app.press("<Tab>")
    app.press("Apologies were read out, with thanks")
    app.press("<Enter>")
    app.press("Ren Holt, Police")
    app.press("<C-x>=")
    #expect(app.document.entries.rows.count == notes + 2)
    #expect(app.document.attendance.rows.count == 5)
  }
}
