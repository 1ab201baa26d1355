import ArgumentParser
import MeetingStore

/// `mapm store device-key`.
struct StoreDeviceKeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "device-key",
    abstract: "Let the key file of this account open the store, or no longer.",
    discussion: """
      Nothing is asked then. It protects a copied store, but not a copied home folder, because the \
      key lies there too.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Flag(help: "Let it no longer open the store; the last way to open it stays.")
  var remove = false

  func run() throws {
    let store = try storeOptions.open()
    let file = store.location.keyFile
    if remove {
      try store.removeSlot(.deviceKey)
      tell("\(file) no longer opens this store. The file is left for other stores of the account.")
    } else {
      try store.protect(by: .deviceKey)
      tell("\(file) opens the store now: it protects a copied store, not a copied home folder.")
    }
    try store.close()
  }
}
