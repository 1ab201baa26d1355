/// Columns of text with titles; the last column takes the room that is left.
public struct Table: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// What stands above it.
    public var title: String
    /// How narrow and how wide it may be, in cells.
    public var width: ClosedRange<Int>

    /// Makes a column.
    public init(_ title: String, width: ClosedRange<Int>) {
      self.title = title
      self.width = width
    }
  }

  /// What stands in one column of a row.
  public struct Entry: Hashable, Sendable {
    /// The text, cut to the column's width.
    public var text: String
    /// What it means.
    public var role: Role

    /// Makes an entry.
    public init(_ text: String, role: Role = .text) {
      self.text = text
      self.role = role
    }
  }

  private static let gap = 2

  /// The columns from left to right.
  public var columns: [Column]

  /// Makes a table.
  public init(columns: [Column]) { self.columns = columns }

  /// The columns' widths when there is this much room, with two cells between them.
  ///
  /// Every column but the last is as wide as it may be; when there is no room for that the widest
  /// give way first, down to their narrowest. What then still does not fit is clipped.
  public func widths(available: Int) -> [Int] {
    guard let last = columns.last else { return [] }
    var widths = columns.dropLast().map(\.width.upperBound)
    let room = available - columns.dropLast().count * Self.gap - last.width.lowerBound
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let shrinkable = widths.indices.filter { widths[$0] > columns[$0].width.lowerBound }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths + [max(last.width.lowerBound, last.width.lowerBound - excess)]
  }

  /// Draws the titles into one row, from a column on to the canvas's right edge.
  public func drawTitles(on canvas: inout Canvas, row: Int, column: Int) {
    let titles = columns.map { Entry($0.title, role: .label) }
    draw(titles, on: &canvas, row: row, column: column)
  }

  /// Draws the entries of one row, from a column on to the canvas's right edge.
  ///
  /// - Parameter role: Stands in place of the entries' own roles, as for the row in focus.
  public func draw(
    _ entries: [Entry], on canvas: inout Canvas, row: Int, column: Int, role: Role? = nil
  ) {
    var position = column
    for (entry, width) in zip(entries, widths(available: canvas.size.columns - column)) {
      canvas.put(
        truncated(entry.text, columns: width), row: row, column: position,
        role: role ?? entry.role)
      position += width + Self.gap
    }
  }
}
