import TestSupport
import Testing

struct ManualOnTerminalTests {
  @Test func `on a terminal man shows the manual`() async throws {
    try await inHousehold { household in
      let line = try install("echo \"man $*\"; /usr/bin/head -n 1", in: household)
      try await inShell(household, line + "\(Household.program) manual; read end") { terminal in
        let screen = try await terminal.waits(for: ".TH MAPM 1")
        #expect(screen.contains("man -l -"))
        #expect(!screen.contains("SYNOPSIS"))
      }
    }
  }

  @Test(arguments: ["nothing", "exit 1"])
  func `without a man that can, it is in plain words`(script: String) async throws {
    try await inHousehold { household in
      let makes = script == "nothing" ? "" : try install(script, in: household)
      let path = "PATH=\(household.folder.file("bin")) "
      let line = (makes.isEmpty ? path : makes) + "\(Household.program) manual"
      try await inShell(household, line + " | /bin/cat; read end") { terminal in
        try await terminal.waits(for: ".SH EXAMPLES")
      }
      try await inShell(household, line + "; read end") { terminal in
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

  /// The beginning of a line of a shell in which man(1) is a script, and nothing else is on the path.
  ///
  /// The shell makes the file: one that this process wrote may still be open in a child of it, and
  /// is then not run.
  private func install(_ script: String, in household: Household) throws -> String {
    let text = try household.folder.write("#!/bin/sh\n\(script)\n", to: "bin/man.text")
    let man = household.folder.file("bin/man")
    return "/bin/cp \(text) \(man); /bin/chmod +x \(man); PATH=\(household.folder.file("bin")) "
  }
}
