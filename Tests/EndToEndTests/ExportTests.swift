import Foundation
import MeetingDomain
import TestSupport
import Testing

struct ExportTests {
  @Test(arguments: ["md", "txt", "html", "json"])
  func `every format writes what was said`(format: String) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("export", "2025-014", "--format", format)
      #expect(result.status == 0)
      #expect(result.messages == "")
      for words in ["Wilmot Thrushcross", "Grandmother visits daily", "Ring the landlord"] {
        #expect(result.text.contains(words))
      }
    }
  }

  @Test func `a file is for its owner alone, and its leaving is said`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let file = household.folder.file("minutes.md")
      let result = try await household.mapm("export", "2025-014", "-o", file)
      #expect(result.status == 0)
      #expect(result.text == "")
      #expect(
        result.messages
          == "\(file) has left the sealed store: whoever gets it can read it.\n")
      #expect(try household.folder.permissions(of: "minutes.md") == 0o600)
      let whole = try await household.mapm("export", "2025-014")
      #expect(try household.folder.contents()["minutes.md"] == whole.output)
    }
  }

  @Test func `a file that exists is replaced only by force`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let file = try household.folder.write("mine", to: "minutes.md")
      let refused = try await household.mapm("export", "2025-014", "-o", file)
      #expect(refused.status == 1)
      #expect(
        refused.messages
          == "\(file) exists already and was left as it is. Choose another name, or add --force.\n")
      #expect(try household.folder.contents()["minutes.md"] == Array("mine".utf8))
      let forced = try await household.mapm("export", "2025-014", "-o", file, "--force")
      #expect(forced.status == 0)
      #expect(try household.folder.contents()["minutes.md"] != Array("mine".utf8))
    }
  }

  @Test func `a file that cannot be written leaves nothing behind`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let before = try household.folder.contents()
      let nowhere = household.folder.file("no-folder/minutes.md")
      let result = try await household.mapm("export", "2025-014", "-o", nowhere)
      #expect(result.status == 1)
      #expect(result.messages.contains("could not be written (no such file or directory)"))
      let device = try await household.mapm("export", "2025-014", "-o", "/dev/null", "--force")
      #expect(device.status == 1)
      #expect(device.messages.contains("is not a file that can be replaced."))
      #expect(try household.folder.contents() == before)
    }
  }

  @Test func `in a folder a copy gets a name without anybody's name`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      for (copy, name) in [
        ("family", "2025-014-family.md"), ("attendee:Joris Smeltzer", "2025-014-attendee.md"),
        ("actions:School", "2025-014-actions-school.md"),
        ("actions:Joris Smeltzer", "2025-014-actions.md"),
      ] {
        let result = try await household.mapm(
          "export", "2025-014", "--copy", copy, "-o", household.folder.path)
        #expect(result.status == 0)
        #expect(try household.folder.permissions(of: name) == 0o600)
      }
    }
  }

  @Test(arguments: [
    (
      ["--copy", "family", "--format", "json"],
      "JSON is not made of the copy family. Choose md, txt, html, docx or pdf;"
    ),
    (["--copy", "agenda", "--format", "csv"], "CSV is not made of the copy agenda."),
    (["--copy", "attendee:Pell Hartigan"], "is not marked as having been in the meeting"),
    (["--copy", "attendee:Nobody"], "Nobody called Nobody is in the attendance."),
    (["--copy", "actions:Nobody"], "No action that may be shown falls to Nobody."),
    (["--release", "ffffff", "--reason", "agreed", "--copy", "family"], "found no \"ffffff\""),
  ])
  func `what cannot be made is refused in a sentence`(
    arguments: [String], words: String
  ) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm(["export", "2025-014"] + arguments)
      #expect(result.status == 1)
      #expect(result.text == "")
      #expect(result.messages.contains(words))
      #expect(result.messages.hasOneLine)
    }
  }

  @Test(arguments: [
    ["--copy", "whole"], ["--copy", "attendee:"], ["--format", "odt"], ["--release", "ffffff"],
  ])
  func `what is no copy, no format or no reason is wrong usage`(arguments: [String]) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm(["export", "2025-014"] + arguments)
      #expect(result.status == 64)
    }
  }

  @Test(arguments: ["docx", "pdf"])
  func `a program that is missing is named with the command that installs it`(
    format: String
  ) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm(
        "export", "2025-014", "--format", format, environment: ["PATH": household.folder.path])
      let program = format == "docx" ? "pandoc" : "weasyprint"
      #expect(result.status == 1)
      #expect(
        result.messages.hasSuffix(
          "is not installed. Install it with: sudo apt-get install -y \(program)\n"))
      #expect(result.messages.hasOneLine)
    }
  }

  @Test func `a leak stops a copy until it is let through, and that is logged`() async throws {
    var meeting = SampleMeetings.closed
    meeting.subject.others = .recorded([OtherPerson(name: "Odile Farrant")])
    meeting.aim = .recorded("Agree who sees Odile")
    try await inHousehold(with: meeting) { household in
      let file = household.folder.file("family.md")
      let family = ["export", "2025-014", "--copy", "family", "-o", file]
      let stopped = try await household.mapm(family)
      #expect(stopped.status == 1)
      #expect(stopped.messages.contains("Aim: names Odile Farrant, who is not for this reader."))
      #expect(try household.folder.contents()["family.md"] == nil)
      let name = String(stopped.messages.prefix(6))
      let released = try await household.mapm(
        family + ["--release", name, "--reason", "her mother reads it"])
      #expect(released.status == 0)
      #expect(try household.folder.contents()["family.md"] != nil)
      let log = try await household.mapm("log", "2025-014")
      #expect(log.text.contains("\(name) as let through (Copy: family"))
      #expect(log.text.contains("How: Aim: her mother reads it"))
      #expect(!log.text.contains("who is not for this reader"))
    }
  }

  @Test func `the chair's determination keeps the family copy back`() async throws {
    var meeting = SampleMeetings.closed
    meeting.updates = .recorded([Update(person: "Ida Thrushcross", determinedAgainst: "A danger")])
    try await inHousehold(with: meeting) { household in
      let result = try await household.mapm("export", "2025-014", "--copy", "family")
      #expect(result.status == 1)
      #expect(result.text == "")
      #expect(result.messages.contains("against sharing with Ida Thrushcross, because “A danger”."))
    }
  }

  @Test func `the ending of the file says the format, and one that denies it is refused`()
    async throws
  {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let (page, odd) = (household.folder.file("copy.html"), household.folder.file("copy.txt"))
      #expect(try await household.mapm("export", "2025-014", "-o", page).status == 0)
      let refused = try await household.mapm("export", "2025-014", "--format", "json", "-o", odd)
      #expect(refused.status != 0)
      #expect(refused.messages.contains("The file would be named .txt and hold json."))
      let files = try household.folder.contents().filter { $0.key.contains("copy.") }
      #expect(files.count == 1)
      #expect(
        files.first.map { String(decoding: $0.value, as: UTF8.self) }?.contains("<html") == true)
    }
  }

  @Test(arguments: ["copy.xlsx", "copy.doc", "copy.md.bak"])
  func `an ending that no format has is refused with those that there are`(
    name: String
  ) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let file = household.folder.file(name)
      let refused = try await household.mapm("export", "2025-014", "-o", file)
      #expect(refused.status == 64)
      #expect(
        refused.messages.contains(
          "end the name in .md, .txt, .html, .json, .csv, .ics, .docx or .pdf"))
      #expect(try household.folder.contents()[name] == nil)
      let forced = try await household.mapm("export", "2025-014", "--format", "md", "-o", file)
      #expect(forced.status == 0)
    }
  }

  @Test func `a template in the configuration folder takes the place of the program's`()
    async throws
  {
    try await inHousehold(with: SampleMeetings.closed) { household in
      _ = try household.folder.write("Ours: {{marking}}", to: "config/mapm/templates/text.mustache")
      let own = try await household.mapm("export", "2025-014", "--format", "txt")
      #expect(own.text.hasPrefix("Ours: Full copy · meeting 2025-014"))
      _ = try household.folder.write("{{{marking}}}", to: "config/mapm/templates/text.mustache")
      let unsafe = try await household.mapm("export", "2025-014", "--format", "txt")
      #expect(unsafe.status == 1)
      #expect(unsafe.messages.contains("prints words without making them safe"))
    }
  }

  @Test func `a chronology takes in the meetings of the case`() async throws {
    var earlier = SampleMeetings.closed
    (earlier.id, earlier.reference) = ("earlier", "2025-002")
    earlier.date = Answer(CalendarDay(year: 2025, month: 2, day: 3))
    try await inHousehold(with: SampleMeetings.closed, earlier) { household in
      let result = try await household.mapm("export", "2025-014", "--copy", "chronology")
      let first = try #require(result.text.range(of: "## 2025-002, Mon 3 Feb 2025"))
      let second = try #require(result.text.range(of: "## 2025-014, Tue 17 Jun 2025"))
      #expect(first.lowerBound < second.lowerBound)
    }
  }

  @Test func `a closed output is told`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await runCommand(
        ["/bin/sh", "-c", "\(Household.program) export 2025-014 > /dev/full"],
        environment: household.environment)
      #expect(result.status == 1)
      #expect(
        result.messages == "The result could not be written. Check where the output goes.\n")
    }
  }
}
