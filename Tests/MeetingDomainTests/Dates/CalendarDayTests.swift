import MeetingDomain
import Testing

struct CalendarDayTests {
  @Test(arguments: [
    ("0001-01-01", -719_162, "Mon 1 Jan 1"), ("1600-02-29", -135_081, "Tue 29 Feb 1600"),
    ("1900-03-01", -25_508, "Thu 1 Mar 1900"), ("1969-12-31", -1, "Wed 31 Dec 1969"),
    ("1970-01-01", 0, "Thu 1 Jan 1970"), ("2000-02-29", 11_016, "Tue 29 Feb 2000"),
    ("2026-11-27", 20_784, "Fri 27 Nov 2026"), ("9999-12-31", 2_932_896, "Fri 31 Dec 9999"),
  ])
  func `a day has one number and one day of the week`(
    text: String, count: Int, words: String
  ) throws {
    let day = try #require(CalendarDay(text))
    #expect(day.daysSince1970 == count)
    #expect(day.inWords == words)
    #expect(CalendarDay(daysSince1970: count) == day)
    #expect(day.description == text)
  }

  @Test func `every day number gives the day that it came from`() {
    var (before, weekday) = (CalendarDay(daysSince1970: -719_162), 0)
    for count in -719_161...2_932_896 {
      let day = CalendarDay(daysSince1970: count)
      weekday = (weekday + 1) % 7
      guard day > before, day.daysSince1970 == count, day.weekday.rawValue == weekday,
        CalendarDay(year: day.year, month: day.month, day: day.day) == day
      else {
        Issue.record("\(count) is \(day)")
        return
      }
      before = day
    }
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31",
    "0000-01-01", "26-01-01", "2026-1-01", "2026/01/01", "2026-01-01 ", "+026-01-01", "",
    "２026-01-01", "2026-01-0\u{301}",
  ])
  func `a day that does not exist, or is written otherwise, is none`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test(arguments: [
    ("2026-11-27", 4, "2026-12-01"), ("2024-02-28", 1, "2024-02-29"),
    ("2026-01-01", -1, "2025-12-31"), ("9999-12-31", 1, "9999-12-31"),
    ("0001-01-01", -1, "0001-01-01"), ("2026-11-27", .max, "9999-12-31"),
    ("2026-11-27", .min, "0001-01-01"), ("1970-01-02", .max, "9999-12-31"),
    ("1969-12-31", .min, "0001-01-01"),
  ])
  func `days are added within the days there are`(from: String, days: Int, to: String) {
    #expect(CalendarDay(from)?.adding(days: days).description == to)
  }

  @Test(arguments: ["00:00", "14:05", "23:59"])
  func `a time is read as it is written`(text: String) {
    #expect(TimeOfDay(text)?.description == text)
  }

  @Test(arguments: ["24:00", "12:60", "1:05", "12.05", "-1:05", "", "12:05:00", "１2:05"])
  func `a time that no clock shows is none`(text: String) {
    #expect(TimeOfDay(text) == nil)
  }
}
