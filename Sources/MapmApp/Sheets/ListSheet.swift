import Terminal

/// A sheet with a list in which letters are commands, declared in a table as a page's are.
protocol ListSheet: Sheet {
  /// Its commands, the most useful first.
  static var commands: [Command<Self>] { get }
}

extension ListSheet {
  var isWriting: Bool { false }

  func commandLines(_ context: Context) -> [CommandLine] {
    Self.commands.map { $0.line(in: self, context) }
  }

  mutating func run(_ title: String, _ context: Context) -> [Step]? {
    Self.commands.first { $0.title == title }?.attempt(on: &self, context)
  }

  mutating func runMenu(_ key: Key, _ context: Context) -> [Step]? {
    Self.commands.first { $0.menuKey == key }?.attempt(on: &self, context)
  }

  /// Runs the command of a letter; nil where it has none.
  mutating func runCommand(_ key: Key, _ context: Context) -> [Step]? {
    let letter = Self.commands.contains { $0.listKey == key } ? key : key.inLowerCase
    switch letter {
    case .character("?"): return [.show(.help)]
    case .character(":"): return [.show(.palette)]
    case .control("_"): return run("Undo", context)
    default:
      return Self.commands.first { $0.listKey == letter }?.attempt(on: &self, context)
    }
  }

  /// The keys of the commands, for the last row.
  var commandHints: [KeyHint] {
    Self.commands.compactMap { command in
      guard command.isHinted else { return nil }
      return command.listKey.map { KeyHint($0.name, command.title.lowercased()) }
    }
  }
}
