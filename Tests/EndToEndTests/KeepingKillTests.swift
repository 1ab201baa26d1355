import MeetingDomain
import TestSupport
import Testing

/// The program is killed sooner or later after it began; the machine decides how far it got.
struct KeepingKillTests {
  private static let milliseconds = Array(stride(from: 5, through: 125, by: 8))

  @Test func `a killed erase leaves the meeting whole or gone`() async throws {
    try await inHouseholdWithStore { household in
      var gone = 0
      for delay in Self.milliseconds {
        try await household.bring(MeetingDocument(subject: Subject(name: "Ambrosine Thistle")))
        let reference = try #require(try await household.references().last)
        try await household.kill(
          ["erase", reference, "--reason", "why", "--confirm", reference], after: delay)
        let log = try await household.mapm("log", reference)
        let isGone = log.messages.contains("Meeting \(reference) was erased")
        #expect(isGone || log.status == 0, "\(delay) \(log.messages)")
        if isGone { gone += 1 }
        #expect(try await household.references().contains(reference) == !isGone)
        try await household.expectWhole()
      }
      let info = try await household.mapm("store", "info")
      #expect(info.text.contains("erased      \(gone)\n"))
    }
  }

  @Test func `a killed restore leaves the old store or the new one`() async throws {
    try await inHousehold(with: MeetingDocument(subject: Subject(name: "Ambrosine Thistle"))) {
      household in
      let backup = household.folder.file("safe.backup")
      _ = try await household.mapm("backup", backup)
      let before = try await household.references()
      try await household.bring(MeetingDocument(subject: Subject(name: "Peregrine Quill")))
      let after = try await household.references()
      for delay in Self.milliseconds {
        try await household.kill(["restore", backup, "--replace"], after: delay)
        let now = try await household.references()
        #expect(now == before || now == after, "\(delay) \(now)")
        try await household.expectWhole()
      }
    }
  }

  @Test func `a killed backup leaves no file of that name, or a whole one`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      for delay in Self.milliseconds {
        let name = "safe-\(delay).backup"
        try await household.kill(["backup", household.folder.file(name)], after: delay)
        guard try household.folder.contents()[name] != nil else { continue }
        let restored = try await household.mapm(
          "restore", household.folder.file(name), "--store", household.folder.file("at-\(delay)"))
        #expect(restored.status == 0, "\(restored.messages)")
      }
    }
  }
}

extension Household {
  /// Runs the program and kills it after some milliseconds, unless it has ended by then.
  fileprivate func kill(_ arguments: [String], after delay: Int) async throws {
    let thousandths = String("00\(delay)".suffix(3))
    _ = try await runCommand(
      ["/usr/bin/timeout", "-s", "KILL", "0.\(thousandths)", Self.program] + arguments,
      environment: environment, in: folder.path)
  }

  /// The references of the meetings.
  fileprivate func references() async throws -> [String] {
    let listed = try await mapm("meetings", "--format", "csv")
    #expect(listed.status == 0, "\(listed.messages)")
    return listed.text.split(separator: "\r\n").dropFirst().compactMap {
      $0.split(separator: ",").first.map(String.init)
    }
  }

  fileprivate func expectWhole() async throws {
    let verified = try await mapm("verify")
    #expect(verified.status == 0, "\(verified.text)\(verified.messages)")
  }
}
