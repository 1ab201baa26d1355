import MeetingDomain
import Terminal

/// Home: the meetings, the open actions, who sits here.
struct HomePage: Page {
  var markWidth: Int { 4 }
  var leadWidth: Int { 0 }

  func title(_ context: Context) -> String { "mapm" }

  func blocks(_ context: Context) -> [Block] {
    var rows = NumberedRows()
    var blocks: [Block] = [
      .heading("MEETINGS", note: context.meetings.isEmpty ? "none yet" : "newest first")
    ]
    // Work that is under way comes first, so that Enter goes on with it.
    blocks += context.meetings.filter { $0.status == .live }.map { rows.row(row(for: $0)) }
    blocks.append(rows.row(BlockRow(target: .newMeeting, text: "New meeting")))
    blocks += context.meetings.filter { $0.status != .live }.map { rows.row(row(for: $0)) }
    blocks += [.space, .heading("OPEN ACTIONS")]
    blocks.append(
      rows.row(
        BlockRow(target: .route(.openActions), text: "All", tail: "").counting(context.actions)))
    blocks += [.space, .heading("AT THE KEYBOARD")]
    blocks.append(
      rows.row(
        BlockRow(target: .route(.author), text: context.author?.inWords ?? "not said yet")))
    return blocks
  }

  private func row(for meeting: MeetingRow) -> BlockRow {
    let day = meeting.date?.inWordsWithoutYear ?? "no day yet"
    let about = meeting.case.isEmpty ? meeting.subject : "case \(meeting.case)"
    var row = BlockRow(
      target: .meeting(meeting.key),
      text: columns([(day, 12), (meeting.reference, 10), (about, 22)])
        + meeting.status.rawValue.uppercased(),
      tail: meeting.open == 0 ? "" : "\(meeting.open) open")
    if meeting.status == .live { row.role = .strong }
    if meeting.overdue > 0 {
      (row.tail, row.tailRole) = ("\(meeting.open) open, \(meeting.overdue) OVERDUE", .overdue)
    }
    return row
  }

  var commands: [Command<PageScreen>] {
    [
      Command("New meeting", list: .character("n")) { screen, context in
        screen.edit(.newMeeting, context)
      },
      Command("Open actions", list: .character("o")) { _, _ in [.show(.openActions)] },
      Command("Who sits here", list: .character("w")) { _, _ in [.show(.author)] },
      Command(
        "Quit", list: .character("q"), unavailable: { _, context in context.unsavedSentence }
      ) { _, _ in [.effect(.quit)] },
    ] + NumberedRows.commands
  }

  var hasDetail: Bool { true }

  func detail(_ selected: Target?, _ context: Context) -> [DetailLine] {
    guard case .meeting(let key)? = selected else { return [] }
    return context.meetings.first { $0.key == key }?.detail(context) ?? []
  }
}

extension Author {
  /// The name, with the agency where it was said.
  var inWords: String { agency.isEmpty ? name : "\(name), \(agency)" }
}

extension BlockRow {
  /// The row with how many actions are open, late, and due within a week.
  fileprivate func counting(_ actions: [ActionRow]) -> BlockRow {
    var row = self
    let open = actions.count(where: \.isOpen)
    let late = actions.count { $0.daysLate > 0 }
    row.text = columns([(text, 17)]) + "\(open) open"
    if late > 0 { (row.tail, row.tailRole) = ("\(late) OVERDUE", .overdue) }
    return row
  }
}

/// Rows numbered from 1 on, which their number chooses.
struct NumberedRows {
  private var count = 0

  mutating func row(_ row: BlockRow) -> Block {
    count += 1
    var row = row
    row.mark = count <= 9 ? "\(count)" : ""
    row.markRole = .key
    return .row(row)
  }

  /// One command for each digit.
  static var commands: [Command<PageScreen>] {
    (1...9).map { number in
      Command(
        "Row \(number)", list: .character(Character("\(number)")), isHinted: false
      ) { screen, context in
        let rows = screen.layout.rows
        guard rows.indices.contains(number - 1) else { return [.say("There is no row \(number).")] }
        screen.selected = rows[number - 1].target
        return screen.openSelected(context)
      }
    }
  }
}
