/// What a written date turned out to be.
enum FoundDay {
  /// A day.
  case day(CalendarDay)
  /// A day that was written with its weekday.
  case dayOn(Weekday, CalendarDay)
  /// A date in form that is no day.
  case none(DayReading.Remark)
}

/// Finds the day that the words of a date mean.
struct DayReader {
  let today: CalendarDay
  let region: BankHoliday.Region
  let withoutYear: DayReading.WithoutYear

  /// The day; nil where the words are no date.
  func found(_ words: ArraySlice<String>) -> FoundDay? {
    if let day = relative(words) { return .day(day) }
    if let found = absolute(words) { return found }
    guard let first = words.first, let weekday = Weekday(written: first),
      let found = absolute(words.dropFirst())
    else { return nil }
    if case .day(let day) = found { return .dayOn(weekday, day) }
    return found
  }
}

// Days of the calendar: `12/12`, `12 dec`, `dec 12 2026`, `2026-12-12`, `12th`.
extension DayReader {
  private func absolute(_ words: ArraySlice<String>) -> FoundDay? {
    guard let first = words.first, words.count <= 3 else { return nil }
    if words.count == 1 { return numbered(first) }
    let second = words[words.startIndex + 1]
    let year = words.count == 3 ? words.last : nil
    if let day = Self.dayNumber(first), let month = Self.month(second) {
      return coming(day, month, year)
    }
    if let month = Self.month(first), let day = Self.dayNumber(second) {
      return coming(day, month, year)
    }
    return nil
  }

  private func numbered(_ word: String) -> FoundDay? {
    if let day = CalendarDay(word) { return .day(day) }
    if word.hasSuffix("th") { return Self.dayNumber(word).flatMap(comingDay) }
    for mark in ["/", "-", "."] {
      let parts = word.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
      guard parts.count > 1 else { continue }
      return separated(parts, isDotted: mark == ".")
    }
    return nil
  }

  private func separated(_ parts: [String], isDotted: Bool) -> FoundDay? {
    guard parts.count <= 3, parts.allSatisfy({ $0.utf8.count <= 4 }) else { return nil }
    if parts.count == 3, parts[0].utf8.count == 4 {
      guard let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
      return coming(day, month, parts[0])
    }
    guard let day = Self.dayNumber(parts[0]), let month = Self.dayNumber(parts[1]) else {
      return nil
    }
    // 14.30 is a time.
    if isDotted, parts.count == 2, month > 12 || day > 31 { return nil }
    return coming(day, month, parts.count == 3 ? parts[2] : nil)
  }

  /// The day of a month in the year that is written, or else in the year that is meant.
  private func coming(_ day: Int, _ month: Int, _ year: String?) -> FoundDay? {
    guard let year else {
      return meant(day, month).map(FoundDay.day) ?? .none(Self.remark(day, month))
    }
    guard let number = Int(year), year.utf8.count == 2 || year.utf8.count == 4 else { return nil }
    let full = year.utf8.count == 2 ? 2000 + number : number
    return CalendarDay(year: full, month: month, day: day).map(FoundDay.day)
      ?? .none(Self.remark(day, month))
  }

  /// A day of a month in whatever year; leap days lie eight years apart at most.
  func meant(_ day: Int, _ month: Int) -> CalendarDay? {
    let days = (-8...8).compactMap {
      CalendarDay(year: today.year + $0, month: month, day: day)
    }
    switch withoutYear {
    case .toCome: return days.first { $0 >= today }
    case .gone: return days.last { $0 <= today }
    case .nearest:
      let now = today.daysSince1970
      return days.min { abs($0.daysSince1970 - now) < abs($1.daysSince1970 - now) }
    }
  }

  /// The next day to come that has this number in its month.
  private func comingDay(_ number: Int) -> FoundDay? {
    let start = today.adding(days: 1 - today.day)
    let days = (0...12).lazy.map { start.adding(months: $0) }
      .compactMap { CalendarDay(year: $0.year, month: $0.month, day: number) }
    return days.first { $0 >= today }.map(FoundDay.day) ?? FoundDay.none(.noSuchDay)
  }

  private static func remark(_ day: Int, _ month: Int) -> DayReading.Remark {
    month > 12 && month <= 31 && (1...12).contains(day) ? .monthFirst : .noSuchDay
  }

  /// One or two digits, with or without the letters of an ordinal.
  private static func dayNumber(_ word: String) -> Int? {
    let digits = word.hasSuffix("th") ? word.dropLast(2) : word[...]
    return (1...2).contains(digits.utf8.count) ? Int(digits) : nil
  }

  /// The number of a month that is written in letters, three or more.
  static func month(_ word: String) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    guard word.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }
}

extension Weekday {
  /// The weekday that is written in three letters or more; `weds` too.
  init?(written word: String) {
    guard word.utf8.count >= 3,
      let found = Weekday.allCases.first(where: { $0.name.hasPrefix(word) })
    else {
      guard word == "weds" else { return nil }
      self = .wednesday
      return
    }
    self = found
  }

  /// `monday` to `sunday`.
  private var name: String {
    switch self {
    case .monday: "monday"
    case .tuesday: "tuesday"
    case .wednesday: "wednesday"
    case .thursday: "thursday"
    case .friday: "friday"
    case .saturday: "saturday"
    case .sunday: "sunday"
    }
  }
}
