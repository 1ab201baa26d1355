import MeetingDomain
import Terminal

extension WhoUpdatesPage {
  var placeholder: String { "Who tells whom: JS will tell Sam Fox by fri; or a note." }

  /// A line that says who tells whom plans it; any other words are a note.
  func command(for text: String, _ context: Context) -> MeetingCommand {
    guard let plan = plan(in: text, context) else { return filing(of: text, context) }
    let listed = context.meeting.document.updates.rows.first {
      $0.person.map { NameMark(of: $0) } == NameMark(of: plan.person)
    }
    guard let listed else { return .add(.update(plan)) }
    let ref = RowRef(.update, listed.id)
    return .setFields(
      [
        context.change(FieldRef(ref, "by"), to: plan.by.map { .text($0) }),
        context.change(FieldRef(ref, "due"), to: plan.due.map { .day($0) }),
      ] + (plan.how.map { [context.change(FieldRef(ref, "how"), to: .text($0))] } ?? []))
  }

  func reading(_ text: String, _ context: Context) -> String? {
    guard let plan = plan(in: text, context) else {
      return said(of: text, context) ?? (text.isEmpty ? nil : "a note")
    }
    let day = plan.due.map { " by \($0.inWords)" } ?? ""
    let how = plan.how.map { " \($0)" } ?? ""
    return withPlainHint("\(plan.by ?? "") tells \(plan.person ?? "")\(how)\(day)", context)
  }

  /// Who tells whom by when; nil where the line does not say it of somebody in the list.
  private func plan(in text: String, _ context: Context) -> Update? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let verb = words.firstIndex(where: { Self.verbs.contains($0.lowercased()) }) else {
      return nil
    }
    let teller = words[..<verb].reversed().drop { Self.helpers.contains($0.lowercased()) }
    let named = context.room.people(called: teller.reversed().joined(separator: " "))
    guard named.count == 1,
      let told = ToldReading(words[(verb + 1)...], in: context.room, today: context.today)
    else { return nil }
    return Update(
      person: told.person, by: named[0].name, how: told.how,
      due: told.due ?? context.nextWorkingDay)
  }

  private static let verbs: Set<String> = [
    "tell", "tells", "update", "updates", "inform", "informs",
  ]
  private static let helpers: Set<String> = ["will", "to", "is", "shall", "can"]
}
