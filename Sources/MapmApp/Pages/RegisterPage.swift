import MeetingDomain
import Terminal

/// The open actions of all meetings, the earliest due first.
struct RegisterPage: Page {
  var markWidth: Int { 5 }
  var leadWidth: Int { Self.due + Self.state + Self.agency + Self.who }

  func title(_ context: Context) -> String {
    let open = context.actions.filter(\.isOpen)
    let late = open.count { $0.daysLate > 0 }
    return "Open actions   \(open.count) open   \(late) overdue   by due date"
  }

  func blocks(_ context: Context) -> [Block] {
    let open = context.actions.filter(\.isOpen).sorted(by: ActionRow.byDueDay)
    guard !open.isEmpty else {
      return [.space, .text("No action is open. They come from item 7 of the meetings.")]
    }
    let titles = columns([
      ("No", markWidth), ("Due", Self.due), ("State", Self.state), ("Agency", Self.agency),
      ("Who", Self.who), ("Action", 8),
    ])
    return [.heading(" " + titles)] + open.map { .row(row($0, context)) }
  }

  private func row(_ line: ActionRow, _ context: Context) -> BlockRow {
    let action = line.action
    let room = PageFrame.columns(context.size, page: self).page - leadWidth - markWidth - 6
    return BlockRow(
      target: .action(key: line.key, action.id),
      mark: action.number.map { "\($0)" } ?? "", markRole: .strong,
      lead: columns([
        (action.due.map { "\($0.dayAndMonth)" } ?? "none", Self.due),
        (line.state(on: context.today), Self.state), (action.agency ?? "", Self.agency),
        (action.owner ?? "", Self.who),
      ]),
      leadRole: line.daysLate > 0 ? .overdue : .text,
      text: action.text.firstLine.clipped(to: max(10, room)))
  }

  var hasDetail: Bool { true }

  func detail(_ selected: Target?, _ context: Context) -> [DetailLine] {
    guard case .action(let key, let id)? = selected else { return [] }
    return context.actions.first { $0.key == key && $0.action.id == id }?.detail(context) ?? []
  }

  // How wide the columns are, in cells.
  private static let due = 8
  private static let state = 18
  private static let agency = 13
  private static let who = 12
}
