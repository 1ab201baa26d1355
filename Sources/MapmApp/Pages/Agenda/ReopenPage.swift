import MeetingDomain
import Terminal

/// Why a closed meeting goes on: the one line that reopening needs.
struct ReopenPage: Page {
  var opensInLine: Bool { true }

  var isInMeeting: Bool { true }

  func placeOnAgenda(_ context: Context) -> Place? { .close }

  func title(_ context: Context) -> String { "Reopen the meeting" }

  var line: WritingLine? {
    WritingLine(field: "reopen/reason", placeholder: "Why it goes on; Enter reopens it")
  }

  func blocks(_ context: Context) -> [Block] {
    let end = context.meeting.document.end.value.map { " at \($0)" } ?? ""
    return [
      .text("The meeting was closed\(end).", role: .text),
      .text("It goes on once a reason is filed, and ends when it is closed again."),
      .text("The reason stays in the log of the meeting. Esc twice goes back."),
    ]
  }

  /// The command of the close that asks for the reason.
  static let command = Command<PageScreen>(
    "Reopen the meeting", list: .character("o"),
    unavailable: { _, context in
      // Only whether it is closed matters here: the reason is asked next.
      context.meeting.refusal(of: .reopen(reason: "a reason"), seat: context.seat)?.description
    }
  ) { _, _ in [.show(.reopen)] }

  func file(_ text: String, _ context: Context) -> [Step] {
    [.effect(.perform(.reopen(reason: text), filing: line?.field))]
  }

  func heard(_ event: MeetingEvent, _ context: Context) -> [Step] {
    guard case .reopened = event else { return [] }
    return [.back, .say("The meeting is live again. \(context.keys.menu(.goOn)) closes it.")]
  }
}
