extension TextField {
  /// Moves the cursor if that is what the key does.
  mutating func move(_ key: Key, columns: Int?) -> Bool {
    let cursor = cursorIndex
    switch key {
    case .left: move(to: before(cursor))
    case .right: move(to: after(cursor))
    case .wordLeft: move(to: wordStart(before: cursor))
    case .wordRight: move(to: wordEnd(after: cursor))
    case .home, .control("a"): move(to: lineStart(cursor))
    case .end, .control("e"): move(to: lineEnd(cursor))
    case .up: return moveLine(by: -1, columns: columns)
    case .down: return moveLine(by: 1, columns: columns)
    default: return false
    }
    return true
  }

  /// Takes text out if that is what the key does.
  mutating func erase(_ key: Key) -> Bool {
    let cursor = cursorIndex
    switch key {
    case .backspace: change(before(cursor)..<cursor, to: "", isTyping: true)
    case .delete, .control("d"): change(cursor..<after(cursor), to: "")
    case .control("w"): kill(wordStart(before: cursor)..<cursor)
    case .control("u"): kill(lineStart(cursor)..<cursor)
    case .control("k"): kill(cursor..<lineEnd(cursor))
    case .control("y"): yank()
    default: return false
    }
    return true
  }

  private func before(_ index: String.Index) -> String.Index {
    index > text.startIndex ? text.index(before: index) : index
  }

  private func after(_ index: String.Index) -> String.Index {
    index < text.endIndex ? text.index(after: index) : index
  }

  private func lineStart(_ index: String.Index) -> String.Index {
    text[..<index].lastIndex(of: "\n").map { text.index(after: $0) } ?? text.startIndex
  }

  private func lineEnd(_ index: String.Index) -> String.Index {
    text[index...].firstIndex(of: "\n") ?? text.endIndex
  }

  private func wordStart(before index: String.Index) -> String.Index {
    let word = text[..<index].lastIndex { !$0.isWhitespace } ?? text.startIndex
    let space = text[..<word].lastIndex(where: \.isWhitespace)
    return space.map { text.index(after: $0) } ?? text.startIndex
  }

  private func wordEnd(after index: String.Index) -> String.Index {
    let word = text[index...].firstIndex { !$0.isWhitespace } ?? text.endIndex
    return text[word...].firstIndex(where: \.isWhitespace) ?? text.endIndex
  }

  private mutating func moveLine(by step: Int, columns: Int?) -> Bool {
    let layout = TextFieldLayout(self, columns: columns ?? .max)
    let target = layout.cursor.row + step
    guard layout.lines.indices.contains(target) else { return false }
    move(to: layout.index(row: target, column: layout.cursor.column))
    return true
  }
}
