/// A key that means the same on every screen and is in no table of commands.
struct FixedKey: Hashable, Sendable {
  /// What people call it.
  let key: String
  /// What it does, at most 24 columns.
  let does: String

  init(_ key: String, _ does: String) {
    (self.key, self.does) = (key, does)
  }

  /// What works while a text is written.
  static func whileTyping(_ keys: KeyMap) -> [FixedKey] {
    [
      FixedKey(keys.writingKeys.file.name, "file it"),
      FixedKey(keys.writingKeys.newLine.name, "new line in the text"),
      FixedKey("Tab", "to the list, and back"),
      FixedKey("Tab  S-Tab", "in a form: next, above"),
      FixedKey("→  ←", "empty line: next, back"),
      FixedKey("↑", "empty line: mend the last"),
      FixedKey("Ctrl-_", "undo"),
      FixedKey("Ctrl-N  ^P", "choose a suggestion"),
    ]
  }

  static let inLists = [
    FixedKey("↑ ↓  j k", "move; PgUp PgDn too"),
    FixedKey("Enter", "open the row"),
    FixedKey("Esc  q", "back, nothing is lost"),
    FixedKey(":  ?", "find a command; help"),
  ]

  static let everywhere = [
    FixedKey("Ctrl-R", "hide the screen, or show"),
    FixedKey("Ctrl-L", "draw it anew"),
    FixedKey("Ctrl-Z  z", "suspend"),
  ]
}
