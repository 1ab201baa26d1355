import MeetingDomain
import Terminal

/// All meetings, to be found by words as one types.
struct MeetingsSheet: Sheet {
  private var meetings: [MeetingRow] = []
  private var lines = SearchedLines(capacity: 0)
  private var query = TextField()
  private var rows: [Int] = []
  private var chosen = 0

  init(_ context: Context) {
    take(context)
  }

  var title: String { "Meetings   \(rows.count) of \(meetings.count)" }
  var isWriting: Bool { true }
  var isOutsideMeetings: Bool { true }

  func spokenRows(_ context: Context) -> [String]? { rows.map { meetings[$0].line } }

  var announcement: String {
    guard let meeting else { return "No meeting has these words. Esc goes back." }
    return "Meeting \(meeting.reference), \(meeting.state). \(chosen + 1) of \(rows.count)."
  }

  func hints(_ keys: KeyMap) -> [KeyHint] {
    [KeyHint("Enter", "open"), KeyHint("Down", "choose"), KeyHint("Esc", "back")]
  }

  private var meeting: MeetingRow? {
    rows.indices.contains(chosen) ? meetings[rows[chosen]] : nil
  }

  private mutating func take(_ context: Context) {
    meetings = context.meetings
    lines = SearchedLines(capacity: meetings.count)
    for meeting in meetings {
      lines.add(meeting.reference)
      lines.add(meeting.case, marked: "#")
      lines.add(meeting.state)
      // Where there is a case number no name stands on the screen, so none is found by.
      if meeting.case.isEmpty { lines.add(meeting.subject) }
      if let date = meeting.date { lines.add("\(date) \(date.inWords)") }
      lines.endLine()
    }
    look()
  }

  private mutating func look() {
    var flags = [Bool](repeating: true, count: meetings.count)
    for word in query.text.split(separator: " ") {
      lines.keep(SearchedLines.folded(String(word)), in: &flags)
    }
    rows = flags.indices.filter { flags[$0] }
    chosen = min(chosen, max(0, rows.count - 1))
  }

  mutating func listed(_ context: Context) -> [Step] {
    take(context)
    return []
  }

  mutating func press(_ key: Key, _ context: Context) -> [Step] {
    let page = max(1, context.size.rows - 7)
    switch key {
    case .escape, .control("g"): return [.back]
    case .enter:
      guard let meeting else { return [.say(announcement)] }
      return [.effect(.open(key: meeting.key))]
    case .down, .control("n"), .tab: chosen = min(chosen + 1, max(0, rows.count - 1))
    case .up, .control("p"), .backTab: chosen = max(0, chosen - 1)
    case .pageDown: chosen = min(chosen + page, max(0, rows.count - 1))
    case .pageUp: chosen = max(0, chosen - page)
    default:
      guard query.handle(key) else { return [.refuse(key)] }
      chosen = 0
      look()
    }
    return []
  }

  mutating func paste(_ text: String) -> [Step]? {
    query.insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    look()
    return []
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    let top = canvas.size.rows >= 16 ? 2 : 1
    canvas.put("Filter", row: top, column: 2, role: .label)
    let first = top + 2
    let room = max(1, canvas.size.rows - 2 - first)
    let start = max(0, min(chosen - room / 2, rows.count - room))
    for (line, index) in rows.dropFirst(start).prefix(room).enumerated() {
      let (row, meeting) = (first + line, meetings[index])
      let isChosen = start + line == chosen
      if isChosen {
        let rect = Rect(row: row, column: 1, rows: 1, columns: canvas.size.columns - 2)
        canvas.fill(rect, role: .focus)
        canvas.put(">", row: row, column: 1, role: .focus)
      }
      canvas.put(
        meeting.line.clipped(to: canvas.size.columns - 5), row: row, column: 3,
        role: isChosen ? .focus : .text)
    }
    let field = Rect(row: top, column: 9, rows: 1, columns: max(10, canvas.size.columns - 11))
    query.draw(
      on: &canvas, in: field, isFocused: true, placeholder: "reference, case, day, live, overdue")
  }
}

extension MeetingRow {
  /// Where it stands and what is open, in words.
  var state: String {
    var parts = [statusInWords.uppercased()]
    if open > 0 { parts.append("\(open) open") }
    if overdue > 0 { parts.append("\(overdue) OVERDUE") }
    return parts.joined(separator: ", ")
  }

  /// What lists call it: the case number, else the name.
  var about: String { `case`.isEmpty ? subject : "case \(`case`)" }

  /// The row in columns: day, reference, what it is about, where it stands.
  var line: String {
    let day = date?.inWords ?? "no day yet"
    return columns([(day, 17), (reference, 11), (about, 22)]) + state
  }
}
