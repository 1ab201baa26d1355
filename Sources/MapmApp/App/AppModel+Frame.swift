import MeetingDomain
public import Terminal

/// A drawn screen without its writing line, kept while nothing but that line changes.
struct Backdrop: Sendable {
  var edges: Edges
  var frame: PageFrame
  var canvas: Canvas

  /// What the first row and the last two are made from, as far as typing can change it.
  struct Edges: Equatable, Sendable {
    var saveState: SaveState
    var notice: String?
    var pending: AppModel.Pending?
    /// Whether there is text in the writing line, for other keys work there then.
    var isLineEmpty: Bool
  }
}

extension AppModel {
  /// The smallest terminal that a screen fits on.
  static let smallest = Size(columns: 40, rows: 10)

  /// What the terminal should show now.
  public mutating func frame() -> Canvas {
    let size = context.size
    guard !isHidden else {
      return Self.sentence(
        isIdle
          ? "Hidden, for nobody pressed a key for \(Self.idle / 60) minutes. Any key shows the screen."
          : "Hidden. Ctrl-R shows the screen again.",
        on: size)
    }
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      return Self.sentence(
        "\(size.columns)x\(size.rows) is too small: mapm needs "
          + "\(Self.smallest.columns)x\(Self.smallest.rows). Typing is still saved.",
        on: size)
    }
    switch top {
    case .sheet(let sheet):
      var canvas = Canvas(size: size)
      sheet.draw(on: &canvas, context)
      canvas = framed(canvas)
      if pending == .menu { MenuPanel(commandLines).draw(on: &canvas) }
      return canvas
    case .page: return pageFrame()
    }
  }

  private mutating func pageFrame() -> Canvas {
    if backdrop == nil { prepareTop() }
    guard case .page(let screen) = top else { return Canvas(size: context.size) }
    let frame = PageFrame(context, screen)
    var canvas = drawnBackdrop(screen, frame)
    screen.drawLine(on: &canvas, in: frame, context)
    if pending == .menu { MenuPanel(commandLines).draw(on: &canvas) }
    return canvas
  }

  /// The screen without the writing line: the one that was drawn before, where it still holds.
  private mutating func drawnBackdrop(_ screen: PageScreen, _ frame: PageFrame) -> Canvas {
    let edges = Backdrop.Edges(
      saveState: context.saveState, notice: notice, pending: pending,
      isLineEmpty: screen.isLineEmpty(context))
    var canvas: Canvas
    if let kept = backdrop, kept.frame == frame, kept.canvas.size == context.size {
      guard kept.edges != edges else { return kept.canvas }
      canvas = kept.canvas
      // The row of keys is as long as its keys; those that stood there before go first.
      let (rows, columns) = (context.size.rows, context.size.columns)
      canvas.fill(Rect(row: rows - 1, column: 0, rows: 1, columns: columns), role: .text)
    } else {
      canvas = Canvas(size: context.size)
      screen.draw(on: &canvas, in: frame, context)
    }
    canvas = framed(canvas)
    backdrop = Backdrop(edges: edges, frame: frame, canvas: canvas)
    return canvas
  }

  /// A screen with its first row and its last two.
  private func framed(_ canvas: Canvas) -> Canvas {
    var canvas = canvas
    titleBar.draw(on: &canvas)
    footer.draw(on: &canvas)
    return canvas
  }

  private static func sentence(_ text: String, on size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    for (row, line) in wrap(text, columns: size.columns).enumerated() {
      canvas.put(line, row: row, column: 0, role: .message)
    }
    canvas.cursor = Point(row: 0, column: 0)
    return canvas
  }

  /// Lays the page out that keys go to, unless it stands already.
  mutating func prepareTop() {
    guard case .page(var screen) = top else { return }
    screen.prepare(
      context, columns: PageFrame.columns(context.size, page: screen.page).page)
    screens[screens.count - 1] = .page(screen)
  }
}
