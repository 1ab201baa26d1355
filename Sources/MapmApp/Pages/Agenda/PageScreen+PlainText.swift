import MeetingDomain
import Terminal

extension PageScreen {
  /// Files the line as it stands, whatever could be read from it.
  mutating func filePlain(_ context: Context) -> [Step] {
    guard focus == .line, let page = page as? any AgendaPage, let line else {
      let key = context.keys.menu(.plainText)
      return [.say("\(key) files what stands in the writing line. Tab goes there.")]
    }
    if isLineEmpty(context) { return takeReadingBack(page.item, context) }
    let text = context.draft(line.field).text
    let entry = Entry(item: page.item, kind: page.item.kind(of: text), text: text)
    return [.effect(.perform(.add(.entry(entry)), filing: line.field))]
  }

  /// Makes what was filed last the plain text that was typed, with nothing read from it.
  private func takeReadingBack(_ item: AgendaItem, _ context: Context) -> [Step] {
    guard let ref = lastFiled, let text = lastTyped, context.stands(ref) else {
      let key = context.keys.menu(.plainText)
      return [.say("\(key) takes back how a line was read, right after it was filed.")]
    }
    let kind = item.kind(of: text)
    let undo = context.keys.menu(.undo)
    let said = Step.say("As it was typed: nothing is read from it any more. \(undo) undoes that.")
    guard ref.kind == .entry else {
      let entry = Entry(item: item, kind: kind, text: text)
      return [
        .effect(.perform(.strike(ref))), .effect(.perform(.add(.entry(entry)))), said,
      ]
    }
    let plain: [(String, FieldValue?)] = [
      ("text", .text(text)), ("by", nil), ("agency", nil), ("unresolved", nil),
      ("kind", kind.map { .choice($0.rawValue) }),
    ]
    let changes = plain.map { context.change(FieldRef(ref, $0.0), to: $0.1) }
      .filter { context.meeting.value(of: $0.field) != $0.value }
    return changes.isEmpty
      ? [.say("Nothing was read from it; it is as it was typed.")]
      : [.effect(.perform(.setFields(changes))), said]
  }
}
