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
  @OptionGroup var releases: ReleaseOptions

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
    if format == nil, let ending, ExportForm(ending) == nil {
      throw ValidationError(
        "There is no format for files that end in .\(ending); end the name in "
          + "\(Self.inWords(ExportForm.names.map { ".\($0)" })), or say --format.")
    }
  }

  /// The ending of the file's name; nil where it has none, or where a folder is named.
  private var ending: String? {
    guard let output, !OutputFile(path: output, named: "", replaces: force).isFolder else {
      return nil
    }
    let name = output.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) }
  }

  /// The form that the ending of the file's name says; nil where it says none.
  private var endingForm: ExportForm? { ending.flatMap(ExportForm.init) }

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
    let prepared = try source.prepared(copy, letting: releases.names)
    let file = output.map { path in
      OutputFile(
        path: path, named: prepared.minutes.fileName(ending: form.name), replaces: force)
    }
    try file?.check()
    prepared.tellWithheld()
    let released = ReleasedCopy(
      document: source.document, plain: try source.prepared(copy), prepared: prepared)
    try releases.check([released])
    for leak in prepared.leaks { tell("\(leak.id)  \(leak.description)") }
    guard prepared.leaks.isEmpty else { throw CommandFailure.leaks(count: prepared.leaks.count) }
    let bytes = try form.bytes(of: prepared.minutes)
    try releases.log(released, for: chosen.key, in: store)
    guard let file else { return try emit(bytes) }
    try file.write(bytes)
    tell("\(file.path) has left the sealed store: whoever gets it can read it.")
  }
}
