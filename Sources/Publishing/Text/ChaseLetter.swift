public import MeetingDomain

/// A letter to one agency or person about what of theirs is open, over all meetings: G44, G48.
///
/// It is made from action sheets, so it never says what its reader may not see.
public struct ChaseLetter: Sendable {
  private let name: String
  private let sender: Author?
  private let today: CalendarDay
  private let lines: [Line]

  /// An open action and the sheet that it stands in.
  private struct Line {
    let action: Action
    let sheet: MeetingDocument
    let late: Int
  }

  /// - Parameters:
  ///   - sheets: The action sheets of that reader, in any order.
  ///   - sender: Who writes it; nil where nobody said who they are.
  ///   - isLateAlone: Whether only what is overdue is asked for.
  /// - Returns: Nil where nothing is to be asked for.
  public init?(
    _ sheets: [Minutes], to name: String, from sender: Author?, on today: CalendarDay,
    isLateAlone: Bool = false
  ) {
    let found = sheets.flatMap { sheet in
      sheet.document.actions.rows.filter(\.isOpen).map { action in
        Line(action: action, sheet: sheet.document, late: action.daysLate(on: today))
      }
    }
    lines = found.filter { !isLateAlone || $0.late > 0 }.sorted { left, right in
      let days = (left.action.due?.daysSince1970 ?? .max, right.action.due?.daysSince1970 ?? .max)
      return days.0 == days.1
        ? (left.action.number ?? .max) < (right.action.number ?? .max) : days.0 < days.1
    }
    guard !lines.isEmpty else { return nil }
    (self.name, self.sender, self.today) = (name, sender, today)
  }

  /// The letter in plain text.
  public var text: String {
    let late = lines.count { $0.late > 0 }
    let open = lines.count == 1 ? "1 action is open" : "\(lines.count) actions are open"
    let none = lines.count == 1 ? "not overdue" : "none of them overdue"
    let overdue = late == 0 ? none : "\(late) overdue"
    let head = ["Open actions of \(name), \(today.inWords)", "", "\(open), \(overdue)."]
    let foot = [
      "", "Please answer for each action: done, and what shows it; a new day, and why; or what",
      "stands in its way.", "", signature,
    ]
    let body = lines.flatMap { ["" as String] + words($0) }
    return (head + body + foot).map { Self.inert($0) + "\n" }.joined()
  }

  /// Who sends it and when; who answers must know to whom.
  private var signature: String {
    [sender?.name, sender?.agency, today.inWords].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// One line that a terminal may show.
  private static func inert(_ text: String) -> String {
    PlainText().escapeText(text.replacing("\n", with: " / "))
  }

  private func words(_ line: Line) -> [String] {
    let action = line.action
    let number = action.number.map { "\($0)  " } ?? ""
    let day = action.due.map { "Due \($0.inWords)" } ?? "No day is set"
    let state =
      line.late == 0
      ? (action.due == today ? ", today" : "")
      : ", OVERDUE \(line.late) \(line.late == 1 ? "DAY" : "DAYS")"
    let owner = action.owner.map { ", \($0)" } ?? ""
    let place = [
      line.sheet.subject.case.map { "case \($0)" },
      line.sheet.reference.map { "meeting \($0)" }, line.sheet.date.value?.inWords,
    ]
    let words = [
      "\(number)\(action.text)", "    \(day)\(state)\(owner)",
      "    From " + place.compactMap { $0 }.joined(separator: ", "),
    ]
    return words + details(of: action).map { "    " + $0 }
  }

  /// What is to be known of an action before somebody answers for it.
  private func details(of action: Action) -> [String] {
    let reason = action.reasonOfBlock.map { ": \($0)" } ?? ""
    let redates = action.redatesInWords.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return [
      action.restriction.map { "Visibility: \($0.words)" },
      action.status == .blocked ? "Blocked\(reason)" : nil, redates,
      action.doneWhen.map { "Done when: \($0)" },
    ].compactMap(\.self)
  }
}
