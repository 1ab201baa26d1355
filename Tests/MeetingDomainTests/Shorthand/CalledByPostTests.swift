import MeetingDomain
import Testing

/// Whom the meeting is about, and those who are called by what they are.
struct CalledByPostTests {
  static let attendees = [
    Attendee(name: "Wenna Quillmarsh", roles: [.parent], post: "mother"),
    Attendee(name: "Anneke Vint", roles: [.chair], post: "social worker", agency: "Northmoor CSC"),
    Attendee(name: "Bram Essel", post: "attendance lead", agency: "Quillhaven Academy"),
    Attendee(name: "Isolde Krumvane", post: "school nurse", agency: "Mirefield Health Trust"),
    Attendee(name: "Gorran Mulk", post: "housing officer", agency: "Dunmere Homes"),
    Attendee(name: "Cato Lund", agency: "Eastmoor Constabulary"),
    Attendee(name: "Dr Tamsin Orrel", post: "GP", agency: "Rook Lane Surgery"),
  ]
  static let room = Room(attendees, about: Subject(kind: .child, name: "Zephrine Quillmarsh"))

  private func read(_ line: String, _ item: AgendaItem = .fromThePerson) -> LineReading {
    LineReading(line, in: Self.room, under: item, today: SpokenRoom.today)
  }

  @Test(arguments: [
    "Z: ", "Zephrine: ", "zephrine: ", "ZQ: ", "zq: ", "Zephrine Quillmarsh: ", "YP: ", "yp: ",
    "CYP: ", "child: ", "Child: ", "@Z ", "Z said ", "YP says ", "Zephrine said: ", "child said ",
  ])
  func `a quotation with the person before it is their own words`(start: String) {
    for item in [AgendaItem.fromThePerson, .newInformation, .actionPlan] {
      let reading = read(start + "\"they only shout\"", item)
      #expect(reading.entry.kind == .voice)
      #expect(reading.entry.by == "Zephrine Quillmarsh")
      #expect(reading.entry.agency == nil)
      #expect(reading.entry.text == "\"they only shout\"")
      #expect(reading.line == start + "\"they only shout\"")
      #expect(reading.preview == "the person’s own words, from Zephrine Quillmarsh")
    }
  }

  @Test func `whom the meeting is about is heard without quotation marks too`() {
    let reading = read("Z: wants to go home")
    #expect(reading.entry.kind == .view && reading.entry.by == "Zephrine Quillmarsh")
  }

  @Test(arguments: [SubjectKind.adult, nil])
  func `an adult is called adult or client`(kind: SubjectKind?) {
    let room = Room([], about: Subject(kind: kind, name: "Wystan Crake"))
    for start in ["W: ", "client: ", "Adult: ", "WC said "] {
      let reading = LineReading(
        start + "\"I know what I owe\"", in: room, under: .fromThePerson, today: SpokenRoom.today)
      #expect(reading.entry.kind == .voice && reading.entry.by == "Wystan Crake")
    }
  }

  @Test(arguments: [
    "z: \"yes\"", "X: \"yes\"", "client: \"yes\"", "adult: \"yes\"", "Zeph: yes", "Q: \"yes\"",
    "Zephrine said so", "she said \"yes\"", "Z", "Z:",
  ])
  func `other beginnings are no names of the person`(line: String) {
    let reading = read(line, .newInformation)
    #expect(reading.speaker == nil && reading.kind == nil)
    #expect(reading.text == line)
  }

  @Test func `a family is nobody who speaks`() {
    let room = Room([], about: Subject(kind: .family, name: "The Quillmarshes"))
    let reading = LineReading(
      "T: \"yes\"", in: room, under: .fromThePerson, today: SpokenRoom.today)
    #expect(reading.speaker == nil)
  }

  @Test(
    arguments: [
      ("Mum: he sleeps", "Wenna Quillmarsh", nil), ("mum: he sleeps", "Wenna Quillmarsh", nil),
      ("SW: seen", "Anneke Vint", "Northmoor CSC"), ("sw: seen", "Anneke Vint", "Northmoor CSC"),
      ("chair: welcome", "Anneke Vint", "Northmoor CSC"),
      ("school: late", nil, "Quillhaven Academy"), ("sch: late", nil, "Quillhaven Academy"),
      ("Housing: arrears", nil, "Dunmere Homes"), ("police: none", nil, "Eastmoor Constabulary"),
      ("school nurse: seen", "Isolde Krumvane", "Mirefield Health Trust"),
      ("GP: seen", "Dr Tamsin Orrel", "Rook Lane Surgery"), ("ASC: no", nil, "Adult social care"),
      ("HV: seen", nil, "Health visiting"), ("CAMHS: waiting", nil, "CAMHS"),
      ("health: fine", nil, "Health"), ("housing officer: arrears", "Gorran Mulk", "Dunmere Homes"),
      ("CSC: yes", nil, "Northmoor CSC"),
    ] as [(String, String?, String?)])
  func `the only one of a post or sort is meant by it`(line: String, by: String?, from: String?) {
    let reading = read(line, .newInformation)
    #expect(reading.speaker == by)
    #expect(reading.agency == from)
  }

  @Test func `of two of a post neither is meant, and dad is not the mother`() {
    let two = Room(
      Self.attendees + [Attendee(name: "Perran Holm", post: "social worker", agency: "Northmoor")])
    let reading = LineReading("SW: seen", in: two, under: .newInformation, today: SpokenRoom.today)
    #expect(reading.unresolved == ["Anneke Vint", "Perran Holm"])
    #expect(read("Dad: no").speaker == nil)
    #expect(read("head: no").speaker == nil)
  }

  @Test func `initials come before a post, and a parent of whom no more is known is mum and dad`() {
    let room = Room([
      Attendee(name: "Sarra Wode", agency: "Housing"),
      Attendee(name: "Anneke Vint", post: "social worker", agency: "CSC North"),
      Attendee(name: "Loveday Quill", roles: [.parent]),
    ])
    func by(_ line: String) -> String? {
      LineReading(line, in: room, under: .newInformation, today: SpokenRoom.today).speaker
    }
    #expect(by("SW: seen") == "Sarra Wode")
    #expect(by("mum: yes") == "Loveday Quill")
    #expect(by("Dad: yes") == "Loveday Quill")
  }
}
