import Foundation
import MeetingDomain
import TestSupport
import Testing

/// Each format of each copy is read by programs that were not written here, all with the same words.
struct ReadBackTests {
  private static let pages = ["md", "txt", "html"]

  @Test(.enabled(if: Readers.arePresent), arguments: ["demo", "committee", "naughty"])
  func `the full copy is read back in every format of ours`(name: String) async throws {
    let meeting = try ReadBackMeeting(name)
    try await inHousehold(with: meeting.document) { household in
      for format in Self.pages + ["json"] {
        let text = try await household.readBack("full", format)
        meeting.expectWords(of: meeting.spoken + meeting.planned, in: text, format)
      }
      for format in ["csv", "ics"] {
        let text = try await household.readBack("full", format)
        meeting.expectWords(of: meeting.planned, in: text, format)
      }
    }
  }

  @Test(.enabled(if: Readers.arePresent), arguments: ["demo", "committee", "naughty"])
  func `the copies for others are read back, and hold nothing restricted`(
    name: String
  ) async throws {
    let meeting = try ReadBackMeeting(name)
    try await inHousehold(with: meeting.document) { household in
      for copy in ["family", "agenda", "chronology", "attendee:\(meeting.attendee)"] {
        for format in Self.pages {
          let text = try await household.readBack(copy, format)
          #expect(!text.contains("Restricted marker"), "\(copy) \(format)")
          if copy == "family" { meeting.expectWords(of: meeting.spoken, in: text, format) }
        }
      }
      guard let agency = meeting.agency else { return }
      for format in Self.pages + ["csv", "ics"] {
        let text = try await household.readBack("actions:\(agency)", format)
        #expect(!text.contains("Restricted marker"), "\(format)")
      }
    }
  }

  @Test(
    .enabled(if: Readers.makePages), arguments: ["demo", "committee", "naughty"], ["docx", "pdf"])
  func `pages are read back, and each says which copy it is`(
    name: String, format: String
  ) async throws {
    let meeting = try ReadBackMeeting(name)
    try await inHousehold(with: meeting.document) { household in
      let text = try await household.readBack("full", format)
      #expect(text.contains("Full copy"))
      #expect(text.contains("DRAFT, not approved"))
      // Which glyphs a page has for rare scripts is a matter of the fonts that are installed.
      if name != "naughty" { meeting.expectWords(of: meeting.spoken, in: text, format) }
      if name == "demo" {
        let family = try await household.readBack("family", format)
        #expect(!family.contains("Restricted marker"))
        if format == "docx" {
          let again = try await household.mapm("export", "last", "--format", format)
          let same = try await household.mapm("export", "last", "--format", format)
          #expect(again.output == same.output)
        }
      }
    }
  }
}

/// Which of the readers there are on this machine.
private enum Readers {
  static let arePresent =
    exist(["/usr/bin/cmark", "/usr/bin/python3"]) && modules(["html5lib", "icalendar"])
  static let makePages =
    arePresent && modules(["docx"])
    && exist(["pandoc", "weasyprint", "pdftotext", "qpdf"].map { "/usr/bin/" + $0 })

  private static func exist(_ files: [String]) -> Bool {
    files.allSatisfy { FileManager.default.fileExists(atPath: $0) }
  }

  private static func modules(_ names: [String]) -> Bool {
    exist(names.map { "/usr/lib/python3/dist-packages/" + $0 })
  }
}

extension Household {
  /// Exports a copy, and has another program say what is in it.
  fileprivate func readBack(_ copy: String, _ format: String) async throws -> String {
    let file = folder.file("copy.\(format)")
    let exported = try await mapm(
      "export", "last", "--copy", copy, "--format", format, "-o", file, "--force")
    #expect(exported.status == 0, "\(copy) \(format): \(exported.messages)")
    let script = try #require(
      Bundle.module.url(
        forResource: "read-back", withExtension: "py", subdirectory: "Fixtures"))
    let read = try await runCommand(
      ["/usr/bin/python3", script.path, format, file], environment: environment)
    #expect(read.status == 0, "\(copy) \(format): \(read.messages)")
    return try JSONDecoder().decode(String.self, from: Data(read.output))
  }
}

/// A meeting to export, and what must come back of it.
private struct ReadBackMeeting {
  let document: MeetingDocument
  /// What everybody may read.
  let spoken: [String]
  let planned: [String]
  let attendee: String
  let agency: String?

  init(_ name: String) throws {
    var document =
      switch name {
      case "committee": try CommitteeMeeting.load().document
      case "naughty": try Self.naughty()
      default: SampleMeetings.closed
      }
    document.status = .closed
    spoken = document.entries.rows.map(\.text)
    planned = document.actions.rows.map(\.text)
    var hidden = Entry(
      item: .newInformation, kind: .information, text: "Restricted marker",
      at: Timestamp("2025-06-17T14:30:00+01:00"), visibility: .policeSensitive)
    hidden.id = RowID(stated: "hidden")
    document.entries = .recorded(document.entries.rows + [hidden])
    document.attendance = .recorded(
      document.attendance.rows + [Attendee(name: "Ida Read", roles: [.parent], status: .present)])
    attendee = "Ida Read"
    agency = document.actions.rows.compactMap(\.agency).first
    self.document = document
  }

  /// Hostile strings as entries and as actions.
  private static func naughty() throws -> MeetingDocument {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../MeetingDomainTests/Fixtures/naughty-strings.json")
    let strings = try JSONDecoder().decode([String].self, from: Data(contentsOf: file))
      .filter { !$0.allSatisfy(\.isWhitespace) }
    var document = MeetingDocument(subject: Subject(kind: .child, name: "A. Person"))
    (document.id, document.reference) = ("naughty", "2025-666")
    document.entries = .recorded(
      strings.enumerated().map { number, text in
        var entry = Entry(item: .newInformation, kind: .information, text: text)
        entry.id = RowID(stated: "e\(number)")
        return entry
      })
    document.actions = .recorded(
      strings.enumerated().map { number, text in
        Action(number: number + 1, text: text, owner: "A. Owner", agency: "An Agency")
      })
    return document
  }

  /// Expects the words of each text in what was read back, but for how lines are broken; texts with
  /// scalars that are shown by a name of theirs are passed over.
  func expectWords(of texts: [String], in read: String, _ format: String) {
    let squashed = squash(read)
    for text in texts where !text.unicodeScalars.contains(where: isNamed) {
      // python-icalendar undoes the escape of a backslash twice; no font of a bare machine has emoji.
      if format == "ics", text.contains("\\\\") { continue }
      if format == "pdf", text.unicodeScalars.contains(where: { $0.value > 0xFFFF }) { continue }
      let words = format == "json" ? json(text) : text
      #expect(squashed.contains(squash(words)), "\(format): \(text.prefix(60))")
    }
  }

  private func squash(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  private func isNamed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
      || scalar.properties.isBidiControl || scalar == "\u{2028}" || scalar == "\u{2029}"
      || scalar == "\u{FEFF}" || scalar.value & 0xFFFE == 0xFFFE
  }

  /// A text as Python writes it inside a JSON text.
  private func json(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { written, scalar in
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\t": written += "\\t"
      case "\n": written += "\\n"
      default: written.unicodeScalars.append(scalar)
      }
    }
  }
}
