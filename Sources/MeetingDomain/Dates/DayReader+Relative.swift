// Days that count from today: `tomorrow`, `next tue`, `+10d`, `in 3 weeks`, `end of month`.
extension DayReader {
  func relative(_ words: ArraySlice<String>) -> CalendarDay? {
    guard words.count <= 6 else { return nil }
    let closing = Self.closings.first { words.starts(with: $0) } ?? []
    if !closing.isEmpty, closing.count == words.count { return today }
    let full = words.dropFirst(closing.count).map { Self.short[$0] ?? $0 }[...]
    let phrase = full.joined(separator: " ")
    return named(phrase) ?? weekday(full) ?? edge(full, phrase) ?? amount(full)
  }

  /// What says no more of a day than that it is the end of its work.
  private static let closings = [["cop"], ["cob"], ["close", "play"], ["close", "business"]]

  /// Words that are shortened in a hurry.
  private static let short = [
    "nxt": "next", "wk": "week", "wks": "weeks", "wkend": "weekend", "mth": "month",
    "christmas": "xmas", "tmw": "tomorrow",
  ]

  private func named(_ phrase: String) -> CalendarDay? {
    switch phrase {
    case "today", "tonight", "eod", "end day", "end today": today
    case "tomorrow", "tmrw", "tmr": today.adding(days: 1)
    case "day after tomorrow": today.adding(days: 2)
    case "yesterday": today.adding(days: -1)
    case "next week", "within week", "week today", "a week today", "today week":
      today.adding(days: 7)
    case "week tomorrow", "a week tomorrow", "tomorrow week": today.adding(days: 8)
    case "fortnight today", "a fortnight today": today.adding(days: 14)
    case "next month": today.adding(months: 1)
    case "next year": today.adding(months: 12)
    case "next working day": today.adding(workingDays: 1, in: region)
    case "xmas", "xmas day": meant(25, 12)
    case "xmas eve": meant(24, 12)
    case "new year", "new years day": meant(1, 1)
    default: nil
    }
  }

  /// `fri`, `this fri`, `next fri`, `last fri`, `fri next week`, `fri week`, `a week on fri`.
  private func weekday(_ words: ArraySlice<String>) -> CalendarDay? {
    guard words.count <= 3 else { return nil }
    var others = words.filter { $0 != "a" }
    guard let index = others.firstIndex(where: { Weekday(written: $0) != nil }),
      let weekday = Weekday(written: others.remove(at: index))
    else { return nil }
    let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
    let coming = today.adding(days: ahead == 0 ? 7 : ahead)
    switch others.joined(separator: " ") {
    case "" where withoutYear == .gone:
      return ahead == 0 ? today : today.adding(days: ahead - 7)
    case "", "coming": return coming
    case "this": return today.adding(days: ahead)
    case "next", "next week": return today.startOfWeek.adding(days: 7 + weekday.rawValue)
    case "last": return today.adding(days: ahead == 0 ? -7 : ahead - 7)
    case "week": return coming.adding(days: 7)
    default: return nil
    }
  }

  /// `end of week`, `end of next month`, `start of june`, `eom`.
  private func edge(_ words: ArraySlice<String>, _ phrase: String) -> CalendarDay? {
    switch phrase {
    case "eow", "this week", "week end": return endOfWeek
    case "eom", "this month", "month end": return today.endOfMonth
    default: break
    }
    guard let first = words.first, words.count >= 2 else { return nil }
    let span = words.dropFirst().filter { $0 != "this" }
    switch first {
    case "end": return end(of: span)
    case "start", "beginning": return start(of: span)
    default: return nil
    }
  }

  private func end(of span: [String]) -> CalendarDay? {
    switch span.joined(separator: " ") {
    case "week": endOfWeek
    case "next week": today.startOfWeek.adding(days: 11)
    case "month": today.endOfMonth
    case "next month": today.adding(days: 1 - today.day).adding(months: 1).endOfMonth
    case "year": CalendarDay(year: today.year, month: 12, day: 31)
    case "next year": CalendarDay(year: today.year + 1, month: 12, day: 31)
    default: month(span) { $0.endOfMonth }
    }
  }

  private func start(of span: [String]) -> CalendarDay? {
    switch span.joined(separator: " ") {
    case "next week": today.startOfWeek.adding(days: 7)
    case "next month": today.adding(days: 1 - today.day).adding(months: 1)
    case "next year": CalendarDay(year: today.year + 1, month: 1, day: 1)
    default: month(span) { $0 }
    }
  }

  /// The Friday of this week; of the next one where it is past.
  private var endOfWeek: CalendarDay {
    today.startOfWeek.adding(days: today.isWeekend ? 11 : 4)
  }

  /// A day of the month that is named, in the year that is written or the next to come.
  private func month(
    _ span: [String], _ edge: (CalendarDay) -> CalendarDay
  ) -> CalendarDay? {
    guard let name = span.first, let month = Self.month(name), span.count <= 2 else { return nil }
    if span.count == 2 {
      guard span[1].utf8.count == 4, let year = Int(span[1]) else { return nil }
      return CalendarDay(year: year, month: month, day: 1).map(edge)
    }
    return [today.year, today.year + 1].lazy
      .compactMap { CalendarDay(year: $0, month: month, day: 1) }.map(edge).first { $0 >= today }
  }

  /// `+10d`, `2w`, `in 3 weeks`, `3 working days`, `in a fortnight`, `2 weeks ago`.
  private func amount(_ words: ArraySlice<String>) -> CalendarDay? {
    var (rest, sign) = (words, 1)
    if let first = rest.first, ["+", "-", "in", "within"].contains(first) {
      sign = first == "-" ? -1 : 1
      rest = rest.dropFirst()
    }
    switch rest.last {
    case "ago":
      sign = -1
      rest = rest.dropLast()
    case "time": rest = rest.dropLast()
    case "today" where rest.dropLast().last == "from", "now" where rest.dropLast().last == "from":
      rest = rest.dropLast(2)
    default: break
    }
    guard let count = Self.count(&rest), let unit = Unit(rest.joined(separator: " ")),
      count <= unit.most
    else { return nil }
    // Hours are read where they are whole days.
    if unit == .hour { return count % 24 == 0 ? day(sign * count / 24, .day) : nil }
    return day(sign * count, unit)
  }

  private func day(_ count: Int, _ unit: Unit) -> CalendarDay {
    switch unit {
    case .day, .hour: today.adding(days: count)
    case .workingDay: today.adding(workingDays: count, in: region)
    case .week: today.adding(days: 7 * count)
    case .fortnight: today.adding(days: 14 * count)
    case .month: today.adding(months: count)
    case .year: today.adding(months: 12 * count)
    }
  }

  /// Takes the number off the beginning: digits, a word, or none before `fortnight`.
  private static func count(_ words: inout ArraySlice<String>) -> Int? {
    if words.first == "a", words.dropFirst().first == "couple" { words = words.dropFirst() }
    guard let first = words.first else { return nil }
    if first == "fortnight" { return 1 }
    let numbers = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    words = words.dropFirst()
    switch first {
    case "a", "an": return 1
    case "couple": return 2
    default: return numbers.firstIndex(of: first).map { $0 + 1 } ?? Int(first).flatMap(bounded)
    }
  }

  private static func bounded(_ count: Int) -> Int? {
    (0...10_000).contains(count) ? count : nil
  }

  private enum Unit {
    case hour, day, workingDay, week, fortnight, month, year

    init?(_ word: String) {
      switch word {
      case "hr", "hrs", "hour", "hours": self = .hour
      case "d", "day", "days": self = .day
      case "wd", "wds", "working day", "working days", "business day", "business days":
        self = .workingDay
      case "w", "wk", "wks", "week", "weeks": self = .week
      case "fortnight", "fortnights": self = .fortnight
      case "m", "mth", "mths", "month", "months": self = .month
      case "y", "yr", "yrs", "year", "years": self = .year
      default: return nil
      }
    }

    /// The greatest number that is taken for meant: about thirty years.
    var most: Int {
      switch self {
      case .hour, .day, .workingDay: 10_000
      case .week: 1_500
      case .fortnight: 750
      case .month: 360
      case .year: 30
      }
    }
  }
}
