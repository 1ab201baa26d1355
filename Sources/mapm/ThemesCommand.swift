import ArgumentParser
import Themes

/// `mapm themes`.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the themes; the standard one is marked.")

  func run() throws {
    for name in try ThemeFiles().names {
      let mark = name == BuiltInThemes.standard ? "  (standard)" : ""
      try emit(inert(name) + (BuiltInThemes.names.contains(name) ? mark : "  (your own)") + "\n")
    }
  }
}
