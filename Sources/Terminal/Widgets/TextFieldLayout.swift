/// How a field's text lies on lines of a width, and where its cursor is.
struct TextFieldLayout {
  let lines: [Substring]
  /// The cursor's line, and its column in cells.
  let cursor: Point

  init(_ field: TextField, columns: Int) {
    let columns = max(1, columns)
    if field.text.isPlainLine(shorterThan: columns) {
      // Most lines that are being written are short and plain: each byte is a cell.
      lines = [field.text[...]]
      let before = field.text.utf8.distance(from: field.text.startIndex, to: field.cursorIndex)
      cursor = Point(row: 0, column: before)
      return
    }
    var lines = wrap(field.text, columns: columns)
    // The cursor needs a place behind the last letter.
    if let last = lines.last, displayWidth(of: last) >= columns {
      lines.append(field.text[field.text.endIndex...])
    }
    let index = field.cursorIndex
    let row = Self.lastIndex(in: lines, startingAtOrBefore: index)
    let column = displayWidth(of: field.text[lines[row].startIndex..<index])
    cursor = Point(row: row, column: min(column, columns - 1))
    self.lines = lines
  }

  /// The place in a line that is nearest to a column, but not beyond it.
  func index(row: Int, column: Int) -> String.Index {
    let line = lines[row]
    var width = 0
    var offset = 0
    for cluster in Clusters(line) {
      width += DisplayText.width(of: cluster)
      if width > column { break }
      offset = cluster.range.upperBound
    }
    let index = line.utf8.index(line.startIndex, offsetBy: offset)
    // The end of a wrapped line is the start of the next one.
    let isNextLine = row + 1 < lines.count && index == lines[row + 1].startIndex
    return isNextLine && !line.isEmpty ? line.index(before: index) : index
  }

  private static func lastIndex(
    in lines: [Substring], startingAtOrBefore index: String.Index
  ) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].startIndex <= index { low = middle } else { high = middle }
    }
    return low
  }
}

extension String {
  /// Whether it is one line of printable ASCII, of fewer bytes and so cells than a number.
  fileprivate func isPlainLine(shorterThan columns: Int) -> Bool {
    utf8.count < columns && utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }
}

extension TextField {
  /// How many lines the text takes at a width, with a place for the cursor at the end; at least 1.
  public func lineCount(columns: Int) -> Int {
    TextFieldLayout(self, columns: columns).lines.count
  }

  /// Draws the text, wrapped, so that the cursor's line is visible.
  ///
  /// Sets the canvas's cursor when the field is focused.
  ///
  /// - Parameters:
  ///   - role: How the field looks; `nil` is `fieldFocus` or `field`.
  ///   - placeholder: What stands in the field while it is empty.
  public func draw(
    on canvas: inout Canvas, in rect: Rect, isFocused: Bool, role: Role? = nil,
    placeholder: String = ""
  ) {
    guard !rect.isEmpty else { return }
    let role = role ?? (isFocused ? .fieldFocus : .field)
    let layout = TextFieldLayout(self, columns: rect.columns)
    let top = isFocused ? max(0, layout.cursor.row - rect.rows + 1) : 0
    canvas.clipped(to: rect) { canvas in
      let isWaiting = isEmpty && !placeholder.isEmpty
      canvas.fill(Rect(canvas.size), role: isWaiting ? .placeholder : role)
      if isWaiting {
        let words = truncated(placeholder, columns: rect.columns)
        canvas.put(words, row: 0, column: 0, role: .placeholder)
      }
      for (row, line) in layout.lines.dropFirst(top).prefix(rect.rows).enumerated() {
        canvas.put(line, row: row, column: 0, role: role)
      }
      if isFocused {
        canvas.cursor = Point(row: layout.cursor.row - top, column: layout.cursor.column)
      }
    }
  }
}
