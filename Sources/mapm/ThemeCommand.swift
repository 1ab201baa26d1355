import ArgumentParser

/// `mapm theme`.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "Look at a theme of your own.",
    subcommands: [ThemeCheckCommand.self])
}
