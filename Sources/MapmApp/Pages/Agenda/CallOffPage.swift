import MeetingDomain
import Terminal

/// Why the open meeting will not take place: the one line that calling it off needs.
struct CallOffPage: Page {
  var opensInLine: Bool { true }

  var isInMeeting: Bool { true }

  func placeOnAgenda(_ context: Context) -> Place? { .opening }

  func title(_ context: Context) -> String { "Call the meeting off" }

  var line: WritingLine? {
    WritingLine(field: "call-off/reason", placeholder: "Why; Enter calls it off")
  }

  func blocks(_ context: Context) -> [Block] {
    [
      .text("The meeting will not take place. What is written in it stays.", role: .text),
      .text("Nothing is filed in it while it is called off. It can be held after all."),
      .text("Every copy says CALLED OFF and this reason. Esc twice goes back."),
    ]
  }

  /// The command of the walk that asks for the reason, or lets the meeting be held after all.
  static let command = Command<PageScreen>(
    callOffTitle, menu: .character("z"),
    unavailable: { _, context in
      let isCalledOff = context.meeting.document.calledOff != nil
      // Only whether it has ended matters here: the reason is asked next.
      let command = isCalledOff ? MeetingCommand.holdAfterAll : .callOff(reason: "a reason")
      return context.meeting.refusal(of: command, seat: context.seat)?.description
    }
  ) { _, context in
    guard context.meeting.document.calledOff != nil else { return [.show(.callOff)] }
    return [.effect(.perform(.holdAfterAll)), .say("The meeting is to be held after all.")]
  }

  func file(_ text: String, _ context: Context) -> [Step] {
    [.effect(.perform(.callOff(reason: text), filing: line?.field))]
  }

  func heard(_ event: MeetingEvent, _ context: Context) -> [Step] {
    guard case .calledOff = event else { return [] }
    return [.back, .say("The meeting is called off. \(context.keys.menu(.undo)) takes that back.")]
  }
}

/// What the command is called, in a meeting and at home.
let callOffTitle = "Call off, or hold"

extension HomePage {
  /// Calls the chosen meeting off, with the reason asked in its row, or lets it be held after all.
  static let callOff = Command<PageScreen>(callOffTitle, list: .character("c")) { screen, context in
    guard case .meeting(let key)? = screen.selected,
      let meeting = context.meetings.first(where: { $0.key == key })
    else { return [.say("Choose a meeting first.")] }
    if meeting.isCalledOff {
      return [
        .effect(.work([Work(in: key, .holdAfterAll)])),
        .say("\(meeting.reference) is to be held after all."),
      ]
    }
    guard meeting.isUnderWay else { return [.say(Refusal.wasHeld.description)] }
    var editor = Editor(
      target: .meeting(key), label: "Why is it called off?", draft: "home/call-off/\(key)")
    editor.hint = "Why \(meeting.reference) will not take place. Every copy says it."
    return screen.begin(editor, context)
  }

  /// Calls off the meeting in whose row the reason was written.
  func work(_ text: String, in editor: Editor, _ context: Context) -> [Step]? {
    guard case .meeting(let key) = editor.target else { return nil }
    return [.effect(.work([Work(in: key, .callOff(reason: text))]))]
  }
}

extension PageScreen {
  /// Hears that what was written in the row of a meeting was done there.
  mutating func worked(_ context: Context) -> [Step] {
    guard let editor, case .meeting = editor.target else { return [] }
    endEditing()
    return [
      .forget(field: editor.draft),
      .say(
        "The meeting is called off. \(page.key(.callOffOrHold, context)) says that it is held "
          + "after all."),
    ]
  }
}
