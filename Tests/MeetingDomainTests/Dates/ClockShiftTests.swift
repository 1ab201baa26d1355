import MeetingDomain
import Testing

struct ClockShiftTests {
  /// From a Wednesday morning to each of the days of three weeks and a leap day, on both sides of
  /// the summer time.
  static let shifts: [ClockShift] = (-400...400).filter { $0 % 13 == 0 || abs($0) < 11 }
    .compactMap { days in
      guard let from = Timestamp("2026-06-10T10:00:00+01:00") else { return nil }
      let seconds = from.secondsSince1970 + days * 86_400 + 4 * 3600 + 17 * 60
      return ClockShift(
        from: from, to: Timestamp(secondsSince1970: seconds, offsetMinutes: days < -120 ? 0 : 60))
    }

  static let days: [CalendarDay] = (-70...70).compactMap {
    CalendarDay("2026-06-10")?.adding(days: $0)
  }

  @Test(arguments: shifts)
  func `the day itself becomes the new day`(shift: ClockShift) {
    #expect(shift.moved(shift.from.day) == shift.to.day)
    #expect(shift.moved(shift.from).secondsSince1970 == shift.to.secondsSince1970)
    #expect(shift.moved(shift.from.time) == shift.to.time)
  }

  @Test(arguments: shifts)
  func `a working day stays one, and near its place`(shift: ClockShift) {
    let distance = shift.to.day.daysSince1970 - shift.from.day.daysSince1970
    for day in Self.days where day != shift.from.day {
      let moved = shift.moved(day)
      #expect(abs(moved.daysSince1970 - day.daysSince1970 - distance) <= 2)
      if day.weekday.rawValue < 5, moved != shift.to.day { #expect(moved.weekday.rawValue < 5) }
    }
  }

  @Test(arguments: shifts)
  func `nothing changes its order, and what is past stays past`(shift: ClockShift) {
    let moved = Self.days.map(shift.moved)
    #expect(zip(moved, moved.dropFirst()).allSatisfy { $0 <= $1 })
    for day in Self.days where day < shift.from.day && day.weekday.rawValue < 5 {
      #expect(shift.moved(day) < shift.to.day)
    }
    for day in Self.days where day > shift.from.day && day.weekday.rawValue < 5 {
      #expect(shift.moved(day) > shift.to.day)
    }
  }

  @Test(arguments: shifts)
  func `a moment of another day keeps its time and goes where its day goes`(
    shift: ClockShift
  ) throws {
    let moment = try #require(Timestamp("2026-05-19T13:44:09+01:00"))
    let moved = shift.moved(moment)
    #expect(moved.timeWithSeconds == "13:44:09")
    #expect(moved.day == shift.moved(moment.day))
    #expect(moved.offsetMinutes == shift.to.offsetMinutes)
  }

  @Test func `a moment of the day itself moves with the point`() throws {
    let shift = ClockShift(
      from: try #require(Timestamp("2026-06-10T10:00:00+01:00")),
      to: try #require(Timestamp("2027-01-16T23:40:00+00:00")))
    let moment = try #require(Timestamp("2026-06-10T10:31:05+01:00"))
    #expect(shift.moved(moment).description == "2027-01-17T00:11:05+00:00")
    #expect(shift.moved(moment.time).description == "00:11")
  }
}
