import MeetingDomain
import TestSupport
import Testing

struct EraseCommandTests {
  private static let erase = ["erase", "2025-014", "--reason", "Retention ended", "--confirm"]

  @Test func `after an erase no file holds a word of the meeting, and all else is whole`()
    async throws
  {
    let other = MeetingDocument(subject: Subject(kind: .family, name: "Ambrosine Thistlecroft"))
    try await inHousehold(with: SampleMeetings.closed, other) { household in
      for arguments in [["search", "tenancy"], ["actions"], ["store", "rebuild"]] {
        _ = try await household.mapm(arguments)
      }
      let done = try await household.mapm(Self.erase + ["2025-014"])
      #expect(done.status == 0 && done.text == "", "\(done.messages)")
      #expect(done.messages.contains("Meeting 2025-014 is erased: 1 record and 0 drafts."))
      #expect(done.messages.contains("Backups and copies that were made before still hold it"))
      for (name, bytes) in try household.folder.contents() {
        let text = String(decoding: bytes, as: Unicode.ASCII.self).lowercased()
        for word in SampleMeetings.wordsOfClosed + ["2025-014", "Retention"] {
          #expect(!text.contains(word.lowercased()), "\(word) is in \(name)")
        }
      }
      let meetings = try await household.mapm("meetings")
      #expect(meetings.text.contains("Thistlecroft") && !meetings.text.contains("2025-014"))
      let actions = try await household.mapm("actions", "--all", "--format", "json")
      #expect(!actions.text.contains("2025-014"))
      let verified = try await household.mapm("verify")
      #expect(verified.text.contains("All is whole: 1 meeting, 1 record."))
    }
  }

  @Test func `without the right reference nothing is erased`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let refused = try await household.mapm(Self.erase + ["2025-041"])
      #expect(refused.status == 1)
      #expect(refused.messages.contains("Nothing was erased: that is meeting 2025-014."))
      for arguments in [Self.erase.dropLast(), ["erase", "last", "--confirm", "2025-014"]] {
        let wrong = try await household.mapm(Array(arguments))
        #expect(wrong.status == 64)
      }
      let blank = try await household.mapm(
        "erase", "last", "--confirm", "2025-014", "--reason", "  ")
      #expect(blank.status == 64)
      let log = try await household.mapm("log", "2025-014")
      #expect(log.status == 0)
    }
  }

  @Test func `whoever asks for an erased meeting is told who erased it and why`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      _ = try await household.mapm(Self.erase + ["2025-014"])
      let asked = try await household.mapm("log", "2025-014")
      #expect(asked.status == 1)
      #expect(asked.messages.contains("Meeting 2025-014 was erased on"))
      #expect(asked.messages.contains("Retention ended"))
      let file = try household.folder.write(
        String(decoding: SampleMeetings.closed.json(), as: UTF8.self), to: "again.json")
      let imported = try await household.mapm("import", file)
      #expect(imported.status == 1)
      #expect(imported.messages.contains("was erased here and is not brought back."))
      let info = try await household.mapm("store", "info")
      #expect(info.text.contains("erased      1\n"))
    }
  }

  @Test func `copies of the store that mapm kept are named`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let backup = household.folder.file("safe.backup")
      _ = try await household.mapm("backup", backup)
      _ = try await household.mapm("restore", backup, "--replace")
      let done = try await household.mapm(Self.erase + ["2025-014"])
      #expect(done.messages.contains("One of them is \(household.store)-replaced-"))
    }
  }

  @Test func `a copy of the store from before the meeting came is not named`() async throws {
    try await inHouseholdWithStore { household in
      let backup = household.folder.file("safe.backup")
      _ = try await household.mapm("backup", backup)
      _ = try await household.mapm("restore", backup)
      try await household.bring(SampleMeetings.closed)
      let done = try await household.mapm(Self.erase + ["2025-014"])
      #expect(done.status == 0 && !done.messages.contains("One of them is"), "\(done.messages)")
    }
  }

  @Test func `a screen that has it open says so and goes on`() async throws {
    try await inHousehold(with: SampleMeetings.live) { household in
      try await inTerminal(household, ["open", "last"], columns: 120, rows: 40) { terminal in
        try await terminal.waits(for: "AGENDA")
        try await terminal.go(to: 5)
        let done = try await household.mapm(Self.erase + ["2025-014"])
        #expect(done.status == 0, "\(done.messages)")
        try await terminal.waits(for: "Meeting 2025-014 was erased")
        try await terminal.type("Zymurgy at the landlord")
        try await terminal.press(.enter)
        try await terminal.waits(for: "NOT SAVED")
        try await terminal.command("q")
        try await terminal.command("q")
        let status = try await terminal.exitStatus()
        #expect(status == 0)
      }
      let verified = try await household.mapm("verify")
      #expect(verified.text.contains("All is whole: 0 meetings, 0 records."))
      let info = try await household.mapm("store", "info")
      #expect(info.text.contains("drafts      0\n"))
    }
  }
}
