/// A change of the calendar and the clock that brings one point in time to another.
///
/// That day moves to the new day exactly, and its times by as much as the point does. All other days
/// move by as many days, but not to a Saturday or Sunday that they were not on: what would lie before
/// the new day goes back to the Friday, what would lie after it on to the Monday. So nothing changes
/// its order, what was past or to come still is, and what lay on one day still does.
public struct ClockShift: Hashable, Sendable {
  /// The point that is moved.
  public let from: Timestamp
  /// Where it is moved to; its offset is that of every moment that is moved.
  public let to: Timestamp

  /// The shift that brings one point in time to another.
  public init(from: Timestamp, to: Timestamp) {
    self.from = from
    self.to = to
  }

  /// Where a day is moved to.
  public func moved(_ day: CalendarDay) -> CalendarDay {
    let distance = to.day.daysSince1970 - from.day.daysSince1970
    let moved = day.adding(days: distance)
    let isSameWeekday = distance.isMultiple(of: 7)
    guard !isSameWeekday, moved != to.day, moved.weekday.rawValue > Weekday.friday.rawValue else {
      return moved
    }
    let sinceFriday = moved.weekday.rawValue - Weekday.friday.rawValue
    return moved.adding(days: moved < to.day ? -sinceFriday : 3 - sinceFriday)
  }

  /// Where a moment is moved to: of the day itself with the point, of any other day at the same time
  /// on the local clock.
  public func moved(_ moment: Timestamp) -> Timestamp {
    guard moment.day != from.day else {
      return Timestamp(
        secondsSince1970: moment.secondsSince1970 + to.secondsSince1970 - from.secondsSince1970,
        offsetMinutes: to.offsetMinutes)
    }
    let days = moved(moment.day).daysSince1970 - moment.day.daysSince1970
    let offset = (moment.offsetMinutes - to.offsetMinutes) * 60
    return Timestamp(
      secondsSince1970: moment.secondsSince1970 + days * 86_400 + offset,
      offsetMinutes: to.offsetMinutes)
  }

  /// Where a time of the day itself is moved to; past midnight it begins anew.
  public func moved(_ time: TimeOfDay) -> TimeOfDay {
    let minutes = (time.minutes + to.time.minutes - from.time.minutes + 1440) % 1440
    return TimeOfDay(secondsOfDay: minutes * 60)
  }
}
