/// In which line of a TOML text each key stands, for the TOML library tells no lines for keys.
///
/// Of a key within `{ … }` the line of the key around it is known. The text is TOML already.
struct SettingsLines {
  private var places: [(key: [String], line: Int)] = []

  init(_ text: String) {
    var section: [String] = []
    var counts: [[String]: Int] = [:]
    var state = ValueState()
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let isGoingOn = state.isOpen
      let start = line.drop(while: \.isWhitespace)
      guard !isGoingOn, let first = start.first, first != "#" else {
        if isGoingOn { state.read(line) }
        continue
      }
      let written = WrittenKey(start)
      guard first == "[" else {
        places.append((section + written.parts, index + 1))
        state.read(written.rest)
        continue
      }
      section = Self.section(written.parts, isList: start.hasPrefix("[["), &counts)
      places.append((section, index + 1))
    }
  }

  /// The key of a section; where it leads through a list of tables, with the number of the table.
  private static func section(
    _ parts: [String], isList: Bool, _ counts: inout [[String]: Int]
  ) -> [String] {
    var key: [String] = []
    for (index, part) in parts.enumerated() {
      key.append(part)
      if isList, index == parts.count - 1 { counts[key, default: 0] += 1 }
      if let count = counts[key] { key.append("\(count)") }
    }
    return key
  }

  /// The line, from 1, of the longest beginning of the key that is written; nil where none is.
  func line(of key: [String]) -> Int? {
    var best: (line: Int, length: Int)?
    for place in places where key.starts(with: place.key) {
      if place.key.count > best?.length ?? 0 { best = (place.line, place.key.count) }
    }
    return best?.line
  }

  /// The line, from 1, in which the key itself is written; nil where it is not.
  func writtenLine(of key: [String]) -> Int? {
    places.first { $0.key == key }?.line
  }
}

/// The dotted key at the beginning of a line, or in the brackets of a section, and what follows it.
private struct WrittenKey {
  private(set) var parts: [String] = []
  private(set) var rest: Substring

  init(_ line: Substring) {
    rest = line.drop { $0 == "[" || $0.isWhitespace }
    var part = ""
    while let first = rest.first, first != "=", first != "]", first != "#" {
      rest = rest.dropFirst()
      switch first {
      case ".":
        parts.append(part)
        part = ""
      case "\"", "'":
        part += rest.prefix { $0 != first }
        rest = rest.drop { $0 != first }.dropFirst()
      case _ where first.isWhitespace: break
      default: part.append(first)
      }
    }
    parts.append(part)
  }
}

/// Whether a value goes on in the next line: in an open bracket, or in a text of many lines.
private struct ValueState {
  private var depth = 0
  /// The three quotation marks that end a text of many lines.
  private var ending: String?

  var isOpen: Bool { depth > 0 || ending != nil }

  mutating func read(_ line: Substring) {
    var rest = line
    while let first = rest.first {
      if let ending {
        if rest.hasPrefix(ending) {
          rest = rest.dropFirst(3)
          self.ending = nil
        } else {
          rest = rest.dropFirst(first == "\\" && ending.hasPrefix("\"") ? 2 : 1)
        }
        continue
      }
      rest = rest.dropFirst()
      switch first {
      case "#": return
      case "[", "{": depth += 1
      case "]", "}": depth -= 1
      case "\"", "'": rest = afterText(rest, mark: first)
      default: break
      }
    }
  }

  /// What follows a text in one line; one of many lines stays open.
  private mutating func afterText(_ rest: Substring, mark: Character) -> Substring {
    let three = String(repeating: mark, count: 3)
    if rest.hasPrefix(three.dropFirst()) {
      ending = three
      return rest.dropFirst(2)
    }
    var rest = rest
    while let first = rest.first, first != mark {
      rest = rest.dropFirst(first == "\\" && mark == "\"" ? 2 : 1)
    }
    return rest.dropFirst()
  }
}
