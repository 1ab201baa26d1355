import Foundation
import TestSupport
import Testing

/// A passphrase takes a quarter of a second by intent, and more in a build for tests.
@Suite(.serialized)
struct KeyCommandTests {
  @Test func `a passphrase is set twice on the terminal, and shown nowhere`() async throws {
    try await inHouseholdWithStore { household in
      let script = "\(Household.program) store passphrase; echo over; stty -a"
      try await inShell(household, script) { terminal in
        try await terminal.waits(for: "New passphrase:")
        try await terminal.type("plain green lanterns")
        try await terminal.press(.enter)
        try await terminal.waits(for: "The same again:")
        try await terminal.type("plain green lanterns")
        try await terminal.press(.enter)
        let screen = try await terminal.waits(for: " echo ")
        #expect(screen.contains("The passphrase is set."))
        #expect(!screen.contains("lantern"))
      }
      let file = try household.folder.write("plain green lanterns\n", to: "words")
      let info = try await household.mapm("store", "info", "--passphrase-file", file)
      #expect(info.text.contains("opened by   device-key, passphrase\n"))
    }
  }

  @Test func `a short passphrase is refused and nothing is changed`() async throws {
    try await inHouseholdWithStore { household in
      let before = try household.folder.contents()
      let file = try household.folder.write("seven77\n", to: "words")
      let result = try await household.mapm("store", "passphrase", "--new-passphrase-file", file)
      #expect(result.status == 1)
      #expect(result.messages.contains("needs at least 8 letters"))
      try household.folder.removeFile("words")
      #expect(try household.folder.contents() == before)
      try await inShell(household, "\(Household.program) store passphrase") { terminal in
        try await terminal.waits(for: "New passphrase:")
        try await terminal.type("seven77")
        try await terminal.press(.enter)
        try await terminal.waits(for: "needs at least 8 letters")
      }
    }
  }

  @Test func `a changed passphrase opens, the old one no longer`() async throws {
    try await inHousehold { household in
      let old = try household.folder.write("correct horse\n", to: "old")
      let new = try household.folder.write("battery staple\n", to: "new")
      _ = try await household.mapm("store", "init", "--passphrase-file", old)
      let changed = try await household.mapm(
        "store", "passphrase", "--passphrase-file", old, "--new-passphrase-file", new)
      #expect(changed.status == 0 && changed.messages.contains("The passphrase is changed."))
      let opened = try await household.mapm("meetings", "--passphrase-file", new)
      #expect(opened.status == 0)
      let refused = try await household.mapm("meetings", "--passphrase-file", old)
      #expect(refused.messages == "The passphrase is wrong. Nothing was changed; try again.\n")
    }
  }

  @Test func `a recovery code is printed once, and opens at the question`() async throws {
    try await inHouseholdWithStore { household in
      let made = try await household.mapm("store", "recovery-code")
      #expect(made.status == 0)
      let code = try #require(made.text.wholeMatch(of: /((?:[A-Z]{4}-){6}[A-Z]{4})\n/)?.1)
      #expect(made.messages.contains("it is not shown again"))
      for (_, bytes) in try household.folder.contents() {
        #expect(!String(decoding: bytes, as: Unicode.ASCII.self).contains(code))
      }
      let closed = try await household.mapm("store", "device-key", "--remove")
      #expect(closed.status == 0, "\(closed.messages)")
      let script = "\(Household.program) meetings; \(Household.program) store info"
      try await inShell(household, script) { terminal in
        for told in ["REFERENCE", "opened by   recovery-code"] {
          try await terminal.waits(for: "Recovery code:")
          try await terminal.type(code.lowercased())
          try await terminal.press(.enter)
          try await terminal.waits(for: told)
        }
      }
    }
  }

  @Test func `the last way in is not removed`() async throws {
    try await inHouseholdWithStore { household in
      let result = try await household.mapm("store", "device-key", "--remove")
      #expect(result.status == 1)
      #expect(result.messages.contains("This is the only way to open the store."))
      let added = try await household.mapm("store", "device-key")
      #expect(added.status == 0)
    }
  }

  @Test func `a store with the device key of another account asks for its passphrase`() async throws
  {
    try await inHouseholdWithStore { household in
      let words = try household.folder.write("plain green lanterns\n", to: "words")
      _ = try await household.mapm("store", "passphrase", "--new-passphrase-file", words)
      let backup = household.folder.file("safe.backup")
      let saved = try await household.mapm("backup", backup)
      #expect(saved.messages.contains("It opens with the passphrase, or where"))
      try await inHousehold { other in
        _ = try await other.mapm("store", "init", "--device-key")
        try await inShell(
          other, "\(Household.program) restore \(backup); \(Household.program) verify"
        ) { terminal in
          for told in ["holds the backup", "All is whole"] {
            try await terminal.waits(for: "Passphrase:")
            try await terminal.type("plain green lanterns")
            try await terminal.press(.enter)
            try await terminal.waits(for: told)
          }
        }
      }
    }
  }

  @Test func `rebuild makes the images anew and lists stay the same`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let before = try await household.mapm("actions")
      try household.folder.write("ruined", to: "data/mapm/register.rows")
      let rebuilt = try await household.mapm("store", "rebuild")
      #expect(rebuilt.status == 0)
      #expect(rebuilt.messages == "The register is made anew: 1 meeting.\n")
      let images = try household.folder.contents().keys.filter { $0.contains("register") }
      #expect(images.sorted() == ["data/mapm/register.rows", "data/mapm/register.words"])
      let after = try await household.mapm("actions")
      #expect(after.text == before.text)
    }
  }
}
