import TestSupport
import Testing

struct UsageTests {
  @Test(arguments: [
    ["frobnicate"], ["meetings", "--format", "xml"], ["meetings", "--frob"], ["new"],
    ["new", "--subject", "  "], ["new", "--subject", "A", "--at", "someday"],
    ["new", "--subject", "A", "--at", "2026-11-31"], ["actions", "--open", "--done"],
    ["actions", "--limit", "0"], ["check"],
    ["check", "last", "--obligations"], ["check", "last", "--format", "table"],
    ["actions", "--due-before", "soon"], ["actions", "--due-before", "fri 14:00"],
    ["actions", "--due-before", "12/25"], ["new", "--subject", "A", "--at", "2026-11-27T25:00"],
    ["meetings", "--format", "ics"], ["meetings", "--theme", "beige"], ["call-off", "last"],
    ["call-off", "last", "--reason", "x", "--hold-after-all"], ["export"],
    ["export", "last", "--copy", "everybody"], ["export", "last", "--format", "rtf"],
    ["import"], ["meetings", "--color", "pink"], ["store", "burn"],
    ["backup"], ["restore"], ["handover", "last"], ["erase"], ["erase", "last", "--reason", "why"],
    ["erase", "last", "--reason", " ", "--confirm", "2026-001"], ["store", "device-key", "on"],
  ])
  func `wrong usage is told on standard error with status 64`(arguments: [String]) async throws {
    try await inHousehold { household in
      let result = try await household.mapm(arguments)
      #expect(result.status == 64)
      #expect(result.text == "")
      #expect(result.messages.contains("Usage: mapm"))
    }
  }

  @Test(arguments: [
    ["meetings"], ["actions"], ["check", "last"], ["verify"], ["store", "init"], ["log", "last"],
    ["import", "x"], ["new", "--subject", "A"], ["doctor"], ["profiles"], ["demo"], [],
  ])
  func `a theme that is not there is refused by every command`(arguments: [String]) async throws {
    try await inHouseholdWithStore { household in
      let result = try await household.mapm(arguments + ["--theme", "beige"])
      #expect(result.status == 64)
      #expect(result.text == "")
      #expect(result.messages.contains("There is no theme beige. List them with: mapm themes"))
    }
  }

  @Test func `the formats of meetings are its own alone`() async throws {
    try await inHousehold { household in
      let result = try await household.mapm("meetings", "--format", "foo")
      #expect(result.messages.contains("json") && !result.messages.contains("ics"))
    }
  }

  @Test(arguments: [
    ["--help"], ["meetings", "--help"], ["store", "init", "--help"], ["--version"],
    ["--generate-completion-script", "bash"],
  ])
  func `help needs no store and goes to standard output`(arguments: [String]) async throws {
    try await inHousehold { household in
      let result = try await household.mapm(arguments)
      #expect(result.status == 0)
      #expect(!result.text.isEmpty)
      #expect(result.messages == "")
      #expect(try household.folder.contents().isEmpty)
    }
  }

  @Test func `the help names every subcommand`() async throws {
    try await inHousehold { household in
      let help = try await household.mapm("--help")
      expectSnapshot(help.text, named: "help")
    }
  }

  @Test(arguments: [
    ["meetings"], ["actions"], ["new", "--subject", "A. Person"], ["export", "last"],
    ["log", "last"], ["check", "last"], ["verify"], ["store", "info"], ["import", "no-such-file"],
    ["backup", "b"], ["handover", "last", "-o", "b"],
    ["erase", "last", "--reason", "why", "--confirm", "2026-001"],
    ["store", "passphrase"], ["store", "device-key"], ["store", "recovery-code"],
    ["store", "rebuild"],
  ])
  func `without a store a command says how to make one`(arguments: [String]) async throws {
    try await inHousehold { household in
      let result = try await household.mapm(arguments)
      #expect(result.status == 1)
      #expect(result.text == "")
      #expect(
        result.messages
          == "There is no store in \(household.store). Make one with: mapm store init\n")
      #expect(try household.folder.contents().isEmpty)
    }
  }

  @Test(arguments: [[], ["demo"], ["open", "last"]])
  func `without a terminal the app says that it needs one`(arguments: [String]) async throws {
    try await inHouseholdWithStore { household in
      let result = try await household.mapm(arguments)
      #expect(result.status == 1)
      #expect(result.text == "")
      #expect(result.messages.contains("in a terminal, and there is none here."))
      #expect(result.messages.hasOneLine)
    }
  }
}

extension String {
  /// Whether it is one line, ended by a line break.
  var hasOneLine: Bool { last?.isNewline == true && dropLast().allSatisfy { !$0.isNewline } }
}
