import ArgumentParser
import MeetingDomain
import MeetingStore

/// Which actions are listed, by where they stand.
enum ActionStanding: String, EnumerableFlag {
  case open, overdue, done, all

  static func help(for value: ActionStanding) -> ArgumentHelp? {
    switch value {
    case .open: "Those that somebody still has to do something about."
    case .overdue: "Open ones past their due day."
    case .done: "Those that were done."
    case .all: "All, whatever became of them."
    }
  }

  func fits(_ action: ActionOutline) -> Bool {
    switch self {
    case .open: action.status.isOpen
    case .overdue: action.daysLate > 0
    case .done: action.status == .done
    case .all: true
    }
  }
}

/// In which order actions are listed; what is equal goes by due day.
enum ActionOrder: String, CaseIterable, ExpressibleByArgument {
  case due, agency, owner

  /// - Parameter rows: By due day, as the register gives them.
  func sorted(_ rows: [ActionRow]) -> [ActionRow] {
    if self == .due { return rows }
    let worded = rows.map { (word: word(of: $0), row: $0) }
    return worded.sorted { left, right in
      if left.word == right.word { return ActionRow.byDueDay(left.row, right.row) }
      // Actions without the word come last.
      return right.word.isEmpty || (!left.word.isEmpty && left.word < right.word)
    }
    .map(\.row)
  }

  private func word(of row: ActionRow) -> String {
    switch self {
    case .due: ""
    case .agency: (row.words.agency ?? "").lowercased()
    case .owner: (row.words.owner ?? "").lowercased()
    }
  }
}
