/// Labelled rows to fill in, one below the other.
public struct Form: Sendable, Equatable {
  /// What is to be filled in.
  public enum Content: Sendable, Equatable {
    /// A text; the string stands there while it is empty.
    case field(TextField, placeholder: String = "")
    /// A choice as it is written, such as `[x] professionals only`.
    case choice(String)
  }

  /// One row.
  public struct Row: Sendable, Equatable {
    /// The name of the row.
    public var label: String
    /// What is to be filled in.
    public var content: Content
    /// Whether it must be filled in; the word "required" then follows the label.
    public var isRequired: Bool
    /// What stands below: how the text was read.
    public var note: String
    /// What is wrong with it; stands in place of the note.
    public var error: String

    /// Makes a row.
    public init(
      _ label: String, _ content: Content, isRequired: Bool = false, note: String = "",
      error: String = ""
    ) {
      self.label = label
      self.content = content
      self.isRequired = isRequired
      self.note = note
      self.error = error
    }

    var remark: (text: String, role: Role)? {
      if !error.isEmpty { return (error, .overdue) }
      return note.isEmpty ? nil : (note, .muted)
    }
  }

  /// The rows.
  public var rows: [Row]
  /// The row that keys go to, from 0; `nil` while they go elsewhere.
  public var focus: Int?
  /// Whether labels stand above the fields, as on narrow screens, or left of them.
  public var hasLabelsAbove: Bool

  /// Makes a form.
  public init(rows: [Row], focus: Int?, hasLabelsAbove: Bool) {
    self.rows = rows
    self.focus = focus
    self.hasLabelsAbove = hasLabelsAbove
  }

  /// How wide the fields are in a form of this width; `TextField.handle` wants to know.
  public func fieldColumns(in columns: Int) -> Int { max(1, columns - fieldColumn - 1) }

  /// How many rows of the screen the form takes at a width.
  public func height(columns: Int) -> Int {
    rows.reduce(0) { $0 + height(of: $1, columns: columns) }
  }

  /// Draws the form so that the row in focus is visible, with `>` before its label.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    let heights = rows.map { height(of: $0, columns: rect.columns) }
    let focusEnd = heights.prefix((focus ?? 0) + 1).reduce(0, +)
    var top = min(0, rect.rows - focusEnd)
    canvas.clipped(to: rect) { canvas in
      for (index, row) in rows.enumerated() {
        let place = Rect(row: top, column: 0, rows: heights[index], columns: rect.columns)
        canvas.clipped(to: place) { draw(row, on: &$0, isFocused: index == focus) }
        top += heights[index]
      }
    }
  }
}

extension Form {
  /// The column in which fields begin.
  private var fieldColumn: Int {
    guard !hasLabelsAbove else { return 2 }
    let widest = rows.map { displayWidth(of: $0.label) + ($0.isRequired ? 10 : 0) }.max() ?? 0
    return 2 + max(10, widest) + 2
  }

  private func height(of row: Row, columns: Int) -> Int {
    let label = hasLabelsAbove ? 1 : 0
    return label + contentHeight(of: row, columns: columns) + (row.remark == nil ? 0 : 1) + 1
  }

  private func contentHeight(of row: Row, columns: Int) -> Int {
    guard case .field(let field, _) = row.content else { return 1 }
    return field.lineCount(columns: fieldColumns(in: columns))
  }

  private func draw(_ row: Row, on canvas: inout Canvas, isFocused: Bool) {
    let columns = canvas.size.columns
    if isFocused { canvas.put(">", row: 0, column: 0, role: .key) }
    let label = canvas.put(
      row.label, row: 0, column: 2, role: isFocused ? .strong : .label)
    if row.isRequired { canvas.put("required", row: 0, column: label + 4, role: .required) }
    let place = Rect(
      row: hasLabelsAbove ? 1 : 0, column: fieldColumn,
      rows: contentHeight(of: row, columns: columns), columns: fieldColumns(in: columns))
    draw(row, on: &canvas, in: place, isFocused: isFocused)
    if let remark = row.remark {
      canvas.put(remark.text, row: place.endRow, column: place.column, role: remark.role)
    }
  }

  private func draw(_ row: Row, on canvas: inout Canvas, in place: Rect, isFocused: Bool) {
    switch row.content {
    case .field(let field, let placeholder):
      field.draw(
        on: &canvas, in: place, isFocused: isFocused, role: row.error.isEmpty ? nil : .fieldError,
        placeholder: placeholder)
    case .choice(let text):
      canvas.put(
        text, row: place.row, column: place.column, role: isFocused ? .focus : .text)
      if isFocused { canvas.cursor = Point(row: place.row, column: place.column) }
    }
  }
}
