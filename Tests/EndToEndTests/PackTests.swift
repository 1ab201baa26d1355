import Foundation
import MeetingDomain
import TestSupport
import Testing

/// `mapm pack`: all action sheets at once, one file an agency or person.
struct PackTests {
  private static var meeting: MeetingDocument {
    var meeting = SampleMeetings.closed
    meeting.actions = .recorded([
      Action(number: 41, text: "Ring the landlord", owner: "P. Hartigan", agency: "Housing"),
      Action(number: 42, text: "Attendance summary", owner: "J. Smeltzer", agency: "School"),
      Action(number: 43, text: "Visit on Friday", owner: "Ada Wren"),
      Action(number: 44, text: "Walk to school", owner: "Bo Finch"),
    ])
    return meeting
  }

  @Test func `each agency and person gets a file of its own, named without a person`() async throws
  {
    try await inHousehold(with: Self.meeting) { household in
      let folder = household.folder.file("pack")
      let packed = try await household.mapm("pack", "2025-014", "-o", folder, "--format", "txt")
      #expect(packed.status == 0, "\(packed.messages)")
      let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(files.count == 4)
      #expect(files.allSatisfy { !$0.contains("wren") && !$0.contains("finch") })
      #expect(files.contains { $0.hasSuffix("-actions-housing.txt") })
      let texts = try files.map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
      for words in ["Ring the landlord", "Attendance summary", "Visit on Friday", "Walk to school"]
      {
        #expect(texts.count { $0.contains(words) } == 1)
      }
      for file in files {
        let facts = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(file)")
        #expect(facts[.posixPermissions] as? Int == 0o600)
      }
      #expect(packed.text.split(separator: "\n").count == 4)
      #expect(packed.messages.contains("left the sealed store"))
      let again = try await household.mapm("pack", "2025-014", "-o", folder, "--format", "txt")
      #expect(again.status == 1)
      #expect(again.messages.contains("exists already"))
    }
  }

  @Test func `a sheet that the leak check stops is named, and the others are written`() async throws
  {
    var meeting = Self.meeting
    meeting.subject.others = .recorded([OtherPerson(name: "Odile Farrant")])
    meeting.actions = .recorded(
      meeting.actions.rows + [Action(number: 45, text: "See Odile", agency: "Police")])
    try await inHousehold(with: meeting) { household in
      let folder = household.folder.file("pack")
      let packed = try await household.mapm("pack", "2025-014", "-o", folder)
      #expect(packed.status == 1)
      #expect(packed.messages.contains("Action sheet for Police was not written:"))
      #expect(packed.messages.contains("1 sheet stays here"))
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files.count == 4 && !files.contains { $0.contains("police") })
    }
  }

  @Test func `a meeting without actions has no pack`() async throws {
    var meeting = SampleMeetings.closed
    meeting.actions = .notAsked
    try await inHousehold(with: meeting) { household in
      let packed = try await household.mapm("pack", "2025-014", "-o", household.folder.path)
      #expect(packed.status == 1)
      #expect(packed.messages.hasOneLine)
    }
  }

  @Test func `the family copy goes to a file by keys, and the screen says what that means`()
    async throws
  {
    try await inHousehold(with: SampleMeetings.closed) { household in
      try await inTerminal(household, ["open", "last"]) { terminal in
        try await terminal.waits(for: "Opening")
        try await terminal.command("f")
        try await terminal.waits(for: "THE COPY")
        try await terminal.type("e")
        try await terminal.waits(for: "FORMAT")
        try await terminal.type("3")
        try await terminal.waits(for: "leaves the sealed store")
        try await terminal.control("u")
        try await terminal.type(household.folder.path)
        try await terminal.press(.enter)
        try await terminal.waits(for: "Written:")
      }
      let name = try household.folder.contents().keys.first { $0.hasSuffix("-family.md") }
      #expect(name != nil)
    }
  }
}
