import ArgumentParser
import MeetingDomain
import MeetingStore
import Publishing

/// `mapm export MEETING`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a copy of the minutes.",
    discussion: "What is written leaves the sealed store: anybody who gets it can read it.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Argument(help: .meeting)
  var meeting: MeetingChoice
  @Option(help: "Which copy: full.")
  var copy = "full"
  @Option(help: ArgumentHelp("md, txt or json.", valueName: "format"))
  var format = "md"
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A file, instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?
  @Flag(help: "Replace the file if there is one.")
  var force = false

  func validate() throws {
    guard Self.copies.contains(where: { copy == $0 || copy.hasPrefix($0 + ":") }) else {
      throw ValidationError("There is no copy \"\(copy)\"; choose full.")
    }
    guard Self.laterFormats.contains(format) || exportFormats.contains(where: { $0.name == format })
    else { throw ValidationError("There is no format \"\(format)\"; choose md, txt or json.") }
  }

  private static let copies = ["full", "family", "attendee", "actions", "agenda", "chronology"]
  private static let laterFormats = ["html", "docx", "pdf", "csv", "ics"]

  func run() throws {
    guard copy == "full" else { throw CommandFailure.copyComesLater(copy) }
    guard let exportFormat = exportFormats.first(where: { $0.name == format }) else {
      throw CommandFailure.formatComesLater(format)
    }
    let file = output.map { OutputFile(path: $0, replaces: force) }
    try file?.check()
    let store = try storeOptions.open()
    let chosen = try meeting.find(in: store)
    let minutes = try store.meeting(chosen.key).meeting.document.copy(.full).minutes
    let bytes = try exportFormat.render(minutes)
    guard let file else { return try emit(bytes) }
    try file.write(bytes)
    tell("\(file.path) has left the sealed store: whoever gets it can read it.")
  }
}
