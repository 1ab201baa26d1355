import Terminal
import TestSupport
import Testing

struct TextFieldTests {
  /// A field after keys; `|` in the text is where the cursor stands at the start.
  private func field(_ text: String, _ keys: Key...) -> TextField {
    let parts = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    var field = TextField(text: parts.joined())
    field.cursor = parts[0].unicodeScalars.count
    for key in keys { _ = field.handle(key) }
    return field
  }

  private func shown(_ field: TextField) -> String {
    String(field.textBeforeCursor) + "|" + String(field.textAfterCursor)
  }

  @Test(arguments: [
    ("ab|c", Key.left, "a|bc"), ("|ab", .left, "|ab"), ("ab|", .right, "ab|"),
    ("a|b", .right, "ab|"),
    ("one two|", .wordLeft, "one |two"), ("one |two", .wordLeft, "|one two"),
    ("one| two", .wordRight, "one two|"), ("x\nab|c", .home, "x\n|abc"),
    ("x\na|bc\ny", .end, "x\nabc|\ny"), ("ab|c", .control("a"), "|abc"),
    ("a|bc", .control("e"), "abc|"), ("ab|c", .backspace, "a|c"), ("|abc", .backspace, "|abc"),
    ("a|bc", .delete, "a|c"), ("a|bc", .control("d"), "a|c"), ("abc|", .delete, "abc|"),
    ("one two |x", .control("w"), "one |x"), ("ab\ncd|e", .control("u"), "ab\n|e"),
    ("a|bc\nd", .control("k"), "a|\nd"), ("a|b", .newline, "a\n|b"),
    ("a|b", .character("x"), "ax|b"),
    ("e\u{301}|", .left, "|e\u{301}"), ("👨‍👩‍👧|", .backspace, "|"),
  ])
  func `a key edits or moves`(before: String, key: Key, after: String) {
    #expect(scalars(shown(field(before, key))) == scalars(after))
  }

  @Test(arguments: [Key.enter, .tab, .escape, .pageUp, .control("x"), .up, .down])
  func `a key that is none of its own is left to others`(key: Key) {
    var field = TextField(text: "text")
    let before = field
    #expect(field.handle(key) == false)
    #expect(field == before)
  }

  @Test func `what was killed can be brought back`() {
    #expect(shown(field("one two|", .control("w"), .control("a"), .control("y"))) == "two|one ")
  }

  @Test func `up and down move between wrapped lines and stop at the edges`() {
    var field = TextField(text: "one two three")
    #expect(field.handle(.up, columns: 8) == true)
    #expect(shown(field) == "one t|wo three")
    #expect(field.handle(.up, columns: 8) == false)
    #expect(field.handle(.down, columns: 8) == true)
    #expect(shown(field) == "one two three|")
    #expect(field.handle(.down, columns: 8) == false)
  }

  @Test func `a letter typed scalar by scalar stays in order before a mark`() {
    var field = TextField(text: "\u{1F1EB}\u{1F1F7}")
    field.cursor = 0
    for scalar in "\u{1F1EC}\u{1F1E7}".unicodeScalars {
      _ = field.handle(.character(Character(scalar)))
    }
    #expect(scalars(field.text) == scalars("\u{1F1EC}\u{1F1E7}\u{1F1EB}\u{1F1F7}"))
  }

  @Test(arguments: [
    "e\u{301}", "\u{E9}", "\u{212B}", "\u{1112}\u{1161}\u{11AB}", "o\u{323}\u{302}",
  ])
  func `text is never normalised`(text: String) {
    var field = TextField()
    for scalar in text.unicodeScalars { _ = field.handle(.character(Character(scalar))) }
    #expect(scalars(field.text) == scalars(text))
    #expect(field.cursor == text.unicodeScalars.count)
  }

  @Test func `undo takes back words, redo brings them back`() {
    var field = TextField()
    for letter in "one two" { _ = field.handle(.character(letter)) }
    #expect(field.undo() == true)
    #expect(field.text == "one ")
    #expect(field.undo() == true)
    #expect(field.text.isEmpty)
    #expect(field.undo() == false)
    #expect([field.redo(), field.redo()] == [true, true])
    #expect(field.text == "one two")
    #expect(field.redo() == false)
  }

  @Test func `typing after undo ends redo`() {
    var field = field("|", .character("a"))
    #expect(field.undo() == true)
    _ = field.handle(.character("b"))
    #expect(field.redo() == false)
    #expect(field.text == "b")
  }

  @Test func `clearing forgets the typing, replacing does not`() {
    var field = field("|", .character("a"))
    field.replace(text: "suggestion", cursor: 3)
    #expect(shown(field) == "sug|gestion")
    #expect(field.undo() == true)
    #expect(field.text == "a")
    field.clear()
    #expect(field.undo() == false)
    #expect(field.isEmpty)
  }

  @Test func `a paste is one change with plain line breaks`() {
    var field = TextField(text: "x")
    field.insert("a\r\nb\rc")
    #expect(field.text == "xa\nb\nc")
    #expect(field.undo() == true)
    #expect(field.text == "x")
  }

  @Test(arguments: 0..<30)
  func `all of undo then all of redo is where one was`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var field = TextField()
    let keys: [Key] = [
      .left, .right, .home, .end, .backspace, .delete, .wordLeft, .wordRight, .control("w"),
      .control("k"), .control("u"), .control("y"), .up, .down, .newline,
    ]
    for _ in 0..<200 {
      if Bool.random(using: &random) {
        for scalar in random.text(length: 1).unicodeScalars {
          _ = field.handle(.character(Character(scalar)))
        }
      } else {
        _ = field.handle(keys.randomElement(using: &random) ?? .left, columns: 9)
      }
      #expect(scalars(field.textBeforeCursor).count == field.cursor)
      #expect(field.textBeforeCursor.count + field.textAfterCursor.count == field.text.count)
    }
    let text = scalars(field.text)
    while field.undo() {}
    #expect(field.isEmpty)
    while field.redo() {}
    #expect(scalars(field.text) == text)
  }

  @Test(arguments: [
    ("", 0, 0), ("abc", 0, 3), ("one two three", 1, 5), ("12345678", 1, 0), ("ab\n", 1, 0),
    ("日本", 0, 4), ("1234567  ", 1, 0),
  ])
  func `the cursor stands behind the last letter`(text: String, row: Int, column: Int) {
    var canvas = Canvas(size: Size(columns: 12, rows: 6))
    let field = TextField(text: text)
    field.draw(
      on: &canvas, in: Rect(row: 1, column: 2, rows: 4, columns: 8), isFocused: true)
    #expect(canvas.cursor == Point(row: row + 1, column: column + 2))
    #expect(field.lineCount(columns: 8) == row + 1)
  }

  @Test func `a field that is too long shows the cursor's line`() {
    var canvas = Canvas(size: Size(columns: 8, rows: 2))
    TextField(text: "a\nb\nc\nd").draw(on: &canvas, in: Rect(canvas.size), isFocused: true)
    #expect(canvas.text == "c\nd")
    #expect(canvas.cursor == Point(row: 1, column: 1))
  }

  @Test func `an empty field says what it is for`() {
    var canvas = Canvas(size: Size(columns: 8, rows: 1))
    TextField().draw(on: &canvas, in: Rect(canvas.size), isFocused: true, placeholder: "name")
    #expect(canvas.text == "name")
    #expect(canvas.roleText == "pppppppp")
    #expect(canvas.cursor == Point(row: 0, column: 0))
  }
}
