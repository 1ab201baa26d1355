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
  @Option(
    help: ArgumentHelp(
      """
      md, txt, html, json, docx, pdf, csv or ics; without it, what the ending of the file says, \
      else md.
      """,
      valueName: "format"))
  var format: String?
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
    if let format, ExportForm(format) == nil {
      throw ValidationError(
        "There is no format \"\(format)\"; choose \(Self.inWords(ExportForm.names)).")
    }
    if let format, let ending = endingForm?.name, ending != format {
      throw ValidationError(
        "The file would be named .\(ending) and hold \(format). Name it .\(format), or leave "
          + "--format out.")
    }
    if !release.isEmpty, reason?.allSatisfy(\.isWhitespace) ?? true {
      throw ValidationError("Say why it is let through with --reason.")
    }
  }

  /// The form that the ending of the file's name says; nil where it says none.
  private var endingForm: ExportForm? {
    output.flatMap { name in
      name.contains(".") ? ExportForm(name.split(separator: ".").last.map(String.init) ?? "") : nil
    }
  }

  /// The form that was asked for.
  private var form: ExportForm? { format.map { ExportForm($0) } ?? endingForm ?? ExportForm("md") }

  private static func inWords(_ names: [String]) -> String {
    names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }

  func run() throws {
    guard let copy = Copy(copy), let form else { return }
    try form.check(copy)
    if form.isPages, output == nil, TerminalFacts.isInteractive {
      throw CommandFailure.pagesOnTerminal(form.title)
    }
    let store = try storeOptions.open()
    var listed = try ListedMeetings(of: store)
    let chosen = try listed.find(meeting)
    listed.keep()
    let source = CopySource(
      document: try store.meeting(chosen.key).meeting.document, store: store, listed: listed,
      profiles: try look.knownProfiles())
    let prepared = try source.prepared(copy, letting: Set(release))
    let file = output.map { path in
      OutputFile(
        path: path, named: prepared.minutes.fileName(ending: form.name), replaces: force)
    }
    try file?.check()
    prepared.tellWithheld()
    let released = try released(in: prepared, from: source)
    let bytes = try form.bytes(of: prepared.minutes)
    try log(released, of: copy, in: source.document, for: chosen.key, in: store)
    guard let file else { return try emit(bytes) }
    try file.write(bytes)
    tell("\(file.path) has left the sealed store: whoever gets it can read it.")
  }

  /// What is let through now, by name and place: leaks, and rows without a time.
  ///
  /// - Throws: When a leak is not let through, or what is let through is not there.
  private func released(
    in prepared: PreparedCopy, from source: CopySource
  ) throws -> [(id: String, place: String)] {
    let plain = try source.prepared(prepared.minutes.copy)
    let named =
      plain.findings.filter(\.isLeak).map { (id: $0.id, place: $0.place) }
      + prepared.findings.filter(\.isLeak).map { (id: $0.id, place: $0.place) }
      + plain.forTheChair.map { (id: $0.id, place: $0.place) }
    if let unknown = release.first(where: { name in
      !plain.letThrough.contains(name) && !named.contains { $0.id == name }
    }) {
      throw CommandFailure.noSuchFinding(unknown)
    }
    for leak in prepared.leaks { tell("\(leak.id)  \(leak.description)") }
    guard prepared.leaks.isEmpty else {
      throw CommandFailure.leaks(count: prepared.leaks.count)
    }
    let new = Set(release).subtracting(plain.letThrough)
    return new.sorted().compactMap { name in named.first { $0.id == name } }
  }

  /// Writes down what was let through, before anything leaves; the words themselves are not in it.
  private func log(
    _ released: [(id: String, place: String)], of copy: Copy, in document: MeetingDocument,
    for key: MeetingID, in store: EventStore
  ) throws {
    guard !released.isEmpty else { return }
    let rows = released.map { find in
      document.lettingThrough(find.id, at: find.place, in: copy, because: reason ?? "")
    }
    let writer = try CommandLineSeat(in: store)
    let result = try store.append(
      .addAll(rows), to: try store.meeting(key), by: writer.author, seat: writer.seat,
      at: Clock.now())
    if case .refused(let refusal, _) = result { throw refusal }
  }
}
