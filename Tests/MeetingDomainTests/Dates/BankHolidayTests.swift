import MeetingDomain
import Testing

/// The rules of the bank holidays, worked out without the table.
private struct Rules {
  let year: Int
  let region: BankHoliday.Region

  /// The working days that are taken from a year.
  var days: Set<CalendarDay> {
    var days: Set<CalendarDay> = [easterSunday.adding(days: -2)]
    if region != .scotland { days.insert(easterSunday.adding(days: 1)) }
    var fixed = [day(1, 1)]
    if region == .scotland { fixed += [day(1, 2), day(11, 30)] }
    if region == .northernIreland { fixed += [day(3, 17), day(7, 12)] }
    fixed += [day(12, 25), day(12, 26)]
    // Those that fall on working days first; a substitute is the next day that is still free.
    for day in fixed where !isWeekend(day) { days.insert(day) }
    for day in fixed where isWeekend(day) {
      var substitute = day
      while isWeekend(substitute) || days.contains(substitute) {
        substitute = substitute.adding(days: 1)
      }
      days.insert(substitute)
    }
    days.formUnion([monday(from: day(5, 1)), monday(from: day(5, 25))])
    days.insert(monday(from: region == .scotland ? day(8, 1) : day(8, 25)))
    if year == 2023 { days.insert(day(5, 8)) }
    if year == 2026, region == .scotland { days.insert(day(6, 15)) }
    return days
  }

  /// Gauss's reckoning of Easter, with its two exceptions.
  private var easterSunday: CalendarDay {
    let century = year / 100
    let shift = (15 + century - century / 4 - (13 + 8 * century) / 25) % 30
    let moon = (19 * (year % 19) + shift) % 30
    let sunday =
      (2 * (year % 4) + 4 * (year % 7) + 6 * moon + (4 + century - century / 4) % 7) % 7
    let isException =
      moon == 29 && sunday == 6 || moon == 28 && sunday == 6 && year % 19 > 10
    return day(3, 22).adding(days: moon + sunday - (isException ? 7 : 0))
  }

  private func monday(from day: CalendarDay) -> CalendarDay {
    day.adding(days: (7 - day.weekday.rawValue) % 7)
  }

  private func isWeekend(_ day: CalendarDay) -> Bool {
    day.weekday == .saturday || day.weekday == .sunday
  }

  private func day(_ month: Int, _ day: Int) -> CalendarDay {
    CalendarDay(year: year, month: month, day: day) ?? CalendarDay(daysSince1970: 0)
  }
}

struct BankHolidayTests {
  @Test(arguments: BankHoliday.Region.allCases)
  func `the table is what the rules give, year by year`(region: BankHoliday.Region) {
    let table = BankHoliday.all(in: region)
    for year in BankHoliday.years {
      let days = table.map(\.day).filter { $0.year == year }
      #expect(Set(days) == Rules(year: year, region: region).days, "\(year)")
      #expect(days.count == Set(days).count)
    }
    #expect(table.allSatisfy { BankHoliday.years.contains($0.day.year) && !$0.day.isWeekend })
    #expect(zip(table, table.dropFirst()).allSatisfy { $0.day < $1.day })
  }

  /// Days as they were published: the day, and its name in each region.
  static let published: [(String, String?, String?, String?)] = [
    ("2023-01-02", "New Year’s Day", "New Year’s Day", "New Year’s Day"),
    ("2023-01-03", nil, "2 January", nil),
    (
      "2023-05-08", "Coronation of King Charles III", "Coronation of King Charles III",
      "Coronation of King Charles III"
    ),
    ("2024-03-18", nil, nil, "St Patrick’s Day"),
    ("2024-04-01", "Easter Monday", nil, "Easter Monday"),
    ("2025-04-18", "Good Friday", "Good Friday", "Good Friday"),
    ("2025-07-14", nil, nil, "Battle of the Boyne"),
    ("2025-08-04", nil, "Summer bank holiday", nil),
    ("2025-08-25", "Summer bank holiday", nil, "Summer bank holiday"),
    ("2025-12-01", nil, "St Andrew’s Day", nil), ("2026-06-15", nil, "World Cup bank holiday", nil),
    ("2026-12-28", "Boxing Day", "Boxing Day", "Boxing Day"),
    ("2027-12-27", "Christmas Day", "Christmas Day", "Christmas Day"),
    ("2027-12-28", "Boxing Day", "Boxing Day", "Boxing Day"), ("2027-12-29", nil, nil, nil),
    ("2026-12-26", nil, nil, nil), ("2025-06-17", nil, nil, nil), ("2036-12-25", nil, nil, nil),
  ]

  @Test(arguments: published)
  func `a bank holiday has its name where it is kept`(
    day: String, englandAndWales: String?, scotland: String?, northernIreland: String?
  ) throws {
    let day = try #require(CalendarDay(day))
    #expect(day.bankHoliday() == englandAndWales)
    #expect(day.bankHoliday(in: .scotland) == scotland)
    #expect(day.bankHoliday(in: .northernIreland) == northernIreland)
  }

  @Test(arguments: [
    ("2025-06-17", 0, "2025-06-17"), ("2025-06-17", 3, "2025-06-20"),
    ("2025-06-17", 10, "2025-07-01"), ("2025-06-20", 1, "2025-06-23"),
    ("2025-06-21", 1, "2025-06-23"), ("2025-06-21", -1, "2025-06-20"),
    ("2025-12-24", 1, "2025-12-29"), ("2025-12-29", -1, "2025-12-24"),
    ("2026-04-02", 1, "2026-04-07"), ("9999-12-30", 10, "9999-12-31"),
    ("0001-01-02", -10, "0001-01-01"),
  ])
  func `working days leave weekends and bank holidays out`(
    from: String, count: Int, to: String
  ) throws {
    #expect(try #require(CalendarDay(from)).adding(workingDays: count).description == to)
  }

  @Test(arguments: BankHoliday.Region.allCases)
  func `adding working days and counting them are one`(region: BankHoliday.Region) {
    let start = CalendarDay(daysSince1970: 19_350)
    for first in 0..<60 {
      let from = start.adding(days: first * 61)
      for count in 1...30 {
        let to = from.adding(workingDays: count, in: region)
        #expect(to.isWorkingDay(in: region))
        #expect(from.workingDays(to: to, in: region) == count)
        #expect(to.workingDays(to: from, in: region) <= 0)
      }
    }
  }
}
