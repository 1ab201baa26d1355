import ArgumentParser
import MeetingStore

/// `mapm store passphrase`.
struct StorePassphraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase",
    abstract: "Set the passphrase of the store, or change it.",
    discussion: """
      It is asked for twice and never shown. Nothing that is sealed changes, so it is done at once. \
      Backups that were made before open as they did then.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Option(
    help: ArgumentHelp(
      "A file with the new passphrase in its first line, instead of being asked.",
      valueName: "file"),
    completion: .file())
  var newPassphraseFile: String?

  func run() throws {
    let store = try storeOptions.open()
    let hadOne = try store.summary().slots.contains(.passphrase)
    try store.protect(by: .passphrase(try newPassphrase()))
    try store.close()
    tell(
      hadOne
        ? "The passphrase is changed. Backups that were made before open with the old one."
        : "The passphrase is set. It opens the store wherever it goes.")
  }

  private func newPassphrase() throws(CommandFailure) -> String {
    guard let newPassphraseFile else { return try PassphrasePrompt().askForNew() }
    let words = try firstLine(ofFile: newPassphraseFile)
    try NewPassphrase.check(words)
    return words
  }
}
