/// The last two rows of the screen: what happened, and which keys work now.
public struct Footer: Hashable, Sendable {
  /// A key and what it does.
  public struct Hint: Hashable, Sendable {
    /// The key as it is written, such as `^N`.
    public var key: String
    /// What it does, in a word or two.
    public var label: String

    /// Makes a hint.
    public init(_ key: String, _ label: String) {
      self.key = key
      self.label = label
    }

    var width: Int { displayWidth(of: key) + 1 + displayWidth(of: label) }
  }

  /// One sentence.
  public var announcement: String
  /// The keys, the most useful first; those that do not fit are left out.
  public var hints: [Hint]
  /// The key that shows all others; it is always there, last.
  public var help: Hint

  /// Makes a footer.
  public init(announcement: String, hints: [Hint], help: Hint = Hint("?", "help")) {
    self.announcement = announcement
    self.hints = hints
    self.help = help
  }

  /// Draws it into the last two rows of the canvas.
  public func draw(on canvas: inout Canvas) {
    let (rows, columns) = (canvas.size.rows, canvas.size.columns)
    let row = rows - 2
    canvas.fill(Rect(row: row, column: 0, rows: 1, columns: columns), role: .message)
    canvas.put(
      truncated(announcement, columns: columns - 2), row: row, column: 1, role: .message)
    var column = 1
    for hint in fitting(columns: columns - 2) {
      column += canvas.put(hint.key, row: rows - 1, column: column, role: .key) + 1
      column += canvas.put(hint.label, row: rows - 1, column: column, role: .keyLabel) + 2
    }
  }

  /// As many hints as there is room for, in order, and help.
  func fitting(columns: Int) -> [Hint] {
    var room = columns - help.width
    let shown = hints.prefix { hint in
      room -= hint.width + 2
      return room >= 0
    }
    return shown + [help]
  }
}
