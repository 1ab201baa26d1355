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
    var bringing = Bringing(
      store: store, writer: try CommandLineSeat(in: store),
      isOfMany: files.count >= ListedMeetings.much)
    var isAllDone = true
    for file in files {
      do {
        try bringing.bring(file)
      } catch let failure as CommandFailure {
        isAllDone = false
        tell("\(failure)")
      }
    }
    try bringing.finish()
    guard isAllDone else { throw ExitCode.failure }
  }
}

/// Meetings on their way into the store, one file at a time.
private struct Bringing {
  let store: EventStore
  let writer: CommandLineSeat
  /// What many files bring goes into the register at once, which saves reading it again.
  private var register: Register?
  /// The references that are not told yet, because a power cut could still take their meetings.
  private var unsettled: [String] = []

  /// After how many files what they brought is made safe from a power cut.
  private static let batch = 100

  init(store: EventStore, writer: CommandLineSeat, isOfMany: Bool) {
    (self.store, self.writer) = (store, writer)
    guard isOfMany else { return }
    register = Register(of: store)
    register?.openWords()
  }

  /// Imports one file, and tells the reference of its meeting once it is safe.
  mutating func bring(_ file: String) throws {
    let created = try imported(file)
    for change in created.renumbered { tell("\(change)") }
    try register?.take(created.known)
    unsettled.append(created.reference)
    if register == nil || unsettled.count == Self.batch { try settle() }
  }

  /// Ends the import; it is safe from a power cut then.
  mutating func finish() throws {
    guard register != nil else { return }
    try settle()
    try register?.update()
    register?.writeImages(atLeast: ListedMeetings.much)
  }

  /// A meeting that came alone is safe already.
  private mutating func settle() throws {
    if register != nil {
      try store.makeDurable()
      try store.tidy()
    }
    for reference in unsettled { try emit(reference + "\n") }
    unsettled = []
  }

  private func imported(_ file: String) throws -> CreatedMeeting {
    let bytes = try bytes(ofFile: file)
    do {
      let document = try MeetingDocument(json: bytes)
      return try store.create(
        document, by: writer.author, seat: writer.seat, at: Clock.now(),
        isOneOfMany: register != nil)
    } catch {
      throw CommandFailure.notImported(file: file, why: "\(error)")
    }
  }
}
