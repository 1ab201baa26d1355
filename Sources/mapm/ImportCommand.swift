import ArgumentParser
import MeetingDomain
import MeetingStore

/// `mapm import FILE…`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring meetings in from files, one meeting a file.",
    discussion: """
      All of a file is imported or nothing. Each file is taken on its own. Of a bundle that mapm \
      handover wrote, what is not here yet is added to the meeting.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @OptionGroup var bundleOptions: BundleOptions
  @Argument(help: ArgumentHelp("Files of the form mapm.meeting/1, or bundles.", valueName: "file"))
  var files: [String]

  func run() throws {
    let store = try storeOptions.open()
    var bringing = Bringing(
      store: store, writer: try CommandLineSeat(in: store),
      bundles: bundleOptions, isOfMany: files.count >= ListedMeetings.much)
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
  let bundles: BundleOptions
  /// What many files bring goes into the register at once, which saves reading it again.
  private var register: Register?
  /// The references that are not told yet, because a power cut could still take their meetings.
  private var unsettled: [String] = []

  /// After how many files what they brought is made safe from a power cut.
  private static let batch = 100

  init(store: EventStore, writer: CommandLineSeat, bundles: BundleOptions, isOfMany: Bool) {
    (self.store, self.writer, self.bundles) = (store, writer, bundles)
    guard isOfMany else { return }
    register = Register(of: store)
    register?.openWords()
  }

  /// Imports one file, and tells the reference of its meeting once it is safe.
  mutating func bring(_ file: String) throws {
    let came = try imported(file)
    for change in came.renumbered { tell("\(change)") }
    try register?.take(came.known)
    unsettled.append(came.reference)
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

  /// What came with a file.
  private struct Arrival {
    let known: KnownMeeting
    let reference: String
    let renumbered: [Renumbered]
  }

  private func imported(_ file: String) throws -> Arrival {
    let bytes = try bytes(ofFile: file)
    do {
      guard !MeetingBundle.isBundle(bytes) else { return try merged(bytes, of: file) }
      let document = try MeetingDocument(json: bytes)
      let created = try store.create(
        document, by: writer.author, seat: writer.seat, at: Clock.now(),
        isOneOfMany: register != nil)
      return Arrival(
        known: created.known, reference: created.reference, renumbered: created.renumbered)
    } catch {
      throw CommandFailure.notImported(file: file, why: "\(error)")
    }
  }

  private func merged(_ bytes: [UInt8], of file: String) throws -> Arrival {
    let bundle = try MeetingBundle(bytes, passphrase: try bundles.passphrase(of: file))
    let merged = try store.merge(bundle, at: Clock.now())
    if !merged.isNew {
      tell("\(merged.reference) was here already; \(counted(merged.added, "record")) came to it.")
    }
    return Arrival(
      known: merged.known, reference: merged.reference, renumbered: merged.renumbered)
  }
}
