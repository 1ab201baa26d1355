/// Which row of a list is chosen and which one is drawn first.
public struct ListState: Hashable, Sendable {
  /// The chosen row, from 0.
  public private(set) var selected: Int
  /// The first row that is drawn, as far as the chosen one can then be seen.
  private var top = 0

  /// Makes a list with a row chosen.
  public init(selected: Int = 0) { self.selected = max(0, selected) }

  /// Chooses a row; one that is not there becomes the nearest.
  public mutating func select(_ row: Int, count: Int) {
    selected = max(0, min(row, count - 1))
  }

  /// Moves with `j k`, the arrows, Page Up, Page Down, Home and End.
  ///
  /// - Parameters:
  ///   - count: How many rows there are.
  ///   - visible: How many of them the screen has room for.
  /// - Returns: Whether it used the key; also when there is no row further on.
  public mutating func handle(_ key: Key, count: Int, visible: Int) -> Bool {
    let page = max(1, visible - 1)
    switch key {
    case .down, .character("j"), .character("J"): select(selected + 1, count: count)
    case .up, .character("k"), .character("K"): select(selected - 1, count: count)
    case .pageDown: select(selected + page, count: count)
    case .pageUp: select(selected - page, count: count)
    case .home: select(0, count: count)
    case .end: select(count - 1, count: count)
    default: return false
    }
    top = range(count: count, visible: visible).lowerBound
    return true
  }

  /// Goes to the row that a digit from 1 to 9 names.
  ///
  /// - Returns: False when the key is no such digit or there is no such row.
  public mutating func jump(_ key: Key, count: Int) -> Bool {
    guard case .character(let digit) = key, digit.isASCII, let number = digit.wholeNumberValue,
      number >= 1, number <= count
    else { return false }
    selected = number - 1
    return true
  }

  /// The rows that are drawn; the chosen one is always among them.
  public func range(count: Int, visible: Int) -> Range<Int> {
    let visible = max(0, min(visible, count))
    guard visible > 0 else { return 0..<0 }
    let chosen = min(selected, count - 1)
    let highest = min(chosen, count - visible)
    let first = max(min(top, highest), chosen - visible + 1)
    return first..<(first + visible)
  }

  /// Draws the rows, one line each, with `>` in the first column of the chosen one.
  ///
  /// The cursor goes to that mark when the list is focused.
  ///
  /// - Parameter row: Draws a row on a canvas of one line, whose first two columns are the mark's.
  ///   It gets the row's number, and the role to draw all of it in when it is the chosen one.
  public func draw(
    on canvas: inout Canvas, in rect: Rect, count: Int, isFocused: Bool,
    row: (inout Canvas, Int, Role?) -> Void
  ) {
    let rows = range(count: count, visible: rect.rows)
    for index in rows {
      let line = Rect(
        row: rect.row + index - rows.lowerBound, column: rect.column, rows: 1,
        columns: rect.columns)
      canvas.clipped(to: line) { canvas in
        let isChosen = index == min(selected, count - 1)
        let role: Role? = isChosen ? (isFocused ? .focus : .focusInactive) : nil
        if let role { canvas.fill(Rect(canvas.size), role: role) }
        row(&canvas, index, role)
        guard let role else { return }
        canvas.put(">", row: 0, column: 0, role: role)
        if isFocused { canvas.cursor = Point(row: 0, column: 0) }
      }
    }
  }
}
