import ArgumentParser
import MeetingDomain
import MeetingStore
import Publishing

/// `mapm export MEETING`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a copy of the minutes.",
    discussion: """
      What is written leaves the sealed store: anybody who gets it can read it. A copy holds what its \
      reader may see, and is checked for leaks before it is written.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Argument(help: .meeting, completion: .meetings)
  var meeting: MeetingChoice
  @Option(
    help: ArgumentHelp(
      "Which copy: \(Self.inWords(Copy.writtenForms)).",
      valueName: "copy"))
  var copy = "full"
  @Option(help: ArgumentHelp("md, txt, html, json, docx, pdf, csv or ics.", valueName: "format"))
  var format = "md"
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A file, or a folder for one, instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?
  @Flag(help: "Replace the file if there is one.")
  var force = false
  @Option(
    help: ArgumentHelp(
      "Let one find of the leak check through, by its name; can be repeated.",
      valueName: "finding"))
  var release: [String] = []
  @Option(help: "Why that is let through; it is logged.")
  var reason: String?

  func validate() throws {
    guard Copy(copy) != nil else {
      throw ValidationError(
        "There is no copy \"\(copy)\"; choose \(Self.inWords(Copy.writtenForms)).")
    }
    guard ExportForm(format) != nil else {
      throw ValidationError(
        "There is no format \"\(format)\"; choose \(Self.inWords(ExportForm.names)).")
    }
    if !release.isEmpty, reason?.allSatisfy(\.isWhitespace) ?? true {
      throw ValidationError("Say why it is let through with --reason.")
    }
  }

  private static func inWords(_ names: [String]) -> String {
    names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }

  func run() throws {
    guard let copy = Copy(copy), let form = ExportForm(format) else { return }
    guard form.carries(copy) else {
      throw PublishingError.notCarried(format: form.title, copy: copy.word)
    }
    if form.isPages, output == nil, TerminalFacts.isInteractive {
      throw CommandFailure.pagesOnTerminal(form.title)
    }
    let store = try storeOptions.open()
    let chosen = try meeting.find(in: store)
    let document = try store.meeting(chosen.key).meeting.document
    let prepared = try prepare(copy, of: document, in: store)
    let file = output.map { path in
      OutputFile(
        path: path, named: prepared.minutes.fileName(ending: form.name), replaces: force)
    }
    try file?.check()
    tellWithheld(in: prepared)
    let released = try released(in: prepared, of: document)
    let bytes = try form.bytes(of: prepared.minutes)
    try log(released, as: prepared.minutes, for: chosen.key, in: store)
    guard let file else { return try emit(bytes) }
    try file.write(bytes)
    tell("\(file.path) has left the sealed store: whoever gets it can read it.")
  }

  /// The copy, with the rows that the chair lets in although they have no time.
  private func prepare(
    _ copy: Copy, of document: MeetingDocument, in store: EventStore
  ) throws -> PreparedCopy {
    var series: [MeetingDocument] = []
    if copy == .chronology {
      series = try store.meetings().map { try store.meeting($0).meeting.document }
    }
    let prepared = try document.copy(copy, series: series)
    let answered = prepared.withheld.filter { $0.isForTheChair && release.contains($0.id) }
    guard !answered.isEmpty else { return prepared }
    return try document.copy(copy, series: series, answered: Set(answered.map(\.row)))
  }

  /// Names what the chair can do something about; of the rest, how much there is.
  private func tellWithheld(in prepared: PreparedCopy) {
    let isSheet = prepared.minutes.copy.word == "actions"
    let named = prepared.withheld.filter { isSheet || $0.isForTheChair }
    for row in named {
      tell("Left out: \(row.isForTheChair ? row.id + "  " : "")\(row.description)")
    }
    let rest = prepared.withheld.count - named.count
    if rest > 0 { tell("\(rest) \(rest == 1 ? "line was" : "lines were") left out of this copy.") }
    for finding in prepared.findings where !finding.isLeak { tell("Note: \(finding.description)") }
  }

  /// What is let through, by name and place: leaks, and rows without a time.
  ///
  /// - Throws: When a leak is not let through, or what is let through is not there.
  private func released(
    in prepared: PreparedCopy, of document: MeetingDocument
  ) throws -> [(id: String, place: String)] {
    let kept = prepared.leaks.filter { !release.contains($0.id) }
    let plain = try document.copy(prepared.minutes.copy, series: prepared.minutes.series)
    let letIn = plain.withheld.filter { $0.isForTheChair && release.contains($0.id) }
    let released =
      prepared.leaks.filter { release.contains($0.id) }.map { (id: $0.id, place: $0.place) }
      + letIn.map { (id: $0.id, place: $0.place) }
    if let unknown = release.first(where: { name in !released.contains { $0.id == name } }) {
      throw CommandFailure.noSuchFinding(unknown)
    }
    for leak in kept { tell("\(leak.id)  \(leak.description)") }
    guard kept.isEmpty else { throw CommandFailure.leaks(count: kept.count) }
    return released
  }

  /// Writes down what was let through, before anything leaves; the words themselves are not in it.
  private func log(
    _ released: [(id: String, place: String)], as minutes: Minutes, for key: MeetingID,
    in store: EventStore
  ) throws {
    guard !released.isEmpty else { return }
    let now = Clock.now()
    let rows = released.map { find in
      Row.distribution(
        Distribution(
          to: "the leak check", copy: minutes.copy.title, version: minutes.version,
          how: "let through \(find.id) (\(find.place)): \(reason ?? "")", at: now))
    }
    let writer = try CommandLineSeat(in: store)
    let result = try store.append(
      .addAll(rows), to: try store.meeting(key), by: writer.author, seat: writer.seat, at: now)
    if case .refused(let refusal, _) = result { throw refusal }
  }
}

/// Any form in which a copy is written: made here, or by another program.
private enum ExportForm {
  case text(any ExportFormat)
  case pages(PageFormat)

  init?(_ name: String) {
    if let format = exportFormats.first(where: { $0.name == name }) {
      self = .text(format)
    } else if let format = PageFormat(rawValue: name) {
      self = .pages(format)
    } else {
      return nil
    }
  }

  static var names: [String] { exportFormats.map(\.name) + PageFormat.allCases.map(\.name) }

  var name: String {
    switch self {
    case .text(let format): format.name
    case .pages(let format): format.name
    }
  }

  var title: String {
    switch self {
    case .text(let format): format.title
    case .pages(let format): format.title
    }
  }

  var isPages: Bool {
    if case .pages = self { true } else { false }
  }

  func carries(_ copy: Copy) -> Bool {
    switch self {
    case .text(let format): format.carries(copy)
    case .pages(let format): format.carries(copy)
    }
  }

  func bytes(of minutes: Minutes) throws -> [UInt8] {
    switch self {
    case .text(let format):
      try format.render(minutes, template: try ExportTemplates.own(format.template))
    case .pages(let format):
      try ExportConversion(format: format)
        .pages(of: minutes, template: try ExportTemplates.own(.html))
    }
  }
}
