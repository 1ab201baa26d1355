import Foundation
import MeetingDomain
import TestSupport

@testable import MeetingStore

/// A store with many meetings.
struct RegisterBench {
  let bench: StoreBench
  let store: EventStore

  /// What lists are made from.
  enum Source {
    case images, withoutImages
  }

  /// All that the register says.
  struct Lists: Equatable {
    var meetings: [MeetingRow]
    var actions: [ActionRow]
    var found: [String: [String]]
  }

  static func run(
    meetings: Int, entries: Int = 24, actions: Int = 10, _ test: (RegisterBench) throws -> Void
  ) throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      for document in ManyMeetings(meetings, entries: entries, actions: actions) {
        _ = try store.create(document, by: bench.author, seat: Seat("a"), at: bench.at)
      }
      try test(RegisterBench(bench: bench, store: store))
    }
  }

  func writeImages() throws {
    var register = Register(of: store)
    register.openWords()
    try register.update()
    register.writeImages(atLeast: 1)
  }

  func lists(from source: Source) throws -> Lists {
    let today = CalendarDay(daysSince1970: 20_600)
    if source == .withoutImages { Register.removeImages(at: bench.location) }
    var register = Register(of: store)
    try register.update()
    var lists = Lists(
      meetings: try register.meetings(today: today).map(\.row),
      actions: try register.actions(today: today).rows, found: [:])
    for query in ["landlord", "quillhaven", "cafe", "the school", ManyMeetings.rareWord] {
      let hits = try register.search(query)?.hits ?? []
      lists.found[query] = hits.map { "\($0.meeting) \($0.passage.kind) \($0.passage.text)" }
    }
    return lists
  }
}
