import MeetingDomain
import Publishing
import TestSupport
import Testing

struct ChaseLetterTests {
  private let today = CalendarDay(daysSince1970: 20_270)

  @Test func `the letter says why an action waits, who sends it and when`() throws {
    let sheet = try SampleMeetings.troubled.copy(.actions(of: "School")).minutes
    let sender = Author(name: "Amara Okonjo-Vale", agency: "Children's services")
    let letter = try #require(ChaseLetter([sheet], to: "School", from: sender, on: today))
    #expect(
      letter.text == """
        Open actions of School, Tue 1 Jul 2025

        1 action is open, 1 overdue.

        41  Ring the landlord about the notice
            Due Tue 24 Jun 2025, OVERDUE 7 DAYS, Joris Smeltzer
            From case 0417, meeting 2025-014, Tue 17 Jun 2025
            Blocked: No consent yet
            Re-dated 2 times

        Please answer for each action: done, and what shows it; a new day, and why; or what
        stands in its way.

        Amara Okonjo-Vale, Children's services, Tue 1 Jul 2025

        """)
  }

  @Test func `where nobody said who they are the letter ends with the day`() throws {
    let sheet = try SampleMeetings.closed.copy(.actions(of: "Housing")).minutes
    let letter = try #require(ChaseLetter([sheet], to: "Housing", from: nil, on: today))
    #expect(letter.text.hasSuffix("\n\nTue 1 Jul 2025\n"))
  }
}
