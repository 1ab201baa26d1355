/// A theme file's text, to say in which line something is wrong.
struct ThemeSource {
  let name: String
  let text: String

  func error(_ problem: ThemeError.Problem, at path: [String]) -> ThemeError {
    ThemeError(theme: name, line: line(of: path), problem: problem)
  }

  func wrongValue(at path: [String], needed: String) -> ThemeError {
    error(.wrongValue(key: path.joined(separator: "."), needed: needed), at: path)
  }

  func string(_ value: ThemeTree, at path: [String]) throws(ThemeError) -> String {
    guard case .string(let text) = value else { throw wrongValue(at: path, needed: "a text") }
    return text
  }

  func table(_ value: ThemeTree, at path: [String]) throws(ThemeError) -> [String: ThemeTree] {
    guard case .table(let entries) = value else {
      throw wrongValue(at: path, needed: "a table such as { fg = \"#ffffff\" }")
    }
    return entries
  }

  /// The line, from 1, in which a key stands, or the one in which a table around it begins.
  ///
  /// The TOML library tells no lines for keys, so the text is searched: a line counts when its
  /// section and its first key are a beginning of the path, and the longest beginning wins.
  func line(of path: [String]) -> Int? { place(of: path)?.line }

  /// The line, from 1, in which a key itself stands; `nil` when it is inherited.
  func writtenLine(of path: [String]) -> Int? {
    place(of: path).flatMap { $0.length == path.count ? $0.line : nil }
  }

  private func place(of path: [String]) -> (line: Int, length: Int)? {
    var section: [String] = []
    var best: (line: Int, length: Int)?
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let isHeader = line.drop(while: \.isWhitespace).first == "["
      let keys = Self.keys(in: line)
      if isHeader { section = keys }
      let place = isHeader ? keys : section + keys
      guard !keys.isEmpty, path.starts(with: place) else { continue }
      if place.count > best?.length ?? 0 { best = (index + 1, place.count) }
    }
    return best
  }

  /// The dotted key at the beginning of a line, or in the brackets of a section.
  private static func keys(in line: Substring) -> [String] {
    let start = line.drop { $0.isWhitespace || $0 == "[" }
    let key = start.prefix { $0 != "=" && $0 != "]" && $0 != "#" }
    return key.split(separator: ".").map { part in
      String(part.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" })
    }
  }
}
