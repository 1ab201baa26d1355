import ArgumentParser
import MeetingDomain

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

  func fits(_ row: ActionRow) -> Bool {
    switch self {
    case .open: row.action.isOpen
    case .overdue: row.daysLate > 0
    case .done: row.action.status == .done
    case .all: true
    }
  }
}

/// In which order actions are listed; what is equal goes by due day.
enum ActionOrder: String, CaseIterable, ExpressibleByArgument {
  case due, agency, owner

  func sorted(_ rows: [ActionRow]) -> [ActionRow] {
    rows.sorted { left, right in
      let (first, second) = (word(of: left), word(of: right))
      if first == second { return ActionRow.byDueDay(left, right) }
      // Actions without the word come last.
      return second.isEmpty || (!first.isEmpty && first < second)
    }
  }

  private func word(of row: ActionRow) -> String {
    switch self {
    case .due: ""
    case .agency: (row.action.agency ?? "").lowercased()
    case .owner: (row.action.owner ?? "").lowercased()
    }
  }
}

extension ActionRow {
  /// Whether the agency has this name, in whatever case.
  func isFor(agency name: String) -> Bool {
    (action.agency ?? "").lowercased() == name.lowercased()
  }

  /// Whether the owner has this name, or a word of it, in whatever case.
  func isFor(owner name: String) -> Bool {
    let owner = (action.owner ?? "").lowercased()
    let wanted = name.lowercased()
    return owner == wanted || owner.split(separator: " ").contains { $0 == wanted }
  }
}
