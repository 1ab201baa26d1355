import MeetingDomain
import Terminal

/// A row of a page that shows one field and lets it be changed.
func fieldRow(_ field: FieldRef, label: String? = nil, _ context: Context) -> BlockRow {
  let document = context.meeting.document
  guard let definition = document.definition(of: field) else {
    return BlockRow(target: .field(field), lead: field.name)
  }
  let value = document.value(of: field)
  var row = BlockRow(
    target: .field(field), lead: label ?? definition.label,
    text: value == nil ? PlainWords.absent(field, definition) : FieldText.words(value, context),
    role: value == nil || value == .askedNone ? .muted : .text)
  if case .rows(let kind) = definition.kind { row.text = document.rowCount(of: kind, value) }
  row.aside = note(on: field, definition.kind, value, context)
  let others = context.meeting.alternatives(of: field).map { FieldText.words($0, context) }
  if !others.isEmpty {
    row.tail = "also: \(others.joined(separator: "; "))".clipped(to: 30)
    row.tailRole = .dueSoon
  }
  return row
}

/// What is said after a field: how to have the time now, where an agency comes from.
private func note(
  on field: FieldRef, _ kind: FieldKind, _ value: FieldValue?, _ context: Context
) -> String {
  switch (kind, value) {
  case (.time, nil), (.moment, nil): "(\(context.keys.list(.nowInField, in: .meeting)) is now)"
  case (.text, .some) where context.meeting.document.isFromThePerson(field): "(from the person)"
  default: ""
  }
}

extension MeetingDocument {
  /// How many rows a list has, in words.
  fileprivate func rowCount(of kind: RowKind, _ value: FieldValue?) -> String {
    func count<R: DocumentRow>(_: R.Type) -> Int { rows(of: R.self).count }
    let count = count(kind.rowType)
    if count > 0 { return "\(count)" }
    return value == .askedNone ? "asked, none" : "none yet"
  }
}

extension PageScreen {
  /// Puts the time of the record into the chosen day or time.
  static let nowInField = Command<PageScreen>(
    "Now in this field", list: .character("="), isHinted: false
  ) {
    screen, context in
    guard case .field(let field)? = screen.selected,
      let kind = context.meeting.document.definition(of: field)?.kind,
      [.day, .time, .moment].contains(kind)
    else { return [.say("Choose a day or a time first.")] }
    return [.effect(.perform(context.setting(field, to: .now)))]
  }
}
