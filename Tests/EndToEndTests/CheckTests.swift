import Foundation
import MeetingDomain
import TestSupport
import Testing

struct CheckTests {
  @Test func `a record that lacks nothing can be approved`() async throws {
    try await inHouseholdWithStore { household in
      try await household.importComplete()
      let result = try await household.mapm("check", "2026-031")
      #expect(result.status == 0)
      #expect(result.text == "2026-031 can be approved: nothing is lacking.\n")
      #expect(result.messages == "")
      let written = try await household.mapm("check", "2026-031", "--format", "json")
      #expect(written.status == 0)
      let check = try JSONDecoder().decode(CheckJSON.self, from: Data(written.output))
      #expect(check.meeting == "2026-031" && check.approvable && check.gaps.isEmpty)
    }
  }

  @Test func `what a record lacks is said in the order of the agenda, with number and clause`()
    async throws
  {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("check", "2025-014")
      #expect(result.status == 1)
      #expect(result.messages.hasPrefix("These minutes cannot be approved yet: "))
      #expect(result.messages.hasOneLine)
      #expect(result.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
      expectSnapshot(result.text, named: "check")
    }
  }

  @Test func `a meeting in which nothing is settled yet lacks all that it should ask`()
    async throws
  {
    try await inHousehold(with: MeetingDocument(subject: Subject(name: "Wilmot Thrushcross"))) {
      household in
      let result = try await household.mapm("check", "last")
      #expect(result.status == 1)
      expectSnapshot(result.text, named: "check-empty")
    }
  }

  @Test func `the check of the demonstration's live meeting says what is still to come`()
    async throws
  {
    try await inHouseholdWithStore { household in
      try await household.bringDemo()
      let result = try await household.mapm("check", "2026-034")
      #expect(result.status == 1)
      expectSnapshot(result.text, named: "check-live")
    }
  }

  @Test func `the check as JSON names each gap, and its status says the same`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("check", "2025-014", "--format", "json")
      #expect(result.status == 1)
      let check = try JSONDecoder().decode(CheckJSON.self, from: Data(result.output))
      #expect(check.meeting == "2025-014")
      #expect(!check.approvable)
      #expect(
        check.gaps.contains {
          $0.g == "G87" && $0.clause == "App A 8" && $0.response == "B" && $0.item == .number(8)
        })
      #expect(check.gaps.contains { $0.g == "G7" && $0.item == .word("opening") })
      #expect(check.gaps.contains { $0.g == "G17" && $0.item == .word("close") })
      #expect(check.gaps.allSatisfy { ["B", "W", "P"].contains($0.response) && !$0.text.isEmpty })
    }
  }

  @Test func `a reason that was typed answers a gap`() async throws {
    var meeting = SampleMeetings.closed
    let gaps = Set(meeting.gaps.map(\.g))
    meeting.notRecorded = .recorded(gaps.map { NotRecorded(g: $0, reason: "Not known.") })
    try await inHousehold(with: meeting) { household in
      let result = try await household.mapm("check", "2025-014")
      #expect(result.status == 0)
      #expect(result.text == "2025-014 can be approved: nothing is lacking.\n")
    }
  }

  @Test func `each omission is found in a file that lacks nothing else, and one change mends it`()
    async throws
  {
    try await inHouseholdWithStore { household in
      var files: [String] = []
      for (index, omission) in Omission.all.enumerated() {
        var document = try omission.document()
        (document.id, document.reference) = ("omission-\(index)", "2026-\(100 + index)")
        let file = household.folder.path + "/omission-\(index).json"
        try Data(document.json()).write(to: URL(fileURLWithPath: file))
        files.append(file)
      }
      #expect(try await household.mapm(["import"] + files).status == 0)
      for (index, omission) in Omission.all.enumerated() {
        let result = try await household.mapm(
          "check", "2026-\(100 + index)", "--format", "json")
        let check = try JSONDecoder().decode(CheckJSON.self, from: Data(result.output))
        let obligation = try #require(Obligation.all.first { $0.g == omission.g })
        #expect(Set(check.gaps.map(\.g)) == [omission.g], "\(omission)")
        #expect(check.approvable == (obligation.gapResponse != .blocks), "\(omission)")
        #expect(result.status == (check.approvable ? 0 : 1), "\(omission)")
      }
    }
  }

  @Test func `the table in the documentation is that of the command, with the tests that show it`()
    async throws
  {
    try await inHousehold { household in
      let table = proven(try await household.mapm("check", "--obligations").text)
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/mapm/Documentation/obligations.md")
      if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
        try table.write(to: file, atomically: true, encoding: .utf8)
      }
      #expect(try String(contentsOf: file, encoding: .utf8) == table)
    }
  }

  @Test func `the table of obligations needs no store`() async throws {
    try await inHousehold { household in
      let result = try await household.mapm("check", "--obligations")
      #expect(result.status == 0)
      #expect(result.messages == "")
      let rows = result.text.split(separator: "\n").filter { $0.hasPrefix("| G") }
      #expect(rows.dropFirst().map { $0.split(separator: " ")[1] } == (1...93).map { "G\($0)" })
      expectSnapshot(result.text, named: "obligations")
    }
  }
}

/// The command's table with a further column: what shows each row.
private func proven(_ table: String) -> String {
  let shown = Dictionary(
    uniqueKeysWithValues: ObligationProof.all.map { ($0.obligation.g, $0.inWords) })
  let lines = table.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    guard line.hasPrefix("|") else { return String(line) }
    let first = line.dropFirst(2).prefix { $0 != " " && $0 != "|" }
    switch first {
    case "G": return line + " shown by |"
    case let g where g.hasPrefix("G"): return line + " \(shown[String(g)] ?? "") |"
    default: return line + "---|"
    }
  }
  return lines.joined(separator: "\n") + """

    **gap**: \(ObligationProof.gap), with what is left out of a complete meeting in brackets; \
    **keys**: \(ObligationProof.keys); **page**: \(ObligationProof.page).

    """
}

extension ObligationProof {
  /// The tests, each that goes through a whole table by one word.
  fileprivate var inWords: String {
    let gap = omissions.isEmpty ? nil : "**gap** (\(omissions.joined(separator: "; ")))"
    let field = obligation.responses.contains(.field) ? "**keys**, **page**" : nil
    return ([gap, field].compactMap(\.self) + own.map(\.description)).joined(separator: " · ")
  }
}

/// What `mapm check --format json` prints.
private struct CheckJSON: Decodable {
  struct Gap: Decodable {
    let g: String
    let clause: String
    let response: String
    let item: Item
    let text: String
  }

  enum Item: Decodable, Equatable {
    case number(Int), word(String)

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      do {
        self = .number(try value.decode(Int.self))
      } catch {
        self = .word(try value.decode(String.self))
      }
    }
  }

  let meeting: String
  let approvable: Bool
  let gaps: [Gap]
}

extension Household {
  /// Imports the meeting that lacks nothing.
  func importComplete() async throws {
    let file = try folder.write(SampleMeetings.completeFile(), to: "in/complete.json")
    let imported = try await mapm("import", file)
    guard imported.status == 0 else { throw Unprepared(description: imported.messages) }
    try folder.removeFile("in/complete.json")
  }
}
