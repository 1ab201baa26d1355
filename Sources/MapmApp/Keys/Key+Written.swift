import Terminal

extension Key {
  /// The key that `keys.toml` writes as `n`, `!`, `space` or `ctrl-n`; nil for anything else.
  init?(written text: String) {
    if text == "space" {
      self = .character(" ")
      return
    }
    let scalars = Array(text.lowercased().unicodeScalars)
    if text.lowercased().hasPrefix("ctrl-"), scalars.count == 6, scalars[5].isBasicLetter {
      self = .control(Character(scalars[5]))
      return
    }
    guard text.unicodeScalars.count == 1, let character = text.first,
      character.isLetter || character.isNumber || character.isPunctuation || character.isSymbol
    else { return nil }
    self = .character(character)
  }

  /// The key as `keys.toml` writes it.
  var written: String {
    switch self {
    case .character(" "): "space"
    case .character("\\"), .character("\""): "\\\(name)"
    case .control(let letter): "ctrl-\(letter)"
    default: name
    }
  }

  /// Why no command can have the key in a table of `keys.toml`; nil where one can.
  func reserved(in place: KeyPlace) -> String? {
    switch (place, self) {
    case (.menu, _): reservedInMenu
    case (.home, .character("1"..."9")), (.copies, .character("1"..."9")):
      "always opens the row of its number"
    default: reservedInLists
    }
  }

  private var reservedInMenu: String? {
    switch self {
    case .character("?"): "is always help"
    case .control("c"): "always says that nothing is lost"
    case .control("g"): "always goes one step back"
    case .control("l"): "always draws the screen anew"
    case .control("r"): "always hides the screen"
    case .control("x"): "always finds a command"
    case .control("z"): "always suspends"
    case .control("h"), .control("i"), .control("j"), .control("m"):
      "cannot be told from another key"
    case .control("b"), .control("o"), .control("q"), .control("s"), .control("t"), .control("v"):
      "may be kept by the terminal"
    case .control, .character: nil
    default: "is no key for a command"
    }
  }

  private var reservedInLists: String? {
    switch self {
    case .character("j"), .character("k"): "always moves in a list"
    case .character("q"): "always leads back"
    case .character(":"): "always finds a command"
    case .character("?"): "is always help"
    case .character: nil
    default: "is no key for a list: write a letter, digit or mark, or space"
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isBasicLetter: Bool { ("a"..."z").contains(self) }
}
