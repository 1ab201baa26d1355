import Terminal

/// Rows of text under headings, for a terminal or a file.
struct Table {
  /// One column of a table.
  struct Column {
    let title: String
    /// Numbers stand to the right.
    var isNumber = false
    /// How narrow it may get on a narrow terminal; nil where it does not give way.
    var narrowest: Int?
    /// Whether a narrow terminal does without it.
    var isOptional = false
  }

  private(set) var columns: [Column]
  private(set) var rows: [[String]]

  private static let gap = "  "

  /// The table as text: the headings, then a line a row.
  ///
  /// - Parameter width: How many columns the terminal has; nil where nothing is to be cut.
  func text(width: Int?) -> String {
    let table = fitting(width)
    let cells = table.cells
    let widths = table.fitted(table.naturalWidths(of: cells), to: width)
    return cells.map { table.line($0, widths) + "\n" }.map { cut($0, to: width) }.joined()
  }

  /// The headings of the columns for which a terminal of that width has no room.
  func titlesLeftOut(width: Int?) -> [String] {
    let shown = fitting(width).columns.map(\.title)
    return columns.map(\.title).filter { !shown.contains($0) }
  }

  /// The table without the columns for which there is no room.
  private func fitting(_ width: Int?) -> Table {
    guard let width, leastWidth(naturalWidths(of: cells)) > width,
      let last = columns.lastIndex(where: \.isOptional)
    else { return self }
    return without(column: last).fitting(width)
  }

  private var cells: [[String]] { [columns.map(\.title)] + rows.map { $0.map { inert($0) } } }

  private func without(column: Int) -> Table {
    var table = self
    table.columns.remove(at: column)
    for row in table.rows.indices { table.rows[row].remove(at: column) }
    return table
  }

  private func leastWidth(_ natural: [Int]) -> Int {
    zip(columns, natural).reduce(Self.gap.count * (columns.count - 1)) {
      $0 + min($1.1, $1.0.narrowest ?? $1.1)
    }
  }

  private func naturalWidths(of cells: [[String]]) -> [Int] {
    columns.indices.map { column in cells.map { displayWidth(of: $0[column]) }.max() ?? 0 }
  }

  /// Takes what is too much from the widest of the columns that give way, again and again.
  private func fitted(_ natural: [Int], to width: Int?) -> [Int] {
    guard let width else { return natural }
    var widths = natural
    var excess = widths.reduce(0, +) + Self.gap.count * (widths.count - 1) - width
    while excess > 0 {
      let candidates = columns.indices.filter {
        widths[$0] > columns[$0].narrowest ?? widths[$0]
      }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(columns, zip(cells, widths)).map { column, cell in
      let text = inert(cell.0, limit: cell.1)
      let space = String(repeating: " ", count: cell.1 - displayWidth(of: text))
      return column.isNumber ? space + text : text + space
    }
    var line = padded.joined(separator: Self.gap)
    while line.last == " " { line.removeLast() }
    return line
  }

  private func cut(_ line: String, to width: Int?) -> String {
    guard let width, displayWidth(of: line.dropLast()) > width else { return line }
    return inert(line, limit: width) + "\n"
  }
}
