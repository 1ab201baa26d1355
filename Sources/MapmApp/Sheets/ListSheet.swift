import Terminal

/// A sheet with a list in which letters are commands, declared in a table as a page's are.
protocol ListSheet: Sheet {
  /// Its commands, the most useful first.
  static var commands: [Command<Self>] { get }
  /// The place whose keys hold in it.
  static var keyPlace: KeyPlace { get }
}

extension ListSheet {
  var isWriting: Bool { false }

  /// Its commands, with the keys that hold.
  private static func commands(_ keys: KeyMap) -> [Command<Self>] {
    keys.applied(to: commands, in: keyPlace)
  }

  func commandLines(_ context: Context) -> [CommandLine] {
    Self.commands(context.keys).map { $0.line(in: self, context) }
  }

  mutating func run(_ title: String, _ context: Context) -> [Step]? {
    Self.commands.first { $0.title == title }?.attempt(on: &self, context)
  }

  mutating func runMenu(_ key: Key, _ context: Context) -> [Step]? {
    Self.commands(context.keys).first { $0.menuKey == key }?.attempt(on: &self, context)
  }

  /// Runs the command of a letter; nil where it has none.
  mutating func runCommand(_ key: Key, _ context: Context) -> [Step]? {
    let commands = Self.commands(context.keys)
    let letter = commands.contains { $0.listKey == key } ? key : key.inLowerCase
    switch letter {
    case .character("?"): return [.show(.help)]
    case .character(":"): return [.show(.palette)]
    case .control("_"): return run("Undo", context)
    default:
      return commands.first { $0.listKey == letter }?.attempt(on: &self, context)
    }
  }

  /// The keys of the commands, for the last row.
  func commandHints(_ keys: KeyMap) -> [KeyHint] {
    Self.commands(keys).compactMap { command in
      guard command.isHinted else { return nil }
      return command.listKey.map { KeyHint($0.name, command.title.lowercased()) }
    }
  }
}
