import MeetingDomain
import Terminal

/// What keys do here, made from the tables of commands, a screenful at a time.
struct HelpSheet: Sheet {
  private let about: String
  private let groups: [Group]
  private var page = 0

  /// Keys under a heading.
  private struct Group {
    let heading: String
    let keys: [Line]
  }

  /// A key and what it does; without a key, words across the column.
  private struct Line {
    let key: String
    let does: String
    var isPossible = true
  }

  var title: String { "Help   \(about)" }
  var announcement: String { "Help, made from the commands that are there now." }
  func hints(_ keys: KeyMap) -> [KeyHint] {
    [KeyHint("Space", "next page"), KeyHint("Esc", "close")]
  }

  /// The help for a screen.
  ///
  /// - Parameters:
  ///   - keys: What `Enter` does in a text.
  ///   - place: The place of the walk, for what is worth asking there; nil for none.
  ///   - profile: Whom an area asks, and what it reads.
  init(
    title: String, lines commands: [CommandLine], keys: KeyMap, place: Place?, profile: Profile
  ) {
    about = title
    // A page's own key wins over the same key of every page; only what works is listed.
    var seen: Set<Key> = []
    let listed = commands.filter { line in
      line.listKey.map { seen.insert($0).inserted } ?? false
    }
    let groups = [
      Group(heading: "WORTH ASKING HERE", keys: Self.text(place?.curiousQuestions ?? [])),
      Group(heading: "IN THIS LIST", keys: listed.map { Self.line($0, key: $0.listKey) }),
      Group(heading: "WHILE TYPING", keys: FixedKey.whileTyping(keys).map(Self.line)),
      Group(heading: "IN EVERY LIST", keys: FixedKey.inLists.map(Self.line)),
      Group(
        heading: "CTRL-X, THEN",
        keys: commands.filter { $0.menuKey != nil }.map { Self.line($0, key: $0.menuKey) }),
      Group(heading: "EVERYWHERE", keys: FixedKey.everywhere.map(Self.line)),
      Group(heading: "READ, AND ASK", keys: Self.text(profile.guide)),
    ]
    self.groups = groups.filter { !$0.keys.isEmpty }
  }

  private static func line(_ command: CommandLine, key: Key?) -> Line {
    Line(key: key?.name ?? "", does: command.title, isPossible: command.refusal == nil)
  }

  /// Sentences across a column, the lines after the first set in.
  private static func text(_ sentences: [String]) -> [Line] {
    sentences.flatMap { sentence in
      wrap(sentence, columns: narrowest - 6).enumerated().map { index, line in
        Line(key: "", does: index == 0 ? String(line) : "  \(line)")
      }
    }
  }

  private static func line(_ fixed: FixedKey) -> Line {
    Line(key: fixed.key, does: fixed.does)
  }

  mutating func press(_ key: Key, _ context: Context) -> [Step] {
    let last = pages(on: context.size).count - 1
    switch key {
    case .down, .character("j"), .pageDown, .character(" "): page = min(page + 1, last)
    case .up, .character("k"), .pageUp: page = max(0, page - 1)
    case .home: page = 0
    case .end: page = last
    case .escape, .control("g"), .character("q"), .character("?"), .enter: return [.back]
    default: return [.refuse(key)]
    }
    return []
  }

  /// Draws a screenful between the title row and the announcement line.
  func draw(on canvas: inout Canvas, _ context: Context) {
    let pages = pages(on: canvas.size)
    let shown = min(page, pages.count - 1)
    let width = canvas.size.columns / Self.columns(canvas.size)
    for (index, column) in pages[shown].enumerated() {
      var row = 2
      for group in column {
        draw(group, row: row, column: index * width + 2, width: width, on: &canvas)
        row += group.keys.count + 2
      }
    }
    canvas.cursor = Point(row: 2, column: 1)
    if pages.count > 1 {
      canvas.put(
        "Page \(shown + 1) of \(pages.count)", row: canvas.size.rows - 3, column: 2, role: .muted)
    }
  }

  private func draw(
    _ group: Group, row: Int, column: Int, width: Int, on canvas: inout Canvas
  ) {
    canvas.put(group.heading, row: row, column: column, role: .heading)
    for (index, line) in group.keys.enumerated() {
      let row = row + 1 + index
      canvas.put(line.key, row: row, column: column + 1, role: .key, limit: 11)
      let indent = line.key.isEmpty ? 1 : 13
      canvas.put(
        line.does, row: row, column: column + indent, role: line.isPossible ? .text : .muted,
        limit: width - indent - 1)
    }
  }

  private static func columns(_ size: Size) -> Int { max(1, size.columns / narrowest) }

  /// The narrowest column, in cells.
  private static let narrowest = 40

  /// The groups in columns, as many side by side as there is room for.
  private func pages(on size: Size) -> [[[Group]]] {
    let (columns, each) = (columns(of: max(3, size.rows - 6)), Self.columns(size))
    return stride(from: 0, to: columns.count, by: each).map {
      Array(columns[$0..<min($0 + each, columns.count)])
    }
  }

  /// The groups in columns of so many rows; each column begins with a heading, said again where a
  /// group goes on.
  private func columns(of rows: Int) -> [[Group]] {
    var columns: [[Group]] = [[]]
    var room = rows
    for group in groups {
      var rest = group.keys[...]
      while !rest.isEmpty {
        // A heading with fewer than two keys below it would stand alone.
        if room < 1 + min(2, rest.count) {
          columns.append([])
          room = rows
        }
        let part = rest.prefix(room - 1)
        columns[columns.count - 1].append(Group(heading: group.heading, keys: Array(part)))
        rest = rest.dropFirst(part.count)
        room -= part.count + 2
      }
    }
    return columns
  }
}

extension Profile {
  /// What to read and whom to ask, a sentence each: G78, S2 L19 to L21.
  fileprivate var guide: [String] {
    let readings = self.readings.map { $0.place.isEmpty ? $0.title : "\($0.title): \($0.place)" }
    let contacts = self.contacts.map { contact in
      [contact.about.isEmpty ? contact.who : "\(contact.who), if \(contact.about)", contact.how]
        .filter { !$0.isEmpty }.joined(separator: ": ")
    }
    let open = toFillIn.contains(.contacts) ? ["The rest is \(ProfilePart.note)."] : []
    return readings + contacts + (readings.isEmpty && contacts.isEmpty ? [] : open)
  }
}
