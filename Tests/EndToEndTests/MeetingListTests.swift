import Foundation
import MeetingDomain
import TestSupport
import Testing

struct MeetingListTests {
  @Test func `new prints the reference alone`() async throws {
    try await inHouseholdWithStore { household in
      let year = Calendar(identifier: .gregorian).component(.year, from: Date())
      for place in 1...2 {
        let result = try await household.mapm("new", "--subject", "A. Person")
        #expect(result.text == "\(year)-00\(place)\n")
        #expect(result.messages == "")
        #expect(result.status == 0)
      }
    }
  }

  @Test(arguments: ["2026-11-27T14:00", "2026-11-27 14:00"])
  func `new records what is settled already`(at: String) async throws {
    try await inHouseholdWithStore { household in
      _ = try await household.mapm(
        "new", "--subject", "A. Person", "--aim", "Agree a plan", "--at", at, "--venue", "Room 2")
      let minutes = try await household.mapm("export", "last", "--format", "json")
      for line in [
        #""name" : "A. Person""#, #""aim" : "Agree a plan""#, #""date" : "2026-11-27""#,
        #""start" : "14:00""#, #""venue" : "Room 2""#, #""status" : "planned""#,
      ] {
        #expect(minutes.text.contains(line))
      }
    }
  }

  @Test(arguments: ["12/12/2031 14:00", "12 dec 2031 at 14:00"])
  func `new reads a day like the writing line does`(at: String) async throws {
    try await inHouseholdWithStore { household in
      _ = try await household.mapm("new", "--subject", "A. Person", "--at", at)
      let minutes = try await household.mapm("export", "last", "--format", "json")
      #expect(minutes.text.contains(#""date" : "2031-12-12""#))
      #expect(minutes.text.contains(#""start" : "14:00""#))
    }
  }

  @Test func `a meeting is called off with a reason, and held after all`() async throws {
    try await inHouseholdWithStore { household in
      let reference = try await household.mapm("new", "--subject", "A. Person").text.dropLast()
      let off = try await household.mapm("call-off", "last", "--reason", "The family moved")
      #expect(off.text == "\(reference) is called off.\n")
      #expect(try await household.mapm("meetings").text.contains("CALLED OFF"))
      let rows = try await household.mapm("meetings", "--format", "csv")
      #expect(rows.text.contains(",called-off,"))
      let copy = try await household.mapm("export", "last", "--format", "txt")
      #expect(copy.text.contains("CALLED OFF: The family moved"))
      #expect(!copy.text.contains("DRAFT"))
      let log = try await household.mapm("log", "last")
      #expect(log.text.contains("called the meeting off: The family moved"))
      let again = try await household.mapm("call-off", String(reference), "--reason", "Twice")
      #expect(again.status == 1)
      #expect(again.messages.hasPrefix("It is called off. "))
      let on = try await household.mapm("call-off", "last", "--hold-after-all")
      #expect(on.text == "\(reference) is to be held after all.\n")
      #expect(try await household.mapm("meetings").text.contains("PLANNED"))
      #expect(try await household.mapm("verify").status == 0)
    }
  }

  @Test func `a meeting that was called off makes room for another that follows the last`()
    async throws
  {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let first = try await household.mapm("new", "--follows", "2025-014")
      #expect(first.status == 0, "\(first.messages)")
      _ = try await household.mapm("call-off", "last", "--reason", "Nobody could come")
      let second = try await household.mapm("new", "--follows", "2025-014")
      #expect(second.status == 0, "\(second.messages)")
      #expect(second.text != first.text)
    }
  }

  @Test func `meetings as a table shows dates and states in words`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("meetings")
      expectSnapshot(result.text, named: "meetings")
    }
  }

  @Test func `meetings as JSON has the keys of the contract`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("meetings", "--format", "json")
      let rows = try JSONDecoder().decode([MeetingJSON].self, from: Data(result.output))
      #expect(
        rows == [
          MeetingJSON(
            reference: "2025-014", id: "sample-closed", date: "2025-06-17",
            subject: "Wilmot Thrushcross", case: "0417", status: "closed", open: 2, overdue: 1)
        ])
    }
  }

  @Test func `an empty store has an empty list in every format`() async throws {
    try await inHouseholdWithStore { household in
      for list in ["meetings", "actions"] {
        let json = try await household.mapm(list, "--format", "json")
        let commas = try await household.mapm(list, "--format", "csv")
        let table = try await household.mapm(list)
        #expect(json.text == "[\n\n]\n")
        #expect(commas.text.hasOneLine && table.text.hasOneLine)
      }
    }
  }

  @Test func `stored text cannot give orders to the terminal`() async throws {
    try await inHouseholdWithStore { household in
      _ = try await household.mapm("new", "--subject", "A\u{1B}[31m\u{202E}B\u{7}")
      for arguments in [["meetings"], ["log", "last"]] {
        let text = try await household.mapm(arguments).text
        #expect(text.contains("A^[[31m<RLO>B^G"))
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
      }
      let exact = try await household.mapm("meetings", "--format", "json")
      let rows = try JSONDecoder().decode([MeetingJSON].self, from: Data(exact.output))
      #expect(rows.first?.subject == "A\u{1B}[31m\u{202E}B\u{7}")
    }
  }

  @Test func `a text that looks like a formula is disarmed for spreadsheets`() async throws {
    try await inHouseholdWithStore { household in
      _ = try await household.mapm("new", "--subject", "=HYPERLINK(\"x\", 1)")
      let result = try await household.mapm("meetings", "--format", "csv")
      #expect(result.text.contains(",\"'=HYPERLINK(\"\"x\"\", 1)\","))
    }
  }

  @Test func `a meeting is named by reference, beginning of the id, or last`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      for name in ["2025-014", "sample-closed", "samp", "last"] {
        let log = try await household.mapm("log", name)
        #expect(log.status == 0, "\(name)")
      }
    }
  }

  @Test func `meetings go by day, last is the one that came last, and it is said which`()
    async throws
  {
    var earlier = SampleMeetings.closed
    (earlier.id, earlier.reference) = ("earlier", "2025-002")
    earlier.date = Answer(CalendarDay(year: 2025, month: 2, day: 3))
    var undated = SampleMeetings.closed
    (undated.id, undated.reference, undated.date) = ("undated", "2025-001", .notAsked)
    try await inHousehold(with: undated, SampleMeetings.closed, earlier) { household in
      let list = try await household.mapm("meetings").text.split(separator: "\n").dropFirst()
      #expect(list.map { $0.prefix(8) } == ["2025-002", "2025-014", "2025-001"])
      let log = try await household.mapm("log", "last")
      #expect(log.messages == "last is 2025-002, Mon 3 Feb 2025.\n")
      #expect(try await household.mapm("log", "2025-002").messages == "")
      let none = try await household.mapm("meetings", "--case", "9999")
      #expect(none.status == 1 && none.text == "")
    }
  }

  @Test func `a name that fits no meeting, or several, is refused`() async throws {
    var other = SampleMeetings.closed
    other.id = "sample-other"
    other.reference = "2025-015"
    try await inHousehold(with: SampleMeetings.closed, other) { household in
      let several = try await household.mapm("log", "sample")
      #expect(several.status == 1)
      #expect(
        several.messages
          == "\"sample\" fits 2 meetings. Type more of the id, or the reference.\n")
      let none = try await household.mapm("log", "2024-001")
      #expect(none.status == 1)
      #expect(
        none.messages
          == "There is no meeting \"2024-001\" in this store. List them with: mapm meetings\n")
    }
  }

  @Test func `last in an empty store says how to plan one`() async throws {
    try await inHouseholdWithStore { household in
      let result = try await household.mapm("export", "last")
      #expect(result.status == 1)
      #expect(result.messages.contains("mapm new --subject NAME"))
    }
  }
}

/// A row of `mapm meetings --format json`, which has these keys and always all of them.
private struct MeetingJSON: Codable, Equatable {
  let reference: String
  let id: String
  let date: String?
  let subject: String
  let `case`: String
  let status: String
  let open: Int
  let overdue: Int
}
