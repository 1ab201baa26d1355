import TOMLKit

/// The values of a TOML file, without the library that read them.
public indirect enum SettingsTree: Equatable, Sendable {
  case string(String)
  case number(Int)
  case flag(Bool)
  case list([SettingsTree])
  case table([String: SettingsTree])
  /// A value of a kind that no file of ours has.
  case other

  /// The texts of a list; nil where it is none, or holds anything else.
  public var strings: [String]? {
    guard case .list(let values) = self else { return nil }
    let texts = values.compactMap { value in
      if case .string(let text) = value { text } else { nil }
    }
    return texts.count == values.count ? texts : nil
  }

  /// Reads TOML.
  static func parse(_ toml: String) throws(SettingsFault) -> [String: SettingsTree] {
    do {
      return tree(try TOMLTable(string: toml))
    } catch let error as TOMLParseError {
      throw SettingsFault(line: error.source.begin.line, key: [], .notTOML)
    } catch {
      throw SettingsFault(line: nil, key: [], .notTOML)
    }
  }

  private static func tree(_ table: TOMLTable) -> [String: SettingsTree] {
    var entries: [String: SettingsTree] = [:]
    for key in table.keys {
      if let value = table[key] { entries[key] = node(value) }
    }
    return entries
  }

  private static func node(_ value: any TOMLValueConvertible) -> SettingsTree {
    if let text = value.string { return .string(text) }
    if let flag = value.bool { return .flag(flag) }
    if let number = value.int { return .number(number) }
    if let table = value.table { return .table(tree(table)) }
    if let array = value.array { return .list(array.map(node)) }
    return .other
  }
}
