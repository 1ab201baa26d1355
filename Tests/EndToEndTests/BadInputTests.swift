import Foundation
import MeetingDomain
import TestSupport
import Testing

/// What no keyboard should send, sent to the writing line of a live meeting: it is filed, or refused
/// in words; never misread, never lost.
struct BadInputTests {
  /// Runs a test in item 5 of a meeting, and gives the entries that it left.
  private func entries(
    of meeting: MeetingDocument = SampleMeetings.live,
    after test: (TerminalSession) async throws -> Void
  ) async throws -> [Entry] {
    var entries: [Entry] = []
    try await inHousehold(with: meeting) { household in
      try await inTerminal(household, ["open", "last"]) { terminal in
        try await terminal.waits(for: "Opening")
        try await terminal.go(to: 5)
        try await test(terminal)
        try await terminal.settle()
        try await terminal.command("q")
        let status = try await terminal.exitStatus()
        #expect(status == 0)
      }
      #expect(try await household.mapm("verify").status == 0)
      let before = meeting.entries.rows.count
      entries = Array(try await household.document().entries.rows.dropFirst(before))
    }
    return entries
  }

  @Test func `of a paste of over 1 MiB it is said what was left out, and 1 MiB is filed whole`()
    async throws
  {
    let whole = String(repeating: "sixteen bytes ..", count: 65_536)
    let entries = try await entries { terminal in
      try await terminal.paste(Array((whole + "and more").utf8))
      try await terminal.waits(for: "The paste was over 1 MiB; its last 8 bytes were left out.")
      try await terminal.press(.enter)
      try await terminal.waits(for: "an empty line") { $0.contains("+ Who says it") }
    }
    #expect(entries.map(\.text) == [whole])
  }

  @Test
  func `NULs are no text: typed they are refused in words, pasted they are left out and told`()
    async throws
  {
    let entries = try await entries { terminal in
      try await terminal.type("before")
      try await terminal.send([0, 0])
      try await terminal.waits(for: "Ctrl-Space does nothing here.")
      try await terminal.paste(Array(" pasted\0words\0".utf8))
      try await terminal.waits(for: "2 bytes of the paste were no text and were left out.")
      try await terminal.type(" after")
      try await terminal.press(.enter)
    }
    #expect(entries.map(\.text) == ["before pastedwords after"])
  }

  @Test func `a lone escape keeps the line, typed or cut off inside a sequence`() async throws {
    let entries = try await entries { terminal in
      try await terminal.type("half a line")
      try await terminal.waits(for: "+ half a line")
      try await terminal.send([0x1B])
      try await terminal.waits(for: "The line is kept. Tab goes back to it.")
      try await terminal.press(.tab)
      try await terminal.type(" and")
      try await terminal.waits(for: "half a line and")
      // A sequence that never ends, and then letters.
      try await terminal.send([0x1B, 0x5B])
      try await terminal.settle()
      let screen = try await terminal.screen()
      #expect(screen.contains("+ half a line and"))
      if !screen.contains("Enter file") { try await terminal.press(.tab) }
      try await terminal.waits(for: "Enter file")
      try await terminal.type(" more")
      try await terminal.press(.enter)
      try await terminal.waits(for: "an empty line") { $0.contains("+ Who says it") }
    }
    #expect(entries.map(\.text) == ["half a line and more"])
  }

  @Test func `a right-to-left override turns no word of the screen, and is filed as it came`()
    async throws
  {
    let words = "JS: paid \u{202E}dnuop 008\u{202C} at once"
    let entries = try await entries { terminal in
      try await terminal.type(words)
      try await terminal.waits(for: "+ JS: paid <RLO>dnuop 008<PDF> at once")
      try await terminal.press(.enter)
      try await terminal.waits(for: "Joris Smeltzer: paid <RLO>dnuop 008<PDF> at once")
    }
    #expect(entries.map(\.text) == [String(words.dropFirst(4))])
    #expect(entries.map(\.by) == ["Joris Smeltzer"])
  }

  @Test func `a line of ten thousand characters is typed, filed and shown`() async throws {
    let line = String(repeating: "0123456789 tens of it ", count: 460).prefix(9_990) + " to its end"
    let entries = try await entries { terminal in
      for start in stride(from: 0, to: line.count, by: 2_000) {
        try await terminal.type(String(line.dropFirst(start).prefix(2_000)))
      }
      try await terminal.waits(for: "to its end")
      try await terminal.press(.enter)
      try await terminal.waits(for: "an empty line") { $0.contains("+ Who says it") }
    }
    #expect(entries.map(\.text) == [String(line)])
  }

  @Test func `a name that is also a kind is the kind, and the person where it is said so`()
    async throws
  {
    var meeting = SampleMeetings.live
    meeting.attendance = .recorded(
      meeting.attendance.rows + [
        Attendee(name: "Ada Risk", initials: "AR", agency: "Probation", status: .present)
      ])
    let entries = try await entries(of: meeting) { terminal in
      for line in ["risk: out alone", "@Risk out late", "AR: out again", "AR risk: out at night"] {
        try await terminal.file(line)
      }
    }
    #expect(entries.map(\.text) == ["out alone", "out late", "out again", "out at night"])
    #expect(entries.map(\.kind) == [.risk, .information, .information, .risk])
    #expect(entries.map(\.by) == [nil, "Ada Risk", "Ada Risk", "Ada Risk"])
  }
}
