import MeetingDomain
import Testing

struct ActionStateTests {
  private let today = CalendarDay(daysSince1970: 20_256)

  @Test(arguments: [
    (ActionStatus.open, 3, 0, "OPEN"), (.open, 3, 1, "OPEN; re-dated once"),
    (.open, -7, 0, "OVERDUE 7 DAYS"), (.inProgress, -1, 4, "OVERDUE 1 DAY; re-dated 4 times"),
    (.blocked, -147, 0, "BLOCKED, 147 LATE"),
    (.blocked, -2, 2, "BLOCKED, 2 LATE; re-dated 2 times"),
    (.blocked, 5, 1, "BLOCKED; re-dated once"), (.open, 0, 1, "DUE TODAY; re-dated once"),
    (.done, -9, 3, "DONE"),
  ])
  func `a list says in one state that an action is blocked, late and re-dated`(
    status: ActionStatus, days: Int, redates: Int, words: String
  ) {
    let history = (0..<redates).map { _ in ActionChange(what: "redated") }
    let action = Action(due: today.adding(days: days), status: status, history: history)
    let row = ActionRow(action: action, key: "", meeting: "", case: "", today: today)
    #expect(row.wholeState(on: today) == words)
  }
}
