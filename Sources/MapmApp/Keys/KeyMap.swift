import Terminal

/// Which key each command has: that of its table, unless a person gave it another.
///
/// It is the one thing to ask for a key that a person presses or reads.
public struct KeyMap: Equatable, Sendable {
  /// What `Enter` does where a text can have several lines.
  public enum Enter: String, CaseIterable, Sendable {
    /// It files the text, and `Ctrl-J` is a new line.
    case file
    /// It is a new line, and `Ctrl-J` files the text.
    case newline
  }

  /// The keys as the tables of commands have them.
  public static let standard = KeyMap()

  /// The keys that a person gave, by place and by the name of the command.
  var changes: [KeyPlace: [String: Key]] = [:]
  /// What `Enter` does.
  public internal(set) var enter = Enter.file

  init() {}

  /// How many commands have another key than that of their table.
  public var countOfChanges: Int { changes.values.reduce(0) { $0 + $1.count } }

  /// The map for where a text has one line, which `Enter` ends.
  public var inOneLine: KeyMap {
    var map = self
    map.enter = .file
    return map
  }

  /// A table of commands with the keys that hold in a place.
  ///
  /// - Parameter place: Nil where no key but those after `Ctrl-X` can be changed.
  func applied<Owner>(
    to commands: [Command<Owner>], in place: KeyPlace?
  ) -> [Command<Owner>] {
    guard !changes.isEmpty else { return commands }
    let held = commands.map { command in
      var command = command
      command.menuKey = key(of: command.name, in: .menu, insteadOf: command.menuKey)
      let table = place.flatMap { KeyTable.table(of: command.name, in: $0) }
      command.listKey = key(of: command.name, in: table, insteadOf: command.listKey)
      return (command: command, isOwn: table == place)
    }
    // A key that the place gave to a command of its own is no key of any other.
    let taken = Set(held.filter(\.isOwn).compactMap(\.command.listKey))
    return held.map { command, isOwn in isOwn ? command : command.keepingNoKey(of: taken) }
  }

  /// The key of a command in a table; none where it has none there.
  func key(of name: String, in place: KeyPlace?, insteadOf standard: Key?) -> Key? {
    guard standard != nil, let place else { return standard }
    return changes[place]?[name] ?? standard
  }

  /// What a key means that was pressed where a text can have several lines.
  func whileWriting(_ key: Key) -> Key {
    switch (enter, key) {
    case (.newline, .enter): .newline
    case (.newline, .newline): .enter
    default: key
    }
  }
}
