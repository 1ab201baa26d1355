import MeetingDomain
import Testing

struct ActionHintTests {
  /// A written line, and the hints on the action that it is read as.
  static let lines: [(String, [ActionHint.Code])] = [
    ("JS to ring the landlord by fri", []),
    ("Ring the landlord by fri", [.noOwner]),
    ("Housing to ring the landlord by fri", [.noOwner]),
    ("GQ to ring the landlord by fri", [.noOwner]),
    ("JS and AO to ring the landlord by fri", [.twoOwners]),
    ("JS/AO to ring the landlord", [.twoOwners, .noDueDay]),
    ("JS to ring the landlord", [.noDueDay]),
    ("JS to ring the landlord ASAP", [.vagueTime]),
    ("JS to ring the landlord a.s.a.p.", [.vagueTime]),
    ("JS to ring the landlord as soon as possible", [.vagueTime]),
    ("JS to ring the landlord soon", [.vagueTime]),
    ("JS to ring the landlord, ongoing", [.vagueTime]),
    ("JS to ring the landlord in due course", [.vagueTime]),
    ("JS to ring the landlord asap by fri", []),
    ("JS to monitor attendance by fri", [.vagueVerb]),
    ("JS to liaise with the landlord by fri", [.vagueVerb]),
    ("JS to explore a move by fri", [.vagueVerb]), ("JS to consider a move by fri", [.vagueVerb]),
    ("JS to support the family by fri", [.vagueVerb]),
    ("JS to continue to monitor attendance by fri", [.vagueVerb]),
    ("JS to send the support plan by fri", []),
    ("JS to ring the landlord by sat", [.weekend]), ("JS to ring the landlord by sun", [.weekend]),
    ("JS to ring the landlord by 25/8", [.bankHoliday]),
    ("JS to ring the landlord by 10/6/25", [.past]),
    ("JS to ring the landlord by 14/6/25", [.weekend, .past]),
    ("JS to ring the landlord by today", []),
    ("JS to ring the landlord by 16/9", []), ("JS to ring the landlord by 17/9", [.afterReview]),
    ("Dr Torvald to ring the landlord by fri", []),
    ("Stroud to ring the landlord by fri", []),
    ("Hollin to ring the landlord by fri", [.agencyNotHere]),
    ("Advocacy to ring the landlord by fri", [.noOwner, .agencyNotHere]),
    ("CAMHS to ring the landlord by fri", [.noOwner, .agencyNotHere]),
    ("JS to ring the landlord and send the plan by fri", [.twoActions]),
    ("JS to ring the landlord and the school by fri", []),
    ("JS to arrange a visit and call by fri", []),
    ("JS to send the plan and letters by fri", []),
    ("Monitor asap", [.noOwner, .vagueTime, .vagueVerb]),
  ]

  private func setting(_ region: BankHoliday.Region = .englandAndWales) -> ActionSetting {
    ActionSetting(
      room: SpokenRoom.room, today: SpokenRoom.today,
      review: CalendarDay(year: 2025, month: 9, day: 16), region: region)
  }

  @Test(arguments: lines)
  func `an action is given the hints that its line deserves`(
    line: String, codes: [ActionHint.Code]
  ) {
    let action = SpokenRoom.read("action: " + line, .actionPlan).action
    let hints = action.hints(in: setting())
    #expect(hints.map(\.code) == codes)
    #expect(hints.allSatisfy { $0.sentence.hasSuffix(".") || $0.sentence.hasSuffix("?") })
  }

  @Test(arguments: ActionHint.Code.allCases)
  func `every hint has one row in the table and a line that earns it`(code: ActionHint.Code) {
    #expect(ActionCheck.all.count { $0.code == code } == 1)
    let isEarned = Self.lines.contains { $0.1.contains(code) }
    #expect(isEarned || Self.earnedElsewhere.contains(code))
  }

  /// Hints that depend on the area, not on the line.
  private static let earnedElsewhere: Set<ActionHint.Code> = [.feedsNoPlan]

  @Test func `where the plan is made elsewhere an action says which plan it feeds`() {
    var setting = setting()
    setting.planIsMade = .elsewhere
    var action = SpokenRoom.read("action: JS to ring the landlord by fri", .actionPlan).action
    #expect(action.hints(in: setting).map(\.code) == [.feedsNoPlan])
    action.feeds = "the child's plan"
    #expect(action.hints(in: setting).isEmpty)
  }

  @Test(arguments: [
    ("Joris Smeltzer", false), ("J. Brackwater and Pell Hartigan", true), ("JS & AO", true),
    ("JS/AO", true), ("Anders Sand", false), ("Amara Okonjo-Vale", false),
  ])
  func `an owner who is written in a field may be two`(owner: String, isTwo: Bool) {
    let hints = Action(text: "Ring", owner: owner).hints(in: setting()).map(\.code)
    #expect(hints.contains(.twoOwners) == isTwo)
    #expect(!hints.contains(.noOwner))
  }

  @Test func `a vague verb is fine once it is said what will show it`() {
    let action = Action(
      text: "Monitor attendance", owner: "X", doneWhen: "A chart is with the chair")
    #expect(action.hints(in: setting()).map(\.code) == [.noDueDay])
  }

  @Test func `a bank holiday is one where it is kept`() {
    let action = SpokenRoom.read("JS to ring by 4/8", .actionPlan).action
    #expect(action.hints(in: setting()).isEmpty)
    #expect(action.hints(in: setting(.scotland)).map(\.code) == [.bankHoliday])
  }

  @Test(arguments: [ActionStatus.done, .withdrawn, .superseded, .passed])
  func `what nobody has to do any more has no hints`(status: ActionStatus) {
    #expect(Action(text: "Monitor asap", status: status).hints(in: setting()).isEmpty)
  }

  @Test func `an agency is missed only where agencies are known`() {
    let setting = ActionSetting(room: Room([]), today: SpokenRoom.today)
    let action = Action(text: "Ring", owner: "X", agency: "Police", due: SpokenRoom.today)
    #expect(action.hints(in: setting).isEmpty)
  }

  @Test(arguments: [
    (
      "JS to ring by sat",
      "Sat 21 Jun 2025 is a Saturday; the working day before is Fri 20 Jun 2025."
    ),
    (
      "JS to ring by 26/12",
      "Fri 26 Dec 2025 is a bank holiday, Boxing Day; the working day before is Wed 24 Dec 2025."
    ),
    ("CAMHS to ring by fri", "No person of CAMHS is named: who does it?"),
    ("JS to ring ASAP", "“ASAP” is no day: by when?"),
  ])
  func `a hint says what to do`(line: String, sentence: String) {
    let action = SpokenRoom.read(line, .actionPlan).action
    let room = ActionSetting(room: SpokenRoom.room, today: SpokenRoom.today)
    #expect(action.hints(in: room).first?.sentence == sentence)
  }
}
