import Foundation
import MeetingDomain
import TestSupport

/// Keys to press one after the other, as a file has them: a letter is itself, `<Enter>` and its like
/// are named keys, `<C-x>` is Control and x, and a line that begins with `#` is a remark.
struct KeyScript {
  /// One key.
  enum Key: Equatable {
    case character(Character)
    case named(NamedKey)
    case control(Character)
  }

  /// The keys of each line of the file.
  let lines: [[Key]]

  /// How many keys are pressed.
  var count: Int { lines.joined().count }

  /// Reads a script.
  ///
  /// - Parameter words: What each `{…}` in it stands for.
  init(_ text: String, replacing words: [String: String] = [:]) throws {
    let text = words.reduce(text) { $0.replacingOccurrences(of: "{\($1.key)}", with: $1.value) }
    lines = try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(Self.keys)
  }

  private static func keys(_ line: Substring) throws -> [Key] {
    var (keys, rest) = ([Key](), line)
    while let first = rest.first {
      guard first == "<", let end = rest.firstIndex(of: ">") else {
        keys.append(.character(first))
        rest = rest.dropFirst()
        continue
      }
      let name = String(rest[rest.index(after: rest.startIndex)..<end])
      rest = rest[rest.index(after: end)...]
      if name.hasPrefix("C-"), let letter = name.last {
        keys.append(.control(letter))
      } else if let key = NamedKey(rawValue: name) {
        keys.append(.named(key))
      } else {
        throw Unprepared(description: "There is no key <\(name)>.")
      }
    }
    return keys
  }
}

extension TerminalSession {
  /// Presses the keys of one line of a script.
  func press(_ line: [KeyScript.Key]) async throws {
    var text = ""
    for key in line {
      if case .character(let character) = key {
        text.append(character)
        continue
      }
      if !text.isEmpty { try await type(text) }
      text = ""
      switch key {
      case .named(let name): try await press(name)
      case .control(let letter): try await control(letter)
      case .character: break
      }
    }
    if !text.isEmpty { try await type(text) }
  }
}
