import ArgumentParser
import MeetingDomain
import MeetingStore

/// `mapm handover MEETING`.
struct HandoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handover",
    abstract: "Write one meeting into a sealed bundle for another store.",
    discussion: """
      The bundle holds every record of the meeting and has a passphrase of its own, which goes to \
      the other side on another way than the file. There mapm import takes it in; where the meeting \
      is there already, what is new is added. What is typed and not filed is not in it.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @OptionGroup var bundleOptions: BundleOptions
  @Argument(help: .meeting, completion: .meetings)
  var meeting: MeetingChoice
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write it: a new file, or a folder.", valueName: "file"),
    completion: .file())
  var output: String
  @Flag(help: "Replace the file if there is one.")
  var force = false

  func run() throws {
    let store = try storeOptions.open()
    let found = try meeting.find(in: store)
    let file = OutputFile(
      path: output, named: found.row.reference + ".bundle", replaces: force)
    try file.check()
    let bundle = try store.bundle(of: found.key)
    try file.write(try bundle.sealed(with: try bundleOptions.newPassphrase()))
    tell(
      "\(file.path) holds meeting \(found.row.reference). Send its passphrase on another way than "
        + "the file.")
  }
}

/// What opens a bundle.
struct BundleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file with the passphrase of the bundle in its first line, instead of being asked.",
      valueName: "file"),
    completion: .file())
  var bundlePassphraseFile: String?

  /// The passphrase of a bundle that is about to be written.
  func newPassphrase() throws(CommandFailure) -> String {
    guard let bundlePassphraseFile else { return try PassphrasePrompt().askForNew() }
    let words = try firstLine(ofFile: bundlePassphraseFile)
    try NewPassphrase.check(words)
    return words
  }

  /// The passphrase of a bundle that came.
  func passphrase(of file: String) throws(CommandFailure) -> String {
    guard let bundlePassphraseFile else {
      return try PassphrasePrompt().ask("Passphrase of \(inert(file)): ")
    }
    return try firstLine(ofFile: bundlePassphraseFile)
  }
}
