import MeetingDomain
import Terminal

/// A new action from anywhere: its words first, and once they are filed the rest of its form.
struct NewActionPage: Page {
  /// The kind that it is to have; nil for an action like any other.
  var kind: ActionKind?

  var leadWidth: Int { 26 }
  var markWidth: Int { 1 }

  var isInMeeting: Bool { true }

  func placeOnAgenda(_ context: Context) -> Place? { .item(.actionPlan) }

  func title(_ context: Context) -> String {
    kind == .referral ? "New referral" : "New action"
  }

  func blocks(_ context: Context) -> [Block] {
    let labels = ["Who", "Agency", "Due", "Done when", "Restricted"]
    return [.row(BlockRow(target: .add(.action), lead: columns([("What", 10)])))]
      + labels.map { .text(columns([($0, 12), ("–", 3)])) }
      + [
        .space, .text("Enter files the words; who does it, and by when, follow."),
        .text("Every key is kept. Esc goes back to where you were."),
      ]
  }

  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? {
    var action = LineReading(action: text, in: context.room, today: context.today).action
    action.kind = self.kind ?? action.kind
    return .add(.action(action))
  }

  func added(_ ref: RowRef) -> [Step] {
    [.replace(.fill(ref)), .say("The action is filed. Who does it, and by when?")]
  }

  var commands: [Command<PageScreen>] { [PageScreen.fileForm, PageScreen.undo, PageScreen.redo] }
}
