/// A field to write in: text, a cursor, and the typing as it can be undone.
///
/// The text is kept scalar for scalar as it was typed; it is never normalised. Its `==` is that of
/// `String`, so compare `unicodeScalars` to learn whether the text changed.
public struct TextField: Sendable, Equatable {
  /// What has been written; line breaks are `\n`.
  public private(set) var text: String
  /// Where the next scalar goes, in bytes of UTF-8.
  ///
  /// It can stand inside a grapheme while one is typed scalar by scalar; for everybody else the
  /// cursor is at that grapheme's end.
  private var insertion: Int
  private var history = TextHistory()
  /// What `^Y` brings back.
  private var killed = ""

  /// Makes a field with the cursor at the end of its text.
  public init(text: String = "") {
    self.text = text
    insertion = text.utf8.count
  }

  /// Whether nothing has been written.
  public var isEmpty: Bool { text.isEmpty }

  /// Whether the cursor stands behind the last letter.
  public var isAtEnd: Bool { insertion == text.utf8.count }

  /// The cursor, counted in Unicode scalars before it; always between two graphemes.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public var cursor: Int {
    get { text.unicodeScalars.distance(from: text.startIndex, to: cursorIndex) }
    set {
      let scalars = text.unicodeScalars
      let index = scalars.index(
        scalars.startIndex, offsetBy: max(0, newValue), limitedBy: scalars.endIndex)
      move(to: index ?? scalars.endIndex)
      move(to: cursorIndex)
    }
  }

  /// The text before the cursor.
  public var textBeforeCursor: Substring { text[..<cursorIndex] }

  /// The text after the cursor.
  public var textAfterCursor: Substring { text[cursorIndex...] }

  /// Uses a key if it edits or moves.
  ///
  /// `^A ^E ^D ^W ^U ^K ^Y` do what they do in a shell, within one line of the text.
  ///
  /// - Parameter columns: The width at which the field is drawn, which `up` and `down` need; `nil`
  ///   when no line is wrapped.
  /// - Returns: Whether it used the key; false for `up` in the first line and `down` in the last.
  public mutating func handle(_ key: Key, columns: Int? = nil) -> Bool {
    if case .character(let character) = key {
      type(character)
      return true
    }
    if key == .newline {
      type("\n")
      return true
    }
    return move(key, columns: columns) || erase(key)
  }

  /// Writes one letter at the cursor; letters that follow each other are one change a word.
  public mutating func type(_ character: Character) {
    type(String(character))
  }

  /// Writes text at the cursor, as one change; line breaks become `\n`.
  public mutating func insert(_ added: String) {
    let index = insertionIndex
    change(index..<index, to: Self.withPlainLineBreaks(added))
  }

  /// Gives the field another text, which undo takes back.
  ///
  /// - Parameter cursor: The new cursor in Unicode scalars; `nil` is the end.
  public mutating func replace(text newText: String, cursor: Int? = nil) {
    change(text.startIndex..<text.endIndex, to: newText)
    if let cursor { self.cursor = cursor }
  }

  /// Empties the field and forgets its typing, as after the text was filed.
  public mutating func clear() {
    text = ""
    insertion = 0
    history = TextHistory()
  }

  /// Takes the last word of typing back.
  ///
  /// - Returns: False when there was nothing to take back.
  public mutating func undo() -> Bool {
    guard let change = history.undo() else { return false }
    apply(change.inverse)
    insertion = change.cursor
    return true
  }

  /// Brings back what undo took.
  ///
  /// - Returns: False when there was nothing to bring back.
  public mutating func redo() -> Bool {
    guard let change = history.redo() else { return false }
    apply(change)
    return true
  }
}

extension TextField {
  var cursorIndex: String.Index {
    let index = insertionIndex
    return String.Index(index, within: text) ?? text.index(after: index)
  }

  private var insertionIndex: String.Index {
    text.utf8.index(text.startIndex, offsetBy: insertion)
  }

  mutating func move(to index: String.Index) {
    insertion = text.utf8.distance(from: text.startIndex, to: index)
    history.close()
  }

  /// Takes text out and keeps it for `^Y`.
  mutating func kill(_ range: Range<String.Index>) {
    guard !range.isEmpty else { return }
    killed = String(text[range])
    change(range, to: "")
  }

  mutating func yank() { insert(killed) }

  mutating func change(_ range: Range<String.Index>, to added: String, isTyping: Bool = false) {
    let change = TextHistory.Change(
      offset: text.utf8.distance(from: text.startIndex, to: range.lowerBound),
      removed: String(text[range]), inserted: added, cursor: insertion)
    guard !change.removed.isEmpty || !added.isEmpty else { return }
    history.record(change, isTyping: isTyping)
    apply(change)
  }

  private mutating func type(_ added: String) {
    let index = insertionIndex
    change(index..<index, to: added, isTyping: true)
  }

  private mutating func apply(_ change: TextHistory.Change) {
    let start = text.utf8.index(text.startIndex, offsetBy: change.offset)
    let end = text.utf8.index(start, offsetBy: change.removed.utf8.count)
    text.unicodeScalars.replaceSubrange(start..<end, with: change.inserted.unicodeScalars)
    insertion = change.offset + change.inserted.utf8.count
  }

  private static func withPlainLineBreaks(_ added: String) -> String {
    guard added.utf8.contains(0x0D) else { return added }
    var scalars = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in added.unicodeScalars {
      if scalar == "\r" || !(scalar == "\n" && isAfterReturn) {
        scalars.append(scalar == "\r" ? "\n" : scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(scalars)
  }
}
