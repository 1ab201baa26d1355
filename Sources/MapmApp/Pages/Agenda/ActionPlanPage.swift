import MeetingDomain
import Terminal

/// Item 7: decisions, recommendations, and the actions with owner, agency and day.
struct ActionPlanPage: AgendaPage {
  var item: AgendaItem { .actionPlan }
  var opensInLine: Bool { true }
  var placeholder: String { "JS to ring the landlord by fri; or a decision   rec: …" }
  var ownKinds: Set<EntryKind?> { [.decision, .recommendation] }

  func ownBlocks(_ context: Context) -> [Block] {
    var blocks: [Block] = []
    if !context.meeting.document.uses(item) {
      blocks = [
        .text("NOT USED IN THIS FORUM: group supervision sets no tasks.", role: .strong),
        .text("What is written here all the same is kept and printed."), .space,
      ]
    }
    for (kind, title) in [(EntryKind.decision, "DECISIONS"), (.recommendation, "RECOMMENDATIONS")] {
      let entries = entries(context, kind)
      guard !entries.isEmpty else { continue }
      blocks.append(.heading(title, note: "\(entries.count)"))
      blocks += entries.map { .row(entryRow($0)) } + [.space]
    }
    let actions = context.meeting.document.actions
    blocks += CaseBlocks.before(.action, context)
    blocks.append(.heading("ACTIONS", note: note(actions, context)))
    blocks += actions.rows.map { .row(row(for: $0, context)) }
    return blocks
  }

  private func row(for action: Action, _ context: Context) -> BlockRow {
    let due = action.due?.inWordsWithoutYear
    let who = [action.owner, action.agency].compactMap { $0 }.joined(separator: ", ")
    let isLate = action.daysLate(on: context.today) > 0
    return BlockRow(
      target: .row(RowRef(.action, action.id)), mark: action.number.map { "\($0)" } ?? "",
      markRole: .strong, lead: (due ?? "no day").clipped(to: leadWidth - 1),
      leadRole: due == nil ? .required : (isLate ? .overdue : .label),
      text: action.visibility.mark + action.text,
      tail: who.isEmpty ? "no owner" : who.clipped(to: 24),
      tailRole: who.isEmpty ? .required : .muted)
  }

  var commands: [Command<PageScreen>] { [PageScreen.followUp] }

  func reading(_ text: String, _ context: Context) -> String? {
    context.movement(in: text)?.words ?? preview(of: read(text, context), context)
  }

  func hint(on text: String, _ context: Context) -> String? {
    let reading = read(text, context)
    guard reading.filing == .action else { return "" }
    let hints = reading.action.hints(context)
    guard let first = hints.first else { return "" }
    return hints.count == 1 ? "? \(first)" : "\(hints.count) hints: \(first)"
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    context.meeting.document.actions.rows.isEmpty
      ? noneAnswer(of: .action, context) : nothingNewFromNext(context)
  }
}
