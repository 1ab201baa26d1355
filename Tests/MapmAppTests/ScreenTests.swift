import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct ScreenTests {
  static let sizes = [
    Size(columns: 40, rows: 10), Size(columns: 40, rows: 12), Size(columns: 80, rows: 24),
    Size(columns: 120, rows: 40),
  ]

  @Test(arguments: ScreenCase.all, sizes)
  func `every row fits, the focus is one, and a sentence says what it is`(
    screen: ScreenCase, size: Size
  ) throws {
    var app = screen.app(columns: size.columns, rows: size.rows)
    let frame = app.frame
    #expect(frame.size == size)
    let rows = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.count == size.rows)
    for row in rows { #expect(displayWidth(of: row) <= size.columns) }
    let place = frame.cursor
    let cursor = try #require(place)
    #expect((0..<size.rows).contains(cursor.row))
    #expect((0..<size.columns).contains(cursor.column))
    guard !["hidden", "help", "menu"].contains(screen.name) else { return }
    let end = app.announcement.last
    #expect(end.map { ".?:…".contains($0) } == true, "\(app.announcement)")
    expectOneFocus(in: app, frame, cursor, isWriting: screen.isWriting)
  }

  @Test(arguments: ScreenCase.all)
  func `no column of a page runs into the next`(screen: ScreenCase) {
    for size in Self.sizes {
      var app = screen.app(columns: size.columns, rows: size.rows)
      _ = app.frame
      for line in app.page?.layout.lines ?? [] {
        let pieces = line.pieces.filter { !$0.text.isEmpty }.sorted { $0.column < $1.column }
        for (left, right) in zip(pieces, pieces.dropFirst()) {
          let words = String(left.text.reversed().drop { $0 == " " }.reversed())
          #expect(
            left.column + displayWidth(of: words) < right.column,
            "\(size.columns): \(left.text)|\(right.text)")
        }
      }
    }
  }

  @Test(arguments: ScreenCase.all)
  func `no part of a screen lies on another`(screen: ScreenCase) {
    for size in Self.sizes {
      var app = screen.app(columns: size.columns, rows: size.rows)
      _ = app.frame
      guard let page = app.page else { continue }
      let frame = PageFrame(app.model.context, page)
      let parts = [
        frame.bands, frame.agenda, frame.detail, frame.aim, frame.round, frame.body, frame.line,
      ].compactMap { $0 }.filter { $0.rows > 0 && $0.columns > 0 }
      for (index, part) in parts.enumerated() {
        for other in parts.dropFirst(index + 1) {
          let shared = part.intersection(other)
          #expect(shared.rows <= 0 || shared.columns <= 0, "\(size.columns): \(part), \(other)")
        }
      }
    }
  }

  /// In a text the focus is the cursor, in a list a mark with the cursor on it.
  private func expectOneFocus(
    in app: App, _ frame: Canvas, _ cursor: Point, isWriting: Bool
  ) {
    guard let page = app.page else { return }
    let column = PageFrame(app.model.context, page).body.column + 1
    let marks = (0..<frame.size.rows).filter { frame[$0, column].text == ">" }
    if isWriting {
      #expect(marks.count == (app.page?.editor == nil ? 0 : 1))
      #expect((1..<frame.size.rows - 2).contains(cursor.row))
    } else if app.page?.layout.rows.isEmpty == false {
      #expect(marks == [cursor.row], "\(frame.text)")
    }
  }

  @Test func `no size from 1x1 to 130x50 is too much for any screen`() {
    var apps = ScreenCase.all.map { $0.app() }
    var turn = 0
    for columns in 1...130 {
      for rows in Array(1...18) + [24, 40, 50] {
        let size = Size(columns: columns, rows: rows)
        turn = (turn + 1) % apps.count
        apps[turn].take(.input(.resize(size)))
        let shown = apps[turn].frame.size
        #expect(shown == size)
      }
    }
  }

  static let tooSmall = [
    Size(columns: 39, rows: 24), Size(columns: 80, rows: 9), Size(columns: 1, rows: 1),
  ]

  @Test(arguments: tooSmall)
  func `a terminal that is too small says so and typing goes on`(size: Size) {
    var app = App(item: 5)
    app.press("be")
    app.take(.input(.resize(size)))
    #expect(app.text.split(separator: "\n").count <= 3)
    app.press("fore")
    #expect(app.line == "before")
    #expect(app.store.drafts.values.contains("before"))
    app.take(.input(.resize(Size(columns: 80, rows: 24))))
    #expect(app.text.contains("+ before"))
  }

  @Test func `a long text in the line shows the part with the cursor`() {
    var app = App(item: 5, columns: 40, rows: 10)
    app.press(String(repeating: "word ", count: 60) + "END")
    #expect(app.text.contains("END"))
    #expect(app.row(0).hasPrefix("5 New"))
  }

  @Test func `a long text in a field shows the part with the cursor`() {
    var app = App(item: 1, columns: 40, rows: 12)
    app.press("<Down><Down><Down><Enter>" + String(repeating: "word ", count: 60) + "END")
    #expect(app.text.contains("END"))
  }

  @Test func `the title never gives way to the clock`() {
    var app = App(item: 5, columns: 40, rows: 12)
    app.press("x")
    #expect(app.row(0).contains("5 New information"))
    #expect(app.row(0).contains("SAVED"))
  }

  @Test func `rows that are not shown are counted`() {
    var app = App(at: .opening, columns: 80, rows: 24)
    #expect(app.text.contains("below"))
    app.press("<End>")
    #expect(app.text.contains("above"))
  }

  @Test func `where a count would cover words a mark at the edge stands for it`() {
    var app = App(at: .opening, columns: 40, rows: 12)
    #expect(app.row(9).hasSuffix("↓"))
    #expect(!app.text.contains("below"))
    app.press("<End>")
    #expect(app.row(1).hasSuffix("↑"))
    #expect(!app.text.contains("above"))
  }
}
