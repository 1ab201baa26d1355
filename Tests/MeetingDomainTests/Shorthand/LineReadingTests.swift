import MeetingDomain
import Testing

struct LineReadingTests {
  private static let joris = "Joris Smeltzer"
  private static let school = "Larkspur Moor School"

  /// Who is meant.
  static let speakers: [Said] = [
    Said("JS: down to 60%", by: joris, from: school, "down to 60%"),
    Said("js: down to 60%", by: joris, from: school, "down to 60%"),
    Said("Joris Smeltzer: down", by: joris, from: school, "down"),
    Said("joris smeltzer: down", by: joris, from: school, "down"),
    Said("Smeltzer: down", by: joris, from: school, "down"),
    Said("smeltzer: down", by: joris, from: school, "down"),
    Said("Mr Smeltzer: down", by: joris, from: school, "down"),
    Said("Joris: down", by: joris, from: school, "down"),
    Said("  JS: down", by: joris, from: school, "down"),
    Said("JS:   down  ", by: joris, from: school, "down  "),
    Said("@JS down", by: joris, from: school, "down"),
    Said("@js: down", by: joris, from: school, "down"),
    Said("@Joris Smeltzer down", by: joris, from: school, "down"),
    Said("AO: yes", by: "Amara Okonjo-Vale", from: "Children's services", "yes"),
    Said("Okonjo-Vale: yes", by: "Amara Okonjo-Vale", from: "Children's services", "yes"),
    Said("Dr Torvald: seen", by: "Dr Ianthe Torvald", from: "Quillon Surgery", "seen"),
    Said("dr torvald: seen", by: "Dr Ianthe Torvald", from: "Quillon Surgery", "seen"),
    Said("JBR: here", by: "J. Brackwater", "here"),
    Said("王小明: 好", by: "王小明", from: "Health Visiting", "好"),
    Said("Zo\u{EB}: sorry", by: "Zoe\u{308} A\u{30A}ngstro\u{308}m", from: "Advocacy", "sorry"),
    Said("Gil Quell: yes", by: "Gil Quell", from: "Early help", "yes"),
    Said("Gwen: yes", by: "Gwen Quell", from: "Early help", "yes"),
    Said("PH: yes", by: "Pell Hartigan", from: "Housing", "yes"),
    Said("Stroud: report", by: "Jem Stroud", from: "Housing", "report"),
  ]

  /// Which agency is meant; agencies come before initials.
  static let agencies: [Said] = [
    Said("school: closed", from: school, "closed"), Said("School: closed", from: school, "closed"),
    Said("@school closed", from: school, "closed"), Said("@school: closed", from: school, "closed"),
    Said("Larkspur Moor School: closed", from: school, "closed"),
    Said("housing: arrears", from: "Housing", "arrears"),
    Said("@Health Visiting the baby is fine", from: "Health Visiting", "the baby is fine"),
    Said("health: fine", from: "Health", "fine"), Said("GP: fine", from: "GP", "fine"),
    Said("gp: fine", from: "GP", "fine"), Said("@gp fine", from: "GP", "fine"),
    Said("IT: a laptop is lent", from: "IT", "a laptop is lent"),
    Said("@it a laptop is lent", from: "IT", "a laptop is lent"),
    Said("Education: a plan", from: "Education", "a plan"),
    Said("children’s services: yes", from: "Children's services", "yes"),
    Said("CAMHS: waiting list", from: "CAMHS", "waiting list"),
    Said("police: none", from: "Police", "none"),
  ]

  /// What kind is meant, alone and with who.
  static let kinds: [Said] = [
    Said("need: a bed", kind: .need, "a bed"), Said("strength: nan", kind: .strength, "nan"),
    Said("risk: out alone", kind: .risk, "out alone"),
    Said("Risk: out alone", kind: .risk, "out alone"), Said("RISK: out", kind: .risk, "out"),
    Said("info: seen", kind: .information, "seen"),
    Said("information: seen", kind: .information, "seen"),
    Said("decision: kept", kind: .decision, "kept"), Said("rec: go", kind: .recommendation, "go"),
    Said("recommendation: go", kind: .recommendation, "go"),
    Said("view: fine", kind: .view, "fine"), Said("voice: me", kind: .voice, "me"),
    Said("dispute: who pays", kind: .dispute, "who pays"),
    Said("legal: section 47", kind: .legislation, "section 47"),
    Said("note: cold", kind: .note, "cold"),
    Said("JS risk: out alone", kind: .risk, by: joris, from: school, "out alone"),
    Said("JS: risk: out alone", kind: .risk, by: joris, from: school, "out alone"),
    Said("risk: JS: out alone", kind: .risk, by: joris, from: school, "out alone"),
    Said("joris smeltzer need: a bed", kind: .need, by: joris, from: school, "a bed"),
    Said("@housing risk: arrears", kind: .risk, from: "Housing", "arrears"),
    Said("@housing: risk: arrears", kind: .risk, from: "Housing", "arrears"),
    Said("housing risk: arrears", kind: .risk, from: "Housing", "arrears"),
    Said("@JS legal: a letter", kind: .legislation, by: joris, from: school, "a letter"),
    Said("risk: need: both", kind: .risk, "need: both"),
    Said("JS: PH: said so", by: joris, from: school, "PH: said so"),
  ]

  /// Names that are words, and words that are names.
  static let everyday: [Said] = [
    Said("Will: seen twice", by: "Will Marchbank", from: "Police", "seen twice"),
    Said("will: seen twice"), Said("Will need: a bed"), Said("will need: a bed"),
    Said("Will: need: a bed", kind: .need, by: "Will Marchbank", from: "Police", "a bed"),
    Said("@will need: a bed", kind: .need, by: "Will Marchbank", from: "Police", "a bed"),
    Said("WM need: a bed", kind: .need, by: "Will Marchbank", from: "Police", "a bed"),
    Said("no: he did not come"), Said("No: he did not come"),
    Said("NO: nothing new", by: "Nora Orme", from: "Health Visiting", "nothing new"),
    Said("it: was cold"), Said("It: was cold"),
    Said("risk: of his own", kind: .risk, "of his own"),
    Said("Adam Risk: on licence", by: "Adam Risk", from: "Probation", "on licence"),
    Said(
      "Adam Risk risk: on licence", kind: .risk, by: "Adam Risk", from: "Probation", "on licence"),
    Said("@Risk on licence", by: "Adam Risk", from: "Probation", "on licence"),
    Said("AR: on licence", by: "Adam Risk", from: "Probation", "on licence"),
    Said("Mr Risk: on licence", by: "Adam Risk", from: "Probation", "on licence"),
  ]

  /// Lines that are simply text.
  static let plain: [Said] = [
    "XY: nobody here", "at 14:30 he came", "http://example.org", "risk:", "risk: ", "risk:  \t ",
    "risk", "JS", "JS said so", ": alone", "::", "risk:out", "JS:out", "@", "@ school", "@nobody x",
    "@school", "@school:", "@school ", "some risk: high", "the school: closed", "JS XY: both",
    "risk JS: turned", "risk -out", "risk -", "a risk - high", "+ve", "+ve drug test", "+vely seen",
    "JS - closed",
    "school housing: both", "a\nrisk: second line", "JS,PH: both", "", " ",
    "Ratio of staff: three to one", "by fri", "JS to ring the landlord by fri",
  ].map { Said($0) }

  @Test(arguments: speakers + agencies + kinds + everyday + plain)
  func `a prefix is read where every word of it is known`(said: Said) {
    let reading = SpokenRoom.read(said.line)
    #expect(reading.kind == said.kind)
    #expect(reading.speaker == said.by)
    #expect(reading.agency == said.from)
    #expect(reading.text == said.text)
    #expect(reading.line == said.line)
    #expect(!reading.isAction)
    #expect(reading.entry.kind == said.kind ?? .information)
    #expect(reading.entry.item == .newInformation)
  }

  @Test(arguments: speakers + agencies + kinds + everyday + plain)
  func `the prefix alone is read in the same way`(said: Said) {
    let reading = LineReading(said.line, attendees: SpokenRoom.attendees)
    #expect(reading.kind == said.kind)
    #expect(reading.speaker == said.by)
    #expect(reading.agency == said.from)
    #expect(reading.text == said.text)
  }

  @Test(arguments: ["GQ: yes", "gq: yes", "Quell: yes", "Mr Quell: yes", "@Quell yes"])
  func `where two fit the line is filed as typed and the speaker is unresolved`(line: String) {
    let reading = SpokenRoom.read(line)
    #expect(reading.text == line)
    #expect(reading.speaker == nil)
    #expect(reading.unresolved == ["Gil Quell", "Gwen Quell"])
    #expect(reading.agency == "Early help")
    #expect(reading.preview == "information, speaker unresolved: Gil Quell or Gwen Quell")
  }

  @Test func `a kind stands though its speaker is unresolved`() {
    let reading = SpokenRoom.read("GQ risk: arrears")
    #expect(reading.filing == .entry(.risk))
    #expect(reading.text == "GQ risk: arrears")
  }

  @Test func `somebody who is there is meant before somebody who is away`() {
    #expect(SpokenRoom.read("JS: x").speaker == "Joris Smeltzer")
    #expect(SpokenRoom.read("PH: x").speaker == "Pell Hartigan")
    #expect(SpokenRoom.read("Hollin: x").speaker == "Pia Hollin")
  }

  /// What a line without a prefix becomes under each item.
  static let filings: [(AgendaItem, String, LineReading.Filing)] = [
    (.dateTimeVenue, "words", .entry(.note)), (.attendance, "words", .entry(.note)),
    (.aim, "words", .aim), (.needsStrengthsRisks, "words", .entry(nil)),
    (.newInformation, "words", .entry(.information)), (.fromThePerson, "words", .entry(.view)),
    (.fromThePerson, "\"I want my nan\"", .entry(.voice)),
    (.fromThePerson, "“I want my nan”", .entry(.voice)),
    (.fromThePerson, "'I want my nan'", .entry(.voice)),
    (.fromThePerson, "‘I want my nan.’", .entry(.voice)),
    (.fromThePerson, "JS: \"I want my nan\"", .entry(.voice)),
    (.fromThePerson, "'Twas fine", .entry(.view)), (.fromThePerson, "'", .entry(.view)),
    (.fromThePerson, "view: \"fine\"", .entry(.view)),
    (.newInformation, "\"quoted\"", .entry(.information)),
    (.actionPlan, "The tenancy is kept", .entry(.decision)),
    (.actionPlan, "Ring the landlord", .action),
    (.actionPlan, "decision: ring on", .entry(.decision)),
    (.actionPlan, "rec: JS to ring by fri", .entry(.recommendation)),
    (.leadPractitioner, "words", .entry(.note)), (.viewsOnThePlan, "words", .entry(.view)),
    (.dispute, "words", .dispute), (.dispute, "dispute: words", .dispute),
    (.newInformation, "dispute: words", .entry(.dispute)), (.dispute, "risk: x", .entry(.risk)),
    (.whoUpdates, "words", .entry(.note)), (.nextReview, "words", .entry(.note)),
    (.aim, "obj: words", .objective), (.newInformation, "Objective: words", .objective),
    (.aim, "risk: words", .entry(.risk)), (.aim, "action: words", .action),
  ]

  @Test(arguments: filings)
  func `a line becomes what it says, else what its item is about`(
    item: AgendaItem, line: String, filing: LineReading.Filing
  ) {
    #expect(SpokenRoom.read(line, item).filing == filing)
  }

  @Test func `quoted words are kept as they were said`() {
    let reading = SpokenRoom.read("\"I want to stay with my nan\"", .fromThePerson)
    #expect(reading.entry.text == "\"I want to stay with my nan\"")
    #expect(reading.preview == "the person’s own words")
  }

  @Test(arguments: AgendaItem.allCases)
  func `a plain line has nothing read from it`(item: AgendaItem) {
    let reading = LineReading(plain: "JS to ring the landlord by fri", under: item)
    #expect(!reading.isRead && !reading.isAction)
    #expect(reading.text == reading.line)
    #expect(reading.entry.by == nil)
  }

  @Test(arguments: [
    ("risk: x", "risk"), ("JS risk: x", "risk, from Joris Smeltzer (Larkspur Moor School)"),
    ("school: x", "information, from Larkspur Moor School"),
    ("JBR: x", "information, from J. Brackwater"), ("x", "information"),
    ("obj: x", "objective"), ("action: x", "action: x · no owner · no day"),
    ("referral: x", "referral: x · no owner · no day"),
  ])
  func `the reading is shown in words`(line: String, preview: String) {
    #expect(SpokenRoom.read(line).preview == preview)
  }
}
