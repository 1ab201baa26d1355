import ArgumentParser
import MeetingDomain
import MeetingStore

/// `mapm import FILE…`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring meetings in from files, one meeting a file.",
    discussion: "All of a file is imported or nothing. Each file is taken on its own.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Argument(help: ArgumentHelp("Files of the form mapm.meeting/1.", valueName: "file"))
  var files: [String]

  func run() throws {
    let store = try storeOptions.open()
    let writer = try CommandLineSeat(in: store)
    var isAllDone = true
    for file in files {
      do {
        try emit(try imported(file, into: store, by: writer) + "\n")
      } catch let failure as CommandFailure {
        isAllDone = false
        tell("\(failure)")
      }
    }
    guard isAllDone else { throw ExitCode.failure }
  }

  /// Imports one file and gives the reference of its meeting.
  private func imported(
    _ file: String, into store: EventStore, by writer: CommandLineSeat
  ) throws -> String {
    let bytes = try bytes(ofFile: file)
    do {
      let document = try MeetingDocument(json: bytes)
      let created = try store.create(
        document, by: writer.author, seat: writer.seat, at: Clock.now())
      for change in created.renumbered { tell("\(change)") }
      return created.reference
    } catch {
      throw CommandFailure.notImported(file: file, why: "\(error)")
    }
  }
}
