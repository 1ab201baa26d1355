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
    return try unlocking(try EventStore.keySlots(at: location), at: location) {
      try EventStore.open(at: location, with: $0)
    }
  }

  /// Opens something with what is named, else with the device key, else with what is asked for.
  ///
  /// - Parameter slots: What can open it.
  func unlocking<Value>(
    _ slots: [KeySlotKind], at location: StoreLocation, _ open: (Unlock) throws -> Value
  ) throws -> Value {
    if let words = try passphraseInFile() { return try open(.passphrase(words)) }
    let typed = slots.filter { $0 != .deviceKey }
    let hasKey = FileManager.default.fileExists(atPath: location.keyFile)
    if slots.contains(.deviceKey), hasKey || typed.isEmpty {
      do {
        return try open(.deviceKey)
      } catch StoreError.wrongDeviceKey where !typed.isEmpty {
        // A store that came from another account has the key of that one.
      }
    }
    return try open(.passphrase(try PassphrasePrompt().ask(Self.question(for: typed))))
  }

  private static func question(for slots: [KeySlotKind]) -> String {
    guard slots.contains(.recoveryCode) else { return "Passphrase: " }
    return slots.contains(.passphrase) ? "Passphrase or recovery code: " : "Recovery code: "
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
    guard let words = try passphraseInFile() else {
      return .passphrase(try PassphrasePrompt().askForNew())
    }
    try NewPassphrase.check(words)
    return .passphrase(words)
  }

  /// Whether the passphrase comes from a file.
  var hasPassphraseFile: Bool { passphraseFileName != nil }

  private var passphraseFileName: String? {
    passphraseFile ?? AccountFolders.variable("MAPM_PASSPHRASE_FILE")
  }

  private func passphraseInFile() throws(CommandFailure) -> String? {
    guard let file = passphraseFileName else { return nil }
    return try firstLine(ofFile: file)
  }

  private func absolute(_ path: String) -> String {
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true)
    return URL(fileURLWithPath: path, relativeTo: here).standardizedFileURL.path
  }
}
