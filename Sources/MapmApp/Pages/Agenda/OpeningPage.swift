import MeetingDomain
import Terminal

/// What is settled before the twelve items: why this meeting, by whom, under what rules.
struct OpeningPage: Page {
  var place: Place? { .opening }
  var markWidth: Int { 1 }
  var leadWidth: Int { 24 }

  func title(_ context: Context) -> String { "Opening" }

  private static let subject = ["subject.name", "subject.kind", "subject.case"]
  private static let question = [
    "forum", "opening.harm.immediate", "opening.statutory", "opening.threshold",
    "opening.otherForum",
  ]
  private static let decision = [
    "opening.convener.name", "opening.convener.agency", "opening.decidedOn", "opening.decidedBy",
    "opening.why", "opening.reasons", "opening.event",
  ]
  private static let chair = [
    "opening.chairIndependent", "opening.chairKnowsProcedures", "opening.groundRules",
    "opening.readOutAt",
  ]
  private static let paper = ["previous", "profile"]

  func blocks(_ context: Context) -> [Block] {
    let document = context.meeting.document
    return [.heading("WHOM IT IS ABOUT")] + fieldRows(Self.subject, context)
      + list(
        "OTHERS AT RISK", document.subject.others, add: "somebody else", context, row: other)
      + [.space, .heading("IS IT THE RIGHT MEETING?")] + fieldRows(Self.question, context)
      + [.space, .heading("THE DECISION TO HOLD IT")] + fieldRows(Self.decision, context)
      + list("TOLD BEFOREHAND", document.openingForm.told, add: "who was told, or not", context) {
        told($0, $1, context)
      }
      + [.space, .heading("THE CHAIR OPENS")] + fieldRows(Self.chair, context)
      + list(
        "OBJECTIVES", document.openingForm.objectives, add: "an objective", context, row: objective)
      + furtherFields("opening.", besides: Self.question + Self.decision + Self.chair, context)
      + furtherFields("subject.", besides: Self.subject, context)
      + [.space, .heading("THE RECORD")] + fieldRows(Self.paper, context) + given(document)
  }

  /// What the store gives and nobody types.
  private func given(_ document: MeetingDocument) -> [Block] {
    let reference = document.reference.map { "Reference \($0)" } ?? "No reference yet"
    let id = document.id.map { ", id \($0)" } ?? ""
    return [.text("\(reference)\(id); \((document.status ?? .planned).words).")]
  }

  private func other(_ person: OtherPerson, _ row: BlockRow) -> BlockRow {
    var row = row
    row.text = [person.name, person.relation].compactMap { $0 }.joined(separator: ", ")
    if row.text.isEmpty { row.text = "no name yet" }
    switch person.atRisk {
    case true?: (row.tail, row.tailRole) = ("AT RISK", .overdue)
    case false?: row.tail = "not at risk"
    case nil: row.tail = "not asked"
    }
    return row
  }

  private func told(_ told: Told, _ row: BlockRow, _ context: Context) -> BlockRow {
    var row = row
    row.lead = told.person ?? "somebody"
    let by = told.by.map { "by \($0)" }
    let on = told.on?.inWords(from: context.today)
    let how = [by, on].compactMap { $0 }.joined(separator: ", ")
    row.text = told.notToldBecause.map { "not told: \($0)" } ?? "told \(how)"
    if told.notToldBecause == nil, how.isEmpty {
      (row.text, row.role) = ("not said when, or why not", .muted)
    }
    return row
  }

  var commands: [Command<PageScreen>] { [PageScreen.nowInField] }

  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? {
    switch kind {
    case .other: .add(.other(OtherPerson(name: text)))
    case .told: .add(.told(Told(person: text)))
    case .objective: .add(.objective(Objective(text: text)))
    default: nil
    }
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    noneAnswer(of: selected, orElse: nil, context)
  }
}

/// An objective with what became of it.
func objective(_ objective: Objective, _ row: BlockRow) -> BlockRow {
  var row = row
  row.text = objective.text
  row.tail = objective.met.map { PlainWords.words(for: $0.rawValue) } ?? ""
  row.tailRole = objective.met == .met ? .done : .dueSoon
  return row
}
