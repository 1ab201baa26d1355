import MeetingDomain

/// What is typed to see a part of the register, as it is understood.
///
/// Every word counts: `overdue @housing letter`. `@` says that an agency is meant, `#` a case, `=`
/// an owner; a word without a mark is found in any of them and in what is to be done.
struct RegisterFilter: Equatable, Sendable {
  /// Where an action stands, as a filter says it.
  enum Standing: String, CaseIterable, Sendable {
    case overdue
    case dueToday = "due today"
    case dueThisWeek = "due this week"
    case blocked
    case inProgress = "in progress"
    case mine
    /// All that is open besides actions.
    case waiting
    case redated = "re-dated"
    case undated, unowned, restricted
    case notReviewed = "not reviewed"
    case done
    case closed
    case all
  }

  /// One thing that a line must have.
  enum Term: Equatable, Sendable {
    case word([UInt8])
    case standing(Standing)
    /// The beginning of words that say where an action stands, which may be other words too.
    case begun([[UInt8]], [Standing])
  }

  private(set) var terms: [Term] = []
  /// Whether actions are shown that are closed already.
  private(set) var wantsClosed = false

  init(_ text: String) {
    var words = text.lowercased().split { $0 == " " }.map(String.init)[...]
    while let word = words.first {
      if let (standing, said) = Standing.said(at: words) {
        words = words.dropFirst(said)
        terms.append(.standing(standing))
        wantsClosed = wantsClosed || standing.isOfClosed
        continue
      }
      let rest = words.joined(separator: " ")
      let begun = Standing.allCases.filter { $0.rawValue.hasPrefix(rest) && !$0.isOfClosed }
      if rest.utf8.count > 1, !begun.isEmpty {
        terms.append(.begun(words.map(SearchedLines.folded), begun))
        return
      }
      words = words.dropFirst()
      terms.append(.word(SearchedLines.folded(word)))
    }
  }
}

extension RegisterFilter.Standing {
  fileprivate var words: [String] { rawValue.split(separator: " ").map(String.init) }

  /// What some words begin with, and how many words say it; rows say `no day` and `no owner` too.
  fileprivate static func said(at words: ArraySlice<String>) -> (standing: Self, words: Int)? {
    let others: [([String], Self)] = [(["no", "day"], .undated), (["no", "owner"], .unowned)]
    let all = allCases.map { ($0.words, $0) } + others
    return all.first { words.starts(with: $0.0) }.map { ($0.1, $0.0.count) }
  }

  /// Whether it is of actions that are closed, which are not shown otherwise.
  fileprivate var isOfClosed: Bool { self == .done || self == .closed || self == .all }

  func fits(_ row: ActionRow, on today: CalendarDay) -> Bool {
    switch self {
    case .overdue: row.daysLate > 0
    case .dueToday: row.due == today && row.isOpen
    case .dueThisWeek: row.isDueThisWeek(today)
    case .blocked: row.status == .blocked
    case .inProgress: row.status == .inProgress
    case .redated: row.redates > 0
    case .undated: row.due == nil
    case .unowned: row.words.owner == nil && row.words.agency == nil
    case .restricted: row.action.visibility ?? .everyone != .everyone
    case .notReviewed: row.reviewed == nil
    case .done: row.status == .done
    case .closed: !row.isOpen
    case .all, .mine: true
    case .waiting: false
    }
  }

  func fits(_ matter: OpenMatter, on today: CalendarDay) -> Bool {
    switch self {
    case .overdue: matter.daysLate(on: today) > 0
    case .dueToday: matter.due == today
    case .dueThisWeek:
      matter.due.map { (today...today.endOfWeek).contains($0) } ?? false
    case .undated: matter.due == nil
    case .all, .mine, .waiting: true
    case .blocked, .inProgress, .redated, .unowned, .restricted, .notReviewed, .done, .closed:
      false
    }
  }
}

extension ActionRow {
  /// Whether it is open and its day is one of the rest of this week, which ends on Sunday.
  func isDueThisWeek(_ today: CalendarDay) -> Bool {
    isOpen && due.map { (today...today.endOfWeek).contains($0) } ?? false
  }
}

extension CalendarDay {
  /// The Sunday of the week.
  var endOfWeek: CalendarDay { adding(days: 6 - weekday.rawValue) }
}
