import MeetingDomain
import Terminal

/// The rows of one list under their heading, and the line that adds one.
///
/// - Parameters:
///   - add: What the line that adds one says; nil where rows come from elsewhere.
///   - row: How a row looks; its target is the row itself.
func list<R: DocumentRow>(
  _ title: String, _ answer: Answer<[R]>, add: String?, _ context: Context,
  row: (R, BlockRow) -> BlockRow
) -> [Block] {
  var blocks: [Block] = [.space, .heading(title, note: note(answer, context))]
  for value in answer.rows {
    blocks.append(.row(row(value, BlockRow(target: .row(RowRef(R.kind, value.id))))))
  }
  if let add { blocks.append(addRow(R.kind, add)) }
  return blocks
}

/// The line that adds a row to a list.
func addRow(_ kind: RowKind, _ words: String) -> Block {
  .row(BlockRow(target: .add(kind), lead: "+ \(words)", leadRole: .muted))
}

/// What can be said of a list in a few words.
func note<R: DocumentRow>(_ answer: Answer<[R]>, _ context: Context) -> String {
  switch answer {
  case .notAsked: "not asked yet; \(context.keys.list(.askedNone, in: .meeting)) is asked, none"
  case .askedNone: "asked, none"
  case .recorded(let rows): "\(rows.count)"
  }
}

/// The command that answers a list with none, or takes that answer back.
func noneAnswer(of kind: RowKind, _ context: Context) -> MeetingCommand {
  let field = FieldRef("rows.\(kind.rawValue)")
  let isNone = context.meeting.value(of: field) == .askedNone
  return context.setting(field, to: isNone ? nil : .askedNone)
}

/// The command that answers the list that a row of a page stands for with none.
func noneAnswer(of selected: Target?, orElse kind: RowKind?, _ context: Context) -> MeetingCommand?
{
  let chosen: RowKind? =
    switch selected {
    case .add(let kind): kind
    case .row(let ref): ref.kind
    default: nil
    }
  guard let kind = chosen ?? kind,
    context.meeting.document.definition(of: FieldRef("rows.\(kind.rawValue)")) != nil
  else { return nil }
  return noneAnswer(of: kind, context)
}

/// The rows of some fields, in order.
func fieldRows(_ names: [String], _ context: Context) -> [Block] {
  names.map { .row(fieldRow(FieldRef($0), context)) }
}

/// The fields of a part of the meeting that no page names, so that none is out of reach.
func furtherFields(_ prefix: String, besides names: [String], _ context: Context) -> [Block] {
  let further = MeetingDocument.fields.map(\.name).filter { name in
    name.hasPrefix(prefix) && !names.contains(name)
  }
  return further.isEmpty ? [] : [.space, .heading("FURTHER")] + fieldRows(further, context)
}

/// The command that opens the line that adds a row.
func adding(_ kind: RowKind, _ title: String = "Add") -> Command<PageScreen> {
  Command(title, list: .character("+")) { screen, context in screen.edit(.add(kind), context) }
}

/// A command that gives one field its likely answer.
func setting(
  _ title: String, _ key: Character, _ field: FieldRef, to value: FieldValue
) -> Command<PageScreen> {
  Command(title, list: .character(key)) { _, context in
    [.effect(.perform(context.setting(field, to: value)))]
  }
}
