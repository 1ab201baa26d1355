import ArgumentParser

/// `mapm store`: the store itself.
struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store", abstract: "Make the store, or look at it.",
    subcommands: [StoreInitCommand.self, StoreInfoCommand.self])
}
