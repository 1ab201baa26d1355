import MeetingDomain
import TestSupport
import Testing

struct FieldRuleTests {
  private let agency = FieldRef("opening.convener.agency")

  @Test(arguments: ["date", "start", "end", "opening.readOutAt"])
  func `now becomes the day, time or moment of the record`(name: String) throws {
    var desk = Desk()
    try desk.set(FieldRef(name), .now)
    let at = try #require(desk.records.last).at
    let expected: [FieldValue] = [.day(at.day), .time(at.time), .moment(at)]
    #expect(expected.contains { $0 == desk.meeting.value(of: FieldRef(name)) })
  }

  @Test(arguments: [
    ("venue", FieldValue.now), ("venue", .flag(true)), ("date", .text("today")),
    ("forum", .choice("party")), ("opening.reasons", .choices(["drift", "party"])),
    ("lead.name", .askedNone), ("rows.dispute", .text("none")), ("review.time", .number(14)),
  ])
  func `a field refuses what it does not take`(name: String, value: FieldValue) throws {
    let label = try #require(MeetingDocument().label(of: FieldRef(name)))
    expect(
      given: [], when: .setField(FieldRef(name), to: value, replacing: nil),
      then: .refused(.notAValue(label: label)))
  }

  @Test func `a field that is not in the table is refused`() {
    for field in [FieldRef("colour"), FieldRef("rows.correction")] {
      expect(
        given: [], when: .setField(field, to: nil, replacing: nil),
        then: .refused(.noSuchField(field.name)))
    }
  }

  @Test func `a field of a row that is not there is refused`() {
    let row = RowRef(.entry, RowID(stated: "e1"))
    expect(
      given: [], when: .setField(FieldRef(row, "text"), to: .text("x"), replacing: nil),
      then: .refused(.rowIsGone))
  }

  @Test func `a text is as long as the limit at most`() {
    let limit = Meeting.longestText
    let taken = FieldValue.text(String(repeating: "a", count: limit))
    expect(
      given: [], when: .setField(agency, to: taken, replacing: nil),
      then: .events([.fieldChanged(agency, to: taken, replacing: nil)]))
    let long = String(repeating: "a", count: limit + 1)
    expect(
      given: [], when: .setField(agency, to: .text(long), replacing: nil),
      then: .refused(.tooLong(limit: limit)))
    for row: Row in [.entry(Entry(text: long)), .told(Told(person: long))] {
      expect(given: [], when: .add(row), then: .refused(.tooLong(limit: limit)))
    }
  }

  @Test(arguments: ["", " \t\n", "\u{200B}", "\u{00A0}\u{FEFF}"])
  func `words that a row cannot be without are words that can be read`(blank: String) {
    let rows: [(Row, Refusal)] = [
      (.entry(Entry(text: blank)), .nothingWritten),
      (.action(Action(text: blank)), .nothingWritten),
      (.objective(Objective(text: blank)), .nothingWritten),
      (.attendee(Attendee(name: blank)), .needsName),
    ]
    for (row, refusal) in rows {
      expect(given: [], when: .add(row), then: .refused(refusal))
      expect(given: [], when: .addAll([row]), then: .refused(refusal))
    }
  }

  @Test func `a list with rows cannot be answered with none`() {
    let field = FieldRef("rows.dispute")
    expect(
      given: [.rowAdded(.dispute(Dispute(matter: "Threshold")))],
      when: .setField(field, to: .askedNone, replacing: nil),
      then: .refused(.listHasRows(label: "Disputes")))
  }

  @Test func `a form that is emptied again is not in the document`() throws {
    var desk = Desk()
    for name in ["opening.why", "lead.required", "review.date", "close.legislation"] {
      let kind = try #require(MeetingDocument.fields.first { $0.name == name }).kind
      try desk.set(FieldRef(name), kind.samples.first)
      try desk.set(FieldRef(name), nil)
    }
    #expect(desk.meeting.document == MeetingDocument())
  }
}
