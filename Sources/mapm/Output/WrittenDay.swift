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
  static func read(_ text: String) throws -> (day: CalendarDay, time: TimeOfDay?) {
    guard let reading = DayReading(text, today: Clock.today), let day = reading.day else {
      throw ValidationError("\"\(text)\" is not a day; write it like \(forms).")
    }
    if reading.remark == .otherWeekday, let sentence = reading.sentence {
      throw ValidationError(sentence)
    }
    return (day, reading.time)
  }

  /// Reads a text that is a day and nothing else.
  static func day(_ text: String) throws -> CalendarDay {
    let (day, time) = try read(text)
    guard time == nil else {
      throw ValidationError("\"\(text)\" has a time in it. Write the day alone, like \(forms).")
    }
    return day
  }
}
