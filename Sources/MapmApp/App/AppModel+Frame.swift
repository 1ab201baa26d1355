import MeetingDomain
public import Terminal

extension AppModel {
  /// The smallest terminal that a screen fits on.
  static let smallest = Size(columns: 40, rows: 10)

  /// What the terminal should show now.
  public mutating func frame() -> Canvas {
    let size = context.size
    var canvas = Canvas(size: size)
    if isHidden {
      canvas.put("Hidden. Ctrl-R shows the screen again.", row: 0, column: 1, role: .muted)
      canvas.cursor = Point(row: 0, column: 0)
      return canvas
    }
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      canvas.put(
        "Terminal is \(size.columns)x\(size.rows); mapm needs "
          + "\(Self.smallest.columns)x\(Self.smallest.rows). Typing is still saved.",
        row: 0, column: 0, role: .message)
      return canvas
    }
    prepareTop()
    titleBar.draw(on: &canvas)
    drawTop(on: &canvas)
    footer.draw(on: &canvas)
    if pending == .menu { MenuPanel(commandLines).draw(on: &canvas) }
    return canvas
  }

  /// Lays the page out that keys go to, unless it stands already.
  mutating func prepareTop() {
    guard case .page(var screen) = top else { return }
    screen.prepare(context, columns: PageFrame(context, page: screen.page).body.columns)
    screens[screens.count - 1] = .page(screen)
  }

  private func drawTop(on canvas: inout Canvas) {
    switch top {
    case .page(let screen): screen.draw(on: &canvas, context)
    case .help(let screen): screen.draw(on: &canvas)
    }
  }
}
