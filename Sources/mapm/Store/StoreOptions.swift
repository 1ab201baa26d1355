import ArgumentParser
import Foundation
import MeetingStore

/// Which store, and what opens it; every command takes these.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the store, else $MAPM_STORE, else mapm in $XDG_DATA_HOME.", valueName: "dir"),
    completion: .directory)
  var store: String?

  @Option(
    help: ArgumentHelp(
      """
      A file with the passphrase in its first line, else $MAPM_PASSPHRASE_FILE. Without either the \
      device key opens the store, or the passphrase is asked for.
      """, valueName: "file"),
    completion: .file())
  var passphraseFile: String?

  /// Where the store is, or would be.
  func location() throws(CommandFailure) -> StoreLocation {
    let keyFile = try AccountFolders.configuration() + "/device.key"
    guard let folder = store ?? AccountFolders.variable("MAPM_STORE") else {
      return StoreLocation(folder: try AccountFolders.data(), keyFile: keyFile)
    }
    return StoreLocation(folder: absolute(folder), keyFile: keyFile)
  }

  /// Opens the store.
  ///
  /// - Throws: A sentence: there is none, it is damaged, the passphrase is wrong.
  func open() throws -> EventStore {
    let location = try location()
    let slots = try EventStore.keySlots(at: location)
    return try EventStore.open(at: location, with: try unlock(for: slots, at: location))
  }

  /// Opens the store where nobody has to type a passphrase; nil where there is no store, or
  /// somebody would.
  func openWithoutAsking() throws -> EventStore? {
    let location = try location()
    guard EventStore.exists(at: location) else { return nil }
    if let words = try passphraseInFile() {
      return try EventStore.open(at: location, with: .passphrase(words))
    }
    guard try EventStore.keySlots(at: location).contains(.deviceKey) else { return nil }
    return try EventStore.open(at: location, with: .deviceKey)
  }

  /// Makes a store.
  func create(protectedBy unlock: Unlock) throws -> EventStore {
    try EventStore.create(at: try location(), protectedBy: unlock)
  }

  /// The passphrase of a store that is about to be made: from the file, or typed twice.
  func newPassphrase() throws(CommandFailure) -> Unlock {
    if let words = try passphraseInFile() { return .passphrase(words) }
    let prompt = try PassphrasePrompt()
    let words = try prompt.ask("New passphrase: ")
    guard !words.isEmpty else { throw .passphraseGivenUp }
    guard try prompt.ask("The same again: ") == words else { throw .passphrasesDiffer }
    return .passphrase(words)
  }

  private func unlock(
    for slots: [KeySlotKind], at location: StoreLocation
  ) throws(CommandFailure) -> Unlock {
    if let words = try passphraseInFile() { return .passphrase(words) }
    let hasKey = FileManager.default.fileExists(atPath: location.keyFile)
    if slots.contains(.deviceKey), hasKey || !slots.contains(.passphrase) { return .deviceKey }
    return .passphrase(try PassphrasePrompt().ask("Passphrase: "))
  }

  /// Whether the passphrase comes from a file.
  var hasPassphraseFile: Bool { passphraseFileName != nil }

  private var passphraseFileName: String? {
    passphraseFile ?? AccountFolders.variable("MAPM_PASSPHRASE_FILE")
  }

  private func passphraseInFile() throws(CommandFailure) -> String? {
    guard let file = passphraseFileName else { return nil }
    let line = try bytes(ofFile: file).prefix { $0 != 0x0A && $0 != 0x0D }
    guard !line.isEmpty else { throw .emptyPassphraseFile(file: file) }
    guard let words = String(validating: line, as: UTF8.self) else { throw .notText(file: file) }
    return words
  }

  private func absolute(_ path: String) -> String {
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true)
    return URL(fileURLWithPath: path, relativeTo: here).standardizedFileURL.path
  }
}
