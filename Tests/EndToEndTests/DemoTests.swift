import Foundation
import TestSupport
import Testing

struct DemoTests {
  /// A local clock that shows about noon: just after midnight the live meeting is of the day before.
  private static var noon: [String: String] {
    let hour = Int(Date().timeIntervalSince1970) / 3600 % 24
    return ["TZ": "XXX\(hour - 12)"]
  }

  @Test func `the demonstration shows a live meeting and what is due today`() async throws {
    try await inHousehold { household in
      try await inTerminal(household, ["demo"], environment: Self.noon) { terminal in
        let home = try await terminal.waits(for: "everybody here is invented, and nothing is kept")
        #expect(home.contains("LIVE"))
        #expect(home.contains("PLANNED"))
        #expect(home.contains("CLOSED"))
        #expect(home.contains("OVERDUE"))
        #expect(home.contains("M. Ferrowby, Safeguarding"))
        try await terminal.filterRegister(by: "due today")
        try await terminal.waits(for: "DUE TODAY")
        try await terminal.press(.escape)
        try await terminal.press(.escape)
        try await terminal.waits(for: "New meeting")
        try await terminal.type("1")
        try await terminal.waits(for: "Opening   LIVE")
        try await terminal.go(to: 6)
        try await terminal.waits(for: "That flat is the last place my wife lived.")
        try await terminal.command("q")
        let status = try await terminal.exitStatus()
        #expect(status == 0)
      }
      #expect(try household.folder.contents().isEmpty)
    }
  }

  @Test func `the live meeting began some forty minutes ago`() async throws {
    try await inHousehold { household in
      try await inTerminal(household, ["demo"], columns: 120, rows: 40) { terminal in
        try await terminal.waits(for: "nothing is kept")
        try await terminal.type("1")
        try await terminal.waits(for: "Live for 4")
        try await terminal.go(to: 5)
        try await terminal.waits(for: "not yet: Nursing")
      }
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal takes the folder away too`(signal: Int32) async throws {
    try await inHousehold { household in
      try await inTerminal(household, ["demo"]) { terminal in
        try await terminal.waits(for: "nothing is kept")
        let folders = try household.demonstrations()
        #expect(folders.count == 1)
        for folder in folders { #expect(try household.folder.permissions(of: folder) == 0o700) }
        try await terminal.kill(signal)
        _ = try await terminal.exitStatus()
      }
      #expect(try household.demonstrations() == [])
    }
  }

  @Test func `what a killed demonstration left is removed by the next, not what is in use`()
    async throws
  {
    try await inHousehold { household in
      try await inTerminal(household, ["demo"]) { used in
        try await used.waits(for: "nothing is kept")
        let inUse = try household.demonstrations()
        try await inTerminal(household, ["demo"]) { terminal in
          try await terminal.waits(for: "nothing is kept")
          try await terminal.kill(SIGKILL)
          _ = try await terminal.exitStatus()
        }
        let left = Set(try household.demonstrations()).subtracting(inUse)
        #expect(left.count == 1)
        try await inTerminal(household, ["demo"]) { terminal in
          try await terminal.waits(for: "nothing is kept")
          let now = Set(try household.demonstrations())
          #expect(now.isSuperset(of: inUse))
          #expect(now.isDisjoint(with: left))
          #expect(now.count == 2)
        }
      }
    }
  }

  @Test func `the login's own folder is taken where there is one, and the store is let be`()
    async throws
  {
    try await inHouseholdWithStore { household in
      let runtime = household.folder.file("run")
      try FileManager.default.createDirectory(atPath: runtime, withIntermediateDirectories: false)
      let before = try household.folder.contents()
      let there = ["XDG_RUNTIME_DIR": runtime]
      try await inTerminal(household, ["demo"], environment: there) { terminal in
        try await terminal.waits(for: "nothing is kept")
        #expect(try household.demonstrations() == [])
        #expect(try FileManager.default.contentsOfDirectory(atPath: runtime).count == 1)
        try await terminal.type("q")
        let status = try await terminal.exitStatus()
        #expect(status == 0)
      }
      #expect(try household.folder.contents() == before)
    }
  }

  @Test func `a terminal that cannot show screens leaves no folder either`() async throws {
    try await inHousehold { household in
      try await inTerminal(household, ["demo"], environment: ["TERM": "nonsense"]) { terminal in
        let status = try await terminal.exitStatus()
        let screen = try await terminal.screen()
        #expect(status == 1)
        #expect(screen.hasPrefix("This system does not know the terminal"))
      }
      #expect(try household.demonstrations() == [])
    }
  }

  @Test func `every file of the demonstration can be imported`() async throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/mapm/Demo/Meetings").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    try await inHouseholdWithStore { household in
      let imported = try await household.mapm(
        ["import"] + files.map { folder.appendingPathComponent($0).path })
      #expect(imported.status == 0)
      #expect(imported.messages == "")
      #expect(imported.text.split(separator: "\n").count == files.count)
      for reference in imported.text.split(separator: "\n") {
        let minutes = try await household.mapm("export", String(reference))
        #expect(minutes.status == 0)
      }
    }
  }
}

extension Household {
  /// The folders of demonstrations in the account's temporary folder.
  fileprivate func demonstrations() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.contains("mapm-demo") }
  }
}
