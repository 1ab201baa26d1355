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
    let size = context.size
    let isRoomy = size.rows >= Self.roomy
    let (column, columns) = Self.columns(size, page: screen.page)
    bands = Rect(row: 1, column: 0, rows: WarningBand.all(context).count, columns: size.columns)
    let top = (isRoomy ? 2 : 1) + bands.rows
    body = Rect(
      row: top, column: column, rows: max(top, size.rows - 2) - top, columns: columns)
    line = Rect(row: body.endRow, column: column, rows: 0, columns: columns)
    (above, below) = (top, body.endRow - 1)
    placePanes(beside: screen.page, size, isRoomy)
    if isRoomy { placeHead(of: screen.page, context) }
    above = isRoomy ? body.row - 1 : body.row
    if let written = screen.line {
      let text = context.draft(written.field)
      placeLine(
        text, hasHint: isRoomy && screen.page.hint(on: "", context) != nil, size, screen.page)
    } else {
      line.row = body.endRow
      below = body.endRow - 1
      body.rows = max(0, body.rows - (isRoomy ? 1 : 0))
    }
  }

  /// The fewest rows of a screen with room for more than the page itself.
  private static let roomy = 16

  /// Sets what stands beside the page on a wide screen, or what it says of a row below it.
  private mutating func placePanes(beside page: any Page, _ size: Size, _ isRoomy: Bool) {
    let rows = max(0, size.rows - 2 - bands.endRow)
    if body.column > 0 {
      agenda = Rect(row: bands.endRow, column: 0, rows: rows, columns: body.column)
    }
    if page.hasDetail, size.columns >= Self.wide {
      detail = Rect(
        row: bands.endRow, column: body.columns, rows: rows, columns: size.columns - body.columns)
    } else if page.detailRows > 0, isRoomy {
      body.rows -= page.detailRows
      detail = Rect(
        row: body.endRow, column: body.column, rows: page.detailRows, columns: body.columns)
    }
  }

  /// Takes the rows of the aim and of the round off the top of the page.
  private mutating func placeHead(of page: any Page, _ context: Context) {
    func head(_ row: Int) -> Rect {
      Rect(row: row, column: body.column, rows: 1, columns: body.columns)
    }
    var taken = 0
    if page.isInMeeting, page.place != .item(.aim), context.meeting.document.aim.value != nil {
      aim = head(body.row)
      taken = 2
    }
    if page.place?.item?.hasRound == true {
      round = head(aim == nil ? body.row : body.row + 1)
      taken = aim == nil ? 2 : 3
    }
    body.row += taken
    body.rows -= taken
  }

  /// Takes the writing line, with the rule above and what is said about it below, off the bottom.
  private mutating func placeLine(
    _ text: TextField, hasHint: Bool, _ size: Size, _ page: any Page
  ) {
    let (column, columns) = (body.column, body.columns)
    func row(_ row: Int) -> Rect { Rect(row: row, column: column, rows: 1, columns: columns) }
    let textColumns = Self.lineColumns(size, page: page)
    let height = min(
      max(1, text.lineCount(columns: textColumns)), max(1, size.rows / 3))
    var bottom = body.endRow
    if hasHint {
      hint = row(bottom - 1)
      bottom -= 1
    }
    let top = max(body.row, bottom - 1 - height)
    reading = row(bottom - 1)
    line = Rect(row: top, column: column + 4, rows: height, columns: textColumns)
    rule = row(top - 1)
    below = top - 1
    body.rows = max(0, top - 1 - body.row)
  }
}
