import MeetingDomain
import Testing

struct DayReadingTests {
  /// Tuesday 17 June 2025.
  static let today = CalendarDay(daysSince1970: 20_256)

  /// Days that have a name.
  static let dayNames: [(String, String)] = [
    ("today", "2025-06-17"), ("Today", "2025-06-17"), ("TODAY", "2025-06-17"),
    (" today ", "2025-06-17"), ("tomorrow", "2025-06-18"), ("Tomorrow.", "2025-06-18"),
    ("tmrw", "2025-06-18"), ("the day after tomorrow", "2025-06-19"),
    ("day after tomorrow", "2025-06-19"), ("yesterday", "2025-06-16"), ("eod", "2025-06-17"),
    ("end of day", "2025-06-17"), ("COP", "2025-06-17"), ("cop tomorrow", "2025-06-18"),
    ("COB fri", "2025-06-20"), ("close of play tomorrow", "2025-06-18"), ("Xmas", "2025-12-25"),
    ("Christmas day", "2025-12-25"), ("xmas eve", "2025-12-24"), ("new year", "2026-01-01"),
    ("New Year's Day", "2026-01-01"), ("fri…", "2025-06-20"),
  ]

  /// Weekdays, this week's, next week's and the last.
  static let weekdays: [(String, String)] = [
    ("wed", "2025-06-18"), ("weds", "2025-06-18"), ("wednesday", "2025-06-18"),
    ("Thu", "2025-06-19"), ("thur", "2025-06-19"), ("thurs", "2025-06-19"),
    ("thursday", "2025-06-19"), ("fri", "2025-06-20"), ("Fri", "2025-06-20"), ("FRI", "2025-06-20"),
    ("Friday", "2025-06-20"), ("friday.", "2025-06-20"), ("sat", "2025-06-21"),
    ("saturday", "2025-06-21"), ("sun", "2025-06-22"), ("sunday", "2025-06-22"),
    ("mon", "2025-06-23"), ("Monday", "2025-06-23"), ("tue", "2025-06-24"), ("tues", "2025-06-24"),
    ("Tuesday", "2025-06-24"), ("on fri", "2025-06-20"), ("coming fri", "2025-06-20"),
    ("this tue", "2025-06-17"), ("this fri", "2025-06-20"), ("this mon", "2025-06-23"),
    ("next mon", "2025-06-23"), ("next tue", "2025-06-24"), ("next tues", "2025-06-24"),
    ("next wed", "2025-06-25"), ("next fri", "2025-06-27"), ("next sunday", "2025-06-29"),
    ("next week fri", "2025-06-27"), ("fri next week", "2025-06-27"),
    ("friday of next week", "2025-06-27"), ("tue next week", "2025-06-24"),
    ("last fri", "2025-06-13"), ("last tue", "2025-06-10"), ("last monday", "2025-06-16"),
    ("fri week", "2025-06-27"), ("friday week", "2025-06-27"), ("week on friday", "2025-06-27"),
    ("a week on friday", "2025-06-27"), ("tue week", "2025-07-01"), ("mon week", "2025-06-30"),
  ]

  /// Days and weeks from today.
  static let amounts: [(String, String)] = [
    ("+0d", "2025-06-17"), ("+1d", "2025-06-18"), ("+10d", "2025-06-27"), ("+ 10 d", "2025-06-27"),
    ("10d", "2025-06-27"), ("+10 days", "2025-06-27"), ("10 days", "2025-06-27"),
    ("in 10 days", "2025-06-27"), ("within 10 days", "2025-06-27"), ("1 day", "2025-06-18"),
    ("in a day", "2025-06-18"), ("in one day", "2025-06-18"), ("in two days", "2025-06-19"),
    ("in 3 days time", "2025-06-20"), ("in 3 days’ time", "2025-06-20"),
    ("in 3 days' time", "2025-06-20"), ("3 days from today", "2025-06-20"),
    ("3 days from now", "2025-06-20"), ("2w", "2025-07-01"), ("+2w", "2025-07-01"),
    ("2wk", "2025-07-01"), ("2 wks", "2025-07-01"), ("2 weeks", "2025-07-01"),
    ("in 2 weeks", "2025-07-01"), ("In 2 Weeks", "2025-07-01"), ("in three weeks", "2025-07-08"),
    ("in 3 weeks", "2025-07-08"), ("in a week", "2025-06-24"), ("a week", "2025-06-24"),
    ("1w", "2025-06-24"), ("in six weeks", "2025-07-29"), ("in twelve weeks", "2025-09-09"),
    ("a week today", "2025-06-24"), ("week today", "2025-06-24"), ("today week", "2025-06-24"),
    ("a week tomorrow", "2025-06-25"), ("tomorrow week", "2025-06-25"), ("next week", "2025-06-24"),
    ("24 hours", "2025-06-18"), ("within 48 hrs", "2025-06-19"),
    ("within the week", "2025-06-24"),
    ("in a couple of weeks", "2025-07-01"), ("a couple of days", "2025-06-19"),
    ("fortnight", "2025-07-01"), ("a fortnight", "2025-07-01"), ("in a fortnight", "2025-07-01"),
    ("in a fortnight's time", "2025-07-01"), ("a fortnight today", "2025-07-01"),
    ("2 fortnights", "2025-07-15"), ("+1000d", "2028-03-13"), ("3 days ago", "2025-06-14"),
    ("2 weeks ago", "2025-06-03"), ("-3d", "2025-06-14"), ("a week ago", "2025-06-10"),
  ]

  /// Months and years from today.
  static let months: [(String, String)] = [
    ("+1m", "2025-07-17"), ("+3m", "2025-09-17"), ("in a month", "2025-07-17"),
    ("in 3 months", "2025-09-17"), ("3 months", "2025-09-17"), ("in six months", "2025-12-17"),
    ("next month", "2025-07-17"), ("in a year", "2026-06-17"), ("1y", "2026-06-17"),
    ("next year", "2026-06-17"), ("2 years", "2027-06-17"), ("2 months ago", "2025-04-17"),
  ]

  /// Working days in England and Wales; 25 August 2025 is a bank holiday.
  static let workingDays: [(String, String)] = [
    ("1 working day", "2025-06-18"), ("next working day", "2025-06-18"),
    ("3 working days", "2025-06-20"), ("in 3 working days", "2025-06-20"),
    ("within 3 working days", "2025-06-20"), ("three working days", "2025-06-20"),
    ("4 working days", "2025-06-23"), ("5wd", "2025-06-24"), ("+5wd", "2025-06-24"),
    ("5 wd", "2025-06-24"), ("10 working days", "2025-07-01"), ("10 business days", "2025-07-01"),
    ("in 20 working days", "2025-07-15"), ("50 working days", "2025-08-27"),
    ("49 working days", "2025-08-26"), ("48 working days", "2025-08-22"),
    ("2 working days ago", "2025-06-13"),
  ]

  /// Ends and beginnings.
  static let edges: [(String, String)] = [
    ("end of week", "2025-06-20"), ("end of wk", "2025-06-20"), ("nxt wk", "2025-06-24"),
    ("end of nxt wk", "2025-06-27"), ("fri nxt wk", "2025-06-27"),
    ("end of the week", "2025-06-20"), ("End of Week", "2025-06-20"),
    ("end of this week", "2025-06-20"), ("eow", "2025-06-20"), ("this week", "2025-06-20"),
    ("end of next week", "2025-06-27"), ("start of next week", "2025-06-23"),
    ("beginning of next week", "2025-06-23"), ("end of month", "2025-06-30"),
    ("end of the month", "2025-06-30"), ("end of this month", "2025-06-30"), ("eom", "2025-06-30"),
    ("month end", "2025-06-30"), ("this month", "2025-06-30"), ("end of next month", "2025-07-31"),
    ("start of next month", "2025-07-01"), ("end of june", "2025-06-30"),
    ("end of july", "2025-07-31"), ("end of feb", "2026-02-28"),
    ("end of february 2028", "2028-02-29"), ("end of may", "2026-05-31"),
    ("start of june", "2026-06-01"), ("start of sept", "2025-09-01"),
    ("beginning of october", "2025-10-01"), ("end of year", "2025-12-31"),
    ("end of the year", "2025-12-31"), ("end of next year", "2026-12-31"),
  ]

  /// Dates in numbers, day first.
  static let slashed: [(String, String)] = [
    ("12/12", "2025-12-12"), ("12/12/26", "2026-12-12"), ("12/12/2026", "2026-12-12"),
    ("1/7", "2025-07-01"), ("01/07", "2025-07-01"), ("01/07/25", "2025-07-01"),
    ("17/6", "2025-06-17"), ("16/6", "2026-06-16"), ("18/6", "2025-06-18"), ("3/4", "2026-04-03"),
    ("4/3", "2026-03-04"), ("29/2", "2028-02-29"), ("29/02/2028", "2028-02-29"),
    ("31/12", "2025-12-31"), ("1/1", "2026-01-01"), ("27 / 11", "2025-11-27"),
    ("27/ 11", "2025-11-27"), ("12-12", "2025-12-12"), ("12-12-26", "2026-12-12"),
    ("12-12-2026", "2026-12-12"), ("12.12.26", "2026-12-12"), ("12.12.2026", "2026-12-12"),
    ("12.12", "2025-12-12"), ("12/12.", "2025-12-12"), ("2026-11-27", "2026-11-27"),
    ("2025-06-17", "2025-06-17"), ("2027-1-5", "2027-01-05"), ("2027/01/05", "2027-01-05"),
  ]

  /// Dates with the month in letters.
  static let lettered: [(String, String)] = [
    ("12 dec", "2025-12-12"), ("12 Dec", "2025-12-12"), ("12 DEC", "2025-12-12"),
    ("12 december", "2025-12-12"), ("12dec", "2025-12-12"), ("12-dec", "2025-12-12"),
    ("dec 12", "2025-12-12"), ("Dec 12", "2025-12-12"), ("december 12", "2025-12-12"),
    ("dec12", "2025-12-12"), ("12th dec", "2025-12-12"), ("12th of december", "2025-12-12"),
    ("the 12th of December", "2025-12-12"), ("december 12th", "2025-12-12"),
    ("december the 12th", "2025-12-12"), ("12 dec 26", "2026-12-12"), ("12 dec 2026", "2026-12-12"),
    ("12-dec-2026", "2026-12-12"), ("dec 12, 2026", "2026-12-12"),
    ("12th December, 2026", "2026-12-12"), ("1 jan 2027", "2027-01-01"), ("1 jan", "2026-01-01"),
    ("1st jan", "2026-01-01"), ("2nd july", "2025-07-02"), ("3rd july", "2025-07-03"),
    ("17 june", "2025-06-17"), ("16 june", "2026-06-16"), ("29 feb", "2028-02-29"),
    ("1 sept", "2025-09-01"), ("1 sep", "2025-09-01"), ("4 may", "2026-05-04"),
    ("4 mar", "2026-03-04"), ("1 aug", "2025-08-01"), ("1 oct", "2025-10-01"),
    ("1 nov", "2025-11-01"), ("30 apr", "2026-04-30"), ("the 20th", "2025-06-20"),
    ("20th", "2025-06-20"), ("17th", "2025-06-17"), ("the 12th", "2025-07-12"),
    ("on the 1st", "2025-07-01"), ("31st", "2025-07-31"), ("the 30th", "2025-06-30"),
    ("fri 20 jun", "2025-06-20"), ("Fri 20 June 2025", "2025-06-20"),
    ("friday the 20th", "2025-06-20"), ("fri 20/6", "2025-06-20"),
    ("Friday, 12 December", "2025-12-12"), ("sat 12 dec 2026", "2026-12-12"),
    ("Fri 20 Jun 2025", "2025-06-20"),
  ]

  /// Days with a time.
  static let timed: [(String, String, String)] = [
    ("tomorrow 14:30", "2025-06-18", "14:30"), ("tomorrow at 14:30", "2025-06-18", "14:30"),
    ("tomorrow 14.30", "2025-06-18", "14:30"), ("tomorrow 2pm", "2025-06-18", "14:00"),
    ("tomorrow 2 pm", "2025-06-18", "14:00"), ("tomorrow 2.30pm", "2025-06-18", "14:30"),
    ("2pm tomorrow", "2025-06-18", "14:00"), ("14:30 tomorrow", "2025-06-18", "14:30"),
    ("noon tomorrow", "2025-06-18", "12:00"), ("tomorrow noon", "2025-06-18", "12:00"),
    ("fri at noon", "2025-06-20", "12:00"), ("fri midday", "2025-06-20", "12:00"),
    ("fri 9am", "2025-06-20", "09:00"), ("12 dec 14:30", "2025-12-12", "14:30"),
    ("12 dec 2026 2pm", "2026-12-12", "14:00"), ("12/12 at 2pm", "2025-12-12", "14:00"),
    ("12/12/26, 9.15", "2026-12-12", "09:15"), ("next tue 10:00", "2025-06-24", "10:00"),
    ("today 16:00", "2025-06-17", "16:00"), ("2026-11-27 14:05", "2026-11-27", "14:05"),
    ("in 2 weeks at 3pm", "2025-07-01", "15:00"), ("20th 4pm", "2025-06-20", "16:00"),
  ]

  static let all: [(String, String)] =
    dayNames + weekdays + amounts + months + workingDays + edges + slashed + lettered

  @Test(arguments: all)
  func `a day is read in the forms that people write`(text: String, day: String) {
    let reading = DayReading(text, today: Self.today)
    #expect(reading?.day?.description == day)
    #expect(reading?.time == nil)
    #expect(CalendarDay(reading: text, today: Self.today)?.description == day)
    let isPast = reading?.day.map { $0 < Self.today } == true
    #expect(reading?.remark == (isPast ? .past : nil))
  }

  @Test(arguments: timed)
  func `a day may have a time`(text: String, day: String, time: String) {
    let reading = DayReading(text, today: Self.today)
    #expect(reading?.day?.description == day)
    #expect(reading?.time?.description == time)
  }

  /// What is odd: the text, the remark, and the day if there is one.
  static let odd: [(String, DayReading.Remark, String?)] = [
    ("31/2", .noSuchDay, nil), ("31/2/26", .noSuchDay, nil), ("31 feb", .noSuchDay, nil),
    ("29/2/2027", .noSuchDay, nil), ("30 feb 2028", .noSuchDay, nil), ("31/4", .noSuchDay, nil),
    ("31 june", .noSuchDay, nil), ("0/5", .noSuchDay, nil), ("32/1", .noSuchDay, nil),
    ("5/0", .noSuchDay, nil), ("99/99/99", .noSuchDay, nil), ("32nd", .noSuchDay, nil),
    ("2026-02-30", .noSuchDay, nil), ("12/25", .monthFirst, nil), ("6/30/25", .monthFirst, nil),
    ("1/1/25", .past, "2025-01-01"), ("16/6/2025", .past, "2025-06-16"),
    ("12 dec 2024", .past, "2024-12-12"), ("2020-02-29", .past, "2020-02-29"),
    ("yesterday", .past, "2025-06-16"), ("last fri", .past, "2025-06-13"),
    ("thu 20 jun", .otherWeekday, "2025-06-20"), ("mon 12/12", .otherWeekday, "2025-12-12"),
    ("fri 31 feb", .noSuchDay, nil), ("31/2 2pm", .noSuchDay, nil),
  ]

  @Test(arguments: odd)
  func `a day that is impossible, past or on another weekday is read, and said so`(
    text: String, remark: DayReading.Remark, day: String?
  ) throws {
    let reading = try #require(DayReading(text, today: Self.today))
    #expect(reading.remark == remark)
    #expect(reading.day?.description == day)
    #expect(reading.sentence?.hasSuffix(".") == true)
  }

  @Test(arguments: [
    "", " ", "soon", "asap", "ongoing", "friendly", "fr", "12", "1405", "2pm", "noon", "december",
    "may", "end", "end of", "end of term", "in", "in weeks", "weeks", "+", "+d", "+10", "+10x",
    "10 dogs", "in 5 minutes", "in 5 hours", "12/", "/12", "12//12", "12/12/12/12", "1/2/345",
    "14.30", "fri sat",
    "next", "next next fri", "12 dec 123", "dec", "dec dec", "+99999d", "+99999999999999999999d",
    "fri!", "12/12?", "next tue or wed", "５/６", "12 d\u{E9}c", "fri 2", "today tomorrow",
    "the", "of the", "-", "--", "31st december of the year of the great comet over the moor",
  ])
  func `what is no day is not taken for one`(text: String) {
    #expect(DayReading(text, today: Self.today) == nil)
  }

  @Test(arguments: [
    ("2025-06-20", "fri", "2025-06-27"), ("2025-06-20", "this fri", "2025-06-20"),
    ("2025-06-20", "end of week", "2025-06-20"), ("2025-06-21", "end of week", "2025-06-27"),
    ("2025-06-22", "next tue", "2025-06-24"), ("2025-06-16", "next tue", "2025-06-24"),
    ("2025-12-31", "tomorrow", "2026-01-01"), ("2025-12-31", "1/1", "2026-01-01"),
    ("2025-01-31", "+1m", "2025-02-28"), ("2024-02-29", "in a year", "2025-02-28"),
    ("2025-01-31", "end of next month", "2025-02-28"), ("2025-01-31", "the 30th", "2025-03-30"),
    ("2025-12-24", "1 working day", "2025-12-29"), ("2026-04-02", "3wd", "2026-04-09"),
  ])
  func `a day is counted from the day that it is written on`(
    today: String, text: String, day: String
  ) throws {
    let today = try #require(CalendarDay(today))
    #expect(DayReading(text, today: today)?.day?.description == day)
  }

  @Test func `working days are those of the region`() throws {
    let today = try #require(CalendarDay("2025-11-28"))
    let days = BankHoliday.Region.allCases.map {
      DayReading("1 working day", today: today, region: $0)?.day?.description
    }
    #expect(days == ["2025-12-01", "2025-12-02", "2025-12-01"])
  }

  @Test func `what a reading shows is read as the same day`() {
    for days in stride(from: 0, to: 800, by: 7) {
      let day = Self.today.adding(days: days)
      for text in [day.description, day.inWords, "\(day.day)/\(day.month)/\(day.year)"] {
        #expect(DayReading(text, today: Self.today)?.day == day)
      }
    }
  }

  @Test(arguments: [
    ("14:05", "14:05"), ("9:05", "09:05"), ("1405", "14:05"), ("905", "09:05"), ("14.30", "14:30"),
    ("2.30", "02:30"), ("2pm", "14:00"), ("2 pm", "14:00"), ("2PM", "14:00"), ("2:05 pm", "14:05"),
    ("2.05pm", "14:05"), ("230pm", "14:30"), ("12pm", "12:00"), ("12am", "00:00"),
    ("12.30 am", "00:30"), ("9am", "09:00"), ("11.59pm", "23:59"), ("9", "09:00"), ("0", "00:00"),
    ("23", "23:00"), ("noon", "12:00"), ("midday", "12:00"), ("midnight", "00:00"),
    ("14pm", "14:00"), (" 14:05 ", "14:05"), ("14 05", "14:05"),
  ])
  func `a time is read in the forms that people write`(text: String, time: String) {
    #expect(TimeOfDay(reading: text)?.description == time)
  }

  @Test(arguments: [
    "", " ", "24:00", "25", "12:60", "1:5", "1:2:3", "14:305", "13am", "0am", "pm", "am", ":30",
    "14:", "noonish", "½", "１４:05", "2 o'clock", "12345", "-1", "14h30", "2pmm",
  ])
  func `what no clock shows is no time`(text: String) {
    #expect(TimeOfDay(reading: text) == nil)
  }

  @Test(arguments: [
    ("1/6", "2025-06-01"), ("16 jun", "2025-06-16"), ("18/6", "2025-06-18"), ("17/6", "2025-06-17"),
    ("20/12", "2024-12-20"), ("10/12", "2025-12-10"), ("29/2", "2024-02-29"),
    ("1/6/2026", "2026-06-01"), ("fri", "2025-06-20"),
  ])
  func `of a day without a year the nearest can be meant, past or to come`(
    text: String, day: String
  ) {
    let reading = DayReading(text, today: Self.today, withoutYear: .nearest)
    #expect(reading?.day?.description == day)
  }

  @Test(arguments: [
    ("16 jun", "2025-06-16"), ("18/6", "2024-06-18"), ("17/6", "2025-06-17"),
    ("20/12", "2024-12-20"), ("fri", "2025-06-13"), ("tue", "2025-06-17"),
    ("yesterday", "2025-06-16"), ("18/6/2025", "2025-06-18"),
  ])
  func `of what has happened the last such day is meant, and nothing is odd about it`(
    text: String, day: String
  ) {
    let reading = DayReading(text, today: Self.today, withoutYear: .gone)
    #expect(reading?.day?.description == day)
    #expect(reading?.remark == nil)
  }
}
