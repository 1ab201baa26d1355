import Terminal
import Themes

extension LookOptions {
  /// The theme to draw with, and why it is not the one that was asked for.
  struct ChosenTheme {
    var theme: Theme
    var name: String
    var problem: String?
  }

  /// The theme that was asked for: a person's own file first, then a built-in one.
  ///
  /// A file that cannot be read gives way to the theme `plain`, and it is said.
  func chosenTheme(among files: ThemeFiles) throws -> ChosenTheme {
    let name = try theme ?? Configuration().theme ?? BuiltInThemes.standard
    guard files.names.contains(name) else { throw CommandFailure.unknownTheme(name) }
    do {
      return ChosenTheme(theme: try files.theme(name), name: name)
    } catch {
      return ChosenTheme(theme: try files.theme("plain"), name: name, problem: "\(error)")
    }
  }
}

/// The files of all themes: a person's own, and the built-in ones that they do not replace.
struct ThemeFiles {
  private let texts: [String: String]

  init() throws {
    texts = BuiltInThemes.texts.merging(try OwnFiles(in: "themes").texts) { _, own in own }
  }

  /// The names: the built-in ones in their order, then a person's own.
  var names: [String] {
    BuiltInThemes.names + texts.keys.filter { !BuiltInThemes.names.contains($0) }.sorted()
  }

  /// Reads the theme with a name.
  func theme(_ name: String) throws -> Theme {
    try Theme.parse(texts[name] ?? "", named: name, parents: texts)
  }
}
