import TOMLKit

/// A theme file's values, without the library that read them.
indirect enum ThemeTree {
  case string(String)
  case flag(Bool)
  case list([String])
  case table([String: ThemeTree])
  /// A value of a kind that no theme has.
  case other

  /// Reads TOML.
  static func parse(_ toml: String, named name: String) throws(ThemeError) -> [String: ThemeTree] {
    do {
      return tree(try TOMLTable(string: toml))
    } catch let error as TOMLParseError {
      throw ThemeError(theme: name, line: error.source.begin.line, problem: .notTOML)
    } catch {
      throw ThemeError(theme: name, line: nil, problem: .notTOML)
    }
  }

  private static func tree(_ table: TOMLTable) -> [String: ThemeTree] {
    var entries: [String: ThemeTree] = [:]
    for key in table.keys {
      if let value = table[key] { entries[key] = node(value) }
    }
    return entries
  }

  private static func node(_ value: any TOMLValueConvertible) -> ThemeTree {
    if let text = value.string { return .string(text) }
    if let flag = value.bool { return .flag(flag) }
    if let table = value.table { return .table(tree(table)) }
    guard let array = value.array else { return .other }
    let texts = array.compactMap(\.string)
    return texts.count == array.count ? .list(texts) : .other
  }
}
