import Terminal

/// All commands that there are now, to be found by their words and run.
struct PaletteSheet: Sheet {
  private let about: String
  private let commands: [CommandLine]
  private var query = TextField()
  private var chosen = 0

  init(over title: String, commands: [CommandLine]) {
    about = title
    self.commands = commands
  }

  var title: String { "Commands   over: \(about)" }
  var isWriting: Bool { true }

  var announcement: String {
    let found = matches
    guard found.indices.contains(chosen) else {
      return "No command has these words. Esc goes back."
    }
    let place = "\(chosen + 1) of \(found.count)"
    if let refusal = found[chosen].refusal {
      return "\(found[chosen].title). \(place). Not now: \(refusal)"
    }
    return "\(found[chosen].title). \(place). Enter runs it, Esc goes back."
  }

  func hints(_ keys: KeyMap) -> [KeyHint] {
    [KeyHint("Enter", "run"), KeyHint("Down", "choose"), KeyHint("Esc", "close")]
  }

  /// The commands in whose titles all typed words begin a word, those that begin so first.
  private var matches: [CommandLine] {
    let wanted = Self.words(query.text)
    guard let first = wanted.first else { return commands }
    let found = commands.filter { command in
      let words = Self.words(command.title)
      return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
    }
    let isNear = { (command: CommandLine) in command.title.lowercased().hasPrefix(first) }
    return found.filter(isNear) + found.filter { !isNear($0) }
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { " ,:".contains($0) }
  }

  mutating func press(_ key: Key, _ context: Context) -> [Step] {
    let count = matches.count
    switch key {
    case .escape, .control("g"): return [.back]
    case .enter:
      guard matches.indices.contains(chosen) else { return [.say(announcement)] }
      return [.back, .run(matches[chosen].title)]
    case .down, .control("n"), .tab: chosen = min(chosen + 1, max(0, count - 1))
    case .up, .control("p"), .backTab: chosen = max(0, chosen - 1)
    case .pageDown: chosen = min(chosen + 10, max(0, count - 1))
    case .pageUp: chosen = max(0, chosen - 10)
    default:
      guard query.handle(key) else { return [.refuse(key)] }
      chosen = 0
    }
    return []
  }

  mutating func paste(_ text: String) -> [Step]? {
    query.insert(text.split(separator: "\n").joined(separator: " "))
    chosen = 0
    return []
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    let found = matches
    canvas.put("Command:", row: 2, column: 2, role: .label)
    drawHead(found.count, on: &canvas)
    let rows = max(1, canvas.size.rows - 7)
    let top = max(0, chosen - rows + 1)
    for (row, command) in found.dropFirst(top).prefix(rows).enumerated() {
      draw(command, row: row + 5, isChosen: top + row == chosen, on: &canvas)
    }
    let field = Rect(row: 2, column: 11, rows: 1, columns: max(10, canvas.size.columns - 13))
    query.draw(on: &canvas, in: field, isFocused: true)
  }

  private func drawHead(_ count: Int, on canvas: inout Canvas) {
    let matches = count == 1 ? "1 MATCH" : "\(count) MATCHES"
    canvas.put(matches, row: 4, column: 2, role: .heading)
    guard canvas.size.columns >= Self.wide else { return }
    canvas.put("in a list", row: 4, column: Self.listKey, role: .muted)
    canvas.put("from text", row: 4, column: Self.menuKey, role: .muted)
  }

  private func draw(_ command: CommandLine, row: Int, isChosen: Bool, on canvas: inout Canvas) {
    let isPossible = command.refusal == nil
    let role: Role = isChosen ? .focus : isPossible ? .text : .muted
    if isChosen {
      let line = Rect(row: row, column: 1, rows: 1, columns: canvas.size.columns - 2)
      canvas.fill(line, role: .focus)
      canvas.put(">", row: row, column: 1, role: .focus)
    }
    canvas.put(command.title, row: row, column: 4, role: role, limit: Self.listKey - 5)
    if let refusal = command.refusal {
      let room = max(0, canvas.size.columns - Self.listKey - 2)
      canvas.put(
        "not now: \(refusal)".clipped(to: room), row: row, column: Self.listKey, role: role)
      return
    }
    let keyRole: Role = isChosen ? .focus : .key
    let isWide = canvas.size.columns >= Self.wide
    let menuKey = command.menuKey.map { (isWide ? "Ctrl-X " : "^X ") + $0.name } ?? ""
    canvas.put(
      command.listKey?.name ?? "", row: row, column: Self.listKey, role: keyRole, limit: 4)
    canvas.put(
      menuKey, row: row, column: isWide ? Self.menuKey : Self.listKey + 4, role: keyRole)
  }

  // Where the columns of keys begin, and from which width on they have headings.
  private static let listKey = 30
  private static let menuKey = 42
  private static let wide = 60
}
