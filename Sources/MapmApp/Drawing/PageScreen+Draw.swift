import MeetingDomain
import Terminal

extension PageScreen {
  /// Draws everything between the title row and the announcement line but the writing line.
  func draw(on canvas: inout Canvas, in frame: PageFrame, _ context: Context) {
    if let agenda = frame.agenda { AgendaPane(self, context).draw(on: &canvas, in: agenda) }
    if let detail = frame.detail {
      DetailPane(
        lines: page.detail(selected, context), edge: detail.row > frame.body.row ? .above : .left
      )
      .draw(on: &canvas, in: detail)
    }
    if let aim = frame.aim, let text = context.meeting.document.aim.value {
      canvas.clipped(to: aim) {
        $0.put("AIM", row: 0, column: 2, role: .heading)
        $0.put(text.firstLine, row: 0, column: 7, role: .strong, limit: $0.size.columns - 9)
      }
    }
    if let round = frame.round, let item = page.place?.item {
      Round(context, item: item).draw(on: &canvas, in: round)
    }
    canvas.clipped(to: frame.body) { drawBody(on: &$0, context) }
    if let rule = frame.rule {
      canvas.put(
        String(repeating: "─", count: max(0, rule.columns - 2)), row: rule.row,
        column: rule.column + 1, role: .muted)
    }
    drawMore(on: &canvas, in: frame)
    for (index, band) in WarningBand.all(context).enumerated() {
      band.draw(on: &canvas, row: frame.bands.row + index)
    }
  }

  private func drawBody(on canvas: inout Canvas, _ context: Context) {
    let top = firstLine(rows: canvas.size.rows)
    if layout.rows.isEmpty, focus == .list { canvas.cursor = Point(row: 0, column: 1) }
    for row in 0..<canvas.size.rows where layout.lines.indices.contains(top + row) {
      draw(layout.lines[top + row], row: row, on: &canvas)
    }
    markChosen(top: top, on: &canvas)
    drawEdited(top: top, on: &canvas, context)
  }

  private func draw(_ line: PageLayout.Line, row: Int, on canvas: inout Canvas) {
    let isSelected =
      line.row.map { layout.rows[$0].target == selected } ?? false && focus == .list
    let isEdited = isSelected && editor?.style == .writing
    if isSelected, !isEdited {
      canvas.fill(
        Rect(row: row, column: 1, rows: 1, columns: canvas.size.columns - 2), role: .focus)
    }
    for piece in line.pieces {
      canvas.put(
        piece.text, row: row, column: piece.column,
        role: isSelected && !isEdited ? .focus : piece.role,
        limit: max(0, canvas.size.columns - piece.column - 1))
    }
    if isSelected, line.isFirst {
      canvas.put(">", row: row, column: 1, role: isEdited ? .strong : .focus)
      if !isEdited { canvas.cursor = Point(row: row, column: 1) }
    }
  }

  /// Marks the chosen option where the row that it is chosen for is out of sight.
  private func markChosen(top: Int, on canvas: inout Canvas) {
    guard canvas.cursor == nil, let line = layout.chosenLine, line >= top,
      line - top < canvas.size.rows
    else { return }
    canvas.put(">", row: line - top, column: 1, role: .focus)
    canvas.cursor = Point(row: line - top, column: 1)
  }

  /// Says how many lines stand above and below what is shown; where that would cover words, a mark
  /// at the edge says that there are some.
  private func drawMore(on canvas: inout Canvas, in frame: PageFrame) {
    let body = frame.body
    let top = firstLine(rows: body.rows)
    let below = layout.lines.count - top - body.rows
    func say(_ words: String, _ mark: String, row: Int) {
      let isCovering = (body.row..<body.endRow).contains(row)
      let text = isCovering ? mark : " \(words) "
      let column = body.endColumn - displayWidth(of: text) - (isCovering ? 0 : 2)
      canvas.put(text, row: row, column: max(0, column), role: .muted)
    }
    if top > 0 { say("\(top) above", "↑", row: frame.above) }
    if below > 0, body.rows > 1 { say("\(below) below", "↓", row: frame.below) }
  }

  private func drawEdited(top: Int, on canvas: inout Canvas, _ context: Context) {
    guard let edited = layout.edited else { return }
    let row = edited.line - top
    let rect = Rect(
      row: row, column: edited.column, rows: min(edited.lines, max(1, canvas.size.rows - row)),
      columns: edited.columns)
    canvas.fill(rect, role: .fieldFocus)
    context.draft(edited.draft).draw(on: &canvas, in: rect, isFocused: true, role: .fieldFocus)
  }

  /// The first line that is shown: in the writing line the end of the page, or what was filed last
  /// where that stands further up; in the list the part around the chosen row.
  private func firstLine(rows: Int) -> Int {
    let last = max(0, layout.lines.count - rows)
    if focus == .line {
      let filed = lastFiled.flatMap { layout.firstLine(of: .row($0)) } ?? last
      return filed < last ? max(0, filed - rows / 2) : last
    }
    guard let selected, let first = layout.firstLine(of: selected) else { return 0 }
    let extra = editor == nil ? 2 : max(2, rows * 2 / 3)
    let heading = first <= 2 ? 0 : first
    let top = min(max(0, min(heading, first + extra - rows + 1)), last)
    // An option far down a long list is followed by the screen.
    return max(top, (layout.chosenLine ?? 0) - rows + 2)
  }

  /// Draws the writing line, where there is one; all of the page that typing in it changes.
  func drawLine(on canvas: inout Canvas, in frame: PageFrame, _ context: Context) {
    guard let line else { return }
    let field = context.draft(line.field)
    let isFocused = focus == .line && editor == nil
    canvas.put(
      "+", row: frame.line.row, column: frame.line.column - 2,
      role: isFocused ? .key : .muted)
    field.draw(on: &canvas, in: frame.line, isFocused: isFocused, role: .text)
    if field.isEmpty {
      canvas.put(
        lineRefusal(context) ?? line.words(context.keys), row: frame.line.row,
        column: frame.line.column,
        role: .muted,
        limit: frame.line.columns)
    }
    guard let rect = frame.reading, !field.isEmpty else { return }
    if let row = frame.hint?.row, let hint = page.hint(on: field.text, context) {
      canvas.put(
        truncated(hint, columns: frame.line.columns), row: row, column: frame.line.column,
        role: .dueSoon)
    }
    var column = frame.line.column
    if let reading = page.reading(field.text, context) {
      column +=
        canvas.put(
          reading, row: rect.row, column: column, role: .suggestion, limit: frame.line.columns) + 3
    }
    drawSuggestions(
      on: &canvas, row: rect.row, column: column, end: frame.line.endColumn, context)
  }
}
