/// What is wrong with a settings file: in which line, at which key.
public struct SettingsFault: Error, Hashable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The file is not TOML.
    case notTOML
    /// A key that such a file does not have.
    case unknownKey
    /// A value of another kind than the key needs; the words say which.
    case wrongValue(needed: String)
  }

  /// The line, from 1; nil when it cannot be told.
  public let line: Int?
  /// The key, from the outermost table inwards; empty where the file is no TOML.
  public let key: [String]
  /// What is wrong.
  public let problem: Problem

  init(line: Int?, key: [String], _ problem: Problem) {
    (self.line, self.key, self.problem) = (line, key, problem)
  }

  /// The key as it is written, `ladder.stages.2.who`.
  public var keyInWords: String { key.joined(separator: ".") }
}
