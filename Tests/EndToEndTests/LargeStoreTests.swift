import Foundation
import MeetingDomain
import TestSupport
import Testing

/// Files for measuring with many meetings: `MAPM_MANY=10000 MAPM_MANY_FOLDER=… swift test --filter
/// LargeStoreTests`, then `mapm import` of the folder's JSON; the texts beside them are for rg.
struct LargeStoreTests {
  private static var environment: [String: String] { ProcessInfo.processInfo.environment }

  @Test(.enabled(if: environment["MAPM_MANY_FOLDER"] != nil))
  func `many meetings are written to a folder, as files to import and as plain text`() throws {
    let folder = try #require(Self.environment["MAPM_MANY_FOLDER"])
    let count = Self.environment["MAPM_MANY"].flatMap { Int($0) } ?? 10_000
    for part in ["json", "text"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/\(part)", withIntermediateDirectories: true)
    }
    for (place, meeting) in ManyMeetings(count).enumerated() {
      try Data(meeting.json()).write(to: URL(fileURLWithPath: "\(folder)/json/\(place).json"))
      let text = meeting.passages.map(\.text).joined(separator: "\n")
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/text/\(place).txt"))
    }
    let written = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/json")
    #expect(written.count >= count)
  }
}
