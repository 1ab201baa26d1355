/// A sign that a case drifts: G4, S1 L40–46, practice D1.
public enum Drift: Hashable, Sendable {
  /// An action got another day twice or more.
  case redated(times: Int)
  /// An action is late by more than two weeks.
  case overdue(days: Int)
  /// An objective was not met in so many meetings.
  case notMet(times: Int)
  /// It was taken over before, in so many meetings.
  case carried(times: Int)
  /// Nothing was done about it since the last meeting.
  case unchanged

  /// From how many days late on it is a sign.
  public static let overdueDays = 14
  /// From how many days after the last meeting on it is a sign that nothing was done.
  public static let unchangedDays = 7

  /// The sign in words.
  public var words: String {
    switch self {
    case .redated(let times): "re-dated \(times) times"
    case .overdue(let days): "overdue \(days) days"
    case .notMet(let times): times == 2 ? "not met twice" : "not met \(times) times"
    case .carried(let times): "taken over \(times == 1 ? "once" : "\(times) times") before"
    case .unchanged: "no change since the last meeting"
    }
  }
}

extension Carried {
  /// The signs of drift on a day, the strongest first; what is over drifts no more.
  public func drift(on today: CalendarDay) -> [Drift] {
    guard answer == nil || answer == .goesOn else { return [] }
    var signs: [Drift] = []
    if let redated, redated > 1 { signs.append(.redated(times: redated)) }
    if kind == .action, let due {
      let days = today.daysSince1970 - due.daysSince1970
      if days > Drift.overdueDays { signs.append(.overdue(days: days)) }
    }
    if let times {
      signs.append(kind == .objective ? .notMet(times: times + 1) : .carried(times: times))
    }
    let days = since.map { today.daysSince1970 - $0.daysSince1970 } ?? Drift.unchangedDays
    if unchanged == true, days >= Drift.unchangedDays { signs.append(.unchanged) }
    return signs
  }
}
