import MeetingDomain
import Terminal

/// What is settled before the twelve items: why this meeting, by whom, under what rules.
struct OpeningPage: Page {
  var place: Place? { .opening }
  var markWidth: Int { 1 }
  var leadWidth: Int { 24 }

  func title(_ context: Context) -> String { "Opening" }

  func blocks(_ context: Context) -> [Block] {
    let document = context.meeting.document
    return [.heading("WHOM IT IS ABOUT")]
      + fields(["subject.name", "subject.kind", "subject.case", "forum"], context)
      + list(
        "Others at risk", document.subject.others, add: .other, context
      ) { $0.name ?? $0.relation ?? "" }
      + [.space, .heading("WHY THIS MEETING")]
      + fields(
        [
          "opening.convener.name", "opening.convener.agency", "opening.decidedOn",
          "opening.decidedBy", "opening.why", "opening.reasons", "opening.event",
          "opening.otherForum",
        ], context)
      + [.space, .heading("BEFORE WE BEGIN")]
      + fields(
        [
          "opening.statutory", "opening.harm.immediate", "opening.threshold",
          "opening.groundRules", "opening.readOutAt", "opening.chairIndependent",
          "opening.chairKnowsProcedures",
        ], context)
      + list("Told beforehand", document.openingForm.told, add: .told, context) {
        $0.person ?? ""
      }
  }

  private func fields(_ names: [String], _ context: Context) -> [Block] {
    names.map { .row(fieldRow(FieldRef($0), context)) }
  }

  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? {
    switch kind {
    case .other: .add(.other(OtherPerson(name: text)))
    case .told: .add(.told(Told(person: text)))
    default: nil
    }
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    guard case .add(let kind)? = selected else { return nil }
    return noneAnswer(of: kind, context)
  }
}

/// The rows of one list under their heading, and the line that adds one.
func list<R: DocumentRow>(
  _ title: String, _ answer: Answer<[R]>, add kind: RowKind, _ context: Context,
  words: (R) -> String
) -> [Block] {
  var blocks: [Block] = [.space, .heading(title.uppercased(), note: note(answer))]
  for row in answer.rows {
    blocks.append(.row(BlockRow(target: .row(RowRef(kind, row.id)), text: words(row))))
  }
  blocks.append(.row(BlockRow(target: .add(kind), lead: "+ add", leadRole: .muted)))
  return blocks
}

/// What can be said of a list in a few words.
func note<R: DocumentRow>(_ answer: Answer<[R]>) -> String {
  switch answer {
  case .notAsked: "not asked yet; 0 is asked, none"
  case .askedNone: "asked, none"
  case .recorded(let rows): "\(rows.count)"
  }
}

/// The command that answers a list with none.
func noneAnswer(of kind: RowKind, _ context: Context) -> MeetingCommand {
  let field = FieldRef("rows.\(kind.rawValue)")
  return .setField(field, to: .askedNone, replacing: context.meeting.stamp(of: field))
}
