import MeetingDomain
import Terminal

/// A row across the screen that says what nobody in the room may forget.
struct WarningBand: Equatable, Sendable {
  let text: String

  /// The band that there must be now; nil where all is as usual.
  init?(_ context: Context) {
    let document = context.meeting.document
    if document.opening?.harm?.immediate == true,
      !document.actions.rows.contains(where: { $0.kind == .referral && $0.owner != nil })
    {
      text = "IMMEDIATE HARM, NOT YET REFERRED: Ctrl-X ! says who refers to whom"
      return
    }
    guard let from = document.runningProfessionalsOnly?.from else { return nil }
    let minutes = max(0, context.now.time.minutes - from.minutes)
    text = "PROFESSIONALS ONLY since \(from), \(minutes) min: Ctrl-X p ends it"
  }

  func draw(on canvas: inout Canvas, row: Int) {
    canvas.fill(
      Rect(row: row, column: 0, rows: 1, columns: canvas.size.columns), role: .timerOver)
    canvas.put(
      text, row: row, column: 2, role: .timerOver, limit: max(0, canvas.size.columns - 3))
  }
}
