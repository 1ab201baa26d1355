import Foundation
import MeetingDomain
import TestSupport
import Testing

struct DemoWalkTests {
  @Test(arguments: [(80, 24), (120, 40)])
  func `a planned meeting of the demonstration is walked to its close with every form`(
    columns: Int, rows: Int
  ) async throws {
    try await inHouseholdWithStore { household in
      try await household.bringDemo()
      let planned = try await household.exported("2026-035")
      try await inTerminal(
        household, ["open", "2026-035"], columns: columns, rows: rows, environment: ["TZ": "UTC"]
      ) { terminal in
        try await terminal.walk()
        try await terminal.command("q")
        #expect(try await terminal.exitStatus() == 0)
      }
      let walked = try await household.exported("2026-035")
      try expect(walked, after: planned)
      let verified = try await household.mapm("verify")
      #expect(verified.status == 0, "\(verified.text)")
      let log = try await household.mapm("log", "2026-035")
      #expect(log.text.contains("The police came late"))
    }
  }

  private func expect(_ walked: MeetingDocument, after planned: MeetingDocument) throws {
    let expected = try WalkedMeeting(planned, exportedAs: walked).values
    var values = DocumentValues(walked)
    // What the clock said is not typed: it is there, and in its order.
    #expect(values.fields.removeValue(forKey: "end") != nil)
    try expectTimes(of: &values.rows[.dissent, default: []], typed: ["2026-06-18T16:20:00+00:00"])
    try expectTimes(of: &values.rows[.readBack, default: []], typed: ["2026-06-18T16:25:00+00:00"])
    let guest = values.rows[.attendee]?.indices.last ?? 0
    guard case .spans(let spans)? = values.rows[.attendee]?[guest].removeValue(forKey: "present")
    else {
      Issue.record("nobody came and went")
      return
    }
    #expect(spans.map { $0.from != nil } == [true, true])
    #expect(spans.map { $0.to != nil } == [true, false])
    #expect(values.differences(from: expected) == [])
    #expect(walked.status == .closed)
    #expect(walked.entries.rows.allSatisfy { $0.struck != true && $0.at != nil })
  }

  /// Takes the times out of rows that all have one; the last ones were typed.
  private func expectTimes(of rows: inout [[String: FieldValue]], typed: [String]) throws {
    let times = rows.indices.map { rows[$0].removeValue(forKey: "at") }
    #expect(times.allSatisfy { $0 != nil })
    #expect(try times.suffix(typed.count) == typed.map { try moment($0) })
  }
}

extension Household {
  /// Brings in all meetings of the demonstration, as their files have them.
  func bringDemo() async throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/mapm/Demo/Meetings").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let imported = try await mapm(
      ["import"] + files.map { folder.appendingPathComponent($0).path })
    guard imported.status == 0 else { throw Unprepared(description: imported.messages) }
  }

  /// A meeting as it is exported.
  func exported(_ meeting: String) async throws -> MeetingDocument {
    try MeetingDocument(json: await mapm("export", meeting, "--format", "json").output)
  }
}

extension TerminalSession {
  /// Goes through the whole meeting, from the opening to the close.
  fileprivate func walk() async throws {
    try await walkOpening()
    try await command(".")
    try await waits(for: "Opening   LIVE")
    try await walkWhenAndWhere()
    try await walkAttendance()
    try await walkAimAndNeeds()
    try await walkInformation()
    try await walkWordsAndPlan()
    try await walkLeadViewsAndDispute()
    try await walkUpdatesAndReview()
    try await walkClose()
    try await walkEnd()
  }
}
