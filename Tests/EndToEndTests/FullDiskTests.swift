import Glibc
import MeetingDomain
import TestSupport
import Testing

struct FullDiskTests {
  @Test(
    .enabled("Only root can make a small disk, where the system lets it.") {
      try await SmallDisk.canBeMade
    })
  func `on a full disk typing goes on, and all of it is saved when there is room`() async throws {
    try await inHousehold { household in
      let disk = try await SmallDisk(at: household.folder.file("data"))
      do {
        try await typeOnFullDisk(disk, of: household)
      } catch {
        try await disk.remove()
        throw error
      }
      try await disk.remove()
    }
  }

  private func typeOnFullDisk(_ disk: SmallDisk, of household: Household) async throws {
    try await household.makeStore()
    try await household.bring(SampleMeetings.live)
    try await inTerminal(household, ["open", "last"]) { terminal in
      try await terminal.waits(for: "Opening")
      try await terminal.go(to: 5)
      try await terminal.type("before")
      try await terminal.waits(for: "+ before")
      disk.fill()
      try await terminal.typeUntilNotSaved()
      try await terminal.waits(for: "NOT SAVED. The disk is full.")
      try await terminal.goOnUnsaved()
      try disk.makeRoom()
      try await terminal.expectAllSaved()
    }
    try await household.expectWhole()
  }

  @Test func `a file that may not grow is no end, and all is saved when it may again`() async throws
  {
    try await inHousehold(with: SampleMeetings.live) { household in
      let size = try household.folder.contents()["data/mapm/store.mapm"]?.count ?? 0
      // The shell counts in blocks of 512 bytes; what it says can be raised again.
      let line = "ulimit -S -f \(size / 512 + 64); exec \(Household.program) open last"
      try await inShell(household, line) { terminal in
        try await terminal.waits(for: "Opening")
        try await terminal.go(to: 5)
        try await terminal.type("before")
        try await terminal.waits(for: "+ before")
        try await terminal.typeUntilNotSaved()
        try await terminal.goOnUnsaved()
        for process in try await terminal.processes() {
          let raised = try await runCommand(
            ["/usr/bin/prlimit", "--pid", "\(process)", "--fsize=unlimited"])
          #expect(raised.status == 0, "\(raised.messages)")
        }
        try await terminal.expectAllSaved()
      }
      try await household.expectWhole()
    }
  }
}

extension TerminalSession {
  /// Types letters until one could not be saved, and clears the line.
  fileprivate func typeUntilNotSaved() async throws {
    for number in 0... {
      try await type("number \(number).")
      let screen = try await waits(for: "number \(number).")
      if screen.contains("NOT SAVED") { return }
      try await control("u")
    }
  }

  /// Types on while nothing can be saved: it is on the screen, and it is said.
  fileprivate func goOnUnsaved() async throws {
    try await control("u")
    for word in ["typed ", "on ", "without ", "room"] { try await type(word) }
    let screen = try await waits(for: "typed on without room")
    #expect(screen.contains("NOT SAVED"))
    try await press(.enter)
    try await waits(for: "the reason why it was not filed") {
      $0.contains("  + typed on without room") && $0.contains("The disk ")
    }
  }

  /// Within the seconds after room was made everything is saved without another key, and stays.
  fileprivate func expectAllSaved() async throws {
    try await waits(forNo: "NOT SAVED")
    try await waits(for: " SAVED ")
    try await kill(SIGKILL)
    _ = try await exitStatus()
  }
}

extension Household {
  /// What was typed without room is there after all, can be filed, and the store is sound.
  fileprivate func expectWhole() async throws {
    try await inTerminal(self, ["open", "last"]) { terminal in
      try await terminal.waits(for: "typed on without room")
      try await terminal.press(.enter)
      try await terminal.waits(for: "SAVED")
      try await terminal.command("q")
      _ = try await terminal.exitStatus()
    }
    let verified = try await mapm("verify")
    #expect(verified.status == 0, "\(verified.text)\(verified.messages)")
    let texts = try await entryTexts()
    #expect(texts.contains { $0.hasSuffix("typed on without room") })
  }
}
