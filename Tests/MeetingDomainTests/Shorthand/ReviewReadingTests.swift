import MeetingDomain
import Testing

struct ReviewReadingTests {
  /// Thursday 26 November 2026.
  private let today = CalendarDay("2026-11-26")

  @Test(
    arguments: [
      ("in 4 weeks", "2026-12-24", nil, nil), ("review in 4 weeks", "2026-12-24", nil, nil),
      ("next review: 18 dec 10:00", "2026-12-18", "10:00", nil),
      ("back in 2 wks, thurs 10 dec 2pm, same room", "2026-12-10", "14:00", "same room"),
      ("thurs 10 dec 2pm", "2026-12-10", "14:00", nil),
      ("Thursday, 10 December, 2pm", "2026-12-10", "14:00", nil),
      ("10 dec, online", "2026-12-10", nil, "online"),
    ] as [(String, String, String?, String?)])
  func `a line is the day of the review`(line: String, day: String, time: String?, place: String?)
    throws
  {
    let reading = try ReviewReading(line, today: #require(today))
    #expect(reading?.day.description == day)
    #expect(reading?.time?.description == time)
    #expect(reading?.place == place)
  }

  @Test(arguments: [
    "all agree", "10 dec, if the school can come", "same room", "", "in 2 wks, mum not to come",
    "31/2",
  ])
  func `any other line is a note`(line: String) throws {
    #expect(try ReviewReading(line, today: #require(today)) == nil)
  }
}
