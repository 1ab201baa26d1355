import Terminal

/// A screen of its own shape above a page, which knows only what it was made from.
protocol Sheet: Sendable {
  /// The left part of the title row.
  var title: String { get }
  /// What the announcement line says while there is no notice.
  var announcement: String { get }
  /// The keys that work here, most useful first.
  var hints: [KeyHint] { get }
  /// Whether letters are text here, not commands.
  var isWriting: Bool { get }
  /// Answers a key that is no command of the whole app.
  mutating func press(_ key: Key, _ context: Context) -> [Step]
  /// Takes a paste; nil where there is nothing to paste into.
  mutating func paste(_ text: String) -> [Step]?
  /// Draws everything between the title row and the announcement line.
  func draw(on canvas: inout Canvas)
}

extension Sheet {
  var isWriting: Bool { false }
  mutating func paste(_ text: String) -> [Step]? { nil }
}
