/// The day, and perhaps the time, that somebody means who writes `fri`, `12/12` or `in 3 weeks`.
///
/// Days come before months, as in the UK, and a day without a year is the next one to come.
/// A weekday is the next such day and never today; `next tue` is the Tuesday of next week, from
/// Monday to Sunday; `this fri` may be today; `fri week` is a week after the coming Friday.
/// The end of a week is its Friday, that of a month its last day. Nothing is guessed in silence:
/// a day that does not exist, is past or lies on another weekday than the one written has a remark.
public struct DayReading: Hashable, Sendable {
  /// The day; nil where what was written is a date but no day of the calendar.
  public let day: CalendarDay?
  /// The time that was written with it.
  public let time: TimeOfDay?
  /// What is to be said about it.
  public let remark: Remark?

  /// What is odd about a day that was written.
  public enum Remark: Hashable, Sendable {
    /// There is no 31 February.
    case noSuchDay
    /// There is no month 25, but with the numbers turned there would be such a day.
    case monthFirst
    /// The day lies before today.
    case past
    /// The weekday that was written is another one than the day's.
    case otherWeekday
  }

  /// Which day is meant by a day of a month without a year, or by a weekday.
  public enum WithoutYear: Sendable {
    /// The next to come, as of something that is planned.
    case toCome
    /// The nearest, past or to come, as of something that is looked for.
    case nearest
    /// The last one, as of something that has happened; a day that is past is then nothing odd.
    case gone
  }

  /// Reads a text that is nothing but a day; nil where it cannot be read as one at all.
  ///
  /// - Parameter today: What relative days count from.
  /// - Parameter region: Whose bank holidays `3 working days` leaves out.
  /// - Parameter withoutYear: Which `12/12` is meant.
  public init?(
    _ text: String, today: CalendarDay, region: BankHoliday.Region = .englandAndWales,
    withoutYear: WithoutYear = .toCome
  ) {
    let reader = DayReader(today: today, region: region, withoutYear: withoutYear)
    guard let (found, time) = DateWords(text)?.first(reader.found) else { return nil }
    self.init(found, time: time, isPastOdd: withoutYear != .gone, today: today)
  }

  private init(_ found: FoundDay, time: TimeOfDay?, isPastOdd: Bool, today: CalendarDay) {
    func pastRemark(_ day: CalendarDay) -> Remark? { isPastOdd && day < today ? .past : nil }
    self.time = time
    switch found {
    case .day(let day):
      (self.day, remark) = (day, pastRemark(day))
    case .dayOn(let weekday, let day):
      self.day = day
      remark = day.weekday != weekday ? .otherWeekday : pastRemark(day)
    case .none(let remark): (day, self.remark) = (nil, remark)
    }
  }

  /// The remark as a sentence; nil where there is nothing to remark.
  public var sentence: String? {
    switch remark {
    case nil: nil
    case .noSuchDay: "There is no such day in the calendar."
    case .monthFirst: "There is no such month: the day comes first, as in 25/12."
    case .past: "\(day?.inWords ?? "The day") is past."
    case .otherWeekday: "\(day?.inWords ?? "The day") is not on the weekday that is written."
    }
  }

  /// The day in full, with the time: `Fri 20 Jun 2025, 14:30`; empty where there is no such day.
  public var inWords: String {
    [day?.inWords, time?.description].compactMap(\.self).joined(separator: ", ")
  }
}

extension CalendarDay {
  /// The day that somebody means who writes it in a field, or nil where it cannot be read or does
  /// not exist; `DayReading` says what forms there are.
  public init?(reading text: String, today: CalendarDay) {
    guard let day = DayReading(text, today: today)?.day else { return nil }
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

  /// The last day of its month.
  var endOfMonth: CalendarDay {
    adding(days: 1 - day).adding(months: 1).adding(days: -1)
  }

  /// The Monday of its week.
  var startOfWeek: CalendarDay { adding(days: -weekday.rawValue) }
}
