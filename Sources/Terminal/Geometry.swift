/// How large a terminal, or a part of it, is.
///
/// Both are counted in cells and are never negative.
public struct Size: Hashable, Sendable {
  /// The width, in cells.
  public var columns: Int
  /// The height, in cells.
  public var rows: Int

  /// Makes a size; negative numbers become 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// One cell's place, counted from 0 at the upper left corner.
public struct Point: Hashable, Sendable {
  /// The row, in cells from the top.
  public var row: Int
  /// The column, in cells from the left.
  public var column: Int

  /// Makes a point.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells.
///
/// Its corner may lie outside what it is drawn on; its measures are never negative.
public struct Rect: Hashable, Sendable {
  /// The first row, in cells from the top.
  public var row: Int
  /// The first column, in cells from the left.
  public var column: Int
  /// The height, in cells.
  public var rows: Int
  /// The width, in cells.
  public var columns: Int

  /// Makes a rectangle; negative measures become 0.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// Makes the rectangle that covers a whole canvas of this size.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  /// Whether no cell lies in it.
  public var isEmpty: Bool { rows == 0 || columns == 0 }

  /// The first row below it.
  public var endRow: Int { row + rows }

  /// The first column to the right of it.
  public var endColumn: Int { column + columns }

  /// Whether the point lies in it.
  public func contains(_ point: Point) -> Bool {
    point.row >= row && point.row < endRow && point.column >= column && point.column < endColumn
  }

  /// The cells that lie in both; empty when there are none.
  public func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left, rows: min(endRow, other.endRow) - top,
      columns: min(endColumn, other.endColumn) - left)
  }
}
