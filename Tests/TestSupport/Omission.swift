public import MeetingDomain
public import Testing

/// One change to a complete meeting, by commands as somebody gives them, and the gap that it makes.
public struct Omission: Sendable, CustomTestStringConvertible {
  /// The obligation whose gap it makes.
  public let g: String
  /// What is left out, in a few words.
  public let what: String
  /// The change.
  public let commands: [MeetingCommand]

  init(_ g: String, _ what: String, _ commands: MeetingCommand...) {
    (self.g, self.what, self.commands) = (g, what, commands)
  }

  /// Something that is said once the meeting goes on.
  init(_ g: String, _ what: String, said entry: Entry) {
    self.init(g, what, .reopen(reason: "One thing more"), .add(.entry(entry)), .close)
  }

  /// The obligation, and what is left out.
  public var testDescription: String { "\(g): \(what)" }

  /// The complete meeting after the change.
  public func document() throws -> MeetingDocument {
    var desk = Desk(planned: try SampleMeetings.complete())
    for command in commands { try desk.ask(command) }
    return desk.meeting.document
  }

  /// At least one for each obligation that blocks or warns.
  public static let all: [Omission] = opening + attendance + walk + plan + afterwards

  private static let opening: [Omission] = [
    Omission("G1", "statutory process not asked", empty("opening.statutory")),
    Omission("G4", "no reason for calling", empty("opening.reasons")),
    Omission("G7", "no day of the decision", empty("opening.decidedOn")),
    Omission("G7", "nobody decided", empty("opening.decidedBy")),
    Omission("G7", "no why", set("opening.why", .text(" "))),
    Omission("G8", "no other forum considered", empty("opening.otherForum")),
    Omission("G12", "harm and no referral", set("opening.harm.immediate", .flag(true))),
    Omission("G13", "threshold not asked", empty("opening.threshold")),
    Omission("G13", "threshold not asked again", empty("close.threshold")),
    Omission("G13", "threshold met, no referral", set("close.threshold", .choice("yes"))),
    Omission("G15", "others not asked", strike(.other, 1), strike(.other, 2)),
    Omission("G16", "nothing done for another", empty(.other, 1, "action")),
    Omission(
      "G16", "not said whether at risk", empty(.other, 1, "action"), empty(.other, 1, "atRisk")),
    Omission("G26", "not said who told them", empty(.told, 1, "by")),
    Omission("G26", "not said when they were told", empty(.told, 1, "on")),
    Omission("G27", "not told of a part without them", empty(.told, 1, "professionalsOnly")),
    Omission("G32", "no chair", empty(.attendee, 1, "roles")),
    Omission("G32", "no post of the chair", empty(.attendee, 1, "post")),
    Omission("G32", "no agency of the chair", empty(.attendee, 1, "agency")),
    Omission("G33", "independence not asked", empty("opening.chairIndependent")),
    Omission("G33", "chair is involved", set("opening.chairIndependent", .flag(false))),
    Omission("G34", "knowledge not asked", empty("opening.chairKnowsProcedures")),
    Omission("G37", "one had no agenda", strike(.distribution, 3)),
  ]

  private static let attendance: [Omission] = [
    Omission(
      "G2", "one agency only", apologies(2), apologies(3)),
    Omission("G20", "no advocate considered", empty(.attendee, 6, "advocacy")),
    Omission(
      "G20", "advocate not considered", set(.attendee, 6, "advocacy", .choice("not-considered"))),
    Omission("G23", "no reason for absence", empty(.attendee, 6, "reasonCode")),
    Omission("G23", "other reason, no words", set(.attendee, 6, "reasonCode", .choice("other"))),
    Omission("G23", "parent not marked", empty(.attendee, 7, "status")),
    Omission("G41", "no expert", empty(.attendee, 5, "roles")),
    Omission("G60", "no independent challenge", empty(.attendee, 3, "roles")),
    Omission(
      "G81", "nobody but the chair", apologies(2), apologies(3), apologies(4), strike(.attendee, 7)),
  ]

  private static let walk: [Omission] = [
    Omission("G80", "no date", empty("date")), Omission("G80", "no start", empty("start")),
    Omission("G80", "no end", empty("end")), Omission("G80", "no venue", empty("venue")),
    Omission("G82", "no aim", empty("aim")),
    Omission("G83", "no need", strike(entry: "e1")),
    Omission("G83", "no strength", strike(entry: "e2")),
    Omission("G83", "no risk", strike(entry: "e3")),
    Omission("G57", "not graded", empty(entry: "e4", "known")),
    Omission("G62", "family's word alone", set(entry: "e4", "known", .choice("told-by-family"))),
    Omission("G64", "no lawful basis", empty(entry: "e5", "basis")),
    Omission("G64", "consent as basis", set(entry: "e5", "basis", .choice("consent"))),
    Omission("G64", "unsure basis", set(entry: "e5", "basis", .choice("unsure"))),
    Omission("G59", "not reconsidered", empty("reconsidered")),
    Omission("G64", "no lawful basis for all", set("opening.consent", .choice("refused"))),
    Omission(
      "G64", "consent as basis of all", set("opening.consent", .choice("not-sought")),
      set("opening.basis", .choice("consent"))),
    Omission(
      "G64", "unsure basis of all", set("opening.consent", .choice("refused")),
      set("opening.basis", .choice("unsure"))),
    Omission(
      "G64", "basis of all without its reason", set("opening.consent", .choice("refused")),
      set("opening.basis", .choice("public-task"))),
    Omission("G84", "a silent agency", strike(entry: "e5")),
    Omission("G84", "nothing new not asked", strike(.asked, 1)),
    Omission("G30", "no voice", strike(entry: "e6"), strike(entry: "e7")),
    Omission("G30", "not said how", empty(entry: "e6", "how"), empty(entry: "e7", "how")),
    Omission("G31", "a paraphrase only", strike(entry: "e6")),
  ]

  private static let plan: [Omission] = [
    Omission("G39", "an agency not there", set(.action, 1, "agency", .text("Fire service"))),
    Omission("G44", "no owner", empty(.action, 1, "owner")),
    Omission("G44", "no agency", empty(.action, 1, "agency")),
    Omission("G45", "decision without information", empty(entry: "e8", "links")),
    Omission("G50", "no outcome", empty(.action, 1, "outcome")),
    Omission("G53", "decided before all were heard", said: earlyDecision),
    Omission(
      "G70", "an action reviewed nowhere", set("review.required", .flag(false)),
      set("review.reason", .text("It is done.")), empty(.action, 1, "route")),
    Omission(
      "G70", "a decision reviewed nowhere", set("review.required", .flag(false)),
      set("review.reason", .text("It is done.")), empty(entry: "e8", "route")),
    Omission("G86", "no day", empty(.action, 1, "due")),
    Omission("G87", "lead not asked", empty("lead.required")),
    Omission("G87", "no lead named", empty("lead.name")),
    Omission(
      "G88", "no view", strike(.view, 1), strike(.view, 2), strike(entry: "e10")),
    Omission("G18", "rights not asked", empty("close.rights")),
    Omission("G88", "nobody asks", empty(.view, 2, "notSought.by")),
    Omission("G88", "asked at no time", empty(.view, 2, "notSought.due")),
  ]

  private static let afterwards: [Omission] = [
    Omission("G46", "disagreement not asked", strike(.dispute, 1)),
    Omission("G73", "no interim step", empty(.dispute, 1, "interim")),
    Omission("G28", "told at no time", empty(.update, 1, "due")),
    Omission("G29", "told by nobody", empty(.update, 1, "by")),
    Omission("G90", "nobody tells the child", strike(.update, 1)),
    Omission("G91", "no day of review", empty("review.date")),
    Omission("G91", "review not asked", empty("review.date"), empty("review.required")),
    Omission("G91", "no review and no reason", set("review.required", .flag(false))),
    Omission("G17", "no legislation", empty("close.legislation")),
    Omission("G67", "no objective", strike(.objective, 1), strike(.objective, 2)),
    Omission("G67", "objective not closed", empty(.objective, 1, "met")),
    Omission("G67", "nobody follows it", empty(.objective, 2, "by")),
    Omission("G67", "followed by no day", empty(.objective, 2, "due")),
    Omission("G68", "concern not asked", strike(.concern, 1)),
    Omission("G68", "no line manager", empty(.concern, 1, "lineManager")),
    Omission("G77", "an unsorted entry", said: Entry(item: .aim, text: "To be sorted")),
  ]

  private static let earlyDecision = Entry(
    item: .actionPlan, kind: .decision, text: "Agreed at once",
    at: Timestamp("2026-11-27T14:09:00+00:00"), route: "the next meeting",
    links: [Link(kind: .reliesOn, to: RowReference(stated: "e1"))])
}

private func ref(_ kind: RowKind, _ position: Int) -> RowRef {
  RowRef(kind, RowID(position: position))
}

private func set(_ field: String, _ value: FieldValue?) -> MeetingCommand {
  .setField(FieldRef(field), to: value, replacing: nil)
}

private func set(
  _ kind: RowKind, _ position: Int, _ field: String, _ value: FieldValue?
) -> MeetingCommand {
  .setField(FieldRef(ref(kind, position), field), to: value, replacing: nil)
}

private func set(entry: String, _ field: String, _ value: FieldValue?) -> MeetingCommand {
  let entry = RowRef(.entry, RowID(stated: entry))
  return .setField(FieldRef(entry, field), to: value, replacing: nil)
}

private func empty(_ field: String) -> MeetingCommand { set(field, nil) }

private func empty(_ kind: RowKind, _ position: Int, _ field: String) -> MeetingCommand {
  set(kind, position, field, nil)
}

private func empty(entry: String, _ field: String) -> MeetingCommand {
  set(entry: entry, field, nil)
}

private func strike(_ kind: RowKind, _ position: Int) -> MeetingCommand {
  .strike(ref(kind, position))
}

private func strike(entry: String) -> MeetingCommand {
  .strike(RowRef(.entry, RowID(stated: entry)))
}

private func apologies(_ position: Int) -> MeetingCommand {
  set(.attendee, position, "status", .choice("apologies"))
}
