import Terminal
import Themes

extension LookOptions {
  /// The theme to draw with, and why it is not the one that was asked for.
  struct ChosenTheme {
    var theme: Theme
    var problem: String?
  }

  /// The theme that was asked for: a person's own file first, then a built-in one.
  ///
  /// A file that cannot be read gives way to the theme `plain`, and it is said.
  func chosenTheme() throws -> ChosenTheme {
    let name = try theme ?? Configuration().theme ?? BuiltInThemes.standard
    let texts = BuiltInThemes.texts.merging(try OwnFiles(in: "themes").texts) { _, own in own }
    guard let text = texts[name] else { throw CommandFailure.unknownTheme(name) }
    do {
      return ChosenTheme(theme: try Theme.parse(text, named: name, parents: texts))
    } catch {
      let plain = try Theme.parse(texts["plain"] ?? "", named: "plain", parents: texts)
      return ChosenTheme(theme: plain, problem: "\(error)")
    }
  }
}
