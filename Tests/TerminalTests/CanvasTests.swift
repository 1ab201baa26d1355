import Terminal
import TestSupport
import Testing

struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int = 1) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows))
  }

  @Test(arguments: [
    ("plain", "plain"), ("\u{1B}[31m", "^[[31m"), ("a\u{7F}", "a^?"), ("\u{9B}x", "\\x9bx"),
    ("a\u{202E}b", "a<RLO>b"), ("\u{200F}", "<RLM>"), ("\u{2066}", "<LRI>"), ("a\tb", "a b"),
    ("a\u{200B}b", "ab"), ("👨‍👩‍👧", "👨"), ("👍🏽", "👍"), ("❤️", "❤"), ("🇬🇧", "GB"),
    ("\u{0378}", "\u{FFFD}"), ("a\nb", "a^Jb"), ("日本", "日本"), ("क्षि", "क्षि"),
  ])
  func `what could harm the screen is spelled out or left out`(text: String, shown: String) {
    var canvas = canvas(20)
    let columns = canvas.put(text, row: 0, column: 0)
    #expect(scalars(canvas.text) == scalars(shown))
    #expect(columns == displayWidth(of: text))
  }

  @Test func `a cell keeps four marks and drops the others`() {
    var canvas = canvas(4)
    canvas.put("a" + String(repeating: "\u{301}", count: 9), row: 0, column: 0)
    #expect(canvas[0, 0].text.unicodeScalars.count == 5)
    #expect(canvas[0, 0].width == 1)
  }

  @Test func `text is cut at the edge, never within a wide letter`() {
    var canvas = canvas(5)
    #expect(canvas.put("日本語", row: 0, column: 0) == 4)
    #expect(canvas.text == "日本")
    #expect(canvas.put("abcdef", row: 0, column: 3, limit: 1) == 1)
  }

  @Test(arguments: [(-1, 0), (5, 0), (0, -3), (0, 99), (Int.min / 2, Int.max / 2)])
  func `drawing outside of the canvas does nothing wrong`(row: Int, column: Int) {
    var canvas = canvas(5, 5)
    canvas.put("ab", row: row, column: column, limit: .max)
    #expect(canvas.text.allSatisfy { $0 == "\n" })
    #expect(canvas[row, column].isBlank)
  }

  @Test func `text that begins left of the canvas shows its end`() {
    var canvas = canvas(5)
    canvas.put("abcd", row: 0, column: -2)
    #expect(canvas.text == "cd")
  }

  @Test(arguments: [(0, "x 語"), (1, " x語"), (2, "日x")])
  func `half of a wide letter becomes a space`(column: Int, shown: String) {
    var canvas = canvas(4)
    canvas.put("日語", row: 0, column: 0)
    canvas.put("x", row: 0, column: column)
    #expect(canvas.text == shown)
  }

  @Test func `inside a clip the corner is zero and the cursor comes back`() {
    var canvas = canvas(10, 4)
    canvas.clipped(to: Rect(row: 1, column: 2, rows: 2, columns: 3)) { inner in
      #expect(inner.size == Size(columns: 3, rows: 2))
      inner.put("abcdef", row: 0, column: 0)
      inner.put("lost", row: 2, column: 0)
      inner.clipped(to: Rect(row: 1, column: 1, rows: 9, columns: 9)) {
        $0.put("xyz", row: 0, column: 0)
      }
      inner.cursor = Point(row: 1, column: 1)
      #expect(inner[0, 0].text == "a")
    }
    #expect(canvas.text == "\n  abc\n   xy\n")
    #expect(canvas.cursor == Point(row: 2, column: 3))
  }

  @Test func `a fill keeps to its rectangle and to the canvas`() {
    var canvas = canvas(6, 3)
    canvas.fill(Rect(row: 1, column: 4, rows: 9, columns: 9), role: .muted, text: "─")
    #expect(canvas.text == "\n    ──\n    ──")
    #expect(canvas.roleText == "\n....mm\n....mm")
  }

  @Test func `every role has a letter of its own`() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
    #expect(Role.allCases.count == 32)
  }

  @Test(arguments: 0..<20)
  func `every row is as wide as the canvas, whatever is drawn`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var canvas = canvas(17, 5)
    for _ in 0..<40 {
      canvas.put(
        random.text(length: 6), row: .random(in: -1...5, using: &random),
        column: .random(in: -5...18, using: &random))
    }
    for row in 0..<5 {
      let cells = (0..<17).map { canvas[row, $0] }
      #expect(cells.reduce(0) { $0 + $1.width } == 17)
      for (column, cell) in cells.enumerated() where cell.width == 0 {
        #expect(cells[column - 1].width == 2)
      }
    }
  }
}
