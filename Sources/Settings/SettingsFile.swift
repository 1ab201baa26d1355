/// A TOML file that people write: its values, and in which line each key stands.
public struct SettingsFile: Sendable {
  /// The values of the outermost table.
  public let values: [String: SettingsTree]
  private let lines: SettingsLines

  /// Reads TOML.
  public init(_ toml: String) throws(SettingsFault) {
    values = try SettingsTree.parse(toml)
    lines = SettingsLines(toml)
  }

  /// The line, from 1, in which a key stands, or the one in which what holds it begins.
  public func line(of key: [String]) -> Int? { lines.line(of: key) }

  /// The line, from 1, in which a key itself stands; nil where it is not in the file.
  public func writtenLine(of key: [String]) -> Int? { lines.writtenLine(of: key) }

  /// A fault at a key.
  public func fault(_ problem: SettingsFault.Problem, at key: [String]) -> SettingsFault {
    SettingsFault(line: line(of: key), key: key, problem)
  }

  /// The text at a key.
  public func string(
    _ value: SettingsTree, at key: [String], needed: String = "a text"
  ) throws(SettingsFault) -> String {
    guard case .string(let text) = value else {
      throw fault(.wrongValue(needed: needed), at: key)
    }
    return text
  }

  /// The texts at a key.
  public func strings(
    _ value: SettingsTree, at key: [String], needed: String = "a list of texts"
  ) throws(SettingsFault) -> [String] {
    guard let texts = value.strings else { throw fault(.wrongValue(needed: needed), at: key) }
    return texts
  }

  /// The whole number at a key, within bounds.
  public func number(
    _ value: SettingsTree, in bounds: ClosedRange<Int>, at key: [String]
  ) throws(SettingsFault) -> Int {
    guard case .number(let number) = value, bounds.contains(number) else {
      let needed = "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
      throw fault(.wrongValue(needed: needed), at: key)
    }
    return number
  }

  /// The table at a key.
  public func table(
    _ value: SettingsTree, at key: [String], needed: String = "a table"
  ) throws(SettingsFault) -> [String: SettingsTree] {
    guard case .table(let entries) = value else {
      throw fault(.wrongValue(needed: needed), at: key)
    }
    return entries
  }

  /// The tables of a list at a key, each with its own key: the list's and a number from 1.
  public func tables(
    _ value: SettingsTree, at key: [String]
  ) throws(SettingsFault) -> [(key: [String], values: [String: SettingsTree])] {
    guard case .list(let values) = value else {
      throw fault(.wrongValue(needed: "tables such as [[\(key.joined(separator: "."))]]"), at: key)
    }
    var tables: [(key: [String], values: [String: SettingsTree])] = []
    for (index, value) in values.enumerated() {
      let key = key + ["\(index + 1)"]
      tables.append((key, try table(value, at: key)))
    }
    return tables
  }
}
