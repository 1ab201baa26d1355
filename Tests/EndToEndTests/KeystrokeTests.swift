import Foundation
import MeetingDomain
import TestSupport
import Testing

/// How many keys the minutes of a whole meeting take here, and how many in a plain editor.
///
/// Both scripts type the same minutes (`LiveMinutes`), with every key counted. The editor begins with
/// all headings, labels and names in their places; its script moves by the shortest way and lets the
/// editor complete every word that stands somewhere already, where that saves a key. Ours uses none
/// of the suggestions.
struct KeystrokeTests {
  private static let nano = "/usr/bin/nano"
  private static var hasNano: Bool { FileManager.default.isExecutableFile(atPath: nano) }

  @Test func `the minutes of a meeting take fewer than nine tenths of the keys of a plain editor`()
    async throws
  {
    let ours = try KeyScript(LiveMeetings.file("mapm.keys"))
    let editors = try KeyScript(LiveMeetings.file("nano.keys"), replacing: Self.days())
    let minutes = try await typedHere(ours)
    let template = try LiveMeetings.file("template.txt").split(separator: "\n")
    // What is given are labels, and nothing of what was said.
    #expect(template.count == minutes.count)
    for (given, line) in zip(template, minutes) { #expect(line.hasPrefix(given)) }
    #expect(Double(ours.count) < 0.9 * Double(editors.count), "\(ours.count) : \(editors.count)")
  }

  @Test(.enabled(if: hasNano))
  func `the script of the plain editor gives the same minutes`() async throws {
    let ours = try await typedHere(KeyScript(LiveMeetings.file("mapm.keys")))
    let editors = try KeyScript(LiveMeetings.file("nano.keys"), replacing: Self.days())
    #expect(try await typedInNano(editors) == ours)
  }

  /// What our script makes of the prepared meeting.
  private func typedHere(_ script: KeyScript) async throws -> [String] {
    var lines: [String] = []
    try await inHousehold(with: LiveMeetings.prepared()) { household in
      try await inTerminal(household, ["open", "last"], columns: 120, rows: 40) { terminal in
        try await terminal.waits(for: "Opening")
        for line in script.lines {
          try await terminal.press(line)
          try await terminal.settle()
        }
        try await terminal.waits(for: "J. Quenby")
      }
      let minutes = try await household.mapm("export", "last", "--format", "json")
      lines = LiveMinutes(try MeetingDocument(json: minutes.output)).lines
    }
    return lines
  }

  /// What the editor's script makes of the template.
  private func typedInNano(_ script: KeyScript) async throws -> [String] {
    var lines: [String] = []
    try await inHousehold { household in
      let file = try household.folder.write(LiveMeetings.file("template.txt"), to: "minutes.txt")
      let terminal = try await TerminalSession(
        [Self.nano, "--ignorercfiles", file], columns: 120, rows: 40,
        environment: household.environment)
      try await terminal.waits(for: "2 ATTENDANCE")
      for line in script.lines { try await terminal.press(line) }
      // Saving and leaving are counted on neither side.
      try await terminal.control("s")
      try await terminal.control("x")
      let status = try await terminal.exitStatus()
      await terminal.close()
      #expect(status == 0)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      lines = text.split(separator: "\n").map(String.init)
    }
    return lines
  }

  /// The days that are named in the scripts, in full.
  private static func days() throws -> [String: String] {
    let today = try #require(CalendarDay(Self.localDay()))
    var days = ["today": today.inWords]
    for day in ["22/6", "10/6", "24/6"] {
      days[day] = CalendarDay(reading: day, today: today)?.inWords
    }
    return days
  }

  /// Today where the account of the test lives.
  private static func localDay() -> String {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "Europe/London")
    format.dateFormat = "yyyy-MM-dd"
    return format.string(from: Date())
  }
}
