import Terminal

/// What keys do here, made from the tables of commands.
struct HelpScreen: Equatable, Sendable {
  /// The title of the screen that the help is about.
  let about: String
  private let lines: [Line]
  private var top = 0

  /// One line of help.
  private enum Line: Equatable {
    case heading(String)
    case key(String, String)
    case text(String)
  }

  var title: String { "Help   \(about)" }

  init(title: String, lines commands: [CommandLine]) {
    about = title
    let listed = commands.filter { $0.listKey != nil }
    let menu = commands.filter { $0.menuKey != nil }
    var lines: [Line] = []
    if !listed.isEmpty {
      lines.append(.heading("IN THE LIST   letters are commands"))
      lines += listed.map { .key($0.listKey?.name ?? "", $0.described) }
    }
    lines += Self.always
    lines.append(.heading("CTRL-X, THEN   from the line and from lists"))
    lines += menu.map { .key("^X \($0.menuKey?.name ?? "")", $0.described) }
    lines += Self.foot
    self.lines = lines
  }

  mutating func press(_ key: Key, _ context: Context) -> [Step] {
    let page = max(1, context.size.rows - 5)
    let columns = Self.columns(context.size.columns)
    let end = max(0, (lines.count + columns - 1) / columns - page)
    switch key {
    case .down, .character("j"): top = min(top + 1, end)
    case .up, .character("k"): top = max(0, top - 1)
    case .pageDown, .character(" "): top = min(top + page, end)
    case .pageUp: top = max(0, top - page)
    case .home: top = 0
    case .end: top = end
    case .escape, .control("g"), .character("q"), .character("?"), .enter: return [.back]
    default: return [.refuse(key)]
    }
    return []
  }

  /// Draws the lines between the title row and the announcement line; two columns where there is
  /// room.
  func draw(on canvas: inout Canvas) {
    let columns = Self.columns(canvas.size.columns)
    let perColumn = (lines.count + columns - 1) / columns
    let width = canvas.size.columns / columns
    let rows = max(0, canvas.size.rows - 5)
    for (index, line) in lines.enumerated() {
      let row = index % perColumn - top
      guard (0..<rows).contains(row) else { continue }
      draw(line, row: row + 2, column: index / perColumn * width + 2, width: width, on: &canvas)
    }
    canvas.cursor = Point(row: 2, column: 1)
    let below = perColumn - top - rows
    if below > 0 {
      canvas.put("\(below) more below", row: rows + 2, column: 2, role: .muted)
    }
  }

  private func draw(
    _ line: Line, row: Int, column: Int, width: Int, on canvas: inout Canvas
  ) {
    switch line {
    case .heading(let text): canvas.put(text, row: row, column: column, role: .heading)
    case .text(let text):
      canvas.put(text, row: row, column: column + 2, role: .muted, limit: width - 4)
    case .key(let key, let does):
      canvas.put(key, row: row, column: column + 2, role: .key, limit: 13)
      canvas.put(does, row: row, column: column + 16, role: .text, limit: width - 18)
    }
  }

  private static func columns(_ width: Int) -> Int { width >= 100 ? 2 : 1 }

  private static let always: [Line] = [
    .heading("WHILE TYPING   letters are always text; every key is saved"),
    .key("Enter", "file it"),
    .key("Ctrl-J", "new line in the text"),
    .key("Tab", "to the list, and back"),
    .key("Right Left", "on an empty line: next item, one back"),
    .key("Up", "on an empty line: edit the last entry"),
    .key("Ctrl-_", "undo the typing; on an empty line the last command"),
    .key("Ctrl-N Ctrl-P", "choose a suggestion, Enter takes it"),
    .heading("IN EVERY LIST"),
    .key("Up Down j k", "move; PgUp PgDn Home End too"),
    .key("Enter", "open the row"),
    .key("Esc q", "one step back; nothing is thrown away"),
  ]

  private static let foot: [Line] = [
    .heading("EVERYWHERE"),
    .key("Ctrl-R", "hide the screen, show it again"),
    .key("Ctrl-L", "draw the screen anew"),
    .key("Ctrl-Z", "then z suspends"),
    .text("A key does nothing? tmux takes Ctrl-B, screen Ctrl-A."),
  ]
}

extension CommandLine {
  /// The title, with why it is not possible now.
  fileprivate var described: String {
    refusal.map { "\(title) (not now: \($0))" } ?? title
  }
}
