import MeetingDomain
import Terminal

extension MeetingRow {
  /// What home shows of a meeting beside the list: what it is about, and its open actions.
  func detail(_ context: Context) -> [DetailLine] {
    var lines: [DetailLine] = [
      .heading("MEETING \(reference)"), .text(statusInWords.uppercased(), role: .strong), .space,
    ]
    // Home is often seen by others: where there is a case number, no name stands there.
    lines.append(
      `case`.isEmpty
        ? .fact("About", subject.isEmpty ? "not said yet" : subject) : .fact("Case", `case`))
    lines.append(.fact("Day", date?.inWords ?? "no day yet"))
    let actions = context.actions.of(meeting: key).filter(\.isOpen)
      .sorted(by: ActionRow.byDueDay)
    lines += [.space, .heading("OPEN ACTIONS")]
    guard !actions.isEmpty else { return lines + [.text("none", role: .muted)] }
    for row in actions {
      let who = row.action.owner ?? row.action.agency ?? "nobody yet"
      lines.append(
        .text(
          "\(row.action.number.map { "\($0)  " } ?? "")\(row.state(on: context.today)), \(who)",
          role: row.daysLate > 0 ? .overdue : .open))
      lines.append(.text(row.action.text.firstLine))
    }
    return lines
  }
}
