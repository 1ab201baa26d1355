import Foundation
import TestSupport
import Testing

struct BackupCommandTests {
  @Test func `a backup goes into an empty account and comes back as it was`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let exported = try await household.mapm("export", "last", "--format", "json")
      let backup = household.folder.file("safe.backup")
      let done = try await household.mapm("backup", backup)
      #expect(done.status == 0 && done.text == "")
      #expect(done.messages.contains("1 meeting, 1 record, 0 drafts, each record checked."))
      #expect(done.messages.contains("It opens only with the key file"))
      #expect(try household.folder.permissions(of: "safe.backup") == 0o600)
      let other = household.folder.file("other")
      let restored = try await household.mapm("restore", backup, "--store", other)
      #expect(restored.status == 0 && restored.text == "", "\(restored.messages)")
      let again = try await household.mapm("export", "last", "--format", "json", "--store", other)
      #expect(again.output == exported.output)
      let verified = try await household.mapm("verify", "--store", other)
      #expect(verified.status == 0)
    }
  }

  @Test func `a file that is there stays, unless it is forced`() async throws {
    try await inHouseholdWithStore { household in
      let file = try household.folder.write("not a backup", to: "notes.txt")
      let refused = try await household.mapm("backup", file)
      #expect(refused.status == 1)
      #expect(refused.messages.contains("exists already and was left as it is."))
      #expect(try household.folder.contents()["notes.txt"] == Array("not a backup".utf8))
      let forced = try await household.mapm("backup", file, "--force")
      #expect(forced.status == 0)
      let names = try household.folder.contents().keys.filter { !$0.contains("/") }
      #expect(names == ["notes.txt"])
    }
  }

  @Test func `a backup does not go into the folder of the store`() async throws {
    try await inHouseholdWithStore { household in
      let before = try household.folder.contents()
      for name in ["store.mapm", "safe.backup", ""] {
        let result = try await household.mapm(
          "backup", household.store + "/" + name, "--force")
        #expect(result.status == 1)
        #expect(result.messages.contains("is no place for its backup."))
      }
      #expect(try household.folder.contents() == before)
    }
  }

  @Test func `restoring over meetings needs --replace and keeps them beside`() async throws {
    try await inHouseholdWithStore { household in
      let backup = household.folder.file("empty.backup")
      _ = try await household.mapm("backup", backup)
      try await household.bring(SampleMeetings.closed)
      let before = try household.folder.contents()
      let refused = try await household.mapm("restore", backup)
      #expect(refused.status == 1)
      #expect(refused.messages.contains("add --replace"))
      #expect(try household.folder.contents() == before)
      let done = try await household.mapm("restore", backup, "--replace")
      #expect(done.status == 0, "\(done.messages)")
      let kept = try #require(done.messages.firstMatch(of: #/kept in (\S+)\. /#)?.1)
      #expect(kept.hasPrefix(household.store + "-replaced-"))
      let now = try await household.mapm("meetings", "--format", "json")
      #expect(now.status == 0 && !now.text.contains("2025-014"))
      let old = try await household.mapm("log", "2025-014", "--store", String(kept))
      #expect(old.status == 0, "\(old.messages)")
    }
  }

  @Test(arguments: [
    ("no such file", "There is no file "), ("a text", "a text is not a backup of mapm."),
  ])
  func `what is no backup is refused for what it is, whatever is in the store`(
    name: String, words: String
  ) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      try household.folder.write("Minutes, typed by hand.\n", to: "a text")
      let result = try await household.mapm("restore", household.folder.file(name))
      #expect(result.status == 1)
      #expect(result.messages.contains(words) && result.messages.hasOneLine)
    }
  }

  @Test(arguments: ["no such file", "a text"])
  func `what is no backup is refused in a sentence`(name: String) async throws {
    try await inHousehold { household in
      try household.folder.write("Minutes, typed by hand.\n", to: "a text")
      let result = try await household.mapm("restore", household.folder.file(name))
      #expect(result.status == 1)
      #expect(result.messages.hasOneLine)
      #expect(!result.messages.contains("mapm store init"))
      #expect(try household.folder.contents().count == 1)
    }
  }

  @Test func `a running screen keeps its store from being replaced`() async throws {
    try await inHousehold(with: SampleMeetings.live) { household in
      let backup = household.folder.file("safe.backup")
      try await inTerminal(household, ["open", "last"], columns: 120) { terminal in
        try await terminal.waits(for: "AGENDA")
        let done = try await household.mapm("backup", backup)
        #expect(done.status == 0, "\(done.messages)")
        let refused = try await household.mapm("restore", backup, "--replace")
        #expect(refused.status == 1)
        #expect(refused.messages.contains("A screen of mapm runs on this store."))
      }
    }
  }
}
