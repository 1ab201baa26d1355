extension CalendarDay {
  /// The day that somebody means who writes it in a field, or nil where it cannot be read.
  ///
  /// It takes `2026-11-27`, `27/11`, `27/11/2026` and `27/11/26` (day first, as in the UK),
  /// `27 nov`, `today`, `tomorrow`, a weekday (the next such day), `+10d`, `+2w` and `+3m`.
  /// A day and month without a year is the next one to come.
  public init?(reading text: String, today: CalendarDay) {
    let written = text.lowercased().filter { !$0.isWhitespace || $0 == " " }
    let words = written.split(separator: " ").map(String.init)
    let day =
      CalendarDay(words.joined()) ?? Self.relative(words.joined(), today)
      ?? Self.named(words, today) ?? Self.slashed(words.joined(), today)
    guard let day else { return nil }
    self = day
  }

  /// The same day of the month some months later, or the month's last where it has no such day.
  public func adding(months: Int) -> CalendarDay {
    let count = year * 12 + month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    for day in [day, 30, 29, 28] where day <= self.day {
      if let found = CalendarDay(year: year, month: month, day: day) { return found }
    }
    return self
  }

  private static func relative(_ text: String, _ today: CalendarDay) -> CalendarDay? {
    switch text {
    case "today": return today
    case "tomorrow": return today.adding(days: 1)
    default: break
    }
    if text.count >= 3,
      let weekday = Weekday.allCases.first(where: { "\($0)".hasPrefix(text) })
    {
      let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
      return today.adding(days: ahead == 0 ? 7 : ahead)
    }
    guard text.hasPrefix("+"), let unit = text.last,
      let count = Int(text.dropFirst().dropLast()), (0...10_000).contains(count)
    else { return nil }
    switch unit {
    case "d": return today.adding(days: count)
    case "w": return today.adding(days: 7 * count)
    case "m": return today.adding(months: count)
    default: return nil
    }
  }

  private static func named(_ words: [String], _ today: CalendarDay) -> CalendarDay? {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    guard (2...3).contains(words.count), let day = Int(words[0]),
      let month = months.firstIndex(where: { words[1].hasPrefix($0) })
    else { return nil }
    return coming(day, month + 1, words.count == 3 ? words[2] : nil, today)
  }

  private static func slashed(_ text: String, _ today: CalendarDay) -> CalendarDay? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), let day = Int(parts[0]), let month = Int(parts[1])
    else { return nil }
    return coming(day, month, parts.count == 3 ? parts[2] : nil, today)
  }

  private static func coming(
    _ day: Int, _ month: Int, _ year: String?, _ today: CalendarDay
  ) -> CalendarDay? {
    if let year {
      guard let number = Int(year), year.count == 2 || year.count == 4 else { return nil }
      return CalendarDay(year: year.count == 2 ? 2000 + number : number, month: month, day: day)
    }
    return (0...8).lazy.compactMap {
      CalendarDay(year: today.year + $0, month: month, day: day)
    }.first { $0 >= today }
  }
}

extension TimeOfDay {
  /// The time that somebody means who writes `14:05`, `1405`, `14.05`, `2pm` or `2:05 pm`.
  public init?(reading text: String) {
    var written = text.lowercased().filter { !$0.isWhitespace }
    var later = 0
    for (suffix, hours) in [("am", 0), ("pm", 12)] where written.hasSuffix(suffix) {
      written.removeLast(2)
      later = hours
    }
    let digits = written.filter(\.isNumber)
    guard !digits.isEmpty, digits.count <= 4,
      written.allSatisfy({ $0.isNumber || $0 == ":" || $0 == "." }), let number = Int(digits)
    else { return nil }
    let hour = digits.count <= 2 ? number : number / 100
    let minute = digits.count <= 2 ? 0 : number % 100
    self.init(hour: later == 12 && hour < 12 ? hour + 12 : hour, minute: minute)
  }
}
