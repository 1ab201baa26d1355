import Foundation
import MeetingDomain
import TestSupport
import Testing

/// Each format of each copy is read by programs that were not written here, all with the same words.
struct ReadBackTests {
  @Test(
    .enabled(if: Readers.arePresent), arguments: ["demo", "committee", "naughty"],
    ["full", "family", "agenda", "chronology", "attendee", "actions"])
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

  @Test(.enabled(if: Readers.makePages))
  func `the same minutes always give the same document`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let first = try await household.mapm("export", "last", "--format", "docx")
      let second = try await household.mapm("export", "last", "--format", "docx")
      #expect(first.status == 0 && first.output == second.output)
    }
  }
}

/// Which of the readers there are on this machine.
private enum Readers {
  static let arePresent =
    exist(["/usr/bin/cmark", "/usr/bin/python3"])
    && modules(["html5lib", "icalendar", "jsonschema"])
  static let makePages =
    arePresent && modules(["docx"])
    && exist(["pandoc", "weasyprint", "pdftotext", "qpdf"].map { "/usr/bin/" + $0 })

  /// Whether the glyph of a scalar is on pages and is read from them as it was written.
  static func findOnPages(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x24F || scripts.contains { $0.contains(scalar.value) }
      || hasWideFont && widerScripts.contains { $0.contains(scalar.value) }
  }

  /// Greek and Cyrillic, more of Latin, punctuation, currencies, arrows and boxes.
  private static let scripts: [ClosedRange<UInt32>] = [
    0x370...0x52F, 0x1E00...0x1EFF, 0x2010...0x2043, 0x20A0...0x20BF, 0x2190...0x21FF,
    0x2500...0x25FF,
  ]
  /// Kana, the common Chinese characters, wide forms of ASCII.
  private static let widerScripts: [ClosedRange<UInt32>] = [
    0x3000...0x30FF, 0x4E00...0x9FFF, 0xFF01...0xFF5E,
  ]
  private static let hasWideFont =
    exist(["/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"])

  /// The description of the form that can be read in again.
  static let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/Publishing/Schema/meeting-1.schema.json").path

  private static func exist(_ files: [String]) -> Bool {
    files.allSatisfy { FileManager.default.fileExists(atPath: $0) }
  }

  private static func modules(_ names: [String]) -> Bool {
    exist(names.map { "/usr/lib/python3/dist-packages/" + $0 })
  }
}

extension Household {
  /// Exports a copy, and has another program say what is in it.
  fileprivate func readBack(_ copy: MeetingDomain.Copy, _ format: String) async throws -> String {
    let file = folder.file("copy.\(format)")
    let exported = try await mapm(
      "export", "last", "--copy", copy.written, "--format", format, "-o", file, "--force")
    #expect(exported.status == 0, "\(copy.written) \(format): \(exported.messages)")
    let script = try #require(
      Bundle.module.url(
        forResource: "read-back", withExtension: "py", subdirectory: "Fixtures"))
    let read = try await runCommand(
      ["/usr/bin/python3", script.path, format, file, Readers.schema], environment: environment)
    #expect(read.status == 0, "\(copy.written) \(format): \(read.messages)")
    return try JSONDecoder().decode(String.self, from: Data(read.output))
  }
}

/// A meeting to export, and what must come back of it.
private struct ReadBackMeeting {
  let document: MeetingDocument

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
      // Which glyphs a page has for rare scripts is a matter of the fonts that are installed, and
      // those that join or turn round are not read as they were written.
      if format == "pdf", !text.unicodeScalars.allSatisfy(Readers.findOnPages) { continue }
      let words = squash(format == "json" ? json(text) : text)
      #expect(words.isEmpty || squashed.contains(words), "\(format): \(text.prefix(60))")
    }
  }

  /// A text without white space.
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
