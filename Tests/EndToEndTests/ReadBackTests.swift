import Foundation
import MeetingDomain
import TestSupport
import Testing

/// Each format of each copy is read by programs that were not written here, all with the same words.
struct ReadBackTests {
  @Test(
    .enabled(if: Readers.arePresent), arguments: ["demo", "committee", "naughty"],
    ReadBackMeeting.kinds)
  func `each copy is read back in every format that carries it, with the same words`(
    name: String, kind: String
  ) async throws {
    let meeting = try ReadBackMeeting(name)
    guard let copy = meeting.copy(kind) else { return }
    let (lines, actions) = try meeting.words(of: copy)
    try await inHousehold(with: meeting.document) { household in
      for format in ["md", "txt", "html"] + (Readers.makePages ? ["docx", "pdf"] : []) {
        let text = try await household.readBack(copy, format)
        meeting.expectWords(of: lines + actions, in: text, format)
        #expect(text.contains(copy.title), "\(format)")
        if copy != .full { #expect(!text.contains("Restricted marker"), "\(format)") }
        if copy != .agenda { #expect(text.contains("DRAFT, not approved"), "\(format)") }
      }
      for format in ["json"] where copy == .full || copy == .chronology {
        let text = try await household.readBack(copy, format)
        meeting.expectWords(of: lines + actions, in: text, format)
      }
      for format in ["csv", "ics"] where copy == .full || kind == "actions" {
        let text = try await household.readBack(copy, format)
        meeting.expectWords(of: actions, in: text, format)
        if copy != .full { #expect(!text.contains("Restricted marker"), "\(format)") }
      }
    }
  }

  @Test(.enabled(if: Readers.haveBrowser))
  func `a browser finds nothing on a page that bars anybody from reading it`() async throws {
    let pages = try TemporaryFolder()
    defer { pages.remove() }
    var files: [String] = []
    for name in ["demo", "committee"] {
      let meeting = try ReadBackMeeting(name)
      try await inHousehold(with: meeting.document) { household in
        for kind in ReadBackMeeting.kinds {
          guard let copy = meeting.copy(kind) else { continue }
          let file = pages.file("\(name)-\(kind).html")
          try await household.export(copy, to: file, "html")
          files.append(file)
        }
      }
    }
    let script = try fixture("axe")
    let found = try await runCommand(
      [Readers.folder + "/python", script] + files,
      environment: Readers.environment.merging(["HOME": pages.path, "TMPDIR": pages.path]) { $1 })
    #expect(found.status == 0 && found.output.isEmpty, "\(found.text) \(found.messages)")
  }

  @Test(.enabled(if: Readers.makePages))
  func `the same minutes always give the same document`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let first = try await household.mapm("export", "last", "--format", "docx")
      let second = try await household.mapm("export", "last", "--format", "docx")
      #expect(first.status == 0 && first.output == second.output)
    }
  }
}

/// A program for Python that lies beside the tests.
private func fixture(_ name: String) throws -> String {
  try #require(
    Bundle.module.url(forResource: name, withExtension: "py", subdirectory: "Fixtures")
  ).path
}

extension Household {
  /// Writes a copy of the newest meeting to a file.
  fileprivate func export(
    _ copy: MeetingDomain.Copy, to file: String, _ format: String
  ) async throws {
    let exported = try await mapm(
      "export", "last", "--copy", copy.written, "--format", format, "-o", file, "--force",
      environment: Readers.environment)
    #expect(exported.status == 0, "\(copy.written) \(format): \(exported.messages)")
  }

  /// Exports a copy, and has another program say what is in it.
  fileprivate func readBack(_ copy: MeetingDomain.Copy, _ format: String) async throws -> String {
    let file = folder.file("copy.\(format)")
    try await export(copy, to: file, format)
    let read = try await runCommand(
      ["/usr/bin/python3", try fixture("read-back"), format, file, Readers.schema],
      environment: environment)
    #expect(read.status == 0, "\(copy.written) \(format): \(read.messages)")
    return try JSONDecoder().decode(String.self, from: Data(read.output))
  }
}

/// A meeting to export, and what must come back of it.
private struct ReadBackMeeting {
  let document: MeetingDocument

  /// The copies that are made of each.
  static let kinds = ["full", "family", "agenda", "chronology", "attendee", "actions"]

  init(_ name: String) throws {
    var document =
      switch name {
      case "committee": try CommitteeMeeting.load().document
      case "naughty": try Self.naughty()
      default: SampleMeetings.closed
      }
    document.status = .closed
    var hidden = Entry(
      item: .newInformation, kind: .information, text: "Restricted marker",
      at: Timestamp("2025-06-17T14:30:00+01:00"), visibility: .policeSensitive)
    hidden.id = RowID(stated: "hidden")
    document.entries = .recorded(document.entries.rows + [hidden])
    document.attendance = .recorded(
      document.attendance.rows + [Attendee(name: "Ida Read", roles: [.parent], status: .present)])
    self.document = document
  }

  /// A copy of each kind; nil where the meeting has nothing for it.
  func copy(_ kind: String) -> MeetingDomain.Copy? {
    switch kind {
    case "attendee": .attendee("Ida Read")
    case "actions": document.actionSheetNames.first.map { .actions(of: $0) }
    default: MeetingDomain.Copy(kind)
    }
  }

  /// The words that a copy is to have: what was said, and what is to be done.
  func words(of copy: MeetingDomain.Copy) throws -> (lines: [String], actions: [String]) {
    let minutes = try document.copy(copy, series: [document]).minutes
    let shown = copy == .chronology ? minutes.series : [minutes.document]
    // Why an action was agreed stands with it on a sheet, in quotation marks.
    return (
      shown.flatMap { $0.entries.rows.map(\.text) }, shown.flatMap { $0.actions.rows.map(\.text) }
    )
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
    // What shows nothing cannot head the row of a table.
    let visible = strings.filter { text in
      !text.unicodeScalars.allSatisfy {
        $0.properties.isDefaultIgnorableCodePoint || $0.properties.isWhitespace
      }
    }
    document.actions = .recorded(
      visible.enumerated().map { number, text in
        Action(number: number + 1, text: text, owner: "A. Owner", agency: "An Agency")
      })
    return document
  }

  /// Expects the words of each text in what was read back, but for how lines are broken.
  func expectWords(of texts: [String], in read: String, _ format: String) {
    let words = ReadBackWords(of: read, in: format)
    // python-icalendar undoes the escape of a backslash twice.
    let readable = texts.filter { !(format == "ics" && $0.contains("\\\\")) }
    let missing = readable.filter { !words.contain($0) }
    let lost = Set(format == "pdf" ? missing.filter(ReadBackWords.areLostInGlyphs) : [])
    for text in missing where !lost.contains(text) {
      Issue.record("\(format): \(text.prefix(60))")
    }
    #expect(lost.count <= 6)
  }
}
