/// A point in time with the offset of the place where it was written (RFC 3339).
///
/// It keeps the text that it was made from, so that a meeting goes through import and export
/// unchanged; two stamps are equal when their texts are.
public struct Timestamp: Hashable, Sendable, CustomStringConvertible {
  /// The written form, such as `2026-11-27T14:03:22+00:00`.
  public let description: String
  /// Whole seconds since 1 January 1970, UTC; a leap second counts as the second before it.
  public let secondsSince1970: Int
  /// Minutes by which the local clock is ahead of UTC.
  public let offsetMinutes: Int

  /// A point in time by its RFC 3339 text: full date, full time to the second or finer, offset.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes[16] == UInt8(ascii: ":"),
      let day = CalendarDay(String(decoding: bytes[..<10], as: UTF8.self)),
      let time = TimeOfDay(String(decoding: bytes[11..<16], as: UTF8.self)),
      let second = decimal(bytes[17..<19]),
      let offset = Self.offset(in: bytes[19...])
    else { return nil }
    let minutes = day.daysSince1970 * Self.minutesOfDay + time.minutes - offset
    // A leap second is the last of a day in UTC.
    guard second < 60 || second == 60 && (minutes + 1).isMultiple(of: Self.minutesOfDay)
    else { return nil }
    description = text
    offsetMinutes = offset
    secondsSince1970 = minutes * 60 + min(second, 59)
  }

  /// A point in time by its seconds, written for a local clock.
  ///
  /// What lies outside the years 1 to 9999 of that clock becomes the first or last second of them,
  /// and an offset of a day or more the longest below.
  public init(secondsSince1970: Int, offsetMinutes: Int) {
    let offset = min(max(offsetMinutes, 1 - Self.minutesOfDay), Self.minutesOfDay - 1)
    let (local, isOver) = secondsSince1970.addingReportingOverflow(offset * 60)
    let bounded = min(max(isOver ? secondsSince1970 : local, Self.first), Self.last)
    self.secondsSince1970 = bounded - offset * 60
    self.offsetMinutes = offset
    let (day, second) = bounded.split(by: Self.minutesOfDay * 60)
    let ahead = abs(offset)
    description =
      "\(CalendarDay(daysSince1970: day))T\(padded(second / 3600, 2)):"
      + "\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))\(offset < 0 ? "-" : "+")"
      + "\(padded(ahead / 60, 2)):\(padded(ahead % 60, 2))"
  }

  /// The day on the local clock.
  public var day: CalendarDay {
    CalendarDay(daysSince1970: localSeconds.split(by: Self.minutesOfDay * 60).quotient)
  }

  /// The time on the local clock.
  public var time: TimeOfDay {
    TimeOfDay(secondsOfDay: localSeconds.split(by: Self.minutesOfDay * 60).remainder)
  }

  /// The time on the local clock with seconds, `14:03:22`.
  public var timeWithSeconds: String {
    "\(time):\(padded(localSeconds.split(by: 60).remainder, 2))"
  }

  /// Two are equal when they are written alike.
  public static func == (left: Timestamp, right: Timestamp) -> Bool {
    left.description == right.description
  }

  /// Hashes the written form.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(description)
  }

  private var localSeconds: Int { secondsSince1970 + offsetMinutes * 60 }

  private static let minutesOfDay = 24 * 60
  private static let first = CalendarDay.first.daysSince1970 * minutesOfDay * 60
  private static let last = (CalendarDay.last.daysSince1970 + 1) * minutesOfDay * 60 - 1

  /// Reads what follows the whole seconds: an optional fraction, then `Z` or `±hh:mm`.
  private static func offset(in tail: ArraySlice<UInt8>) -> Int? {
    var rest = tail
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard !digits.isEmpty else { return nil }
      rest = rest.dropFirst(1 + digits.count)
    }
    if rest.elementsEqual("Z".utf8) { return 0 }
    guard rest.count == 6, let sign = rest.first,
      sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let ahead = TimeOfDay(String(decoding: rest.dropFirst(), as: UTF8.self))
    else { return nil }
    return sign == UInt8(ascii: "-") ? -ahead.minutes : ahead.minutes
  }
}

extension Int {
  /// The quotient rounded towards negative infinity, and what remains, which is not negative.
  fileprivate func split(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
