import Terminal

/// The tables of `keys.toml`: which commands each has, by their names.
extension KeyTable {
  /// The places that have a table of their own.
  static let places: [KeyPlace] = [.menu] + groups.map(\.place).filter { $0 != .menu }

  /// The keys after `Ctrl-X`, by the names of the commands.
  static let menuKeys: [String: Key] = Dictionary(
    groups.flatMap(\.commands).compactMap { line in line.menuKey.map { (line.name, $0) } }
  ) { first, _ in first }

  /// The keys in the list of each place, by the names of the commands.
  static let listKeys: [KeyPlace: [String: Key]] = Dictionary(
    uniqueKeysWithValues: groups.map { group in
      (
        group.place,
        Dictionary(
          group.commands.compactMap { line in line.listKey.map { (line.name, $0) } }
        ) { first, _ in first }
      )
    })

  /// The place in whose table a command of a list is named: a command of every page of a meeting
  /// has one key on all of them.
  static func table(of name: String, in place: KeyPlace) -> KeyPlace? {
    place.isInMeeting && listKeys[.meeting]?[name] != nil ? .meeting : place
  }

  /// The commands that the table of a place names, in the order in which they are shown, each with
  /// the key that it has unless a person gives it another.
  static func commands(of place: KeyPlace) -> [(name: String, key: Key)] {
    var seen: Set<String> = []
    let lines = groups.filter { place == .menu || $0.place == place }.flatMap(\.commands)
    return lines.compactMap { line in
      guard let key = place == .menu ? line.menuKey : line.listKey,
        place == .menu || table(of: line.name, in: place) == place,
        seen.insert(line.name).inserted
      else { return nil }
      return (line.name, key)
    }
  }

  /// The key of a command of such a table; nil where the table has no such command.
  static func key(of name: String, in place: KeyPlace) -> Key? {
    commands(of: place).first { $0.name == name }?.key
  }

  /// Whether a command keeps its key, so that help, the palette and the way back are where they are.
  static func isFixed(_ name: String, on key: Key, in place: KeyPlace) -> Bool {
    key.reserved(in: place) != nil
  }

  /// A `keys.toml` that names every command, each with the key that holds.
  public static func file(_ keys: KeyMap = .standard) -> String {
    let enter = "enter = \"\(keys.enter.rawValue)\"\n"
    return enter
      + places.map { place in
        let lines = commands(of: place).filter { !isFixed($0.name, on: $0.key, in: place) }
          .map { name, standard in
            let key = keys.key(of: name, in: place, insteadOf: standard) ?? standard
            return "\(name) = \"\(key.written)\"\n"
          }
        return lines.isEmpty ? "" : "\n[\(place.table)]\n" + lines.joined()
      }.joined()
  }
}
