import Terminal

/// A screen of its own shape above a page, which knows only what it was made from.
protocol Sheet: Sendable {
  /// The left part of the title row.
  var title: String { get }
  /// What the announcement line says while there is no notice.
  var announcement: String { get }
  /// The keys that work here, most useful first.
  func hints(_ keys: KeyMap) -> [KeyHint]
  /// What it asks for, as line mode prompts for it; nil where it is a list or something to read.
  var asks: String? { get }
  /// Its rows as line mode says them; nil where it says what is drawn.
  func spokenRows(_ context: Context) -> [String]?
  /// Whether letters are text here, not commands.
  var isWriting: Bool { get }
  /// Answers a key that is no command of the whole app.
  mutating func press(_ key: Key, _ context: Context) -> [Step]
  /// Takes a paste; nil where there is nothing to paste into.
  mutating func paste(_ text: String) -> [Step]?
  /// Whether it is of no single meeting, so that it stays below the meetings opened from it.
  var isOutsideMeetings: Bool { get }
  /// The commands of its list; none where it has no such list.
  func commandLines(_ context: Context) -> [CommandLine]
  /// Runs the command with a title; nil where it has none.
  mutating func run(_ title: String, _ context: Context) -> [Step]?
  /// Runs the command with a key after `Ctrl-X`; nil where it has none.
  mutating func runMenu(_ key: Key, _ context: Context) -> [Step]?
  /// Hears that the lists of meetings and actions were read anew.
  mutating func listed(_ context: Context) -> [Step]
  /// Hears that what it asked for was done, in whichever meetings.
  mutating func worked(_ context: Context) -> [Step]
  /// Hears what a search found.
  mutating func found(_ findings: Findings)
  /// Draws everything between the title row and the announcement line.
  func draw(on canvas: inout Canvas, _ context: Context)
}

extension Sheet {
  var isWriting: Bool { false }
  var isOutsideMeetings: Bool { false }
  mutating func paste(_ text: String) -> [Step]? { nil }
  func commandLines(_ context: Context) -> [CommandLine] { [] }
  mutating func run(_ title: String, _ context: Context) -> [Step]? { nil }
  mutating func runMenu(_ key: Key, _ context: Context) -> [Step]? { nil }
  mutating func listed(_ context: Context) -> [Step] { [] }
  mutating func worked(_ context: Context) -> [Step] { [] }
  mutating func found(_ findings: Findings) {}
}
