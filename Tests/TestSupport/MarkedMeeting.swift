import Foundation
public import MeetingDomain

/// An invented meeting to make copies of; every text in it is a word of its own, `Marker…x`.
public struct MarkedMeeting {
  /// The meeting.
  public private(set) var document = MeetingDocument(
    subject: Subject(kind: .child, name: "Subjectname", case: "Casenumber"))
  private var random: SeededRandom
  private var count = 0

  /// The meeting of a seed: what is for whom, and made from what, is drawn by it.
  public init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    document.id = "Recordid"
    document.reference = "2026-014"
    document.status = .closed
    document.date = Answer(CalendarDay(year: 2026, month: 11, day: 27))
    document.start = Answer(TimeOfDay(hour: 14, minute: 0))
    document.end = Answer(TimeOfDay(hour: 15, minute: 0))
    document.aim = .recorded(word())
    document.openingForm.why = .recorded(word())
    document.openingForm.otherForum = .recorded(word())
    document.professionalsOnly = .recorded([
      ProfessionalsOnlySpell(from: time(30), to: time(40), reason: word())
    ])
    document.attendance = .recorded(people())
    addEntries()
    addActions()
    addRowsOfEntries()
  }

  private mutating func word() -> String {
    count += 1
    return "Marker\(count)x"
  }

  private func time(_ minute: Int) -> TimeOfDay? { TimeOfDay(hour: 14, minute: minute) }

  private mutating func people() -> [Attendee] {
    [
      Attendee(
        name: "Chairname", initials: "CH", roles: [.chair], agency: "Council", status: .present),
      Attendee(
        name: "Partname", initials: "PA", roles: [.agencyRepresentative], agency: "School",
        status: .part, present: [Span(from: time(0), to: time(20))]),
      Attendee(
        name: "Mothername", roles: [.parent], status: .present, reason: word(),
        reasonCode: .barriers),
      Attendee(name: "Fathername", roles: [.parent], status: .notInvited, reason: word()),
      Attendee(
        name: "Absentname", roles: [.agencyRepresentative], agency: "Police", status: .apologies,
        reason: word()),
    ]
  }

  private mutating func addEntries() {
    let visibilities: [Visibility?] = [nil, nil, nil, .everyone] + Visibility.allCases.map { $0 }
    let agencies = ["School", "Police", "Council"]
    var entries: [Entry] = []
    for number in 1...14 {
      let minute = 1 + Int.random(in: 0..<58, using: &random)
      let isTimed = !random.isTrue(15)
      var entry = Entry(
        item: AgendaItem.allCases.randomElement(using: &random),
        kind: EntryKind.allCases.randomElement(using: &random), text: word(), by: word(),
        agency: agencies.randomElement(using: &random),
        at: isTimed ? Timestamp("2026-11-27T14:\(minute < 10 ? "0" : "")\(minute):00+00:00") : nil,
        relevance: word(), basis: random.isTrue(10) ? .unsure : nil,
        visibility: visibilities.randomElement(using: &random) ?? nil, rationale: word())
      entry.id = RowID(stated: "e\(number)")
      if random.isTrue(40), number > 1 {
        let other = RowReference(stated: "e\(Int.random(in: 1..<number, using: &random))")
        entry.links = [Link(kind: LinkKind.allCases.randomElement(using: &random), to: other)]
      }
      if random.isTrue(15) { entry.struck = true }
      entries.append(entry)
    }
    document.entries = .recorded(entries)
  }

  private mutating func addActions() {
    var actions: [Action] = []
    for number in 1...6 {
      var action = Action(
        number: number, text: word(), owner: word(),
        agency: ["School", "Police"].randomElement(using: &random), outcome: word(),
        evidence: word(), visibility: random.isTrue(20) ? .policeSensitive : nil,
        from: random.isTrue(70)
          ? RowReference(stated: "e\(Int.random(in: 1...14, using: &random))") : nil,
        history: [ActionChange(what: "progress", reason: word())])
      action.id = RowID(stated: "a\(number)")
      actions.append(action)
    }
    document.actions = .recorded(actions)
  }

  private mutating func addRowsOfEntries() {
    func some() -> RowReference {
      RowReference(stated: "e\(Int.random(in: 1...14, using: &random))")
    }
    document.corrections = .recorded([
      Correction(of: some(), text: word(), reason: word()), Correction(text: word()),
    ])
    document.closeForm.readBack = .recorded([ReadBack(of: some(), answer: .agreed)])
    document.views = .recorded([PlanView(person: word(), view: some())])
    document.disputes = .recorded([Dispute(matter: word(), positions: word(), interim: 2)])
    document.notRecorded = .recorded([NotRecorded(g: "G61", reason: word())])
    document.subject.others = .recorded([OtherPerson(name: "Othername", relation: word())])
  }
}

extension MeetingDocument {
  /// The words `Marker…x` that stand in it.
  public var markers: Set<String> { Self.markers(in: json()) }

  /// The words `Marker…x` that stand in a file.
  public static func markers(in bytes: [UInt8]) -> Set<String> {
    let text = String(decoding: bytes, as: UTF8.self)
    return Set(
      text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        .filter { $0.hasPrefix("Marker") && $0.hasSuffix("x") })
  }

  /// The markers of one row.
  public func markers<R: DocumentRow>(of row: R) -> Set<String> {
    guard let bytes = try? JSONEncoder().encode(row) else { return [] }
    return Self.markers(in: Array(bytes))
  }
}
