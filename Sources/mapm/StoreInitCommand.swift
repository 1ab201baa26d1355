import ArgumentParser
import MeetingStore

/// `mapm store init`.
struct StoreInitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make an empty store.",
    discussion: """
      A passphrase protects it wherever it goes. A device key asks nothing: it protects a copied \
      store, but not a copied home folder, because the key lies there too.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Flag(help: "Protect it by a key file of this account instead of a passphrase.")
  var deviceKey = false

  func run() throws {
    let location = try storeOptions.location()
    guard !EventStore.exists(at: location) else {
      throw StoreError.storeExists(folder: location.folder)
    }
    let unlock = deviceKey ? Unlock.deviceKey : try storeOptions.newPassphrase()
    try storeOptions.create(protectedBy: unlock).close()
    tell("There is a new store in \(location.folder).")
    guard deviceKey else { return }
    tell("Its key is \(location.keyFile): it protects a copied store, not a copied home folder.")
  }
}
