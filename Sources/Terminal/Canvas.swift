/// A picture of the screen: rows of cells, `size.columns × size.rows`, and the cursor.
///
/// All text reaches the terminal through `put`, which makes it safe to show. Everything drawn is
/// clipped; no place is out of bounds.
public struct Canvas: Sendable, Equatable {
  /// How large the part is that is drawn on; inside `clipped`, that part's size.
  public private(set) var size: Size
  /// All cells, row by row, whatever is clipped.
  ///
  /// Copies of a canvas share the rows in which they do not differ, so that a frame costs what it
  /// changes, and rows that are shared are known to be equal without a look at their cells.
  private(set) var rows: ContiguousArray<ContiguousArray<Cell>>
  private let fullSize: Size
  /// Where (0, 0) lies in the whole, and which part of the whole may be drawn on.
  private var origin = Point(row: 0, column: 0)
  private var clip: Rect
  private var absoluteCursor: Point?

  /// Makes an empty canvas: spaces in the role `text`.
  public init(size: Size) {
    self.size = size
    fullSize = size
    clip = Rect(size)
    rows = ContiguousArray(
      repeating: ContiguousArray(repeating: .blank, count: size.columns), count: size.rows)
  }

  /// Where the terminal's cursor stands; `nil` when nothing asked for it.
  public var cursor: Point? {
    get {
      absoluteCursor.map {
        Point(row: $0.row - origin.row, column: $0.column - origin.column)
      }
    }
    set {
      absoluteCursor = newValue.map {
        Point(row: $0.row + origin.row, column: $0.column + origin.column)
      }
    }
  }

  /// The cell at a place; a blank one outside of the canvas.
  public subscript(row: Int, column: Int) -> Cell {
    let point = Point(row: row + origin.row, column: column + origin.column)
    guard Rect(fullSize).contains(point) else { return .blank }
    return rows[point.row][point.column]
  }

  /// Writes text into one row.
  ///
  /// Controls and marks that turn the reading direction are spelled out; a tab is one space. Text
  /// that does not fit is cut between graphemes.
  ///
  /// - Parameter limit: How many columns it may take at most.
  /// - Returns: How many columns it took, from `column` on.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, row: Int, column: Int, role: Role = .text,
    attributes: Attributes = [], limit: Int? = nil
  ) -> Int {
    let row = row + origin.row
    let start = column + origin.column
    guard row >= clip.row, row < clip.endRow else { return 0 }
    let room = clip.endColumn - start
    let end = start + min(room, max(0, limit ?? room))
    var position = start
    for cluster in Clusters(Substring(text)) {
      let goesOn = DisplayText.forEachGlyph(of: cluster) { piece -> Bool in
        guard position + Int(piece.width) <= end else { return false }
        set(piece, row: row, column: position, role: role, attributes: attributes)
        position += Int(piece.width)
        return true
      }
      if !goesOn { break }
    }
    return position - start
  }

  /// Fills a rectangle with one grapheme.
  public mutating func fill(_ rect: Rect, role: Role, text: String = " ") {
    guard text != " " else { return clear(rect, role: role) }
    let width = displayWidth(of: text)
    let columns = min(rect.columns, max(0, clip.endColumn - origin.column - rect.column))
    guard width > 0, columns > 0 else { return }
    let line = String(repeating: text, count: columns / width)
    let absolute = Rect(
      row: rect.row + origin.row, column: 0, rows: rect.rows, columns: fullSize.columns)
    let part = absolute.intersection(clip)
    for row in part.row..<part.endRow {
      put(line, row: row - origin.row, column: rect.column, role: role, limit: columns)
    }
  }

  /// Fills with spaces: most cells of a frame are drawn so, hence without a look at each.
  private mutating func clear(_ rect: Rect, role: Role) {
    let absolute = Rect(
      row: rect.row + origin.row, column: rect.column + origin.column, rows: rect.rows,
      columns: rect.columns)
    let part = absolute.intersection(clip)
    guard !part.isEmpty else { return }
    let cell = Cell(.space, width: 1, role: role, attributes: [])
    for row in part.row..<part.endRow {
      clearHalves(in: row, around: part.column, width: part.columns)
      for column in part.column..<part.endColumn { rows[row][column] = cell }
    }
  }

  /// Draws inside a rectangle.
  ///
  /// In the function (0, 0) is the rectangle's corner, `size` its size, and nothing outside of it
  /// changes. A cursor that is set there stays where it was put.
  public mutating func clipped(to rect: Rect, _ draw: (inout Canvas) -> Void) {
    let outer = (origin, clip, size)
    origin = Point(row: origin.row + rect.row, column: origin.column + rect.column)
    clip = clip.intersection(
      Rect(row: origin.row, column: origin.column, rows: rect.rows, columns: rect.columns))
    size = Size(columns: rect.columns, rows: rect.rows)
    draw(&self)
    (origin, clip, size) = outer
  }

  private mutating func set(
    _ piece: DisplayGlyph, row: Int, column: Int, role: Role, attributes: Attributes
  ) {
    guard column >= clip.column else { return }
    clearHalves(in: row, around: column, width: Int(piece.width))
    rows[row][column] = Cell(
      piece.glyph, width: piece.width, role: role, attributes: attributes)
    if piece.width == 2 {
      rows[row][column + 1] = Cell(.empty, width: 0, role: role, attributes: attributes)
    }
  }

  /// Half of a wide grapheme cannot stand alone: what is left of one becomes a space.
  private mutating func clearHalves(in row: Int, around column: Int, width: Int) {
    if rows[row][column].width == 0, column > 0 { blank(row, column - 1) }
    let next = column + width
    if next < fullSize.columns, rows[row][next].width == 0 { blank(row, next) }
  }

  private mutating func blank(_ row: Int, _ column: Int) {
    let cell = rows[row][column]
    rows[row][column] = Cell(.space, width: 1, role: cell.role, attributes: cell.attributes)
  }
}

extension Canvas {
  /// The rows as text, joined by line breaks, without the spaces at their ends.
  public var text: String {
    lines { $0.text }
  }

  /// The roles as text: each cell's `Role.letter`, without the points (plain text) at the ends.
  ///
  /// The second column of a wide grapheme has a letter too, so the letters are columns.
  public var roleText: String {
    lines(trimming: ".") { String($0.role.letter) }
  }

  private func lines(trimming end: Character = " ", _ letter: (Cell) -> String) -> String {
    let lines = (0..<size.rows).map { row in
      var line = (0..<size.columns).map { letter(self[row, $0]) }.joined()
      while line.last == end { line.removeLast() }
      return line
    }
    return lines.joined(separator: "\n")
  }
}
