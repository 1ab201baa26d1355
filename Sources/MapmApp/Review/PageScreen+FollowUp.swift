import MeetingDomain
import Terminal

extension PageScreen {
  /// Works the chosen action, or the one whose form is open.
  static let followUp = Command<PageScreen>(
    "Follow an action up", list: .character("f"),
    unavailable: { screen, context in
      screen.chosenAction(context) == nil
        ? "Choose an action first: only an action is followed up." : nil
    }
  ) { screen, context in
    guard let key = context.key, let action = screen.chosenAction(context) else { return [] }
    let item = RegisterKey.action(
      meeting: key, number: action.number, action.number == nil ? action.id : .unassigned)
    let kinds = FollowUpKind.allCases.filter { ($0 == .reopened) != action.isOpen }
    return [.show(.workChoice([item], kinds))]
  }

  /// The chosen action, or the one whose form is open; nil where it is none.
  private func chosenAction(_ context: Context) -> Action? {
    guard let ref = (page as? FormPage)?.ref ?? subject, ref.kind == .action else { return nil }
    return context.meeting.document.row(ref.id)
  }
}

extension Context {
  /// A line of the register as it stands; of the open meeting as the screen has it.
  func registerItem(_ key: RegisterKey) -> RegisterItem? {
    switch key {
    case .action(let meeting, let number, let id):
      let fits = { (row: ActionRow) in
        number.map { $0 == row.number } ?? (row.action.id == id)
      }
      let rows =
        meeting == self.key
        ? self.meeting.document.actionRows(key: meeting, today: today)
        : actions.of(meeting: meeting)
      return rows.first(where: fits).map { .action($0) }
    case .matter(let meeting, let kind, let row):
      let here = meetings.first { $0.key == meeting }
      return here.flatMap { here in
        here.matters.first { $0.kind == kind && $0.row == row }.map { .matter($0, here) }
      }
    }
  }
}
