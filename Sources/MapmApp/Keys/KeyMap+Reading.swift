import Terminal

/// One line of `keys.toml`: a command and the key that it is to have, as they are written.
public struct KeyChange: Equatable, Sendable {
  /// The table, such as `menu` or `item-2`.
  public var table: String
  /// The name of the command, such as `new-action`.
  public var command: String
  /// The key, such as `n` or `ctrl-n`.
  public var key: String
  /// The line, from 1; nil when it cannot be told.
  public var line: Int?

  /// Makes a change.
  public init(table: String, command: String, key: String, line: Int? = nil) {
    (self.table, self.command, self.key, self.line) = (table, command, key, line)
  }
}

extension KeyMap {
  /// The map with a person's changes, all of them or none.
  ///
  /// - Throws: The first change that cannot be made; else the first two commands of a table that
  ///   would have one key.
  public init(_ changes: [KeyChange], enter: Enter = .file) throws(KeyFault) {
    self.enter = enter
    for change in changes {
      let place = try Self.place(of: change)
      let key = try Self.key(of: change, in: place)
      if key != KeyTable.key(of: change.command, in: place) {
        self.changes[place, default: [:]][change.command] = key
      }
    }
    for change in changes.reversed() { try refuseTwo(on: change) }
  }

  /// Refuses a table of no place, though nothing may stand in it.
  public static func check(table: String, line: Int?) throws(KeyFault) {
    _ = try place(named: table, line: line)
  }

  private static func place(named table: String, line: Int?) throws(KeyFault) -> KeyPlace {
    guard let place = KeyTable.places.first(where: { $0.table == table }) else {
      throw KeyFault(line: line, problem: .unknownPlace(table))
    }
    return place
  }

  private static func place(of change: KeyChange) throws(KeyFault) -> KeyPlace {
    let place = try place(named: change.table, line: change.line)
    guard let standard = KeyTable.key(of: change.command, in: place) else {
      throw KeyFault(
        line: change.line, problem: .unknownCommand(change.command, table: change.table))
    }
    guard !KeyTable.isFixed(change.command, on: standard, in: place) else {
      throw KeyFault(line: change.line, problem: .fixed(change.command, table: change.table))
    }
    return place
  }

  private static func key(
    of change: KeyChange, in place: KeyPlace
  ) throws(KeyFault) -> Key {
    guard let key = Key(written: change.key) else {
      throw KeyFault(line: change.line, problem: .noKey(change.key))
    }
    if let why = key.reserved(in: place) {
      throw KeyFault(line: change.line, problem: .reserved(key, why: why))
    }
    return key
  }

  /// Refuses a change whose key another command of the table has, once all changes are made.
  private func refuseTwo(on change: KeyChange) throws(KeyFault) {
    guard let place = KeyTable.places.first(where: { $0.table == change.table }),
      let key = changes[place]?[change.command]
    else { return }
    let other = KeyTable.commands(of: place).first { name, standard in
      name != change.command && self.key(of: name, in: place, insteadOf: standard) == key
    }
    guard let other else { return }
    throw KeyFault(
      line: change.line,
      problem: .taken(key, table: change.table, one: change.command, other: other.name))
  }
}
