import MeetingDomain
import Terminal

/// A row across the screen that says what nobody in the room may forget.
struct WarningBand: Equatable, Sendable {
  let text: String
  let role: Terminal.Role

  /// The bands that there must be now, the most pressing first; none where all is as usual.
  ///
  /// A small screen has room for one of them; who may hear and who is in danger are said in one.
  static func all(_ context: Context) -> [WarningBand] {
    let document = context.meeting.document
    let isSmall = context.size.rows < 16
    var pressing = [harm(document, context), professionalsOnly(document, context)]
      .compactMap(\.self)
    if isSmall, pressing.count == 2 {
      pressing = [both(context)]
    }
    let statutory = document.openStatutoryProcess.map {
      Self(text: Self.statutory($0, columns: context.size.columns - 3), role: .titleBar)
    }
    let bands = pressing.map { Self(text: $0, role: .timerOver) } + [statutory].compactMap(\.self)
    return Array(bands.prefix(isSmall ? 1 : 3))
  }

  /// Who may hear and who is in danger, in one row: the keys make way before the words do.
  private static func both(_ context: Context) -> String {
    let keys = context.keys
    let whole =
      "PROFESSIONALS ONLY (\(keys.shortMenu(.professionalsOnly))), "
      + "IMMEDIATE HARM: \(keys.shortMenu(.stopAndRefer)) refers"
    return displayWidth(of: whole) <= context.size.columns - 3
      ? whole : "PROFESSIONALS ONLY, IMMEDIATE HARM"
  }

  private static func harm(_ document: MeetingDocument, _ context: Context) -> String? {
    guard document.opening?.harm?.immediate == true,
      !document.actions.rows.contains(where: { $0.kind == .referral && $0.owner != nil })
    else { return nil }
    return context.size.columns < 72
      ? "IMMEDIATE HARM: \(context.keys.shortMenu(.stopAndRefer)) says who refers"
      : "IMMEDIATE HARM, NOT YET REFERRED: \(context.keys.menu(.stopAndRefer)) says who refers to whom"
  }

  private static func professionalsOnly(_ document: MeetingDocument, _ context: Context) -> String?
  {
    guard let from = document.runningProfessionalsOnly?.from else { return nil }
    let minutes = max(0, context.now.time.minutes - from.minutes)
    return
      "PROFESSIONALS ONLY since \(from), \(minutes) min: \(context.keys.menu(.professionalsOnly)) ends it"
  }

  /// The process that goes on beside the meeting, which does not take its place: G1.
  private static func statutory(_ process: String, columns: Int) -> String {
    let text = "STATUTORY PROCESS OPEN: \(process)"
    let reminder = ". This meeting does not replace it."
    return displayWidth(of: text + reminder) <= columns
      ? text + reminder : truncated(text, columns: columns)
  }

  func draw(on canvas: inout Canvas, row: Int) {
    canvas.fill(Rect(row: row, column: 0, rows: 1, columns: canvas.size.columns), role: role)
    canvas.put(text, row: row, column: 2, role: role, limit: max(0, canvas.size.columns - 3))
  }
}
