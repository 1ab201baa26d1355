import MeetingDomain
import Testing

struct SaidRestrictionTests {
  private let today = CalendarDay(daysSince1970: 20_600)

  @Test(arguments: [
    "police: prof only: the inquiry is live", "drugs seen at number 12, prof only",
    "Professionals only: he is wanted", "the move is on Friday, mum not to know",
    "do not tell the family where", "not for her mother: the date is set",
  ])
  func `a line that says that the family is not to know is for professionals only`(line: String) {
    let reading = LineReading(line, in: Room([]), under: .newInformation, today: today)
    #expect(reading.entry.visibility == .professionalsOnly)
    #expect(reading.isRead && reading.preview.hasPrefix("PROFESSIONALS ONLY: "))
    #expect(reading.line == line)
  }

  @Test func `an action can say it too`() {
    let line = "Police to visit number 12 by fri, prof only"
    let reading = LineReading(line, in: Room([]), under: .actionPlan, today: today)
    #expect(reading.action.visibility == .professionalsOnly)
  }

  @Test(arguments: [
    "professionals agreed, only one left", "mum knows", "the family is to know", "she is not told",
  ])
  func `other lines are for everyone`(line: String) {
    let reading = LineReading(line, in: Room([]), under: .newInformation, today: today)
    #expect(reading.entry.visibility == nil)
  }
}
