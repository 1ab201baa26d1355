import Testing

@testable import Terminal

struct WidgetTests {
  @Test(arguments: [
    ([Key.down, .down], 2), ([.character("j"), .up], 0), ([.end], 9), ([.end, .down], 9),
    ([.pageDown], 3), ([.end, .pageUp, .pageUp], 3), ([.home, .character("k")], 0),
  ])
  func `keys choose a row`(keys: [Key], selected: Int) {
    var list = ListState()
    for key in keys { #expect(list.handle(key, count: 10, visible: 4) == true) }
    #expect(list.selected == selected)
    #expect(list.range(count: 10, visible: 4).contains(selected))
  }

  @Test func `digits jump to rows that are there`() {
    var list = ListState()
    #expect(list.jump(.character("3"), count: 3) == true)
    #expect(list.selected == 2)
    #expect(list.jump(.character("4"), count: 3) == false)
    #expect(list.jump(.character("0"), count: 3) == false)
  }

  @Test func `scrolling moves no more than it must`() {
    var list = ListState()
    for _ in 0..<5 { _ = list.handle(.down, count: 10, visible: 4) }
    #expect(list.range(count: 10, visible: 4) == 2..<6)
    for _ in 0..<2 { _ = list.handle(.up, count: 10, visible: 4) }
    #expect(list.range(count: 10, visible: 4) == 2..<6)
    #expect(list.range(count: 3, visible: 4) == 0..<3)
    #expect(list.range(count: 0, visible: 4).isEmpty)
  }

  @Test func `the chosen row has a mark, a role and the cursor`() {
    var canvas = Canvas(size: Size(columns: 8, rows: 3))
    let list = ListState(selected: 1)
    list.draw(on: &canvas, in: Rect(canvas.size), count: 2, isFocused: true) { row, index, role in
      row.put("row \(index)", row: 0, column: 2, role: role ?? .text)
    }
    #expect(canvas.text == "  row 0\n> row 1\n")
    #expect(canvas.roleText == "\nffffffff\n")
    #expect(canvas.cursor == Point(row: 1, column: 0))
  }

  @Test(arguments: [(60, [4, 12, 40]), (30, [4, 12, 10]), (26, [4, 8, 10]), (5, [2, 6, 10])])
  func `columns give way down to their narrowest`(available: Int, widths: [Int]) {
    let table = Table(columns: [
      .init("No", width: 2...4), .init("State", width: 6...12), .init("Action", width: 10...10),
    ])
    #expect(table.widths(available: available) == widths)
  }

  @Test func `a table cuts what is too long`() {
    var canvas = Canvas(size: Size(columns: 20, rows: 2))
    let table = Table(columns: [.init("No", width: 3...3), .init("Action", width: 5...5)])
    table.drawTitles(on: &canvas, row: 0, column: 0)
    table.draw(
      [.init("41"), .init("Attendance summary", role: .overdue)], on: &canvas, row: 1, column: 0)
    #expect(canvas.text == "No   Action\n41   Attendance sum…")
    #expect(canvas.roleText == "ll...llllll\n.....OOOOOOOOOOOOOOO")
  }

  @Test(arguments: [
    (40, " Enter file  ^N suggest  ? help"), (24, " Enter file  ? help"), (10, " ? help"),
  ])
  func `as many keys are shown as fit, help always`(columns: Int, line: String) {
    var canvas = Canvas(size: Size(columns: columns, rows: 3))
    Footer(
      announcement: "Typing.", hints: [.init("Enter", "file"), .init("^N", "suggest")]
    ).draw(on: &canvas)
    #expect(canvas.text == "\n Typing.\n" + line)
  }

  @Test(arguments: [
    (40, " 5 News          13 min  SAVED 14:13:41"), (22, " 5 N…  SAVED 14:13:41"),
  ])
  func `what is saved stays when there is little room`(columns: Int, line: String) {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    let bar = TitleBar(
      title: "5 News",
      parts: [.init("13 min", role: .timer), .init("SAVED 14:13:41", role: .saved)])
    bar.draw(on: &canvas)
    #expect(canvas.text == line)
  }

  @Test(arguments: [
    (
      false,
      """
        What        Repair
                    read as text

      > Who         S. Pat

        Open        [ ] no
      """
    ),
    (
      true,
      """
        What
        Repair
        read as text

      > Who
        S. Pat

        Open
        [ ] no
      """
    ),
  ])
  func `labels stand left of the fields or above them`(isAbove: Bool, text: String) {
    let form = Form(
      rows: [
        .init("What", .field(TextField(text: "Repair")), note: "read as text"),
        .init("Who", .field(TextField(text: "S. Pat"))), .init("Open", .choice("[ ] no")),
      ], focus: 1, hasLabelsAbove: isAbove)
    var canvas = Canvas(size: Size(columns: 40, rows: form.height(columns: 40) - 1))
    form.draw(on: &canvas, in: Rect(canvas.size))
    #expect(canvas.text == text)
    #expect(canvas.cursor == Point(row: isAbove ? 5 : 3, column: (isAbove ? 2 : 14) + 6))
  }

  @Test func `a form that is too long shows the row in focus`() {
    let rows = (0..<9).map { Form.Row("Row \($0)", .choice("[ ]")) }
    let form = Form(rows: rows, focus: 8, hasLabelsAbove: false)
    var canvas = Canvas(size: Size(columns: 40, rows: 4))
    form.draw(on: &canvas, in: Rect(canvas.size))
    #expect(canvas.text.contains("> Row 8"))
  }

  @MainActor @Test func `a scripted terminal plays its script and keeps what it was shown`() {
    let resized = Size(columns: 4, rows: 2)
    let driver = ScriptedDriver(script: [[.key(.enter)], [.resize(resized)]])
    #expect(driver.wait(for: nil) == [.key(.enter)])
    #expect(driver.wait(for: .seconds(1)) == [.resize(resized)])
    #expect(driver.size == resized)
    driver.present(Canvas(size: driver.size))
    #expect(driver.canvases.count == 1)
    #expect(driver.wait(for: nil) == [.hangUp])
  }
}
