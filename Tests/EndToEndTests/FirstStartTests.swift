import TestSupport
import Testing

struct FirstStartTests {
  @Test func `a look around comes first for whoever wants it, and leaves nothing`() async throws {
    try await inHousehold { household in
      try await inTerminal(household, []) { terminal in
        try await terminal.waits(for: "WELCOME")
        try await terminal.type("3")
        try await terminal.waits(for: "A demonstration")
        try await terminal.type("q")
        try await terminal.waits(for: "nothing of it was kept")
        try await terminal.type("q")
        #expect(try await terminal.exitStatus() == 0)
      }
      let listed = try await household.mapm("meetings")
      #expect(listed.status == 1)
      #expect(listed.messages.contains("There is no store"))
    }
  }

  @Test func `a passphrase is typed twice, a mistake loses nothing, and the app begins`()
    async throws
  {
    try await inHousehold { household in
      try await inTerminal(household, []) { terminal in
        for (round, again) in [(1, "another"), (2, "the first one")] {
          try await terminal.waits(for: "WELCOME")
          try await terminal.type("2")
          try await terminal.waits(for: "New passphrase:", times: round)
          try await terminal.type("the first one")
          try await terminal.press(.enter)
          try await terminal.waits(for: "The same again:", times: round)
          try await terminal.type(again)
          try await terminal.press(.enter)
        }
        try await terminal.waits(for: "Who sits at the keyboard?")
      }
      let info = try await household.mapm("store", "info")
      #expect(info.messages.contains("passphrase"))
      let file = try household.folder.write("the first one", to: "passphrase")
      let opened = try await household.mapm("store", "info", "--passphrase-file", file)
      #expect(opened.status == 0)
    }
  }
}
