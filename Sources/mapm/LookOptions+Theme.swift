import Foundation
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
    let name = theme ?? BuiltInThemes.standard
    let texts = BuiltInThemes.texts.merging(try Self.ownThemes()) { _, own in own }
    guard let text = texts[name] else { throw CommandFailure.unknownTheme(name) }
    do {
      return ChosenTheme(theme: try Theme.parse(text, named: name, parents: texts))
    } catch {
      let plain = try Theme.parse(texts["plain"] ?? "", named: "plain", parents: texts)
      return ChosenTheme(theme: plain, problem: "\(error)")
    }
  }

  /// The texts of the themes in the configuration folder, by name.
  static func ownThemes() throws -> [String: String] {
    let folder = URL(
      fileURLWithPath: try AccountFolders.configuration() + "/themes", isDirectory: true)
    guard FileManager.default.fileExists(atPath: folder.path) else { return [:] }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".toml") }
    return Dictionary(
      uniqueKeysWithValues: try files.map { file in
        (
          String(file.dropLast(5)),
          String(decoding: try bytes(ofFile: folder.path + "/" + file), as: UTF8.self)
        )
      })
  }
}
