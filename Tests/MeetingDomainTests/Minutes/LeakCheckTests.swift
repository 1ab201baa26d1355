import MeetingDomain
import Testing

struct LeakCheckTests {
  @Test func `a clean meeting has no leak in any copy`() throws {
    var document = meeting(saying: ["Attendance is down to 60% since September."])
    document.attendance = .recorded([
      Attendee(name: "Petra Quillfeather", agency: "Dunmere Homes", status: .present)
    ])
    for copy in [Copy.family, .agenda, .chronology, .attendee("Petra Quillfeather")] {
      #expect(try document.copy(copy).findings == [])
    }
  }

  @Test(arguments: [
    ("Robin Larkspur was seen.", true), ("robin larkspur was seen", true),
    ("Robin was seen.", true), ("Robin’s coat", true), ("a robin sang", false),
    ("The Larkspur family", false), ("Robinson rang", false), ("Ask Petra about it", false),
  ])
  func `the name of a third party is found, whole or by the part that is theirs alone`(
    words: String, isLeak: Bool
  ) throws {
    var document = meeting(saying: [words])
    document.attendance = .recorded([
      Attendee(name: "Petra Quillfeather", agency: "Dunmere Homes", status: .present)
    ])
    document.subject.others = .recorded([OtherPerson(name: "Robin Larkspur")])
    let copy = try document.copy(.family)
    #expect(copy.leaks.map(\.kind) == (isLeak ? [.thirdParty(name: "Robin Larkspur")] : []))
    if isLeak { #expect(copy.leaks.first?.place == "Item 5, an entry of 14:10, Text") }
  }

  @Test(arguments: ["The tenants above", "Two friends from school", "Wren’s brother"])
  func `a description is found as a whole, not by its common words`(name: String) throws {
    var document = meeting(saying: ["The two of them rang Wren.", "It was \(name)."])
    document.subject.others = .recorded([OtherPerson(name: name)])
    #expect(try document.copy(.family).leaks.map { $0.row?.id.text } == ["e1"])
  }

  @Test func `a chronology names those at risk without a question, and says where`() throws {
    var document = meeting(saying: [])
    document.subject.others = .recorded([OtherPerson(name: "Robin Larkspur")])
    document.aim = .recorded("See Robin")
    let copy = try document.copy(.chronology)
    #expect(copy.leaks == [])
    #expect(copy.findings.map(\.place) == ["Aim"])
  }

  @Test func `the action that is taken for another person may name them`() throws {
    var document = meeting(saying: [])
    document.subject.others = .recorded([OtherPerson(name: "Robin Larkspur", action: 7)])
    document.actions = .recorded([
      Action(number: 7, text: "See Robin", agency: "School"),
      Action(number: 8, text: "Ring Robin", agency: "School"),
    ])
    let copy = try document.copy(.actions(of: "School"))
    #expect(copy.leaks.map(\.place) == ["Item 7, action 8, What"])
  }

  @Test func `words and details of what was left out are found elsewhere`() throws {
    let document = meeting(
      saying: [
        "He was seen outside the flat at Rook Lane AB1 after the hearing.",
        "School saw him outside the flat at Rook Lane too, call 01632960001.",
        "The number is 01632960001.",
      ], hidden: [0, 2])
    let leaks = try document.copy(.family).leaks
    #expect(
      leaks.map(\.kind) == [
        .restrictedPhrase("outside the flat at Rook Lane"), .restrictedDetail("01632960001"),
      ])
    #expect(leaks.allSatisfy { $0.row?.id.text == "e1" })
  }

  @Test(arguments: [
    ("Prof only: the inquiry is live", "Prof only"),
    ("drugs seen at 12, professionals only", "professionals only"),
    ("The date is set, mum not to know", "mum not to know"),
    ("Don’t tell her mother", "Don t tell her mother"),
    ("Don't tell his dad where", "Don t tell his dad"),
    ("Professionals agreed; only one left", nil),
  ])
  func `words that say themselves that the family is not to know are found in its copy`(
    text: String, words: String?
  ) throws {
    var document = meeting(saying: [text])
    document.attendance = .recorded([
      Attendee(name: "Petra Quillfeather", agency: "Dunmere Homes", status: .present)
    ])
    #expect(
      try document.copy(.family).leaks.map(\.kind) == (words.map { [.saidRestriction($0)] } ?? []))
    #expect(try document.copy(.chronology).leaks == [])
  }

  @Test func `a heading left empty is named and keeps nothing back`() throws {
    let document = meeting(saying: ["Only this."], hidden: [0])
    let copy = try document.copy(.family)
    #expect(copy.leaks == [])
    #expect(
      copy.findings.map(\.description) == [
        "Item 5, New information: nothing is left under this heading."
      ])
  }

  @Test func `unsorted lines are named in a family copy and keep nothing back`() throws {
    var document = meeting(saying: ["Out of time.", "Left alone.", "Seen."])
    var rows = document.entries.rows
    (rows[0].kind, rows[2].kind, rows[2].item) = (nil, nil, nil)
    document.entries = .recorded(rows)
    let copy = try document.copy(.family)
    #expect(copy.leaks == [])
    #expect(
      copy.findings.map(\.description) == [
        "Under no item: 1 line is not sorted yet.",
        "Item 5, New information: 1 line is not sorted yet.",
      ])
    #expect(try document.copy(.full).findings == [])
  }

  @Test func `a find keeps its name while it stands, and another has another`() throws {
    var document = meeting(saying: ["Robin was seen.", "Robin rang."])
    document.subject.others = .recorded([OtherPerson(name: "Robin Larkspur")])
    let ids = try document.copy(.family).leaks.map(\.id)
    #expect(Set(ids).count == 2)
    #expect(ids.allSatisfy { $0.count == 6 })
    document.aim = .recorded("Something else")
    #expect(try document.copy(.family).leaks.map(\.id) == ids)
  }

  private func meeting(saying texts: [String], hidden: Set<Int> = []) -> MeetingDocument {
    var document = MeetingDocument(
      subject: Subject(kind: .child, name: "Wren Larkspur", case: "0417"))
    document.entries = Answer(
      texts.isEmpty
        ? nil
        : texts.enumerated().map { number, text in
          var entry = Entry(
            item: .newInformation, kind: .information, text: text,
            at: Timestamp("2026-11-27T14:10:00+00:00"),
            visibility: hidden.contains(number) ? .doNotDisclose : nil)
          entry.id = RowID(stated: "e\(number)")
          return entry
        })
    return document
  }
}
