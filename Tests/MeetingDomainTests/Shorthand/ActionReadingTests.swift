import MeetingDomain
import Testing

/// An action that a line is read as.
struct Planned: CustomTestStringConvertible, Sendable {
  var line: String
  var text: String
  var owner: String?
  var agency: String?
  var due: String?

  init(
    _ line: String, _ text: String, _ owner: String? = nil, _ agency: String? = nil,
    due: String? = nil
  ) {
    (self.line, self.text, self.owner, self.agency, self.due) = (line, text, owner, agency, due)
  }

  var testDescription: String { line }
}

struct ActionReadingTests {
  private static let joris = "Joris Smeltzer"
  private static let school = "Larkspur Moor School"
  private static let ring = "Ring the landlord"

  static let owners: [Planned] = [
    Planned("JS to ring the landlord by fri", ring, joris, school, due: "2025-06-20"),
    Planned("js to ring the landlord by fri", ring, joris, school, due: "2025-06-20"),
    Planned("JS will ring the landlord by fri", ring, joris, school, due: "2025-06-20"),
    Planned("Smeltzer to ring the landlord", ring, joris, school),
    Planned("Joris Smeltzer to ring the landlord", ring, joris, school),
    Planned("Mr Smeltzer to ring the landlord", ring, joris, school),
    Planned("@JS to ring the landlord", ring, joris, school),
    Planned("Housing to ring the landlord", ring, nil, "Housing"),
    Planned("housing to ring the landlord", ring, nil, "Housing"),
    Planned("@housing to ring the landlord", ring, nil, "Housing"),
    Planned("@Health Visiting to ring the landlord", ring, nil, "Health Visiting"),
    Planned("GP to write", "Write", nil, "GP"), Planned("IT to write", "Write", nil, "IT"),
    Planned("Will to ring the landlord", ring, "Will Marchbank", "Police"),
    Planned("@Hope to ring the landlord", ring, "Hope Lindell", "Nursery"),
    Planned("HL to ring the landlord", ring, "Hope Lindell", "Nursery"),
    Planned("王小明 to 打电话", "打电话", "王小明", "Health Visiting"),
    Planned("JS to \u{E9}crire", "\u{C9}crire", joris, school),
    Planned("JS to e\u{301}crire", "E\u{301}crire", joris, school),
    Planned("JS to ßtart", "ßtart", joris, school),
    Planned("JS action: ring the landlord", "ring the landlord", joris, school),
    Planned("action: JS to ring the landlord", ring, joris, school),
    Planned("JS: JS to ring the landlord", ring, joris, school),
    Planned("action: ring the landlord", "ring the landlord"),
    Planned("Ring the landlord", ring), Planned("ring the landlord", "ring the landlord"),
    Planned("JS: ring the landlord", "ring the landlord", joris, school),
    Planned("JS ring the landlord", ring, joris, school),
    Planned("Mr Smeltzer ring the landlord", ring, joris, school),
    Planned(
      "Joris visit the landlord by fri", "Visit the landlord", joris, school, due: "2025-06-20"),
    Planned("housing ring the landlord by fri", ring, nil, "Housing", due: "2025-06-20"),
    Planned("action: JS ring the landlord", ring, joris, school),
    Planned("XQ to ring the landlord by fri", "XQ to ring the landlord", due: "2025-06-20"),
    Planned("Z\u{C5} to ring the landlord", ring, "Zoe\u{308} A\u{30A}ngstro\u{308}m", "Advocacy"),
  ]

  /// Who is named first under item 7.
  static let addressed: [Planned] = [
    Planned("JS - daily attendance text to AO", "daily attendance text to AO", joris, school),
    Planned(
      "JS - daily text to AO, from tomorrow", "daily text to AO, from tomorrow", joris, school),
    Planned("Housing \u{2013} ring the landlord", "ring the landlord", nil, "Housing"),
    Planned("JS: best int mtg by 4/7", "best int mtg", joris, school, due: "2025-07-04"),
    Planned("JS: best int mtg", "best int mtg", joris, school),
    Planned("JS: to ring the landlord", ring, joris, school),
    Planned("JS - will ring the landlord", ring, joris, school),
    Planned(
      "JS change locks at flat by Fri\u{2026}", "Change locks at flat", joris, school,
      due: "2025-06-20"),
    Planned("Housing change locks by fri", "Change locks", nil, "Housing", due: "2025-06-20"),
    Planned("someone to speak to nan", "someone to speak to nan"),
    Planned("Somebody will ring by fri", "Somebody will ring", due: "2025-06-20"),
    Planned("Nan to ring 101 every time", "Nan to ring 101 every time"),
  ]

  @Test(arguments: addressed)
  func `who is named first under item 7 is to do it`(planned: Planned) {
    let reading = SpokenRoom.read(planned.line, .actionPlan)
    let action = reading.action
    #expect(reading.filing == .action)
    #expect(action.text == planned.text)
    #expect(action.owner == planned.owner && action.agency == planned.agency)
    #expect(action.due?.description == planned.due)
    #expect(reading.line == planned.line)
    #expect(SpokenRoom.read(planned.line).isAction == false)
  }

  @Test(arguments: [
    "JS: agrees with the plan", "JS: he is well", "JS: visited him", "JS: will not agree",
    "Housing: nothing to add",
    "JS - agrees with the plan", "Housing - visited", "JS: \"we will not\"", "plan - as agreed",
    "JS \u{2013} not in agreement", "well - that is it", "Child review by night",
  ])
  func `what somebody tells under item 7 is no action`(line: String) {
    #expect(SpokenRoom.read(line, .actionPlan).filing == .entry(.decision))
  }

  @Test(arguments: ["action 1 done - RA circulated", "Action #2 moved by fri", "action 12: done"])
  func `what is said of an action by its number is a note`(line: String) {
    let reading = SpokenRoom.read(line, .actionPlan)
    #expect(reading.filing == .entry(.note))
    #expect(reading.text == line)
  }

  static let days: [Planned] = [
    Planned("Ring the landlord by 12/12", ring, due: "2025-12-12"),
    Planned("Ring the landlord, by 12/12.", ring, due: "2025-12-12"),
    Planned("Ring the landlord w/c 30 jun", ring, due: "2025-07-04"),
    Planned("Ring the landlord, week commencing 30/6.", ring, due: "2025-07-04"),
    Planned("Ring the landlord WC Wed 2 July", ring, due: "2025-07-04"),
    Planned("Ring the landlord w/c", "Ring the landlord w/c"),
    Planned("Ring the landlord by end of month", ring, due: "2025-06-30"),
    Planned("Ring the landlord by the end of next week", ring, due: "2025-06-27"),
    Planned("Ring the landlord in 2 weeks", ring, due: "2025-07-01"),
    Planned("Ring the landlord within 3 working days", ring, due: "2025-06-20"),
    Planned("Ring the landlord in a fortnight", ring, due: "2025-07-01"),
    Planned("Ring the landlord +10d", ring, due: "2025-06-27"),
    Planned("Ring the landlord by tomorrow ", ring, due: "2025-06-18"),
    Planned("Ring the landlord BY FRI", ring, due: "2025-06-20"),
    Planned("Ring the landlord no later than 1 jan 2027", ring, due: "2027-01-01"),
    Planned("Ring the landlord by Fri 20 Jun 2025", ring, due: "2025-06-20"),
    Planned("Ring the landlord by eow", ring, due: "2025-06-20"),
    Planned("Ring the landlord eow", ring, due: "2025-06-20"),
    Planned("Ring the landlord next week", ring, due: "2025-06-24"),
    Planned("Ring the landlord nxt wk.", ring, due: "2025-06-24"),
    Planned("Ring the landlord end of wk", ring, due: "2025-06-20"),
    Planned("Ring the landlord at the end of the week", ring, due: "2025-06-20"),
    Planned("Ring the landlord COP tomorrow", ring, due: "2025-06-18"),
    Planned("Ring the landlord by cop fri", ring, due: "2025-06-20"),
    Planned("Ring the landlord before Xmas", ring, due: "2025-12-24"),
    Planned("Ring the landlord before mon", ring, due: "2025-06-20"),
    Planned("Ring the landlord by Fri…", ring, due: "2025-06-20"),
    Planned(
      "Ring about the trip until next week", "Ring about the trip until next week"),
    Planned("Ring about next week", "Ring about next week"),
    Planned("Ring the landlord before he leaves", "Ring the landlord before he leaves"),
    Planned("Ring by post by fri", "Ring by post", due: "2025-06-20"),
    Planned("The plan is sent by fri", "The plan is sent", due: "2025-06-20"),
    Planned(
      "Ring the landlord by tomorrow 14:30", "Ring the landlord by tomorrow 14:30",
      due: "2025-06-18"),
    Planned(
      "Ring the landlord within 24 hours", "Ring the landlord within 24 hours", due: "2025-06-18"),
    Planned("GP to be asked by fri", "GP to be asked", due: "2025-06-20"),
    Planned("Ring the landlord by 1/1/25", ring, due: "2025-01-01"),
    Planned("Ring the landlord by 31/2", "Ring the landlord by 31/2"),
    Planned("Ring the landlord soon", "Ring the landlord soon"),
    Planned(
      "Ring the landlord about what happened today", "Ring the landlord about what happened today"),
    Planned("Ring the landlord by the station", "Ring the landlord by the station"),
    Planned("Ring the landlord on 12/12", "Ring the landlord on 12/12"),
  ]

  @Test(arguments: owners + days)
  func `an action is read with its owner, agency and day`(planned: Planned) {
    let reading = SpokenRoom.read(planned.line, .actionPlan)
    #expect(reading.filing == .action)
    let action = reading.action
    #expect(Array(action.text.unicodeScalars) == Array(planned.text.unicodeScalars))
    #expect(action.owner == planned.owner)
    #expect(action.agency == planned.agency)
    #expect(action.due?.description == planned.due)
    #expect(Array(reading.line.unicodeScalars) == Array(planned.line.unicodeScalars))
  }

  @Test(arguments: owners + days, [AgendaItem.newInformation, .aim, .dispute])
  func `after the word action it is read so under every item`(
    planned: Planned, item: AgendaItem
  ) {
    let line = planned.line.contains(":") && !planned.line.contains("14:") ? nil : planned.line
    guard let line else { return }
    let reading = SpokenRoom.read("action: " + line, item)
    #expect(reading.action == SpokenRoom.read(line, .actionPlan).action)
    #expect(reading.line == "action: " + line)
  }

  @Test(arguments: [
    "The tenancy is kept", "School to the park is a long walk", "will to ring", "as to the rent",
    "JS will not ring", "School will be told", "JS will never agree", "the rent will rise",
    "no to smoking", "May to June is quiet", "School to Home link", "JS to", "JS to ",

    "by fri", "Baby is expected in 2 weeks", "Baby is due 12/12", "Baby is due next week",
    "He left before Xmas", "It is warm at the end of the week", "He went to ring", "to ring",
    "Police agree the plan", "JS visit was late", "school share the view", "XY to the school",
    "everyone to attend", "", " ",
  ])
  func `what does not read as an action is a decision under item 7`(line: String) {
    let reading = SpokenRoom.read(line, .actionPlan)
    #expect(reading.filing == .entry(.decision))
    #expect(reading.text == line)
    #expect(reading.entry.text == line)
  }

  @Test func `the owner whom two names fit stays in the words`() {
    let reading = SpokenRoom.read("GQ to ring the landlord by fri", .actionPlan)
    #expect(reading.action.owner == nil)
    #expect(reading.action.text == "GQ to ring the landlord")
    #expect(reading.due?.description == "2025-06-20")
    #expect(reading.unresolved == ["Gil Quell", "Gwen Quell"])
    #expect(reading.line == "GQ to ring the landlord by fri")
    #expect(reading.preview.contains("owner unresolved: Gil Quell or Gwen Quell"))
  }

  @Test(arguments: [
    "JS and AO to ring", "JS & AO to ring", "JS/AO to ring", "@JS and @AO to ring",
    "JS, AO to ring", "JS + AO to ring",
    "Joris Smeltzer and Amara Okonjo-Vale to ring", "JS: AO to ring", "JS action: AO to ring",
  ])
  func `an action of two people has both in its words and no owner`(line: String) {
    let reading = SpokenRoom.read(line + " by fri", .actionPlan)
    #expect(reading.filing == .action)
    #expect(reading.action.text == line)
    #expect(reading.action.owner == nil && reading.action.agency == nil)
    #expect(reading.sharedBy == ["Joris Smeltzer", "Amara Okonjo-Vale"])
    #expect(reading.line == line + " by fri")
  }

  @Test(arguments: owners + days)
  func `in the form for a new action it is read so too`(planned: Planned) {
    let reading = LineReading(
      action: planned.line, in: SpokenRoom.room, today: SpokenRoom.today)
    #expect(reading == SpokenRoom.read(planned.line, .actionPlan))
  }

  @Test(arguments: ["The tenancy is kept", "risk: out alone", "JS risk: out alone", "", "by fri"])
  func `in the form for a new action every line is one`(line: String) {
    let reading = LineReading(action: line, in: SpokenRoom.room, today: SpokenRoom.today)
    #expect(reading.filing == .action)
    #expect(reading.action == Action(text: line))
  }

  @Test func `a referral is an action of its sort`() {
    let reading = SpokenRoom.read("referral: JS to write to CAMHS by fri")
    #expect(reading.action.kind == .referral)
    #expect(reading.action.owner == "Joris Smeltzer")
  }

  @Test(arguments: [
    (
      "JS to ring the landlord by fri",
      "action: Ring the landlord · Joris Smeltzer, Larkspur Moor School · by Fri 20 Jun 2025"
    ),
    ("Ring by 31/2", "action: Ring by 31/2 · no owner · There is no such day in the calendar."),
    (
      "Ring by 1/1/25", "action: Ring · no owner · by Wed 1 Jan 2025 · Wed 1 Jan 2025 is past."
    ),
    (
      "JS and AO to ring",
      "action: JS and AO to ring · Joris Smeltzer and Amara Okonjo-Vale: name one owner · no day"
    ),
    (
      "Ring him on Friday",
      "action: Ring him on Friday · no owner · no day; write “by Friday” if it is"
    ),
    (
      "Ring about 12/12",
      "action: Ring about 12/12 · no owner · no day; write “by 12/12” if it is"
    ),
    (
      "XQ to ring by fri",
      "action: XQ to ring · no owner: XQ is not on the list · by Fri 20 Jun 2025"
    ),
    ("Dr Vane to ring", "action: Dr Vane to ring · no owner: Dr Vane is not on the list · no day"),
    ("Ring\nthe landlord", "action: Ring the landlord · no owner · no day"),
  ])
  func `an action is shown in words before it is filed`(line: String, preview: String) {
    #expect(SpokenRoom.read(line, .actionPlan).preview == preview)
  }
}
