import Terminal

/// What keys do here, made from the tables of commands.
struct HelpScreen: Equatable, Sendable {
  /// The title of the screen that the help is about.
  let about: String
  private let lines: [Line]
  private var top = 0

  /// One line of help.
  private enum Line: Equatable {
    case space
    case heading(String)
    case key(String, String, isPossible: Bool)
  }

  var title: String { "Help   \(about)" }

  init(title: String, lines commands: [CommandLine]) {
    about = title
    // A page's own key wins over the same key of every page; only what works is listed.
    var seen: Set<Key> = []
    let listed = commands.filter { line in
      line.listKey.map { seen.insert($0).inserted } ?? false
    }
    var lines: [Line] = []
    if !listed.isEmpty {
      lines += [.heading("IN THIS LIST")] + listed.map { Self.line($0, key: $0.listKey) }
      lines.append(.space)
    }
    lines += Self.always
    lines += [.space, .heading("CTRL-X, THEN")]
    lines += commands.filter { $0.menuKey != nil }.map { Self.line($0, key: $0.menuKey) }
    self.lines = lines + Self.foot
  }

  private static func line(_ command: CommandLine, key: Key?) -> Line {
    .key(key?.name ?? "", command.title, isPossible: command.refusal == nil)
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
    case .space: break
    case .heading(let text): canvas.put(text, row: row, column: column, role: .heading)
    case .key(let key, let does, let isPossible):
      canvas.put(key, row: row, column: column + 1, role: .key, limit: 11)
      canvas.put(
        does, row: row, column: column + 13, role: isPossible ? .text : .muted,
        limit: width - 14)
    }
  }

  private static func columns(_ width: Int) -> Int { max(1, width / 40) }

  private static let always: [Line] =
    [.heading("WHILE TYPING")] + FixedKey.whileTyping.map(line) + [
      .space, .heading("IN EVERY LIST"),
    ] + FixedKey.inLists.map(line)

  private static let foot: [Line] =
    [.space, .heading("EVERYWHERE")] + FixedKey.everywhere.map(line)

  private static func line(_ fixed: FixedKey) -> Line {
    .key(fixed.key, fixed.does, isPossible: true)
  }
}
