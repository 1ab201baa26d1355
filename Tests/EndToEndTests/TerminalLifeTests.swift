import Glibc
import TestSupport
import Testing

struct TerminalLifeTests {
  @Test(arguments: [
    ("nonsense", "This system does not know the terminal nonsense."),
    ("", "The variable TERM is not set."),
  ])
  func `a terminal that nobody knows is refused in a sentence`(
    kind: String, sentence: String
  ) async throws {
    try await inHousehold(with: SampleMeetings.live) { household in
      let kind = ["TERM": kind]
      try await inTerminal(household, ["open", "2025-014"], environment: kind) { terminal in
        let status = try await terminal.exitStatus()
        let screen = try await terminal.screen()
        #expect(status == 1)
        #expect(screen.hasPrefix(sentence))
      }
    }
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "screen", "linux", "vt100"])
  func `every usual terminal shows the meeting`(kind: String) async throws {
    try await inHousehold(with: SampleMeetings.live) { household in
      let kind = ["TERM": kind]
      try await inTerminal(household, ["open", "last"], environment: kind) { terminal in
        try await terminal.waits(for: "Wilmot Thrushcross")
      }
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal gives the terminal back, and the text waits`(signal: Int32) async throws {
    try await inHousehold(with: SampleMeetings.live) { household in
      try await inTerminal(household, ["open", "last"]) { terminal in
        try await terminal.waits(for: "Opening")
        try await terminal.go(to: 5)
        try await terminal.type("half a line about")
        try await terminal.waits(for: "half a line about")
        try await terminal.kill(signal)
        _ = try await terminal.exitStatus()
      }
      try await inTerminal(household, ["open", "last"]) { terminal in
        try await terminal.waits(for: "half a line about")
      }
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal ends the app also when what started it blocks signals`(
    signal: Int32
  ) async throws {
    try await inHousehold(with: SampleMeetings.live) { household in
      // The program takes the place of env, which takes that of the shell.
      let line = "exec env --block-signal \(Household.program) open last"
      try await inShell(household, line) { terminal in
        try await terminal.waits(for: "Opening")
        try await terminal.go(to: 5)
        try await terminal.type("half a line about")
        try await terminal.waits(for: "half a line about")
        try await terminal.kill(signal)
        let status = try await terminal.exitStatus()
        #expect(status == 0)
      }
      try await inTerminal(household, ["open", "last"]) { terminal in
        try await terminal.waits(for: "half a line about")
      }
    }
  }

  @Test func `after leaving the terminal echoes again`() async throws {
    try await inHousehold(with: SampleMeetings.live) { household in
      try await inShell(household, "\(Household.program) open last; stty -a") { terminal in
        try await terminal.waits(for: "Opening")
        try await terminal.command("q")
        let screen = try await terminal.waits(for: "speed")
        #expect(screen.contains(" echo "))
        #expect(screen.contains(" icanon"))
        #expect(screen.contains(" icrnl"))
        #expect(!screen.contains("Wilmot"))
      }
    }
  }

  @Test func `a new size is drawn at once, and the text stays`() async throws {
    try await inHousehold(with: SampleMeetings.live) { household in
      try await inTerminal(household, ["open", "last"]) { terminal in
        try await terminal.waits(for: "Opening")
        try await terminal.go(to: 5)
        try await terminal.type("abcdefgh")
        for (columns, rows) in [(120, 40), (40, 10), (20, 5), (80, 24)] {
          try await terminal.resize(columns: columns, rows: rows)
        }
        try await terminal.waits(for: "  + abcdefgh")
      }
    }
  }
}

extension TerminalLifeTests {
  @Test func `a terminal that is too small says so, and typing is still saved`() async throws {
    try await inHousehold(with: SampleMeetings.live) { household in
      try await inTerminal(household, ["open", "last"]) { terminal in
        try await terminal.waits(for: "Opening")
        try await terminal.go(to: 5)
        try await terminal.resize(columns: 20, rows: 5)
        try await terminal.waits(for: "20x5 is too small:")
        try await terminal.waits(for: "Typing is still")
        try await terminal.type("typed in the dark")
        try await terminal.resize(columns: 80, rows: 24)
        try await terminal.waits(for: "typed in the dark")
      }
    }
  }
}
