import MeetingDomain
import TestSupport
import Testing

struct WalkTests {
  @Test(arguments: [(80, 24), (120, 40)])
  func `the twelve items are walked from the opening to the close and back`(
    columns: Int, rows: Int
  ) async throws {
    try await inHousehold(with: SampleMeetings.live) { household in
      try await inTerminal(household, ["open", "last"], columns: columns, rows: rows) { terminal in
        try await terminal.waits(for: "Opening")
        for item in AgendaItem.allCases {
          try await terminal.command("n")
          let title = "\(item.rawValue) \(item.shortTitle)"
          try await terminal.waits(for: title) { $0.titleRow.contains(title) }
        }
        try await terminal.command("n")
        try await terminal.waits(for: "Close") { $0.titleRow.contains("Close") }
        for item in AgendaItem.allCases.reversed() {
          try await terminal.command("b")
          try await terminal.waits(for: "\(item)") { $0.titleRow.contains("\(item.rawValue)/12") }
        }
        try await terminal.command("q")
        let status = try await terminal.exitStatus()
        #expect(status == 0)
      }
    }
  }

  @Test func `what was recorded is on the screen of its item`() async throws {
    try await inHousehold(with: SampleMeetings.live) { household in
      try await inTerminal(household, ["open", "last"]) { terminal in
        try await terminal.waits(for: "Opening")
        for (item, words) in [
          (2, "Joris Smeltzer"), (3, "Agree how the tenancy"), (4, "Out alone after ten"),
          (5, "Attendance is down"), (6, "I want to stay"), (7, "Ring the landlord"),
        ] {
          try await terminal.go(to: item)
          try await terminal.waits(for: words)
        }
      }
    }
  }
}
