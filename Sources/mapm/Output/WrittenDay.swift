import ArgumentParser
import MeetingDomain

/// A day as somebody at the command line writes it: `2026-11-27`, or in the words of the writing
/// line, `fri` or `in 2 weeks`.
enum WrittenDay {
  /// The forms in which a day is written, for sentences and helps.
  static let forms = "2026-11-27, 12/12, fri, \"in 2 weeks\", +10d or \"end of month\""

  /// Reads a text that is a day, and perhaps a time after it.
  ///
  /// - Throws: A sentence: it is no day, or not the weekday that is written with it.
  static func read(
    _ text: String, withoutYear: DayReading.WithoutYear = .toCome
  ) throws -> (day: CalendarDay, time: TimeOfDay?) {
    let reading = DayReading(text, today: Clock.today, withoutYear: withoutYear)
    guard let reading, let day = reading.day else {
      throw ValidationError("\"\(text)\" is not a day; write it like \(forms).")
    }
    if reading.remark == .otherWeekday, let sentence = reading.sentence {
      throw ValidationError(sentence)
    }
    return (day, reading.time)
  }
}

/// A day up to which somebody looks for something.
struct SoughtDay {
  let day: CalendarDay
  /// Whether it is another day in another year, so that it is said which day was taken.
  let isFromToday: Bool

  /// Reads a text that is a day and nothing else; of days without a year the nearest is meant.
  init(_ text: String) throws {
    let (day, time) = try WrittenDay.read(text, withoutYear: .nearest)
    guard time == nil else {
      throw ValidationError(
        "\"\(text)\" has a time in it. Write the day alone, like \(WrittenDay.forms).")
    }
    self.day = day
    let later = Clock.today.adding(months: 120)
    isFromToday = DayReading(text, today: later, withoutYear: .nearest)?.day != day
  }
}
