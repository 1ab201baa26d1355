import MeetingDomain

/// In which order the register stands; what is equal goes by due day.
enum RegisterOrder: CaseIterable, Sendable {
  case due, agency, owner, `case`, reviewed

  /// What the title says of it.
  var words: String {
    switch self {
    case .due: "by due date"
    case .agency: "by agency"
    case .owner: "by owner"
    case .case: "by case"
    case .reviewed: "by last review"
    }
  }

  /// The order that a key goes on to.
  var next: RegisterOrder {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// - Parameter rows: Places of actions in the table, by due day.
  func sorted(_ rows: [Int], in table: RegisterTable) -> [Int] {
    if self == .due { return rows }
    if self == .reviewed {
      let dated = rows.map { row in
        (day: table.action(row)?.reviewed?.daysSince1970 ?? 0, row: row)
      }
      return dated.sorted { ($0.day, $0.row) < ($1.day, $1.row) }.map(\.row)
    }
    // Few words for many rows: the words are sorted, the rows put under them as they come.
    var groups: [String: [Int]] = [:]
    for row in rows { groups[word(of: table.action(row)), default: []].append(row) }
    let words = groups.keys.sorted { left, right in
      right.isEmpty != left.isEmpty ? right.isEmpty : left < right
    }
    return words.flatMap { groups[$0] ?? [] }
  }

  private func word(of row: ActionRow?) -> String {
    guard let row else { return "" }
    switch self {
    case .agency: return (row.words.agency ?? "").lowercased()
    case .owner: return (row.words.owner ?? "").lowercased()
    case .case: return row.case
    case .due, .reviewed: return ""
    }
  }
}
