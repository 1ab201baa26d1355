/// What has to be drawn so that a canvas is shown where another one was.
struct CanvasOutput {
  /// Cells next to each other in one row that changed and look the same.
  struct Run {
    let start: Point
    let cells: ArraySlice<Cell>

    var role: Role { cells.first?.role ?? .text }
    var attributes: Attributes { cells.first?.attributes ?? [] }

    /// The text of the cells.
    func bytes(isASCIIOnly: Bool) -> [CChar] {
      var bytes: [CChar] = []
      bytes.reserveCapacity(cells.count + 16)
      for cell in cells where cell.width > 0 {
        if isASCIIOnly, !cell.glyph.isASCII {
          for _ in 0..<cell.width { bytes.append(CChar(UInt8(ascii: "?"))) }
        } else {
          cell.glyph.forEachByte { bytes.append(CChar(bitPattern: $0)) }
        }
      }
      return bytes
    }
  }

  private let rows: ContiguousArray<ContiguousArray<Cell>>
  private let shown: ContiguousArray<ContiguousArray<Cell>>?
  private let columns: Int
  /// How many cells of each row, and which rows, the screen has room for.
  private let visible: Size
  private let isCornerVisible: Bool
  private var row = 0
  private var column = 0

  /// - Parameter shown: What is on the screen, of the same size; `nil` when that is not known.
  init(canvas: Canvas, shown: Canvas?, screen: Size) {
    rows = canvas.rows
    self.shown = shown?.rows
    columns = canvas.size.columns
    visible = Size(
      columns: min(columns, screen.columns), rows: min(canvas.size.rows, screen.rows))
    isCornerVisible = columns >= screen.columns && canvas.size.rows >= screen.rows
  }

  /// The next run; `nil` after the last.
  mutating func nextRun() -> Run? {
    while row < visible.rows {
      let end = isRowChanged ? rowEnd : 0
      while column < end, !isChanged(column) { column += 1 }
      if column < end { return run(to: end) }
      row += 1
      column = 0
    }
    return nil
  }

  private mutating func run(to end: Int) -> Run {
    let cells = rows[row]
    if cells[column].width == 0, column > 0 { column -= 1 }
    let start = column
    let first = cells[start]
    column += 1
    while column < end, continues(first, at: column) { column += 1 }
    return Run(
      start: Point(row: row, column: start),
      cells: ArraySlice(cells[start..<column]))
  }

  private func continues(_ first: Cell, at column: Int) -> Bool {
    let cell = rows[row][column]
    guard cell.role == first.role, cell.attributes == first.attributes else { return false }
    return cell.width == 0 || isChanged(column)
  }

  private func isChanged(_ column: Int) -> Bool {
    guard let shown else { return true }
    return rows[row][column] != shown[row][column]
  }

  /// Rows that canvases share are passed over without a look at their cells.
  private var isRowChanged: Bool {
    guard let shown else { return true }
    return rows[row] != shown[row]
  }

  /// Where the drawn part of the row ends: before the lower right corner of the screen, and not
  /// inside a wide grapheme.
  private var rowEnd: Int {
    let isLastRow = isCornerVisible && row == visible.rows - 1
    let end = isLastRow ? visible.columns - 1 : visible.columns
    return end > 0 && end < columns && rows[row][end].width == 0 ? end - 1 : end
  }
}
