import MeetingDomain
import Terminal

/// The meetings before and after the open one, and what came from the one before: G51.
enum CaseBlocks {
  /// What an opening shows first, where there was a meeting before.
  static func before(_ context: Context) -> [Block] {
    let document = context.meeting.document
    let (previous, next) = context.neighbours
    let carried = document.carried.rows
    guard document.previous != nil || next != nil || !carried.isEmpty else { return [] }
    var blocks: [Block] = [.heading("THE CASE SO FAR")]
    if let previous { blocks.append(.row(row("Previous meeting", previous))) }
    if !carried.isEmpty {
      let left = carried.count { $0.answer == nil }
      blocks.append(
        .row(
          BlockRow(
            target: .route(.lastMeeting), lead: "From the last meeting",
            text: counts(carried), tail: left == 0 ? "all answered" : "\(left) to answer",
            tailRole: left == 0 ? .done : .required)))
      let signs = carried.filter { !$0.drift(on: context.today).isEmpty }.count
      if signs > 0 {
        blocks.append(
          .text(
            "\(signs) of them \(signs == 1 ? "shows" : "show") signs of drift (G4).",
            role: .dueSoon))
      }
    }
    if let next { blocks.append(.row(row("Next meeting", next))) }
    return blocks + [.space]
  }

  /// What of one kind was open before this meeting, on the page where the new ones stand.
  static func before(_ kind: CarriedKind, _ context: Context) -> [Block] {
    let rows = context.meeting.document.carried.rows.filter { $0.kind == kind }
    guard !rows.isEmpty else { return [] }
    let left = rows.count { $0.answer == nil }
    let words = kind.rawValue + (rows.count == 1 ? "" : "s")
    return [
      .row(
        BlockRow(
          target: .route(.lastMeeting), text: "Open before this meeting: \(rows.count) \(words)",
          tail: left == 0 ? "all answered" : "\(left) to answer",
          tailRole: left == 0 ? .done : .required)), .space,
    ]
  }

  /// The question for what was open, where nothing came with the meeting.
  static func question(_ context: Context) -> [Block] {
    guard context.meeting.document.carried.rows.isEmpty else { return [] }
    return fieldRows(["rows.carried"], context)
      + [.row(BlockRow(target: .route(.lastMeeting), lead: "What was open then"))]
  }

  /// The meeting that follows, or how to plan it: for item 12 and the close.
  static func after(_ context: Context, on page: any Page) -> [Block] {
    guard let next = context.neighbours.next else {
      let status = context.meeting.document.status ?? .planned
      guard status == .closed || status == .approved else { return [] }
      let key = page.key(.followUpMeeting, context)
      return [.space, .text("\(key) plans the meeting that follows, with all that is open.")]
    }
    return [.space, .heading("THE CASE"), .row(row("Next meeting", next))]
  }

  private static func row(_ label: String, _ meeting: MeetingRow) -> BlockRow {
    let day = meeting.date?.inWords ?? "no day yet"
    return BlockRow(
      target: .meeting(meeting.key), lead: label, text: "\(meeting.reference), \(day)",
      tail: meeting.open == 0 ? meeting.statusInWords : "\(meeting.open) open")
  }

  private static func counts(_ carried: [Carried]) -> String {
    CarriedKind.allCases.compactMap { kind in
      let count = carried.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(kind.words)\(count == 1 ? "" : "s")"
    }.joined(separator: ", ")
  }

  /// The command that plans the meeting after the open one.
  static let follow = Command<PageScreen>(
    "Follow-up meeting", list: .character("f"),
    unavailable: { _, context in
      switch context.meeting.document.status ?? .planned {
      case .closed, .approved: nil
      case .planned, .live:
        "A follow-up starts from a meeting that is closed. Close this one first."
      }
    }
  ) { _, context in context.key.map { [.effect(.follow(key: $0))] } ?? [] }
}
