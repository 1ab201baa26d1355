import TestSupport
import Testing

struct ManualOnTerminalTests {
  @Test func `on a terminal man shows the manual`() async throws {
    try await inHousehold { household in
      let man = try household.folder.write(
        "#!/bin/sh\necho \"man $*\"; /usr/bin/head -n 1\n", to: "bin/man")
      let line = "/bin/chmod +x \(man); PATH=\(household.folder.file("bin")) "
      try await inShell(household, line + "\(Household.program) manual") { terminal in
        let screen = try await terminal.waits(for: ".TH MAPM 1")
        #expect(screen.contains("man -l -"))
        #expect(!screen.contains("SYNOPSIS"))
      }
    }
  }

  @Test(arguments: ["nothing", "exit 1"])
  func `without a man that can, it is in plain words`(script: String) async throws {
    try await inHousehold { household in
      let man = try household.folder.write("#!/bin/sh\n\(script)\n", to: "bin/man")
      let makes = script == "nothing" ? "" : "/bin/chmod +x \(man); "
      let line = makes + "PATH=\(household.folder.file("bin")) \(Household.program) manual"
      try await inShell(household, line + " | cat") { terminal in
        try await terminal.waits(for: ".SH EXAMPLES")
      }
      try await inShell(household, line) { terminal in
        let screen = try await terminal.waits(for: "EXAMPLES")
        for mark in [".SH", ".PP", "\\fB", "\\-"] { #expect(!screen.contains(mark)) }
        #expect(screen.contains("mapm actions --overdue"))
      }
    }
  }

  @Test func `in a pipe the manual is as man reads it`() async throws {
    try await inHousehold { household in
      let page = try await household.mapm("manual").text
      #expect(page.hasPrefix(".TH MAPM 1"))
    }
  }
}
