import MeetingDomain
import Publishing
import Testing

/// What the guidance wants to be seen in the minutes stands there in the words that it asks for.
struct ObligationPageTests {
  @Test(arguments: [
    (AttendanceStatus.present, false, "Held: with the person"),
    (.present, true, "Held: partly without the person"),
    (.part, false, "Held: partly without the person"),
    (.apologies, false, "Held: without the person"),
  ])
  func `whether the meeting was held without the person stands under item 2`(
    status: AttendanceStatus, hasPartWithout: Bool, words: String
  ) throws {
    var document = MeetingDocument(subject: Subject(kind: .child, name: "Wren Larkspur"))
    document.attendance = .recorded([Attendee(name: "Wren Larkspur", status: status)])
    if hasPartWithout {
      document.professionalsOnly = .recorded([ProfessionalsOnlySpell(from: TimeOfDay("14:00"))])
    }
    let section = try #require(Page(document, "txt").section("2."))
    #expect(section.contains(words))
  }

  @Test func `the person's own words stand in quotation, apart from all that is reported`() throws {
    var document = MeetingDocument(subject: Subject(kind: .child, name: "Wren Larkspur"))
    document.entries = .recorded([
      Entry(
        item: .newInformation, kind: .information, text: "Attendance is down", agency: "School"),
      Entry(
        item: .fromThePerson, kind: .voice, text: "I want to stay with my nan", by: "Wren Larkspur",
        obtainedOn: CalendarDay("2026-11-25")),
      Entry(item: .fromThePerson, kind: .view, text: "She is tired", by: "Hazel Larkspur"),
    ])
    let page = try Page(document, "txt")
    let voices = try #require(page.section("6."))
    #expect(voices.contains("In their own words\n\n  > I want to stay with my nan\n"))
    #expect(voices.contains("Obtained on: Wed 25 Nov 2026"))
    #expect(
      voices.contains("Views as reported\n\n  - She is tired\n    - Recorded: Hazel Larkspur"))
    #expect(page.section("5.")?.contains("with my nan") == false)
  }

  @Test func `what conflicts with another names it, and both stay as they were said`() throws {
    var document = MeetingDocument()
    var (first, second) = (
      Entry(item: .newInformation, kind: .information, text: "He is never late", agency: "School"),
      Entry(
        item: .newInformation, kind: .information, text: "He comes late most days", agency: "Police"
      )
    )
    first.id = RowID(stated: "e1")
    second.id = RowID(stated: "e2")
    second.links = [Link(kind: .conflictsWith, to: RowReference(stated: "e1"))]
    document.entries = .recorded([first, second])
    let section = try #require(Page(document, "txt").section("5."))
    #expect(section.contains("Information: He is never late\n"))
    #expect(section.contains("Information: He comes late most days\n"))
    #expect(section.contains("Conflicts with: “He is never late” (item 5)"))
  }

  @Test func `information that nobody graded says so`() throws {
    var document = MeetingDocument()
    let entry = Entry(item: .newInformation, kind: .information, text: "He is never late")
    document.entries = .recorded([entry])
    #expect(try Page(document, "txt").section("5.")?.contains("Provenance: not graded") == true)
    var graded = entry
    (graded.nature, graded.known, graded.support) = (.fact, .ownRecord, .corroborated)
    document.entries = .recorded([graded])
    let section = try Page(document, "txt").section("5.")
    #expect(section?.contains("Provenance: fact; own record; corroborated") == true)
  }

  @Test func `what each agency has to do with the person stands at its name`() throws {
    var document = MeetingDocument()
    document.attendance = .recorded([
      Attendee(
        name: "Ida Thrush", agency: "School", involvement: "Sees her each morning",
        status: .present)
    ])
    let section = try #require(Page(document, "txt").section("2."))
    #expect(section.contains("Ida Thrush, School\n    - Involvement: Sees her each morning"))
  }
}
