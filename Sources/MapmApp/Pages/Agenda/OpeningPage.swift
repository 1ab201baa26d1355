import MeetingDomain
import Terminal

/// What is settled before the twelve items: why this meeting, by whom, under what rules.
struct OpeningPage: Page {
  var place: Place? { .opening }
  var markWidth: Int { 1 }
  var leadWidth: Int { 24 }

  func title(_ context: Context) -> String { "Opening" }

  private static let triage = [
    "opening.harm.immediate", "opening.threshold", "opening.statutory",
  ]
  private static let subject = ["subject.name", "subject.kind", "subject.case"]
  private static let question = ["opening.forumBecause", "opening.otherForum"]
  private static let decision = [
    "opening.convener.name", "opening.convener.agency", "opening.convener.involvement",
    "opening.decidedOn", "opening.decidedBy", "opening.why", "opening.reasons", "opening.event",
    "opening.urgency", "opening.timing",
  ]
  private static let sharing = [
    "opening.consent", "opening.consentBecause", "opening.basis", "opening.basisBecause",
  ]
  private static let chair = [
    "opening.chairIndependent", "opening.chairKnowsProcedures", "opening.groundRules",
    "opening.readOutAt", "opening.confidentialityAt",
  ]
  /// What item 3 shows.
  private static let elsewhere = ["opening.purposes", "opening.outcomes"]
  private static let paper = ["previous", "profile"]

  func blocks(_ context: Context) -> [Block] {
    let document = context.meeting.document
    let named =
      Self.triage + Self.question + Self.decision + Self.sharing + Self.chair + Self.elsewhere
    let own: [Block] =
      [.heading("FIRST OF ALL", note: Self.triageNote(context))]
      + fieldRows(Self.triage, context)
      + [.space, .heading("WHOM IT IS ABOUT")] + fieldRows(Self.subject, context)
      + list(
        "OTHERS AT RISK", document.subject.others, add: "somebody else", context, row: other)
      + [.space, .heading("IS IT THE RIGHT MEETING?")] + forum(context)
      + fieldRows(Self.question, context)
      + [.space, .heading("THE DECISION TO HOLD IT")] + fieldRows(Self.decision, context)
      + list("TOLD BEFOREHAND", document.openingForm.told, add: "who was told, or not", context) {
        told($0, $1, context)
      }
      + AgendaPackSent(document).blocks
      + [.space, .heading("SHARING INFORMATION")] + fieldRows(Self.sharing, context)
      + [.space, .heading("THE CHAIR OPENS")] + readOut(document) + fieldRows(Self.chair, context)
      + list(
        "OBJECTIVES", document.openingForm.objectives, add: "an objective", context, row: objective)
      + furtherFields("opening.", besides: named, context)
      + furtherFields("subject.", besides: Self.subject, context)
      + [.space, .heading("THE RECORD")] + fieldRows(Self.paper, context) + [keeping(context)]
    return CaseBlocks.before(context) + own + CaseBlocks.question(context) + given(document)
  }

  /// How long the area keeps the record: practice D16.
  private func keeping(_ context: Context) -> Block {
    let rule = context.profile.retention.rule
    guard !rule.isEmpty else { return .text("How long it is kept: \(ProfilePart.note).") }
    let day = context.meeting.document.reviewOfRecord(in: context.profile)
    let review = day.map { " Whether it is still needed is looked at on \($0.inWords)." } ?? ""
    return .text("How long it is kept: \(rule)\(rule.hasSuffix(".") ? "" : ".")\(review)")
  }

  /// What to do about harm, or that it is still to be asked: G12.
  private static func triageNote(_ context: Context) -> String {
    switch context.meeting.document.openingForm.harmForm.immediate {
    case true?: "immediate harm: \(context.keys.menu(.stopAndRefer)) says who refers to whom, now"
    case false?: ""
    case nil: "ask this before anything else"
    }
  }

  /// The forum as it was chosen, and the screen that helps to choose it: G10.
  private func forum(_ context: Context) -> [Block] {
    let row = fieldRow(FieldRef("forum"), context)
    let help = BlockRow(
      target: .route(.forum), lead: "Which forum?", text: "Three sentences help to choose.",
      tail: context.meeting.document.forum == .notAsked ? "not chosen yet" : "")
    return [.row(help), .row(row)]
  }

  /// The screen that is read out when the meeting begins.
  private func readOut(_ document: MeetingDocument) -> [Block] {
    let at = document.openingForm.readOutAt.value
    return [
      .row(
        BlockRow(
          target: .route(.readOut), lead: "Read out", text: "The ground rules, in large lines.",
          tail: at.map { "read out \($0.time)" } ?? "not read out yet",
          tailRole: at == nil ? .required : .done))
    ]
  }

  /// What the store gives and nobody types.
  private func given(_ document: MeetingDocument) -> [Block] {
    let reference = document.reference.map { "Reference \($0)" } ?? "No reference yet"
    let id = document.id.map { ", id \($0)" } ?? ""
    return [.text("\(reference)\(id); \(document.statusInWords).")]
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

  var commands: [Command<PageScreen>] {
    [
      Command("Which forum?", list: .character("f")) { _, _ in [.show(.forum)] },
      Command("Read out", list: .character("r")) { _, _ in [.show(.readOut)] },
      AgendaPackSent.command,
    ]
  }

  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? {
    switch kind {
    case .other: .add(.other(OtherPerson(name: text)))
    case .told: .add(.told(Told(person: text)))
    case .objective: .add(.objective(Objective(text: text)))
    case .distribution:
      .add(.distribution(Distribution(to: text, copy: "agenda", version: 1, at: context.now)))
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
