import Foundation
import MeetingDomain
import TestSupport
import Testing

struct KeyboardTests {
  @Test func `a line that is typed and filed is in the minutes`() async throws {
    try await inHousehold(with: SampleMeetings.live) { household in
      try await inTerminal(household, ["open", "last"]) { terminal in
        try await terminal.waits(for: "Opening")
        try await terminal.go(to: 5)
        try await terminal.file("school: nobody has seen the letter; it is lost;")
        try await terminal.file("Zwölf Übungen für den Übergang – 你好")
        try await terminal.paste("two pasted\nlines")
        try await terminal.waits(for: "lines")
        try await terminal.press(.enter)
        try await terminal.waits(for: "+ Who says it")
      }
      let texts = try await household.entryTexts()
      #expect(texts.contains("nobody has seen the letter; it is lost;"))
      #expect(texts.contains("Zwölf Übungen für den Übergang – 你好"))
      #expect(texts.contains("two pasted\nlines"))
    }
  }

  @Test func `two terminals type into one item and nothing is lost or doubled`() async throws {
    try await inHousehold(with: SampleMeetings.live) { household in
      try await inTerminal(household, ["open", "last"]) { left in
        try await inTerminal(household, ["open", "last"]) { right in
          for terminal in [left, right] {
            try await terminal.waits(for: "Opening")
            try await terminal.go(to: 5)
          }
          for number in 1...8 {
            try await left.type("left line \(number)")
            try await right.type("right line \(number)")
            try await left.press(.enter)
            try await right.press(.enter)
          }
          for terminal in [left, right] {
            try await terminal.waits(for: "left line 8")
            try await terminal.waits(for: "right line 8")
          }
        }
      }
      let texts = try await household.entryTexts().filter { $0.contains(" line ") }
      let expected = (1...8).flatMap { ["left line \($0)", "right line \($0)"] }
      #expect(texts.sorted() == expected.sorted())
      #expect(texts.filter { $0.hasPrefix("left") } == (1...8).map { "left line \($0)" })
    }
  }

  @Test func `undo and redo go on across a restart, and not into the work of others`() async throws
  {
    try await inHousehold(with: SampleMeetings.live) { household in
      let before = try await household.entryTexts()
      for part in ["first", "second"] {
        try await inTerminal(household, ["open", "last"]) { terminal in
          if part == "first" { try await terminal.go(to: 5) }
          for number in 1...3 { try await terminal.file("\(part) \(number)") }
          try await terminal.kill(SIGKILL)
          _ = try await terminal.exitStatus()
        }
      }
      try await inTerminal(household, ["open", "last"]) { terminal in
        try await terminal.waits(for: "second 3")
        for _ in 1...6 { try await terminal.command("u") }
        try await terminal.waits(forNo: "first 1")
        try await terminal.command("u")
        try await terminal.waits(for: "nothing of yours left to undo")
      }
      #expect(try await household.entryTexts() == before)
      try await inTerminal(household, ["open", "last"]) { terminal in
        for _ in 1...6 { try await terminal.command("r") }
        try await terminal.waits(for: "second 3")
      }
      let after = try await household.entryTexts()
      #expect(
        after.suffix(6) == ["first", "second"].flatMap { part in (1...3).map { "\(part) \($0)" } })
    }
  }

  @Test func `a real meeting can be typed`() async throws {
    let meeting = try CommitteeMeeting.load()
    try await inHouseholdWithStore { household in
      _ = try await household.mapm("new", "--subject", "Young people")
      try await inTerminal(household, ["open", "last"], columns: 120, rows: 40) { terminal in
        try await terminal.waits(for: "Opening")
        try await terminal.command(".")
        try await terminal.go(to: 5)
        for summary in meeting.summaries { try await terminal.file(summary.text) }
      }
      let texts = try await household.entryTexts()
      #expect(texts == meeting.summaries.map(\.text))
      let verified = try await household.mapm("verify")
      #expect(verified.status == 0)
    }
  }
}

extension Household {
  /// The texts of all entries of the newest meeting that stand, in the order of filing.
  func entryTexts() async throws -> [String] {
    let minutes = try await mapm("export", "last", "--format", "json")
    let document = try MeetingDocument(json: minutes.output)
    return document.entries.rows.filter { $0.struck != true }.map(\.text)
  }
}
