import Terminal

/// Keys as people write them down: text as it stands, other keys in angle brackets, `<lt>` for `<`.
///
/// `<C-x>` is Ctrl-X, `<C-j>` a new line; names are those of the keyboard: `<Enter>`, `<S-Tab>`.
func keys(_ written: String) -> [Key] {
  var keys: [Key] = []
  var rest = written.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    guard scalar == "<", let end = rest.firstIndex(of: ">"),
      let key = key(named: String(rest[..<end]))
    else {
      keys.append(scalar == "\n" ? .newline : .character(Character(scalar)))
      continue
    }
    keys.append(key)
    rest = rest[rest.index(after: end)...]
  }
  return keys
}

private func key(named name: String) -> Key? {
  if name == "C-j" { return .newline }
  if name.hasPrefix("C-"), name.count == 3, let letter = name.last { return .control(letter) }
  return namedKeys[name]
}

private let namedKeys: [String: Key] = [
  "lt": .character("<"), "Space": .character(" "), "Enter": .enter, "Tab": .tab,
  "S-Tab": .backTab, "Esc": .escape, "BS": .backspace, "Del": .delete, "Ins": .insert, "Up": .up,
  "Down": .down, "Left": .left, "Right": .right, "C-Left": .wordLeft, "C-Right": .wordRight,
  "Home": .home, "End": .end, "PgUp": .pageUp, "PgDn": .pageDown, "F5": .unknown("F5"),
]
