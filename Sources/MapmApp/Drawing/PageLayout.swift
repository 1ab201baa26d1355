import MeetingDomain
import Terminal

/// A page laid out for a width: its lines from top to bottom, and which row each belongs to.
///
/// It is kept between frames and made anew only when the meeting, the width or the editor changed,
/// so that a key in the writing line costs nothing that grows with the page.
struct PageLayout: Sendable {
  /// One piece of text in a line.
  struct Piece: Equatable, Sendable {
    var column: Int
    var text: String
    var role: Role
  }

  /// One line of the page.
  struct Line: Equatable, Sendable {
    var pieces: [Piece] = []
    /// The index in `rows`; nil for headings and sentences.
    var row: Int?
    /// Whether the row begins here.
    var isFirst = false
  }

  /// Where the text that is being edited stands.
  struct EditedText: Equatable, Sendable {
    var draft: String
    var line: Int
    var column: Int
    var lines: Int
    var columns: Int
  }

  private(set) var lines: [Line] = []
  private(set) var rows: [BlockRow] = []
  private(set) var edited: EditedText?
  /// The line of the option that is chosen, while one chooses; nil otherwise.
  private(set) var chosenLine: Int?
  /// The width of a row's text, in cells.
  private(set) var textColumns = 40
  /// Where the short column begins.
  private var leadColumn = 3
  private var key: Key?
  /// Whether a row's short column stands above its text, for want of room beside it.
  private var labelsAbove = false

  /// The narrowest page with the short column beside the text, in cells.
  private static let narrow = 60

  /// The least room that a note has beside its heading, in cells.
  private static let narrowestNote = 16

  /// What the layout was made for.
  private struct Key: Equatable {
    var stamp: Stamp?
    var meeting: String?
    var columns: Int
    var today: CalendarDay
    var author: Author?
  }

  /// The line where a row begins; nil where the page does not show it.
  func firstLine(of target: Target) -> Int? {
    lines.firstIndex { $0.row.map { rows[$0].target == target } ?? false }
  }

  /// Makes the next `update` lay everything out anew.
  mutating func forget() {
    key = nil
  }

  /// Lays the page out, unless nothing changed; says whether it did.
  mutating func update(
    page: any Page, _ context: Context, columns: Int, editor: Editor?
  ) -> Bool {
    let key = Key(
      stamp: context.meeting.lastStamp, meeting: context.key, columns: columns,
      today: context.today, author: context.author)
    guard key != self.key else { return false }
    self.key = key
    (lines, rows, edited, chosenLine) = ([], [], nil, nil)
    let blocks = page.blocks(context)
    // A column in which nothing stands takes no room, and no more than what stands in it needs.
    let rows = blocks.compactMap(\.row)
    let widest = rows.filter(\.isLed).map { displayWidth(of: $0.lead) }.max() ?? 0
    let leadWidth = widest == 0 ? 0 : min(page.leadWidth, widest + 2)
    labelsAbove = columns < Self.narrow && leadWidth > 0
    for (block, group) in zip(blocks, Self.groups(of: blocks)) {
      switch block {
      case .space: lines.append(Line())
      case .heading(let title, let note): addHeading(title, note, columns: columns)
      case .text(let text, let role): addText(text, role, columns: columns)
      case .row(let row):
        // A page outside the walk has headings above its columns, which say how wide they are.
        let needed = page.place == nil ? page.markWidth : group.widestMark + 2
        leadColumn = 3 + min(page.markWidth, group.widestMark == 0 ? 1 : needed)
        let textColumn = leadColumn + (group.hasLeads && !labelsAbove ? leadWidth : 0)
        textColumns = max(10, columns - textColumn - 2)
        add(row, textColumn, columns, editor, context)
      }
    }
    textColumns = edited?.columns ?? textColumns
    return true
  }

  /// The columns that the rows under one heading use.
  private struct Group {
    /// How wide the widest mark is, in cells; 0 where there is none.
    var widestMark = 0
    var hasLeads = false
  }

  /// For each block, the group in which it stands.
  private static func groups(of blocks: [Block]) -> [Group] {
    var groups = [Group()]
    let places = blocks.map { block in
      if block.isHeading { groups.append(Group()) }
      if let row = block.row {
        let last = groups.count - 1
        groups[last].widestMark = max(groups[last].widestMark, displayWidth(of: row.mark))
        groups[last].hasLeads = groups[last].hasLeads || row.isLed
      }
      return groups.count - 1
    }
    return places.map { groups[$0] }
  }

  private mutating func addHeading(_ title: String, _ note: String, columns: Int) {
    var pieces = [Piece(column: 2, text: title, role: .heading)]
    // A note that would be squeezed beside its heading stands below it.
    let beside = 2 + displayWidth(of: title) + 3
    let isBeside = columns - beside - 2 >= min(displayWidth(of: note), Self.narrowestNote)
    let column = isBeside ? beside : 4
    let notes = note.isEmpty ? [] : wrap(note, columns: max(10, columns - column - 2))
    if isBeside, let first = notes.first {
      pieces.append(Piece(column: column, text: String(first), role: .muted))
    }
    lines.append(Line(pieces: pieces))
    for note in isBeside ? notes.dropFirst() : notes[...] {
      lines.append(Line(pieces: [Piece(column: column, text: String(note), role: .muted)]))
    }
  }

  private mutating func addText(_ text: String, _ role: Role, columns: Int) {
    for line in wrap(text, columns: max(10, columns - 6)) {
      lines.append(Line(pieces: [Piece(column: 4, text: String(line), role: role)]))
    }
  }

  private mutating func add(
    _ row: BlockRow, _ textColumn: Int, _ columns: Int, _ editor: Editor?, _ context: Context
  ) {
    let index = rows.count
    rows.append(row)
    var head: [Piece] = []
    if !row.mark.isEmpty { head.append(Piece(column: 3, text: row.mark, role: row.markRole)) }
    if !row.lead.isEmpty {
      head.append(
        Piece(column: leadColumn, text: row.lead, role: row.leadRole))
    }
    let isAbove = labelsAbove && row.isLed
    if isAbove {
      lines.append(Line(pieces: head, row: index, isFirst: true))
      head = []
    }
    guard let editor, editor.target == row.target else {
      addRowText(row, head, index, textColumn, isFirst: !isAbove)
      return
    }
    addEdited(row, editor, head, index, textColumn, columns, context, isFirst: !isAbove)
  }

  private mutating func addRowText(
    _ row: BlockRow, _ head: [Piece], _ index: Int, _ textColumn: Int, isFirst: Bool
  ) {
    if row.text.isEmpty, row.tail.isEmpty, !isFirst { return }
    let tailWidth = row.tail.isEmpty ? 0 : displayWidth(of: row.tail) + 2
    let isBeside = tailWidth > 0 && textColumns - tailWidth >= 10
    let wrapped = wrapped(row.text, besideTail: isBeside ? tailWidth : 0)
    for (number, text) in wrapped.enumerated() {
      var line = Line(pieces: number == 0 ? head : [], row: index, isFirst: isFirst && number == 0)
      line.pieces.append(Piece(column: textColumn, text: text, role: row.role))
      if number == 0, isBeside {
        let column = textColumn + textColumns - tailWidth + 2
        line.pieces.append(Piece(column: column, text: row.tail, role: row.tailRole))
      }
      lines.append(line)
    }
    let isLastBeside = isBeside && wrapped.count == 1
    addAside(row, index, textColumn, room: textColumns - (isLastBeside ? tailWidth : 0))
    if tailWidth > 0, !isBeside {
      let tail = Piece(column: textColumn, text: row.tail, role: row.tailRole)
      lines.append(Line(pieces: [tail], row: index))
    }
  }

  /// A row's text in lines, of which only the first makes room for a word at its end.
  private func wrapped(_ text: String, besideTail tailWidth: Int) -> [String] {
    let narrow = wrap(text, columns: textColumns - tailWidth)
    guard tailWidth > 0, narrow.count > 1 else { return narrow.map(String.init) }
    let rest = wrap(String(text[narrow[1].startIndex...]), columns: textColumns)
    return [String(narrow[0])] + rest.map(String.init)
  }

  /// What is said of a row's text, right after its last line where there is room, else below it.
  private mutating func addAside(
    _ row: BlockRow, _ index: Int, _ textColumn: Int, room: Int
  ) {
    guard !row.aside.isEmpty, let last = lines.indices.last else { return }
    let text = lines[last].pieces.first { $0.column == textColumn }?.text ?? ""
    let width = text.isEmpty ? 0 : displayWidth(of: text) + 3
    guard width + displayWidth(of: row.aside) > room else {
      let aside = Piece(column: textColumn + width, text: row.aside, role: .muted)
      lines[last].pieces.append(aside)
      return
    }
    for text in wrap(row.aside, columns: textColumns) {
      let aside = Piece(column: textColumn, text: String(text), role: .muted)
      lines.append(Line(pieces: [aside], row: index))
    }
  }

  /// The row that is being edited: its field, and below it what can be chosen.
  private mutating func addEdited(
    _ row: BlockRow, _ editor: Editor, _ head: [Piece], _ index: Int, _ textColumn: Int,
    _ columns: Int, _ context: Context, isFirst: Bool
  ) {
    switch editor.style {
    case .writing:
      // The words of a line that adds make way for what is written.
      let head = row.isAdding ? [Piece(column: leadColumn, text: "+", role: .key)] : head
      let textColumn = row.isAdding ? leadColumn + 2 : textColumn
      if row.isAdding { textColumns = max(10, columns - textColumn - 2) }
      let field = context.draft(editor.draft)
      let count = max(1, field.lineCount(columns: textColumns))
      edited = EditedText(
        draft: editor.draft, line: lines.count, column: textColumn, lines: count,
        columns: textColumns)
      for number in 0..<count {
        let pieces = number == 0 ? head : []
        lines.append(Line(pieces: pieces, row: index, isFirst: isFirst && number == 0))
      }
      if let hint = editor.hint(for: field.text, context) ?? row.wordsWhileAdding {
        lines.append(Line(pieces: [Piece(column: textColumn, text: hint, role: .muted)]))
      }
      let suggestions = Suggestion.all(for: editor, typed: field.text, context)
      for (number, suggestion) in suggestions.enumerated() {
        let role: Role = number == editor.chosen ? .suggestionChosen : .suggestion
        lines.append(
          Line(pieces: [
            Piece(
              column: textColumn + 2, text: suggestion.shown.clipped(to: textColumns - 2),
              role: role)
          ]))
      }
    case .choosing(let options), .ticking(let options), .linking(let options):
      addRowText(row, head, index, textColumn, isFirst: isFirst)
      addOptions(options, editor, textColumn, columns)
    }
  }

  /// What can be chosen, below the row's text; whole lines of the minutes begin further left.
  private mutating func addOptions(
    _ options: [Editor.Option], _ editor: Editor, _ textColumn: Int, _ columns: Int
  ) {
    let widest = options.map { displayWidth(of: $0.words) }.max() ?? 0
    let textColumn = widest > textColumns - 7 ? min(textColumn, 4) : textColumn
    let room = max(10, columns - textColumn - 9)
    for (number, option) in options.enumerated() {
      let isChosen = number == editor.chosen
      let digits = number < 9 ? " \(number + 1)" : "\(number + 1)"
      let words = (editor.mark(of: option) + option.words).clipped(to: room)
      let text = "\(isChosen ? ">" : " ") \(digits)  \(words) "
      if isChosen { chosenLine = lines.count }
      lines.append(
        Line(pieces: [
          Piece(column: textColumn, text: text, role: isChosen ? .suggestionChosen : .suggestion)
        ]))
    }
  }
}

extension BlockRow {
  /// What is to be written in a line that adds a row.
  fileprivate var wordsWhileAdding: String? {
    isAdding ? String(lead.dropFirst(2)) : nil
  }
}
