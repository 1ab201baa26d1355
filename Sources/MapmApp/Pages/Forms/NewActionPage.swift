import MeetingDomain
import Terminal

/// A new action from anywhere: its words first, and once they are filed the rest of its form.
struct NewActionPage: Page {
  /// The draft of its words.
  private static let draft = "add/form/\(RowKind.action.rawValue)"

  /// The kind that it is to have; nil for an action like any other.
  var kind: ActionKind?

  var keyPlace: KeyPlace? { .form }
  var leadWidth: Int { 26 }
  var markWidth: Int { 1 }

  var isInMeeting: Bool { true }

  func placeOnAgenda(_ context: Context) -> Place? { .item(.actionPlan) }

  func title(_ context: Context) -> String {
    kind == .referral ? "New referral" : "New action"
  }

  func blocks(_ context: Context) -> [Block] {
    let text = context.draft(Self.draft).text
    let reading = LineReading(action: text, in: context.room, today: context.today)
    let due = [reading.due?.inWords(from: context.today), reading.dueRemark].compactMap(\.self)
    let read = [
      ("Filed as", reading.text.isSameText(as: text) ? nil : reading.text.firstLine),
      ("Who", reading.speaker ?? reading.stranger.map { "\($0) is not on the list" }),
      ("Agency", reading.agency),
      ("Due", due.isEmpty ? nil : due.joined(separator: "; ")),
    ]
    return [.row(BlockRow(target: .add(.action), lead: columns([("What", 10)])))]
      + read.filter { $0.0 != "Filed as" || $0.1 != nil }.map { label, words in
        .text(columns([(label, 12)]) + (words ?? "–"), role: words == nil ? .muted : .suggestion)
      }
      + ["Done when", "Restricted"].map { .text(columns([($0, 12), ("–", 3)])) }
      + hints(on: reading, context)
      + [
        .space, .text("Enter files the words; who does it, and by when, follow."),
        .text("Every key is kept. Esc goes back to where you were."),
      ]
  }

  /// What could be clearer in what is written so far.
  private func hints(on reading: LineReading, _ context: Context) -> [Block] {
    guard !reading.text.isEmpty else { return [] }
    let hints = reading.action.hints(context)
    return (hints.isEmpty ? [] : [.space]) + hints.map { .text("? \($0)", role: .dueSoon) }
  }

  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? {
    var action = LineReading(action: text, in: context.room, today: context.today).action
    action.kind = self.kind ?? action.kind
    return .add(.action(action))
  }

  func added(_ ref: RowRef, _ context: Context) -> [Step] {
    [.replace(.fill(ref)), .say("The action is filed. Who does it, and by when?")]
  }

  var commands: [Command<PageScreen>] {
    [PageScreen.fileForm, PageScreen.goTo, PageScreen.undo, PageScreen.redo]
  }
}
