import Foundation
import MeetingDomain
import TestSupport
import Testing

struct ApprovalTests {
  @Test func `a complete meeting is approved and corrected by keyboard, and its copies say so`()
    async throws
  {
    try await inHousehold(with: SampleMeetings.complete()) { household in
      try await inTerminal(household, ["open", "last"]) { terminal in
        try await terminal.waits(for: "Opening")
        try await terminal.command(".")
        try await terminal.waits(for: "Approve the minutes")
        try await terminal.press(.enter)
        try await terminal.waits(for: "Type who approves")
        try await terminal.type("Amara Okonjo-Vale")
        try await terminal.press(.enter)
        try await terminal.waits(for: "Approve the minutes")
        try await terminal.press(.enter)
        try await terminal.waits(for: "Type approve:")
        try await terminal.type("approve")
        try await terminal.press(.enter)
        try await terminal.waits(for: "Fingerprint ")
        try await terminal.command(".")
        try await terminal.waits(for: "a correction stands beside")
        try await terminal.press(.enter)
        try await terminal.waits(for: "then comes why")
        try await terminal.type(" At home")
        try await terminal.press(.enter)
        try await terminal.waits(for: "Why is it made?")
        try await terminal.type("left out in the room")
        try await terminal.press(.enter)
        try await terminal.waits(for: "CORRECTED")
        try await terminal.command("q")
        #expect(try await terminal.exitStatus() == 0)
      }
      let copy = try await household.mapm("export", "last", "--format", "json")
      let document = try MeetingDocument(json: copy.output)
      #expect(document.status == .approved)
      #expect(document.approval?.by == "Amara Okonjo-Vale")
      #expect(document.approval?.fingerprint?.isEmpty == false)
      #expect(document.corrections.rows.map(\.reason) == ["left out in the room"])
      #expect(document.corrections.rows.first?.text?.hasSuffix(" At home") == true)
    }
  }

  @Test func `a typed reason takes a gap off the list and is printed`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      try await inTerminal(household, ["open", "last"]) { terminal in
        try await terminal.waits(for: "Opening")
        try await terminal.command("l")
        try await terminal.waits(for: "block approval")
        try await terminal.type("nr")
        try await terminal.waits(for: "Not recorded, because")
        try await terminal.type("the chair was called away")
        try await terminal.press(.enter)
        try await terminal.waits(for: "The reason is filed")
        try await terminal.command("q")
        #expect(try await terminal.exitStatus() == 0)
      }
      let copy = try await household.mapm("export", "last", "--format", "txt")
      let flowing = copy.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let section = flowing.range(of: "Not recorded, because").map { flowing[$0.upperBound...] }
      #expect(section?.contains("the chair was called away") == true)
    }
  }
}
