import MeetingDomain
import Terminal

/// Where the parts of a page stand on the screen; a total function of the size.
struct PageFrame: Equatable {
  /// The list of places at the left of a wide screen; nil on a narrow one.
  var agenda: Rect?
  /// What there is to say of the chosen row, at the right of a wide screen; nil where there is not.
  var detail: Rect?
  /// What nobody in the room may forget, a row each; no row where all is as usual.
  var bands: Rect
  /// The aim, one row; nil where it is not shown.
  var aim: Rect?
  /// Who has been heard, one row; nil where no round is made.
  var round: Rect?
  /// The rows of the page.
  var body: Rect
  /// Where it is said how many lines stand above and below those rows: beside them where there is
  /// room, so that nothing is covered.
  var above: Int
  var below: Int
  /// The thin rule above the writing line; nil without a writing line.
  var rule: Rect?
  /// The writing line, as tall as its text needs within a third of the screen.
  var line: Rect
  /// What is said about the text in the writing line.
  var reading: Rect?
  /// What could be clearer in it, one row; nil on a page that says nothing of that.
  var hint: Rect?

  /// The narrowest screen with the agenda at its side, in columns.
  static let wide = 110
  /// The widest a text column gets, in cells.
  static let widestText = 92

  /// How wide the list of places is, and how wide the page beside it, in cells.
  ///
  /// There is room for one pane beside the page: where it has something to say of its rows, that.
  static func columns(_ size: Size, page: any Page) -> (agenda: Int, page: Int) {
    let agenda = page.isInMeeting && !page.hasDetail && size.columns >= wide ? 32 : 0
    let detail = page.hasDetail && size.columns >= wide ? DetailPane.narrowest : 0
    return (agenda, min(size.columns - agenda - detail, widestText))
  }

  /// How wide the text of the writing line is, in cells.
  static func lineColumns(_ size: Size, page: any Page) -> Int {
    max(10, columns(size, page: page).page - 6)
  }

  init(_ context: Context, _ screen: PageScreen) {
    let page = screen.page
    let size = context.size
    let (column, columns) = Self.columns(size, page: page)
    bands = Rect(
      row: 1, column: 0, rows: WarningBand.all(context).count, columns: size.columns)
    let beside = max(0, size.rows - 2 - bands.endRow)
    if column > 0 {
      agenda = Rect(row: bands.endRow, column: 0, rows: beside, columns: column)
    }
    if page.hasDetail, size.columns >= Self.wide {
      detail = Rect(
        row: bands.endRow, column: columns, rows: beside, columns: size.columns - columns)
    }
    var top = (size.rows >= 16 ? 2 : 1) + bands.rows
    var bottom = max(top, size.rows - 2)
    if detail == nil, page.detailRows > 0, size.rows >= 16 {
      bottom -= page.detailRows
      detail = Rect(row: bottom, column: column, rows: page.detailRows, columns: columns)
    }
    if page.isInMeeting, page.place != .item(.aim), size.rows >= 16,
      context.meeting.document.aim.value != nil
    {
      aim = Rect(row: top, column: column, rows: 1, columns: columns)
      top += 2
    }
    if page.place?.item?.hasRound == true, size.rows >= 16 {
      round = Rect(row: aim == nil ? top : top - 1, column: column, rows: 1, columns: columns)
      top += aim == nil ? 2 : 1
    }
    above = size.rows >= 16 ? top - 1 : top
    guard let line = screen.line else {
      let room = size.rows >= 16 ? bottom - top - 1 : bottom - top
      body = Rect(row: top, column: column, rows: room, columns: columns)
      below = bottom - 1
      self.line = Rect(row: bottom, column: column, rows: 0, columns: columns)
      return
    }
    let textColumns = Self.lineColumns(size, page: page)
    let needed = context.draft(line.field).lineCount(columns: textColumns)
    let height = min(max(1, needed), max(1, size.rows / 3))
    if size.rows >= 16, page.hint(on: "", context) != nil {
      hint = Rect(row: bottom - 1, column: column, rows: 1, columns: columns)
      bottom -= 1
    }
    let lineTop = max(top, bottom - 1 - height)
    reading = Rect(row: bottom - 1, column: column, rows: 1, columns: columns)
    self.line = Rect(row: lineTop, column: column + 4, rows: height, columns: textColumns)
    below = lineTop - 1
    rule = Rect(row: lineTop - 1, column: column, rows: 1, columns: columns)
    body = Rect(row: top, column: column, rows: max(0, lineTop - 1 - top), columns: columns)
  }
}
