/// A time on the local clock, to the minute.
public struct TimeOfDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int

  /// A time that a clock can show, or nil.
  public init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    (self.hour, self.minute) = (hour, minute)
  }

  /// The time written `14:05`.
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 5, digits[2] == UInt8(ascii: ":"), let hour = decimal(digits[0..<2]),
      let minute = decimal(digits[3..<5])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The minute in which a second of the day lies, counted from 0 to 86,399.
  init(secondsOfDay: Int) {
    (hour, minute) = (secondsOfDay / 3600, secondsOfDay / 60 % 60)
  }

  /// Minutes since midnight.
  public var minutes: Int { hour * 60 + minute }

  /// `14:05`.
  public var description: String { padded(hour, 2) + ":" + padded(minute, 2) }

  /// The earlier time comes first.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutes < right.minutes
  }
}
