import Terminal

/// The list of keys that `Ctrl-X` waits for, over the lower part of the screen.
struct MenuPanel {
  private let lines: [CommandLine]

  init(_ lines: [CommandLine]) {
    var seen: Set<Key> = []
    self.lines = lines.filter { line in line.menuKey.map { seen.insert($0).inserted } ?? false }
  }

  func draw(on canvas: inout Canvas) {
    let size = canvas.size
    let columnWidth = 30
    let columns = max(1, (size.columns - 2) / columnWidth)
    let rows = min((lines.count + columns - 1) / columns, max(1, size.rows - 5))
    let top = size.rows - 2 - rows - 2
    canvas.fill(
      Rect(row: top, column: 0, rows: rows + 2, columns: size.columns), role: .suggestion)
    canvas.put(
      "─ Ctrl-X and " + String(repeating: "─", count: max(0, size.columns - 13)), row: top,
      column: 0, role: .muted, limit: size.columns)
    let shown = lines.prefix(columns * rows)
    if shown.count < lines.count {
      canvas.put(
        " \(lines.count - shown.count) more; ? lists all ", row: top, column: 13, role: .muted)
    }
    for (index, line) in shown.enumerated() {
      let column = 2 + index / rows * columnWidth
      draw(line, row: top + 1 + index % rows, column: column, width: columnWidth, on: &canvas)
    }
  }

  private func draw(
    _ line: CommandLine, row: Int, column: Int, width: Int, on canvas: inout Canvas
  ) {
    guard let key = line.menuKey else { return }
    canvas.put(key.name, row: row, column: column, role: .key, limit: 6)
    canvas.put(
      line.title, row: row, column: column + 7,
      role: line.refusal == nil ? .text : .muted, limit: max(0, width - 9))
  }
}
