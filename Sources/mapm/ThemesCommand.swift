import ArgumentParser
import Themes

/// `mapm themes`.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the themes; the standard one is marked.")

  func run() throws {
    for name in BuiltInThemes.names {
      try emit(name + (name == BuiltInThemes.standard ? "  (standard)" : "") + "\n")
    }
  }
}
