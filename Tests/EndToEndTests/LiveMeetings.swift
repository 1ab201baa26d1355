import Foundation
import MeetingDomain

/// The meeting of `Fixtures/LiveMeeting`, of fourteen invented people.
enum LiveMeetings {
  /// Before anybody spoke; nobody is marked.
  static func prepared() throws -> MeetingDocument {
    try MeetingDocument(json: Array(file("prepared.json").utf8))
  }

  /// The same with nine people there, of seven agencies, and five away.
  static func marked() throws -> MeetingDocument {
    var meeting = try prepared()
    meeting.attendance = .recorded(
      meeting.attendance.rows.enumerated().map { index, person in
        var person = person
        person.status = index < 9 ? .present : .apologies
        return person
      })
    return meeting
  }

  /// The text of a file beside it.
  static func file(_ name: String) throws -> String {
    let parts = name.split(separator: ".").map(String.init)
    guard
      let url = Bundle.module.url(
        forResource: parts[0], withExtension: parts[1], subdirectory: "Fixtures/LiveMeeting")
    else { throw Unprepared(description: "There is no fixture \(name).") }
    return try String(contentsOf: url, encoding: .utf8)
  }
}
