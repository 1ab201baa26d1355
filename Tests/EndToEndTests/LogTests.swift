import Foundation
import MeetingDomain
import TestSupport
import Testing

struct LogTests {
  @Test func `the log as JSON says when, who and what, with the values`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("log", "last", "--format", "json")
      let rows = try JSONDecoder().decode([LogJSON].self, from: Data(result.output))
      #expect(rows.map(\.what) == ["planned"])
      #expect(rows.allSatisfy { !$0.who.isEmpty && $0.at.count == 25 })
      #expect(rows.first?.meeting?.aim == SampleMeetings.closed.aim.value)
    }
  }

  @Test func `the log as text is a line a record`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("log", "last")
      #expect(result.text.hasSuffix("planned the meeting about Wilmot Thrushcross\n"))
      #expect(result.text.hasOneLine)
    }
  }
}

/// What every row of `mapm log --format json` has, and the value of a planned meeting.
private struct LogJSON: Codable {
  struct Meeting: Codable {
    let aim: String?
  }

  let at: String
  let who: String
  let what: String
  let meeting: Meeting?
}
