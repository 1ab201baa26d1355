import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

/// Row 1 says in time that what is left is needed for items 7 to 12.
struct PlanGuardTests {
  /// The test's meeting begins at 14:02, now.
  private func app(item: Int, end: String?, after minutes: Int) -> App {
    var meeting = TestMeetings.small
    meeting.end = Answer(end.flatMap { TimeOfDay($0) })
    var app = App(item: item, of: meeting)
    let now = TestMeetings.now
    app.take(
      .tick(
        Timestamp(
          secondsSince1970: now.secondsSince1970 + minutes * 60, offsetMinutes: now.offsetMinutes)))
    // Nobody touched a key meanwhile, so the screen is hidden; any key shows it.
    app.press("<C-l>")
    return app
  }

  /// Item, planned end, minutes since the start, and what row 1 says; nil is nothing.
  static let cases: [(item: Int, end: String?, minutes: Int, says: String?)] = [
    (5, "15:32", 59, nil), (5, "15:32", 60, "30 MIN LEFT: PLAN"),
    (6, "15:32", 89, "1 MIN LEFT: PLAN"), (7, "15:32", 80, nil), (12, "15:32", 89, nil),
    (5, "15:32", 93, "3 MIN OVER"), (9, "15:32", 93, "3 MIN OVER"),
    (4, "15:02", 39, nil), (4, "15:02", 40, "20 MIN LEFT: PLAN"),
    (4, "14:32", 14, nil), (4, "14:32", 15, "15 MIN LEFT: PLAN"),
    (3, nil, 59, nil), (3, nil, 60, "60 MIN IN: PLAN"), (8, nil, 80, nil),
  ]

  @Test(arguments: cases)
  func `before item 7 the time that the plan needs is said, and time run over everywhere`(
    item: Int, end: String?, minutes: Int, says: String?
  ) {
    var app = app(item: item, end: end, after: minutes)
    let row = app.row(0)
    if let says { #expect(row.contains(says)) } else { #expect(!row.contains(" MIN ")) }
  }

  @Test func `the key of the clock says how much they need`() {
    var app = app(item: 5, end: "15:32", after: 10)
    app.press("<C-x>m")
    #expect(
      app.announcement
        == "It is 14:12, 10 minutes into the meeting, 10 here, 80 left, 7 to 12 need 30.")
  }

  @Test func `a meeting that is not live has no guard`() {
    var meeting = TestMeetings.closed
    meeting.end = Answer(TimeOfDay(hour: 13, minute: 0))
    var app = App(item: 5, of: meeting)
    #expect(!app.row(0).contains(" MIN "))
  }
}
