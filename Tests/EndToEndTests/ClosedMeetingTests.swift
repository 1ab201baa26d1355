import Foundation
import MeetingDomain
import MeetingStore
import TestSupport
import Testing

/// What somebody can still file while somebody else ends the meeting.
struct ClosedMeetingTests {
  @Test
  func `who files while another screen closes the meeting is told, and the text waits in its line`()
    async throws
  {
    try await inHouseholdWithStore { household in
      try await household.bringDemo()
      try await inTerminal(household, ["open", "2026-035"]) { left in
        try await left.waits(for: "Opening")
        try await left.command(".")
        try await left.waits(for: "LIVE")
        try await inTerminal(household, ["open", "2026-035"]) { right in
          try await right.waits(for: "LIVE")
          try await right.go(to: 5)
          try await right.type("said while it ended")
          try await right.waits(for: "said while it ended")
          try await left.command(".")
          try await left.waits(for: "CLOSED")
          // Whether this screen has heard of it yet or not, nothing is filed into a closed meeting.
          try await right.press(.enter)
          let refused = try await right.waits(for: "The meeting is closed. Reopen it with a reason")
          #expect(refused.contains("  + said while it ended"))
          // Nor is the end recorded twice.
          try await right.goToClose()
          try await right.type("t")
          try await right.waits(for: "The meeting is closed. Reopen it with a reason to go on.")
          try await left.goToClose()
          try await left.reopen(because: "One thing more")
          try await right.waits(for: "LIVE")
          try await right.go(to: 5)
          try await right.waits(for: "  + said while it ended")
          try await right.press(.enter)
          try await right.waits(for: "the entry") { $0.hasEntry("said while it ended") }
          try await right.command("q")
          _ = try await right.exitStatus()
        }
      }
      let document = try await household.exported("2026-035")
      #expect(document.status == .live)
      #expect(document.entries.rows.map(\.text) == ["said while it ended"])
      let verified = try await household.mapm("verify")
      #expect(verified.status == 0)
    }
  }

  @Test
  func `where minutes were approved meanwhile an entry is refused in words and stays in its line`()
    async throws
  {
    try await inHouseholdWithStore { household in
      try await household.importComplete()
      let before = try await household.entryTexts()
      try await inTerminal(household, ["open", "2026-031"]) { terminal in
        try await terminal.waits(for: "CLOSED")
        try await terminal.goToClose()
        try await terminal.reopen(because: "One thing more")
        try await terminal.go(to: 5)
        try await terminal.type("said too late")
        try await terminal.waits(for: "said too late")
        try household.approve("2026-031")
        try await terminal.press(.enter)
        let screen = try await terminal.waits(for: "These minutes are approved. Add a correction")
        #expect(screen.contains("  + said too late"))
        try await terminal.waits(for: "APPROVED")
        try await terminal.kill(SIGKILL)
        _ = try await terminal.exitStatus()
      }
      #expect(try await household.entryTexts() == before)
      try await inTerminal(household, ["open", "2026-031"]) { terminal in
        try await terminal.waits(for: "APPROVED")
        try await terminal.go(to: 5)
        try await terminal.waits(for: "said too late")
        try await terminal.goToClose()
        try await terminal.type("o")
        try await terminal.waits(for: "These minutes are approved.")
      }
      let verified = try await household.mapm("verify")
      #expect(verified.status == 0)
    }
  }

  @Test
  func `what was refused while a meeting was reopened elsewhere is filed after it was closed`()
    async throws
  {
    try await inHouseholdWithStore { household in
      try await household.importComplete()
      try await inTerminal(household, ["open", "2026-031"]) { left in
        try await inTerminal(household, ["open", "2026-031"]) { right in
          for terminal in [left, right] {
            try await terminal.waits(for: "CLOSED")
            try await terminal.goToClose()
            try await terminal.type("o")
            try await terminal.waits(for: "Enter file")
            try await terminal.type("one thing more")
            try await terminal.waits(for: "one thing more")
          }
          try await left.press(.enter)
          try await left.waits(for: "Close   LIVE")
          try await right.press(.enter)
          try await right.waits(for: "there is nothing to reopen")
          let kept = try await right.waits(for: "one thing more")
          #expect(kept.titleRow.hasPrefix(" Reopen the meeting"))
          try await left.command(".")
          try await left.waits(for: "Close   CLOSED")
          try await right.press(.enter)
          try await right.waits(for: "Close   LIVE")
        }
      }
      let log = try await household.mapm("log", "2026-031")
      #expect(log.text.components(separatedBy: "one thing more").count == 3)
    }
  }
}

extension TerminalSession {
  /// Reopens the meeting from its close.
  fileprivate func reopen(because reason: String) async throws {
    try await type("o")
    try await waits(for: "Enter file")
    try await type(reason)
    try await press(.enter)
    try await waits(for: "Close   LIVE")
  }
}

extension Household {
  /// Closes a meeting and approves its minutes, as another screen on the store does.
  fileprivate func approve(_ reference: String) throws {
    let location = StoreLocation(folder: store, keyFile: folder.file("config/mapm/device.key"))
    let opened = try EventStore.open(at: location, with: .deviceKey)
    let at = Timestamp(secondsSince1970: 1_795_788_000, offsetMinutes: 0)
    let meetings = try opened.meetings().map { try opened.meeting($0) }
    var known = try #require(meetings.first { $0.meeting.document.reference == reference })
    for command in [MeetingCommand.close, .approve] {
      let result = try opened.append(
        command, to: known, by: Author(name: "Ada Quillfeather"), seat: Seat("another"), at: at)
      switch result {
      case .appended(let after, _): known = after
      case .refused(let refusal, _): throw refusal
      }
    }
    try opened.close()
  }
}

extension String {
  /// Whether an entry stands in the list of a screen, not in its line.
  fileprivate func hasEntry(_ words: String) -> Bool {
    let rows = split(separator: "\n").map { $0.drop { $0 == " " } }
    return rows.contains { row in
      row.hasSuffix(words) && row.first?.isNumber == true
    }
  }
}
