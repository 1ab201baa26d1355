import MeetingDomain
import Terminal

/// Where the parts of the register stand; a total function of the size.
struct RegisterLayout {
  let filter: Int
  let heading: Int
  let list: Rect
  /// What there is to say of the chosen line; nil where there is no room.
  let detail: Rect?
  let isWide: Bool

  init(_ size: Size) {
    isWide = size.columns >= PageFrame.wide
    let isTall = size.rows >= 16
    (filter, heading) = isTall ? (2, 3) : (1, 2)
    let top = heading + 1
    let pane = max(DetailPane.narrowest + 2, min(56, size.columns - 90))
    let columns = isWide ? size.columns - pane : size.columns
    let below = !isWide && size.rows >= 20 ? min(8, size.rows / 3) : 0
    let bottom = size.rows - 2 - below
    list = Rect(row: top, column: 0, rows: max(1, bottom - top), columns: columns)
    if isWide {
      detail = Rect(
        row: 1, column: columns, rows: max(0, size.rows - 3), columns: size.columns - columns)
    } else {
      detail =
        below == 0 ? nil : Rect(row: bottom, column: 0, rows: below, columns: size.columns)
    }
  }
}

/// Where the columns of the list begin, and how wide they are, in cells.
private struct RegisterColumns {
  let number: Int
  let due: Int?
  let state: Int
  let who: Int?
  let text: Int
  let end: Int

  init(_ list: Rect, widestNumber: Int) {
    end = list.columns - 1
    number = 3
    var column = number + max(4, widestNumber + 2)
    func take(_ width: Int) -> Int {
      defer { column += width }
      return column
    }
    due = list.columns >= 60 ? take(12) : nil
    state = take(18)
    who = list.columns >= 60 ? take(list.columns >= 96 ? 18 : 13) : nil
    text = column
  }
}

extension RegisterSheet {
  func draw(on canvas: inout Canvas, _ context: Context) {
    let layout = RegisterLayout(canvas.size)
    if layout.filter > 1 { drawWaiting(on: &canvas, layout) }
    drawFilter(on: &canvas, layout, context.keys)
    let shown = visible(layout.list.rows)
    let widest = shown.map { widthOfNumber(rows[$0]) }.max() ?? 2
    let columns = RegisterColumns(layout.list, widestNumber: widest)
    drawHeading(on: &canvas, layout, columns, shown)
    for (line, index) in shown.enumerated() {
      draw(
        table.item(rows[index]), row: layout.list.row + line, isChosen: index == chosen, columns,
        on: &canvas)
    }
    if rows.isEmpty { drawNothing(on: &canvas, layout) }
    drawDetail(on: &canvas, layout, below: rows.count - shown.upperBound)
  }

  /// The places of the rows that fit, with the chosen one among them.
  private func visible(_ count: Int) -> Range<Int> {
    let top = max(0, min(chosen - count / 2, rows.count - count))
    return top..<min(rows.count, top + count)
  }

  private func widthOfNumber(_ index: Int) -> Int {
    table.action(index)?.number.map { "\($0)".utf8.count } ?? 0
  }

  /// What is open besides actions, with the age of the oldest; above all else.
  private func drawWaiting(on canvas: inout Canvas, _ layout: RegisterLayout) {
    var column = 2
    for (kind, count, days) in table.waiting {
      let age = days == 0 ? "" : ", \(days) \(days == 1 ? "day" : "days")"
      let words = kind.counted(count) + age
      guard column + displayWidth(of: words) < layout.list.columns else { return }
      column +=
        canvas.put(words, row: 1, column: column, role: kind.isUrgent ? .overdue : .dueSoon) + 3
    }
  }

  private func drawFilter(
    on canvas: inout Canvas, _ layout: RegisterLayout, _ keys: KeyMap
  ) {
    canvas.put("Filter", row: layout.filter, column: 2, role: .label)
    let rect = Rect(
      row: layout.filter, column: 9, rows: 1, columns: max(10, layout.list.columns - 11))
    filter.draw(
      on: &canvas, in: rect, isFocused: isFiltering,
      role: isFiltering ? .fieldFocus : filter.isEmpty ? nil : .strong,
      placeholder:
        "\(keys.list(.filter, in: .openActions))  overdue, due this week, blocked, mine, @agency, #case, words"
    )
  }

  private func drawHeading(
    on canvas: inout Canvas, _ layout: RegisterLayout, _ columns: RegisterColumns,
    _ shown: Range<Int>
  ) {
    func put(_ title: String, _ column: Int?) {
      guard let column else { return }
      canvas.put(title, row: layout.heading, column: column, role: .heading)
    }
    put("No", columns.number)
    put("Due", columns.due)
    put("State", columns.state)
    put(order == .agency ? "Agency" : "Who", columns.who)
    put(order == .case ? "Case, action" : "Action", columns.text)
    if shown.lowerBound > 0 {
      let words = "\(shown.lowerBound) above"
      canvas.put(
        words, row: layout.heading, column: columns.end - displayWidth(of: words), role: .muted)
    }
  }

  private func draw(
    _ item: RegisterItem, row: Int, isChosen: Bool, _ columns: RegisterColumns,
    on canvas: inout Canvas
  ) {
    let isMarked = !marked.isEmpty && marked[item.key] != nil
    if isChosen {
      let line = Rect(row: row, column: 1, rows: 1, columns: columns.end)
      canvas.fill(line, role: isFiltering ? .focusInactive : .focus)
    }
    func put(_ text: String, _ column: Int?, to end: Int?, _ role: Role) {
      guard let column, let end else { return }
      let role = !isChosen ? role : isFiltering ? .focusInactive : .focus
      let text = text.clipped(to: max(0, end - column - 1))
      canvas.put(text, row: row, column: column, role: role)
    }
    put(isMarked ? "*" : "", 2, to: 4, .selection)
    let number = item.action?.number.map { "\($0)" } ?? ""
    put(number, columns.number, to: columns.due ?? columns.state, .strong)
    put(day(item), columns.due, to: columns.state, .text)
    let role = item.role(on: table.today)
    put(item.state(on: table.today), columns.state, to: columns.who ?? columns.text, role)
    put(who(item), columns.who, to: columns.text, .muted)
    put(text(item), columns.text, to: columns.end + 1, .text)
    guard isChosen else { return }
    canvas.put(">", row: row, column: 1, role: isFiltering ? .focusInactive : .focus)
    if !isFiltering { canvas.cursor = Point(row: row, column: 1) }
  }

  private func day(_ item: RegisterItem) -> String {
    guard let due = item.due else { return "no day" }
    return due.year == table.today.year ? due.inWordsWithoutYear : "\(due.dayAndMonth) \(due.year)"
  }

  private func who(_ item: RegisterItem) -> String {
    guard order == .agency, let row = item.action else { return item.who }
    return row.words.agency ?? "no agency"
  }

  private func text(_ item: RegisterItem) -> String {
    let words = item.text.firstLine
    switch item {
    case .action(let row): return order == .case ? "\(row.case): \(words)" : words
    case .matter(_, let meeting):
      return (meeting.case.isEmpty ? meeting.reference : meeting.case) + ": " + words
    }
  }

  private func drawNothing(on canvas: inout Canvas, _ layout: RegisterLayout) {
    let sentence =
      filter.isEmpty
      ? "Nothing is open: no action, no disagreement, and everybody has been told."
      : "No line has all of these words. Esc clears the filter."
    for (index, line) in wrap(sentence, columns: layout.list.columns - 6).enumerated() {
      canvas.put(line, row: layout.list.row + 1 + index, column: 4, role: .muted)
    }
    if !isFiltering { canvas.cursor = Point(row: layout.list.row, column: 1) }
  }

  private func drawDetail(on canvas: inout Canvas, _ layout: RegisterLayout, below: Int) {
    let end = layout.list.row + layout.list.rows
    if let rect = layout.detail, let item {
      let meeting = table.meeting(of: item)
      let lines =
        layout.isWide
        ? item.story(from: meeting, on: table.today) : item.summary(from: meeting, on: table.today)
      DetailPane(lines: lines, edge: layout.isWide ? .left : .above).draw(on: &canvas, in: rect)
    }
    guard below > 0, !layout.isWide, layout.detail != nil else { return }
    let words = " \(below) below "
    canvas.put(
      words, row: end, column: layout.list.columns - displayWidth(of: words) - 2, role: .muted)
  }
}
