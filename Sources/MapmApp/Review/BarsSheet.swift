import MeetingDomain
import Terminal

/// What is open by agency, to look at rather than to read.
struct BarsSheet: ListSheet {
  /// What falls to one agency.
  private struct Share {
    var agency: String
    var open = 0
    var late = 0
    /// The most days that one of its actions is late.
    var oldest = 0
    /// The day of the oldest meeting from which one of its actions is open.
    var since: CalendarDay?
  }

  private var shares: [Share] = []
  private var matters: [OpenMatter.Kind: Int] = [:]
  private var dueThisWeek = 0
  private let today: CalendarDay
  private var chosen = 0

  init(_ context: Context) {
    today = context.today
    count(context)
  }

  static let keyPlace = KeyPlace.bars
  var isOutsideMeetings: Bool { true }
  var title: String { "Open actions by agency" }

  var announcement: String {
    guard shares.indices.contains(chosen) else { return "No action is open." }
    let share = shares[chosen]
    return "\(share.agency): \(Self.words(share, today)). Enter lists them."
  }

  func hints(_ keys: KeyMap) -> [KeyHint] {
    [KeyHint("Enter", "list them")] + commandHints(keys) + [KeyHint("q", "back")]
  }

  static let commands: [Command<BarsSheet>] = [
    Command("Walk through it", list: .character("w")) { _, _ in [.show(.reviewWalk(nil))] }
  ]

  mutating func listed(_ context: Context) -> [Step] {
    count(context)
    return []
  }

  private mutating func count(_ context: Context) {
    var days: [String: CalendarDay] = [:]
    matters = [:]
    for meeting in context.meetings {
      days[meeting.key] = meeting.date
      for matter in meeting.matters { matters[matter.kind, default: 0] += 1 }
    }
    var found: [String: Share] = [:]
    dueThisWeek = 0
    for row in context.actions where row.isOpen {
      let agency = row.words.agency ?? "No agency"
      var share = found[agency] ?? Share(agency: agency)
      share.open += 1
      if row.daysLate > 0 { share.late += 1 }
      share.oldest = max(share.oldest, row.daysLate)
      if let day = days[row.key] { share.since = min(share.since ?? day, day) }
      found[agency] = share
      if row.isDueThisWeek(today) { dueThisWeek += 1 }
    }
    shares = found.values.sorted { ($0.late, $0.open, $1.agency) > ($1.late, $1.open, $0.agency) }
    chosen = min(chosen, max(0, shares.count - 1))
  }

  mutating func press(_ key: Key, _ context: Context) -> [Step] {
    if let steps = runCommand(key, context) { return steps }
    switch key.inLowerCase {
    case .up, .character("k"): chosen = max(0, chosen - 1)
    case .down, .character("j"): chosen = min(chosen + 1, max(0, shares.count - 1))
    case .home: chosen = 0
    case .end: chosen = max(0, shares.count - 1)
    case .enter:
      guard shares.indices.contains(chosen) else { return [.say("No action is open.")] }
      let words = shares[chosen].agency.lowercased().split(separator: " ")
      let filter = words.enumerated().map { ($0.offset == 0 ? "@" : "") + $0.element }
      return [.replace(.register(filter: filter.joined(separator: " ")))]
    case .escape, .control("g"), .character("q"): return [.back]
    default: return [.refuse(key)]
    }
    return []
  }

  /// The figures in words.
  private static func words(_ share: Share, _ today: CalendarDay) -> String {
    var parts = ["\(share.open) open"]
    if share.late > 0 { parts.append("\(share.late) overdue") }
    if share.oldest > 0 {
      parts.append("oldest \(share.oldest) \(share.oldest == 1 ? "day" : "days")")
    }
    return parts.joined(separator: ", ")
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    let top = canvas.size.rows >= 16 ? 2 : 1
    drawTotals(on: &canvas, row: top)
    let first = top + 4
    let room = max(1, canvas.size.rows - 3 - first)
    let name = min(22, (shares.map { displayWidth(of: $0.agency) }.max() ?? 8) + 2)
    let figures = min(44, canvas.size.columns / 2)
    let width = max(6, min(60, canvas.size.columns - name - figures - 5))
    let most = shares.map(\.open).max() ?? 1
    let start = max(0, min(chosen - room / 2, shares.count - room))
    for (line, share) in shares.dropFirst(start).prefix(room).enumerated() {
      let (row, isChosen) = (first + line, start + line == chosen)
      if isChosen {
        canvas.put(">", row: row, column: 1, role: .key)
        canvas.cursor = Point(row: row, column: 1)
      }
      canvas.put(
        share.agency.clipped(to: name - 1), row: row, column: 3, role: isChosen ? .strong : .text)
      Bar(parts: [(share.late, .overdue), (share.open - share.late, .open)], of: most)
        .draw(on: &canvas, row: row, column: 3 + name, width: width)
      canvas.put(
        Self.words(share, today), row: row, column: 5 + name + width,
        role: share.late > 0 ? .overdue : .muted,
        limit: max(0, canvas.size.columns - 6 - name - width))
    }
    if shares.isEmpty { canvas.put("No action is open.", row: first, column: 3, role: .muted) }
  }

  private func drawTotals(on canvas: inout Canvas, row: Int) {
    let open = shares.reduce(0) { $0 + $1.open }
    let late = shares.reduce(0) { $0 + $1.late }
    canvas.put(
      "\(open) open   \(late) overdue   \(dueThisWeek) due this week", row: row, column: 3,
      role: .strong)
    let rest = OpenMatter.Kind.allCases.compactMap { kind in
      matters[kind].map(kind.counted)
    }
    canvas.put(
      (rest.isEmpty ? "nothing else is open" : rest.joined(separator: "   ")), row: row + 1,
      column: 3, role: .muted)
    canvas.put("█ overdue   ░ open, not late", row: row + 2, column: 3, role: .muted)
  }
}
