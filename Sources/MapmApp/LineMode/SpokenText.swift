import Terminal

extension AppModel {
  /// A text of the screens as line mode says it: one line, no columns, no lines drawn, and commands
  /// by the names that can be typed here.
  func spoken(_ text: String) -> String {
    var words = text.split(whereSeparator: \.isNewline).joined(separator: " / ")
    words.unicodeScalars.removeAll { (0x2500...0x259F).contains($0.value) }
    words = words.columnsAsSentences
    for prefix in ["Ctrl-X ", "^X "] { words = named(words, after: prefix) }
    words = words.replacing("Tab, then the arrows", with: "its number goes before the command")
    return words.replacing("Esc ", with: ":q ").namingEnter(enterInLines)
  }

  /// What does here what `Enter` does on the screens.
  private var enterInLines: String {
    switch top {
    case .page(let screen) where screen.editor != nil: "an empty line"
    case .page(let screen): screen.line == nil ? "its number" : ":file"
    case .sheet(let sheet): sheet.asks == nil ? "its number" : "an empty line"
    }
  }

  /// The keys after `Ctrl-X` as the names of their commands.
  private func named(_ text: String, after prefix: String) -> String {
    let parts = text.split(separator: prefix, omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count > 1 else { return text }
    return parts.dropFirst().reduce(String(first)) { words, part in
      let named = commandLines.filter { $0.menuKey.map { part.hasPrefix($0.name) } ?? false }
      // `Ctrl-N` begins with a letter that may be a key of its own.
      let command = named.max { ($0.menuKey?.name.count ?? 0) < ($1.menuKey?.name.count ?? 0) }
      guard let command, let key = command.menuKey else { return words + ":" + part }
      return words + ":" + command.title.lowercased() + part.dropFirst(key.name.count)
    }
  }
}

extension String {
  /// The text with what stands for `Enter`, where it says what that key does: `Enter files it`.
  func namingEnter(_ name: String) -> String {
    let words = split(separator: " ", omittingEmptySubsequences: false)
    return words.indices.map { index in
      let next = index + 1 < words.count ? words[index + 1] : ""
      guard words[index] == "Enter", next.count > 3, next.hasSuffix("s") else {
        return String(words[index])
      }
      let isFirst = index == 0 || words[index - 1].last.map { ".!?".contains($0) } ?? false
      return isFirst ? name.prefix(1).uppercased() + name.dropFirst() : name
    }.joined(separator: " ")
  }

  /// Two spaces and more are a gap between columns; a sentence ends there.
  fileprivate var columnsAsSentences: String {
    var parts: [String] = []
    var words: [Substring] = []
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      if word.isEmpty {
        if !words.isEmpty { parts.append(words.joined(separator: " ")) }
        words = []
      } else {
        words.append(word)
      }
    }
    if !words.isEmpty { parts.append(words.joined(separator: " ")) }
    guard let last = parts.popLast() else { return "" }
    return (parts.map(\.closed) + [last]).joined(separator: " ")
  }
}
