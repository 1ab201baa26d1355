import Foundation
import MeetingDomain
import Publishing
import Testing

/// What the area settles for the time after the meeting stands in the copies: practice D13 and D16.
struct AreaFiguresTests {
  private func text(_ change: (inout Profile) -> Void = { _ in }) throws -> String {
    var profile = Profile.standard
    change(&profile)
    let format = try #require(exportFormats.first { $0.name == "txt" })
    var document = try MeetingFixtures.everyField()
    document.corrections = .recorded([
      Correction(at: Timestamp("2026-12-07T10:00:00+00:00"), by: "Ida", text: "No")
    ])
    let minutes = try document.copy(.full, profile: profile).minutes
    return String(decoding: try format.render(minutes), as: UTF8.self)
  }

  @Test func `corrections are asked for until the area's day, and later ones say so`() throws {
    let standard = try text()
    #expect(standard.contains("Asked for until: Mon 14 Dec 2026"))
    #expect(!standard.contains("Late:"))
    let short = try text { $0.timeScales.corrections = 3 }
    #expect(short.contains("Asked for until: Thu 3 Dec 2026"))
    #expect(short.contains("Late: corrections were asked for until Thu 3 Dec 2026"))
  }

  @Test func `copies say by when the actions and the minutes go out in this area`() throws {
    let standard = try text()
    #expect(standard.contains("Actions go out by: Mon 30 Nov 2026"))
    #expect(standard.contains("Minutes go out by: Fri 11 Dec 2026"))
    let own = try text { ($0.timeScales.actions, $0.timeScales.minutes) = (2, 5) }
    #expect(own.contains("Actions go out by: Tue 1 Dec 2026"))
    #expect(own.contains("Minutes go out by: Fri 4 Dec 2026"))
  }

  @Test func `the end says how long the record is kept, where the area has a rule`() throws {
    #expect(try !text().contains("Keeping this record"))
    let own = try text {
      ($0.retention.rule, $0.retention.reviewAfterYears) = ("8 years after the end of care", 8)
    }
    let keeping = try #require(own.range(of: "Keeping this record"))
    let end = own[keeping.lowerBound...]
    #expect(end.contains("Rule: 8 years after the end of care"))
    #expect(end.contains("Whether it is still needed is looked at on: Mon 27 Nov 2034"))
  }

  @Test func `a score stands with what its tool showed before, and the difference`() throws {
    let full = try text()
    #expect(full.contains("Tool: neglect profile, score 3 of 5\n"))
    #expect(full.contains("Before: 2 of 5 on Fri 16 Oct 2026; now up 1\n"))
    let line = "neglect profile: 2 of 5 on Fri 16 Oct 2026\n    - Recorded in: 2026-009"
    #expect(full.contains(line))
  }
}
