/// A bank holiday: the working day that it takes away, and its name.
public struct BankHoliday: Hashable, Sendable {
  /// The day; never a Saturday or Sunday, as a holiday that falls on one has a substitute day.
  public let day: CalendarDay
  /// Its name.
  public let name: String

  /// Where bank holidays are kept in common.
  public enum Region: String, CaseIterable, Sendable {
    case englandAndWales = "england-and-wales"
    case scotland
    case northernIreland = "northern-ireland"
  }

  /// The years whose bank holidays are known; in others there are none.
  public static let years = 2023...2035

  /// All of a region, earliest first.
  public static func all(in region: Region) -> [BankHoliday] {
    table.filter { $0.regions.contains(region) }
      .flatMap { row in row.dates.compactMap { BankHoliday(written: $0, name: row.name) } }
      .sorted { $0.day < $1.day }
  }

  private init?(written date: Int, name: String) {
    guard
      let day = CalendarDay(year: date / 10_000, month: date / 100 % 100, day: date % 100)
    else { return nil }
    (self.day, self.name) = (day, name)
  }

  fileprivate static let names: [Region: [CalendarDay: String]] = Dictionary(
    uniqueKeysWithValues: Region.allCases.map { region in
      (region, Dictionary(all(in: region).map { ($0.day, $0.name) }) { first, _ in first })
    })
}

extension CalendarDay {
  /// The name of the bank holiday that is kept on the day; nil on any other day.
  public func bankHoliday(in region: BankHoliday.Region = .englandAndWales) -> String? {
    BankHoliday.names[region]?[self]
  }

  /// Whether it is a Saturday or a Sunday.
  public var isWeekend: Bool { weekday.rawValue > Weekday.friday.rawValue }

  /// Whether it is neither of the weekend nor a bank holiday.
  public func isWorkingDay(in region: BankHoliday.Region = .englandAndWales) -> Bool {
    !isWeekend && bankHoliday(in: region) == nil
  }

  /// The day this many working days later, or earlier when negative; the day itself for 0.
  ///
  /// - Complexity: O(*count*).
  public func adding(
    workingDays count: Int, in region: BankHoliday.Region = .englandAndWales
  ) -> CalendarDay {
    var (day, left) = (self, abs(count))
    let bound = count < 0 ? CalendarDay.first : .last
    while left > 0, day != bound {
      day = day.adding(days: count.signum())
      if day.isWorkingDay(in: region) { left -= 1 }
    }
    return day
  }

  /// How many working days lie after this day up to and with another; negative for an earlier one.
  ///
  /// - Complexity: O(*days between*).
  public func workingDays(
    to other: CalendarDay, in region: BankHoliday.Region = .englandAndWales
  ) -> Int {
    guard self <= other else { return -other.workingDays(to: self, in: region) }
    let distance = other.daysSince1970 - daysSince1970
    return (0..<distance).count { adding(days: $0 + 1).isWorkingDay(in: region) }
  }
}
