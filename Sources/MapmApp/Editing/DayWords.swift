import MeetingDomain

extension CalendarDay {
  /// The day with its weekday and how far away it is: `Fri 20 Jun 2025, in 3 days`.
  ///
  /// The distance is left out beyond a year, where nobody counts in days.
  func inWords(from today: CalendarDay) -> String {
    guard let distance = distance(from: today) else { return inWords }
    return "\(inWords), \(distance)"
  }

  private func distance(from today: CalendarDay) -> String? {
    let days = daysSince1970 - today.daysSince1970
    switch days {
    case 0: return "today"
    case 1: return "tomorrow"
    case -1: return "yesterday"
    case 2...20: return "in \(days) days"
    case 21...366: return "in \(days / 7) weeks"
    case -20 ... -2: return "\(-days) days ago"
    case -366 ... -21: return "\(-days / 7) weeks ago"
    default: return nil
    }
  }

  /// Whether most offices are closed.
  var isWeekend: Bool { weekday == .saturday || weekday == .sunday }
}
