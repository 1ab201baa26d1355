import Glibc
import MeetingDomain

/// The only clock of the program.
enum Clock {
  /// The time now, with the offset of the local clock.
  static func now() -> Timestamp { at(seconds()) }

  /// Whole seconds since 1 January 1970, UTC; cheap enough for every key.
  static func seconds() -> Int { time(nil) }

  /// Milliseconds since some moment, for durations alone.
  static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
  }

  /// Milliseconds until the clock shows another second, a few more than none.
  static func millisecondsLeft() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    // The cheap clock of `seconds` may be some milliseconds late.
    return 1_005 - now.tv_nsec / 1_000_000
  }

  /// A point in time, with the offset of the local clock.
  static func at(_ seconds: Int) -> Timestamp {
    var seconds = seconds
    var local = tm()
    localtime_r(&seconds, &local)
    return Timestamp(secondsSince1970: seconds, offsetMinutes: local.tm_gmtoff / 60)
  }

  /// The day on the local calendar.
  static var today: CalendarDay { now().day }
}
