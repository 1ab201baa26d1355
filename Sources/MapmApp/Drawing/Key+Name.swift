import Terminal

extension Key {
  /// A letter as it is without Shift or a caps lock; any other key as it is.
  var inLowerCase: Key {
    guard case .character(let letter) = self, let small = letter.lowercased().first else {
      return self
    }
    return .character(small)
  }

  /// What people call the key where there is little room: `^J`, `Enter`, `n`.
  var shortName: String {
    name.hasPrefix("Ctrl-") ? "^\(name.dropFirst(5))" : name
  }

  /// What people call the key: `Enter`, `Ctrl-X`, `n`.
  var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .enter: "Enter"
    case .newline: "Ctrl-J"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .wordLeft: "Ctrl-Left"
    case .wordRight: "Ctrl-Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .unknown(let name): name
    }
  }
}
