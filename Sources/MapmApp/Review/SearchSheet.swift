public import MeetingDomain
import Terminal

/// A passage that a search found, with its meeting.
public struct FoundPassage: Equatable, Sendable {
  /// What the store calls the meeting.
  public var key: String
  /// The reference of the meeting.
  public var meeting: String
  /// What was found.
  public var passage: Passage

  /// A passage and where it stands.
  public init(key: String, meeting: String, passage: Passage) {
    (self.key, self.meeting, self.passage) = (key, meeting, passage)
  }
}

/// What a search found: the best of it, and how many passages there are.
public struct Findings: Equatable, Sendable {
  /// What was looked for.
  public var query: String
  /// The best of them, best first.
  public var passages: [FoundPassage]
  /// How many there are.
  public var count: Int

  /// Findings by their parts.
  public init(query: String, passages: [FoundPassage], count: Int) {
    (self.query, self.passages, self.count) = (query, passages, count)
  }
}

/// All text of all meetings, looked through as one types.
struct SearchSheet: Sheet {
  private var query = TextField()
  private var findings = Findings(query: "", passages: [], count: 0)
  private var chosen = 0
  private var meetings: [String: MeetingRow]
  private let today: CalendarDay

  /// How many passages are asked for.
  static let most = 200

  init(_ context: Context) {
    today = context.today
    meetings = context.meetingsByKey
  }

  var title: String {
    findings.count == 0
      ? "Search all meetings"
      : "Search all meetings   \(findings.count) \(findings.count == 1 ? "passage" : "passages")"
  }
  var isWriting: Bool { true }
  var isOutsideMeetings: Bool { true }

  func spokenRows(_ context: Context) -> [String]? {
    findings.passages.map { found in
      (found.passage.isRestricted ? "Restricted. " : "")
        + "\(place(of: found)): \(found.passage.text)".closed
    }
  }

  var announcement: String {
    guard findings.passages.indices.contains(chosen) else {
      return query.isEmpty
        ? "Type words: a passage is found that has them all."
        : "No passage has all of these words."
    }
    let found = findings.passages[chosen]
    let marks = found.passage.isRestricted ? ", restricted" : ""
    return "\(place(of: found))\(marks). \(chosen + 1) of \(findings.count). Enter opens it."
  }

  func hints(_ keys: KeyMap) -> [KeyHint] {
    [KeyHint("Enter", "open"), KeyHint("Down", "choose"), KeyHint("Esc", "back")]
  }

  mutating func press(_ key: Key, _ context: Context) -> [Step] {
    let last = max(0, findings.passages.count - 1)
    switch key {
    case .escape, .control("g"): return [.back]
    case .enter: return open()
    case .down, .control("n"), .tab: chosen = min(chosen + 1, last)
    case .up, .control("p"), .backTab: chosen = max(0, chosen - 1)
    case .pageDown: chosen = min(chosen + 7, last)
    case .pageUp: chosen = max(0, chosen - 7)
    default:
      let before = query.text
      guard query.handle(key) else { return [.refuse(key)] }
      return query.text == before ? [] : look()
    }
    return []
  }

  mutating func paste(_ text: String) -> [Step]? {
    query.insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    return look()
  }

  private mutating func look() -> [Step] {
    chosen = 0
    guard query.text.contains(where: { $0.isLetter || $0.isNumber }) else {
      findings = Findings(query: "", passages: [], count: 0)
      return []
    }
    return [.effect(.search(query.text, most: Self.most))]
  }

  mutating func found(_ findings: Findings) {
    // An answer to what stood there before is of no use any more.
    guard findings.query == query.text else { return }
    self.findings = findings
  }

  mutating func listed(_ context: Context) -> [Step] {
    meetings = context.meetingsByKey
    return query.isEmpty ? [] : look()
  }

  private func open() -> [Step] {
    guard findings.passages.indices.contains(chosen) else { return [.say(announcement)] }
    let found = findings.passages[chosen]
    let place = found.passage.item.map(Place.item) ?? .opening
    return [.open(key: found.key, then: found.passage.row.map { .row($0) } ?? .place(place))]
  }

  private func place(of found: FoundPassage) -> String {
    let meeting = meetings[found.key]
    let parts = [
      found.meeting, meeting.flatMap { $0.case.isEmpty ? nil : "case \($0.case)" },
      meeting?.date?.inWordsWithoutYear,
      found.passage.item.map { "\($0.rawValue) \($0.shortTitle)" },
      found.passage.kind.replacing("-", with: " "),
    ]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension SearchSheet {
  func draw(on canvas: inout Canvas, _ context: Context) {
    let top = canvas.size.rows >= 16 ? 2 : 1
    canvas.put("Search", row: top, column: 2, role: .label)
    let first = top + 2
    let room = max(1, (canvas.size.rows - 2 - first) / 3)
    let start = max(0, min(chosen - room / 2, findings.passages.count - room))
    let words = MatchedText.words(of: query.text)
    for (line, found) in findings.passages.dropFirst(start).prefix(room).enumerated() {
      draw(found, row: first + line * 3, isChosen: start + line == chosen, words, on: &canvas)
    }
    if findings.passages.isEmpty, !query.isEmpty {
      canvas.put(
        "No passage has all of these words, or words that begin with them.", row: first, column: 4,
        role: .muted, limit: canvas.size.columns - 6)
    }
    let field = Rect(row: top, column: 9, rows: 1, columns: max(10, canvas.size.columns - 11))
    query.draw(
      on: &canvas, in: field, isFocused: true, placeholder: "words, or the beginnings of words")
  }

  private func draw(
    _ found: FoundPassage, row: Int, isChosen: Bool, _ words: [[UInt8]], on canvas: inout Canvas
  ) {
    let columns = canvas.size.columns
    if isChosen {
      canvas.fill(Rect(row: row, column: 1, rows: 1, columns: columns - 2), role: .focus)
      canvas.put(">", row: row, column: 1, role: .focus)
    }
    var end = columns - 2
    if found.passage.isRestricted {
      end -= 12
      canvas.put("RESTRICTED", row: row, column: end + 1, role: isChosen ? .focus : .restricted)
    }
    canvas.put(
      place(of: found).clipped(to: end - 4), row: row, column: 3, role: isChosen ? .focus : .label)
    let text = MatchedText(found.passage.text, words, room: columns - 8)
    var column = 5
    for (index, piece) in text.pieces.enumerated() {
      // What is left out at the end is a mark too, so a column is kept for it while more follows.
      let room = columns - column - 2 - (index == text.pieces.count - 1 ? 0 : 1)
      let shown = piece.text.clipped(to: max(1, room))
      column += canvas.put(
        shown, row: row + 1, column: column, role: piece.isMatch ? .match : .text)
      if shown != piece.text { break }
    }
  }
}

/// A part of a text around the first of some words, with the words told apart.
struct MatchedText {
  /// A piece of the part.
  struct Piece: Equatable {
    var text: String
    var isMatch: Bool
  }

  private(set) var pieces: [Piece] = []

  /// The words of a query, folded.
  static func words(of query: String) -> [[UInt8]] {
    query.split { !$0.isLetter && !$0.isNumber }.map { SearchedLines.folded(String($0)) }
  }

  /// - Parameter room: How many letters there are; what is left out at the front is a `…`.
  init(_ text: String, _ words: [[UInt8]], room: Int) {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " / ")
    let matches = Self.matches(of: words, in: line)
    var start = line.startIndex
    if let first = matches.first, line.distance(from: start, to: first.lowerBound) > room / 2 {
      let third = line.index(first.lowerBound, offsetBy: -(room / 3))
      // It begins with a whole word where one begins soon.
      start = line[third..<first.lowerBound].firstIndex(of: " ").map(line.index(after:)) ?? third
      pieces.append(Piece(text: "…", isMatch: false))
    }
    for match in matches where match.lowerBound >= start {
      add(line[start..<match.lowerBound], isMatch: false)
      add(line[match], isMatch: true)
      start = match.upperBound
    }
    // More than there is room for, so that it is seen to be cut.
    add(line[start...].prefix(room + 2), isMatch: false)
  }

  private mutating func add(_ text: Substring, isMatch: Bool) {
    if !text.isEmpty { pieces.append(Piece(text: String(text), isMatch: isMatch)) }
  }

  /// Where words stand that begin with one of those looked for, as far as they do.
  private static func matches(of words: [[UInt8]], in line: String) -> [Range<String.Index>] {
    line.split { !$0.isLetter && !$0.isNumber }.compactMap { word in
      let folded = SearchedLines.folded(String(word))
      guard let found = words.filter({ folded.starts(with: $0) }).max(by: { $0.count < $1.count })
      else { return nil }
      let length = folded.count == word.count ? found.count : word.count
      return word.startIndex..<word.index(word.startIndex, offsetBy: min(length, word.count))
    }
  }
}

extension Context {
  /// The meetings by what the store calls them.
  var meetingsByKey: [String: MeetingRow] {
    Dictionary(meetings.map { ($0.key, $0) }) { first, _ in first }
  }
}
