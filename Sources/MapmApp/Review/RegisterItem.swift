import MeetingDomain
import Terminal

/// A line of the register: an action, or something else of a meeting that is open.
enum RegisterItem: Sendable {
  case action(ActionRow)
  case matter(OpenMatter, MeetingRow)
}

/// Names a line of the register, so that it is found again when the lists are read anew.
enum RegisterKey: Hashable, Sendable {
  /// The row is named where the action has no number yet.
  case action(meeting: String, number: Int?, RowID)
  case matter(meeting: String, OpenMatter.Kind, RowID?)

  /// What the store calls the meeting.
  var meeting: String {
    switch self {
    case .action(let meeting, _, _), .matter(let meeting, _, _): meeting
    }
  }
}

extension RegisterItem {
  /// What it is found again by.
  var key: RegisterKey {
    switch self {
    case .action(let row):
      .action(
        meeting: row.key, number: row.number, row.number == nil ? row.action.id : .unassigned)
    case .matter(let matter, let meeting): .matter(meeting: meeting.key, matter.kind, matter.row)
    }
  }

  /// The action; nil for anything else.
  var action: ActionRow? {
    if case .action(let row) = self { row } else { nil }
  }

  /// The screen of its meeting on which it is worked.
  var route: Route {
    switch self {
    case .action(let row): .form(RowRef(.action, row.action.id))
    case .matter(let matter, _): matter.ref.map { Route.row($0) } ?? .distribution
    }
  }

  /// Whether somebody still has to do something about it.
  var isOpen: Bool { action?.isOpen ?? true }

  /// What it is called in a sentence.
  var name: String {
    switch self {
    case .action(let row): row.number.map { "Action \($0)" } ?? "The action"
    case .matter(let matter, _): matter.kind.name
    }
  }

  /// By when; nil where no day is set.
  var due: CalendarDay? {
    switch self {
    case .action(let row): row.due
    case .matter(let matter, _): matter.due
    }
  }

  /// What is to be done, or what it is about.
  var text: String {
    switch self {
    case .action(let row): row.action.visibility.mark + row.words.text
    case .matter(let matter, _): matter.text
    }
  }

  /// Where it stands, in capitals.
  func state(on today: CalendarDay) -> String {
    switch self {
    case .action(let row): row.shortState(on: today)
    case .matter(let matter, _): matter.kind.state
    }
  }

  /// Where it stands, within a sentence.
  func standing(on today: CalendarDay) -> String {
    switch self {
    case .action(let row): row.shortState(on: today).lowercased()
    case .matter(let matter, _): matter.kind.standing
    }
  }

  /// How its state is shown.
  func role(on today: CalendarDay) -> Role {
    switch self {
    case .action(let row):
      if !row.isOpen { return .done }
      if row.daysLate > 0 { return .overdue }
      return row.due.map { $0.daysSince1970 - today.daysSince1970 <= 7 } ?? false ? .dueSoon : .open
    case .matter(let matter, _): return matter.kind == .dispute ? .overdue : .dueSoon
    }
  }

  /// Who has it.
  var who: String {
    switch self {
    case .action(let row):
      let words = row.words
      return words.owner ?? words.agency ?? "nobody yet"
    case .matter(let matter, _): return matter.who ?? ""
    }
  }
}

extension OpenMatter.Kind {
  /// Whether somebody waits for it who must not wait.
  var isUrgent: Bool { self == .dispute || self == .notTold }

  /// What it is called in a sentence.
  var name: String {
    switch self {
    case .dispute: "The disagreement"
    case .notTold: "Telling the person"
    case .notDistributed: "The distribution"
    case .recommendation: "The recommendation"
    }
  }

  /// What is open about it, within a sentence.
  var standing: String {
    switch self {
    case .dispute: "not settled"
    case .notTold: "not told"
    case .notDistributed: "not sent"
    case .recommendation: "no answer yet"
    }
  }

  /// What is open about it, in capitals.
  var state: String {
    switch self {
    case .dispute: "DISAGREEMENT"
    case .notTold: "NOT TOLD"
    case .notDistributed: "NOT SENT"
    case .recommendation: "RECOMMENDATION"
    }
  }
}
