import ArgumentParser
import MeetingDomain
import MeetingStore

/// A meeting as somebody at the command line names it: by its reference, the beginning of its id, or
/// `last`.
struct MeetingChoice: ExpressibleByArgument, Hashable {
  let text: String

  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    text = argument
  }

  /// Whether the meeting that came last is meant, whatever its day.
  var isLast: Bool { text == "last" }

  /// The one meeting of the store that is meant.
  func find(in store: EventStore) throws -> RegisteredMeeting {
    var listed = try ListedMeetings(of: store)
    defer { listed.keep() }
    return try listed.find(self)
  }

  /// - Parameter meetings: The one that came last at the end.
  func find(among meetings: [RegisteredMeeting]) throws(CommandFailure) -> RegisteredMeeting {
    if isLast {
      guard let newest = meetings.last else { throw .noMeetings }
      return newest
    }
    let exact = meetings.filter {
      $0.row.reference == text || $0.id == text || $0.key.description == text
    }
    let fitting =
      exact.isEmpty
      ? meetings.filter { $0.id.hasPrefix(text) || $0.key.description.hasPrefix(text) } : exact
    guard let meeting = fitting.first else { throw .unknownMeeting(text) }
    guard fitting.count == 1 else { throw .ambiguousMeeting(text, count: fitting.count) }
    return meeting
  }
}
