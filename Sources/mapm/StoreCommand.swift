import ArgumentParser

/// `mapm store`: the store itself.
struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store", abstract: "Make the store, look at it, or change what opens it.",
    subcommands: [
      StoreInitCommand.self, StoreInfoCommand.self, StorePassphraseCommand.self,
      StoreDeviceKeyCommand.self, StoreRecoveryCodeCommand.self, StoreRebuildCommand.self,
    ])
}
