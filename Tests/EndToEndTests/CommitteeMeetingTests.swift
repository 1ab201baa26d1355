import Foundation
import MeetingDomain
import TestSupport
import Testing

struct CommitteeMeetingTests {
  @Test func `a real meeting goes through import and every format whole`() async throws {
    let recorded = try CommitteeMeeting.load()
    let document = recorded.document
    try await inHousehold(with: document) { household in
      let json = try await household.mapm("export", "last", "--format", "json")
      #expect(json.output == document.json())
      let text = try await household.mapm("export", "last", "--format", "txt")
      let flowing = text.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      for summary in recorded.summaries {
        #expect(flowing.contains(summary.text), "\(summary.text.prefix(40))")
      }
      let log = try await household.mapm("log", "last", "--format", "json")
      #expect(log.status == 0)
    }
  }
}

/// A real meeting of a parliamentary committee: what was on its agenda, who spoke, what was said.
struct CommitteeMeeting: Decodable {
  /// What one speaker said to one question, in short.
  struct Summary: Decodable {
    let speaker: String
    let text: String
  }

  let topics: [String]
  let speakers: [String]
  let summaries: [Summary]

  static func load() throws -> CommitteeMeeting {
    let file = try #require(
      Bundle.module.url(
        forResource: "committee-meeting", withExtension: "json", subdirectory: "Fixtures"))
    return try JSONDecoder().decode(CommitteeMeeting.self, from: Data(contentsOf: file))
  }

  /// The meeting as minutes: its topics as aim and objectives, what was said as information.
  var document: MeetingDocument {
    var document = MeetingDocument(subject: Subject(kind: .family, name: "Young people"))
    document.id = "committee-meeting"
    document.reference = "2019-001"
    document.status = .closed
    document.aim = Answer(topics.first)
    document.openingForm.objectives = .recorded(topics.dropFirst().map { Objective(text: $0) })
    document.attendance = .recorded(
      speakers.map { Attendee(name: $0, agency: "Committee", status: .present) })
    document.entries = .recorded(
      summaries.enumerated().map { number, summary in
        var entry = Entry(
          item: .newInformation, kind: .information, text: summary.text, by: summary.speaker)
        entry.id = RowID(stated: "e\(number + 1)")
        return entry
      })
    return document
  }
}
