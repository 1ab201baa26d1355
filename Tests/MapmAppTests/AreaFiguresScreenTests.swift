import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

/// What the area settles for the time after the meeting stands on the screens: practice D13 and D16.
struct AreaFiguresScreenTests {
  private func app(at place: Place, _ change: (inout Profile) -> Void = { _ in }) -> App {
    var profile = Profile(name: "area", title: "Area")
    change(&profile)
    return App(
      at: place, of: TestMeetings.closed, columns: 100, rows: 60,
      profiles: KnownProfiles([profile], chosen: profile))
  }

  @Test func `the copies say by when they are to go out, and that the day has passed`() {
    var app = app(at: .close)
    #expect(app.text.contains("2 not handed out, due 1 Jul"))
    app.press("<C-x>x")
    #expect(app.text.contains("s writes all, a file each, out by Wed 18 Jun"))
    app.press("d")
    #expect(
      app.text.contains("Actions go out by Wed 18 Jun 2025, the minutes by Tue 1 Jul 2025."))
  }

  @Test func `the days are those of the area, and one that has passed says so`() {
    var early = app(at: .close) { ($0.timeScales.actions, $0.timeScales.minutes) = (2, 3) }
    #expect(early.text.contains("2 not handed out, due 20 Jun"))
    early.press("<C-x>xd")
    #expect(
      early.text.contains("Actions go out by Thu 19 Jun 2025, the minutes by Fri 20 Jun 2025."))
    early.take(.tick(Timestamp(secondsSince1970: 1_750_165_320 + 345_600, offsetMinutes: 60)))
    early.press("<Esc><Esc><C-x>xd")
    #expect(early.text.contains("the minutes by Fri 20 Jun 2025: OVERDUE."))
  }

  @Test func `the opening says how long the record is kept, or that the area is to settle it`() {
    var open = app(at: .opening)
    open.press("<End>")
    #expect(open.text.contains("How long it is kept: for the area to fill in."))
    var settled = app(at: .opening) {
      ($0.retention.rule, $0.retention.reviewAfterYears) = ("8 years after the end of care", 8)
    }
    settled.press("<End>")
    let words = settled.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "How long it is kept: 8 years after the end of care. Whether it is still needed is looked "
          + "at on Fri 17 Jun 2033."))
  }

  @Test func `item 4 shows a score with what its tool showed before, and what is to be measured`() {
    var app = App(item: 4, of: TestMeetings.scored, rows: 40)
    #expect(app.text.contains("Neglect profile: 3 of 5: up 1, before 2 of 5 on Tue 20 May 2025"))
    #expect(app.text.contains("MEASURED BEFORE"))
    #expect(app.text.contains("Home scale: 4 on Tue 20 May 2025"))
  }
}
