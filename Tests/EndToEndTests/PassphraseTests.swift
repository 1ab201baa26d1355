import TestSupport
import Testing

/// A passphrase takes a quarter of a second by intent, and more in a build for tests.
@Suite(.serialized)
struct PassphraseTests {
  @Test func `a passphrase file opens the store, a wrong one does not`() async throws {
    try await inHousehold { household in
      let right = try household.folder.write("correct horse\nsecond line\n", to: "right")
      let wrong = try household.folder.write("battery staple\n", to: "wrong")
      let made = try await household.mapm("store", "init", "--passphrase-file", right)
      #expect(made.status == 0)
      let opened = try await household.mapm(
        "store", "info", environment: ["MAPM_PASSPHRASE_FILE": right])
      #expect(opened.text.contains("opened by   passphrase\n"))
      let refused = try await household.mapm("meetings", "--passphrase-file", wrong)
      #expect(refused.status == 1)
      #expect(
        refused.messages == "The passphrase is wrong. Nothing was changed; try again.\n")
    }
  }

  @Test func `a short passphrase protects no new store, from a file or typed`() async throws {
    try await inHousehold { household in
      let short = try household.folder.write("lantern\n", to: "short")
      let sentence = "A passphrase needs at least 8 letters; four words"
      let made = try await household.mapm("store", "init", "--passphrase-file", short)
      #expect(made.status == 1)
      #expect(made.messages.hasPrefix(sentence))
      try await inShell(household, "\(Household.program) store init; echo status $?") { terminal in
        try await terminal.waits(for: "New passphrase:")
        try await terminal.type("lantern")
        try await terminal.press(.enter)
        let screen = try await terminal.waits(for: "status 1")
        #expect(screen.contains("A passphrase needs at least 8 letters"))
        #expect(!screen.contains("The same again:"))
      }
      #expect(try household.folder.contents().keys.sorted() == ["short"])
    }
  }

  @Test func `without a terminal a passphrase cannot be asked`() async throws {
    try await inHousehold { household in
      let file = try household.folder.write("correct horse", to: "right")
      _ = try await household.mapm("store", "init", "--passphrase-file", file)
      let result = try await household.mapm("meetings")
      #expect(result.status == 1)
      #expect(result.messages.contains("Name a file with --passphrase-file."))
    }
  }

  @Test func `an empty or missing passphrase file is told`() async throws {
    try await inHouseholdWithStore { household in
      let empty = try household.folder.write("\n", to: "empty")
      let first = try await household.mapm("meetings", "--passphrase-file", empty)
      #expect(first.messages.contains("The first line of \(empty) is empty."))
      let missing = household.folder.file("missing")
      let second = try await household.mapm("meetings", "--passphrase-file", missing)
      #expect(second.messages.contains("\(missing) cannot be read."))
      #expect(first.status == 1 && second.status == 1)
    }
  }

  @Test func `a passphrase is asked on the terminal and shown nowhere`() async throws {
    try await inHousehold { household in
      let script = "\(Household.program) store init; \(Household.program) meetings; stty -a"
      try await inShell(household, script) { terminal in
        try await terminal.waits(for: "New passphrase:")
        try await terminal.type("hübsches Pferd")
        try await terminal.press(.enter)
        try await terminal.waits(for: "The same again:")
        try await terminal.type("hübsches Pferdx")
        try await terminal.press(.backspace, .enter)
        try await terminal.waits(for: "There is a new store")
        try await terminal.waits(for: "Passphrase:")
        try await terminal.type("hübsches Pferd")
        try await terminal.press(.enter)
        let screen = try await terminal.waits(for: " echo ")
        #expect(screen.contains("REFERENCE"))
        #expect(!screen.contains("Pferd"))
      }
    }
  }

  @Test func `giving up at the question changes nothing and brings the echo back`() async throws {
    try await inHousehold { household in
      try await inShell(household, "\(Household.program) store init; stty -a") { terminal in
        try await terminal.waits(for: "New passphrase:")
        try await terminal.type("half of it")
        try await terminal.control("c")
        let screen = try await terminal.waits(for: " echo ")
        #expect(screen.contains("No passphrase was given. Nothing was changed."))
      }
      #expect(try household.folder.contents().isEmpty)
    }
  }

  @Test func `a signal at the question brings the echo back`() async throws {
    try await inHousehold { household in
      let script = "timeout --foreground -s TERM 1 \(Household.program) store init; stty -a"
      try await inShell(household, script) { terminal in
        try await terminal.waits(for: "New passphrase:")
        let screen = try await terminal.waits(for: "speed")
        #expect(screen.contains(" echo "))
        #expect(screen.contains(" icanon"))
      }
    }
  }
}
