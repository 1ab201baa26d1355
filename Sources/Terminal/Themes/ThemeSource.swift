import Settings

/// A theme file, to say in which line something is wrong.
struct ThemeSource {
  let name: String
  private let file: SettingsFile

  /// Reads the file of the theme with this name.
  init(name: String, text: String) throws(ThemeError) {
    self.name = name
    do {
      file = try SettingsFile(text)
    } catch {
      throw ThemeError(theme: name, line: error.line, problem: .notTOML)
    }
  }

  /// The values of the file.
  var values: [String: SettingsTree] { file.values }

  func error(_ problem: ThemeError.Problem, at path: [String]) -> ThemeError {
    ThemeError(theme: name, line: file.line(of: path), problem: problem)
  }

  func wrongValue(at path: [String], needed: String) -> ThemeError {
    error(.wrongValue(key: path.joined(separator: "."), needed: needed), at: path)
  }

  func string(_ value: SettingsTree, at path: [String]) throws(ThemeError) -> String {
    guard case .string(let text) = value else { throw wrongValue(at: path, needed: "a text") }
    return text
  }

  func table(_ value: SettingsTree, at path: [String]) throws(ThemeError) -> [String: SettingsTree]
  {
    guard case .table(let entries) = value else {
      throw wrongValue(at: path, needed: "a table such as { fg = \"#ffffff\" }")
    }
    return entries
  }

  /// The line, from 1, in which a key itself stands; `nil` when it is inherited.
  func writtenLine(of path: [String]) -> Int? { file.writtenLine(of: path) }
}
