import MeetingDomain
import Terminal

extension ActionRow {
  /// What the register shows of an action beside the list: its words, and all that became of it.
  func detail(_ context: Context) -> [DetailLine] {
    var lines: [DetailLine] = [
      .heading(action.number.map { "ACTION \($0)" } ?? "ACTION"),
      .text(state(on: context.today), role: stateRole),
      .space,
      .fact("Who", [action.owner, action.agency].compactMap { $0 }.joined(separator: ", ")),
    ]
    lines.append(.fact("Due", action.due?.inWords ?? "no day yet"))
    let earlier = (action.history ?? []).compactMap {
      $0.what == FollowUpKind.redated.rawValue ? $0.from : nil
    }
    if !earlier.isEmpty { lines.append(.fact("Was", earlier.joined(separator: ", "))) }
    lines.append(.fact("From", `case`.isEmpty ? meeting : "case \(`case`), \(meeting)"))
    lines += [.space, .text(action.text)]
    if let doneWhen = action.doneWhen {
      lines += [.space, .heading("DONE WHEN"), .text(doneWhen)]
    }
    return lines + historyLines
  }

  private var stateRole: Role {
    if daysLate > 0 { return .overdue }
    return action.isOpen ? .open : .done
  }

  private var historyLines: [DetailLine] {
    guard let history = action.history, !history.isEmpty else { return [] }
    let told = history.reversed().map { change -> DetailLine in
      let head = [change.at?.day.inWordsWithoutYear, change.by].compactMap { $0 }
      let what = [change.what, change.to.map { "to \($0)" }].compactMap { $0 }
      let why = [change.reason, change.evidence].compactMap { $0 }
      return .text(
        [head.joined(separator: " "), what.joined(separator: " "), why.joined(separator: "; ")]
          .filter { !$0.isEmpty }.joined(separator: ": "))
    }
    return [.space, .heading("HISTORY")] + told
  }
}

extension MeetingRow {
  /// What home shows of a meeting beside the list: what it is about, and its open actions.
  func detail(_ context: Context) -> [DetailLine] {
    var lines: [DetailLine] = [
      .heading("MEETING \(reference)"), .text(status.rawValue.uppercased(), role: .strong), .space,
    ]
    // Home is often seen by others: where there is a case number, no name stands there.
    lines.append(
      `case`.isEmpty
        ? .fact("About", subject.isEmpty ? "not said yet" : subject) : .fact("Case", `case`))
    lines.append(.fact("Day", date?.inWords ?? "no day yet"))
    let actions = context.actions.filter { $0.key == key && $0.action.isOpen }
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
