import MeetingDomain
import Terminal

/// The open actions of all meetings, the earliest due first.
struct RegisterPage: Page {
  var markWidth: Int { 6 }
  var leadWidth: Int { 30 }

  func title(_ context: Context) -> String {
    let open = context.actions.filter(\.action.isOpen)
    let late = open.count { $0.daysLate > 0 }
    return "Open actions   \(open.count) open   \(late) overdue   by due date"
  }

  func blocks(_ context: Context) -> [Block] {
    let open = context.actions.filter(\.action.isOpen).sorted(by: ActionRow.byDueDay)
    guard !open.isEmpty else {
      return [.space, .text("No action is open. They come from item 7 of the meetings.")]
    }
    return [.heading("  No   Due     State", note: "")] + open.map { .row(row($0, context)) }
  }

  private func row(_ line: ActionRow, _ context: Context) -> BlockRow {
    let due = line.action.due?.inWordsWithoutYear ?? "no day"
    let state = line.state(on: context.today)
    let who = [line.action.agency, line.action.owner].compactMap { $0 }.joined(separator: ", ")
    return BlockRow(
      target: .action(key: line.key, line.action.id),
      mark: line.action.number.map { "\($0)" } ?? "", markRole: .strong,
      lead: columns([(due, 12), (state, 18)]),
      leadRole: line.daysLate > 0 ? .overdue : .text,
      text: who.isEmpty ? line.action.text : "\(who): \(line.action.text)",
      tail: line.meeting)
  }
}
