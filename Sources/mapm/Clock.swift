import Glibc
import MeetingDomain

/// The only clock of the program.
enum Clock {
  /// The time now, with the offset of the local clock.
  static func now() -> Timestamp {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return Timestamp(secondsSince1970: seconds, offsetMinutes: local.tm_gmtoff / 60)
  }

  /// The day on the local calendar.
  static var today: CalendarDay { now().day }
}
