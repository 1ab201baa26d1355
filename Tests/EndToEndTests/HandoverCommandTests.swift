import Foundation
import MeetingDomain
import TestSupport
import Testing

/// A passphrase takes a quarter of a second by intent, and more in a build for tests.
@Suite(.serialized)
struct HandoverCommandTests {
  @Test func `a meeting goes to another account and comes back with what was added there`()
    async throws
  {
    try await inHousehold(with: SampleMeetings.closed) { household in
      try await inHouseholdWithStore { other in
        let words = try household.folder.write("plain green lanterns\n", to: "words")
        let file = household.folder.file("meeting.bundle")
        let written = try await household.mapm(
          "handover", "2025-014", "-o", file, "--bundle-passphrase-file", words)
        #expect(written.status == 0 && written.text == "", "\(written.messages)")
        #expect(try household.folder.permissions(of: "meeting.bundle") == 0o600)
        let imported = try await other.mapm("import", file, "--bundle-passphrase-file", words)
        #expect(imported.text == "2025-014\n", "\(imported.messages)")
        let here = try await household.mapm("export", "last", "--format", "json")
        let there = try await other.mapm("export", "last", "--format", "json")
        #expect(there.output == here.output)
        let action = try #require(here.text.firstMatch(of: #/"number"\s*:\s*(\d+)/#)?.1)
        _ = try await other.mapm("action", String(action), "done", "--evidence", "Zymurgy shown")
        let back = other.folder.file("back.bundle")
        _ = try await other.mapm(
          "handover", "last", "-o", back, "--bundle-passphrase-file", words)
        let merged = try await household.mapm("import", back, "--bundle-passphrase-file", words)
        #expect(merged.text == "2025-014\n")
        #expect(merged.messages == "2025-014 was here already; 1 record came to it.\n")
        let log = try await household.mapm("log", "2025-014")
        #expect(log.text.contains("Zymurgy shown"))
        let verified = try await household.mapm("verify")
        #expect(verified.status == 0)
      }
    }
  }

  @Test func `a bundle with another passphrase, or a damaged one, brings nothing`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let words = try household.folder.write("plain green lanterns\n", to: "words")
      let wrong = try household.folder.write("plain grey lanterns\n", to: "wrong")
      let file = household.folder.file("meeting.bundle")
      _ = try await household.mapm(
        "handover", "last", "-o", file, "--bundle-passphrase-file", words)
      let taken = try await household.mapm(
        "handover", "last", "-o", file, "--bundle-passphrase-file", words)
      #expect(taken.status == 1 && taken.messages.contains("exists already"))
      try await inHouseholdWithStore { other in
        let refused = try await other.mapm("import", file, "--bundle-passphrase-file", wrong)
        #expect(refused.status == 1)
        #expect(refused.messages.contains("The passphrase of the bundle is wrong."))
        var bytes = try household.folder.contents()["meeting.bundle"] ?? []
        bytes[bytes.count / 2] ^= 1
        let bad = try other.folder.write(bytes, to: "bad.bundle").path
        let damaged = try await other.mapm("import", bad, "--bundle-passphrase-file", words)
        #expect(
          damaged.messages == "\(bad): The bundle is damaged. Nothing was changed; ask for "
            + "another one.\n")
        let meetings = try await other.mapm("store", "info")
        #expect(meetings.text.contains("meetings    0\n"))
      }
    }
  }

  @Test func `the passphrase of a bundle is asked on the terminal`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let file = household.folder.file("meeting.bundle")
      let line =
        "\(Household.program) handover last -o \(file); \(Household.program) import \(file)"
      try await inShell(household, line) { terminal in
        for question in ["New passphrase:", "The same again:", "Passphrase of \(file):"] {
          try await terminal.waits(for: question)
          try await terminal.type("plain green lanterns")
          try await terminal.press(.enter)
        }
        let screen = try await terminal.waits(for: "was here already; 0 records came to it.")
        #expect(!screen.contains("lantern"))
      }
    }
  }
}
