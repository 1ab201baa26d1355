import Foundation
import MeetingDomain
import TestSupport
import Testing

struct SearchCommandTests {
  @Test func `a row of JSON says where the words stand and whether they are restricted`()
    async throws
  {
    var meeting = SampleMeetings.closed
    if case .recorded(var entries) = meeting.entries {
      entries[1].visibility = .professionalsOnly
      meeting.entries = .recorded(entries)
    }
    try await inHousehold(with: meeting) { household in
      let result = try await household.mapm("search", "ALONE", "week", "--format", "json")
      let rows = try JSONDecoder().decode([Found].self, from: Data(result.output))
      #expect(
        rows == [
          Found(
            meeting: "2025-014", item: 4, kind: "risk",
            text: "Out alone after ten on weekdays\nJoris Smeltzer\nSchool", restricted: true)
        ])
    }
  }

  @Test func `a table has a line a passage, in context, and marks what is restricted`()
    async throws
  {
    var meeting = SampleMeetings.closed
    let long = String(repeating: "padding words ", count: 20)
    if case .recorded(var entries) = meeting.entries {
      entries[0].text = long + "the néedle " + long
      entries[1].text = "Needle here"
      entries[1].visibility = .policeSensitive
      meeting.entries = .recorded(entries)
    }
    try await inHousehold(with: meeting) { household in
      let result = try await household.mapm("search", "needle")
      let lines = result.text.split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines[1].contains("risk") && lines[1].contains("RESTRICTED  Needle here"))
      #expect(lines[2].contains("…") && lines[2].contains("the néedle padding"))
      #expect(lines.allSatisfy { $0.count <= 140 })
    }
  }

  @Test func `a limit says how many passages are left out`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("search", "smeltzer", "--limit", "1")
      #expect(result.text.split(separator: "\n").count == 2)
      #expect(result.messages.contains("more passages are left out.\n"))
    }
  }

  @Test func `nothing found is an empty list, and no word to look for is a sentence`()
    async throws
  {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let none = try await household.mapm("search", "zymurgy")
      #expect(none.text.hasOneLine && none.status == 0)
      let json = try await household.mapm("search", "zymurgy", "--format", "json")
      #expect(json.text == "[\n\n]\n")
      let wordless = try await household.mapm("search", "…", "--", "!")
      #expect(wordless.status == 1)
      #expect(wordless.messages.hasPrefix("There is no word to look for"))
    }
  }

  @Test func `what is found cannot give orders to the terminal`() async throws {
    try await inHouseholdWithStore { household in
      _ = try await household.mapm(
        "new", "--subject", "Needle \u{1B}[31m\u{202E}\u{7}\nB \"q\" \\ \u{1}")
      let table = try await household.mapm("search", "needle").text
      #expect(table.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
      #expect(table.split(separator: "\n").count == 2)
      let json = try await household.mapm("search", "needle", "--format", "json")
      let rows = try JSONDecoder().decode([Found].self, from: Data(json.output))
      #expect(rows.map(\.text) == ["Needle \u{1B}[31m\u{202E}\u{7}\nB \"q\" \\ \u{1}"])
    }
  }

  private struct Found: Decodable, Equatable {
    let meeting: String
    let item: Int?
    let kind: String
    let text: String
    let restricted: Bool
  }
}
