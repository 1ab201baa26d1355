import MeetingDomain
import Terminal

/// One open thing at a time, those first that need somebody most, each with its story.
///
/// What was answered today is not asked again, so one can leave half way and come back.
struct ReviewSheet: ListSheet {
  private var table: RegisterTable
  /// What is still to be looked at, with what was passed over, in the order in which it is shown.
  private var queue: [RegisterKey]
  private var place = 0
  /// What was answered since the walk began, each with its place in the queue.
  private var answers: [(key: RegisterKey, place: Int)] = []
  /// How many of its lines were answered today before it began.
  private let answeredBefore: Int

  private var answered: Int { answers.count }

  /// - Parameter keys: What is walked through; all that is open where it is nil.
  init(_ keys: [RegisterKey]?, _ context: Context) {
    let table = RegisterTable(context)
    let all = keys?.compactMap { table.index(of: $0) } ?? Array(0..<table.count)
    let open = all.filter { table.item($0).isOpen }
    let waiting = open.filter { !table.item($0).isReviewed(on: table.today) }
    answeredBefore = open.count - waiting.count
    queue = table.byNeed(waiting).map { table.item($0).key }
    self.table = table
  }

  static let keyPlace = KeyPlace.review
  var isOutsideMeetings: Bool { true }

  var title: String {
    guard item != nil else { return "Review   finished" }
    let done = answered + answeredBefore
    return "Review   \(place + 1) of \(queue.count)"
      + (done == 0 ? "" : "   \(done) answered today")
  }

  private var item: RegisterItem? {
    guard queue.indices.contains(place) else { return nil }
    return table.index(of: queue[place]).map(table.item)
  }

  var announcement: String {
    guard let item else { return ending }
    let words = [item.name, item.standing(on: table.today), item.who]
    return words.filter { !$0.isEmpty }.joined(separator: ", ") + ". How does it stand?"
  }

  private var ending: String {
    let done = answered + answeredBefore
    switch (done, queue.count) {
    case (0, 0): return "Nothing is open here."
    case (_, 0): return "All of it is answered today: \(done)."
    default: return "That was the last. \(done) answered today, \(queue.count) passed over."
    }
  }

  func hints(_ keys: KeyMap) -> [KeyHint] {
    guard let item else {
      return (queue.isEmpty ? [] : [KeyHint(keys.list(.backOne, in: .review), "back one")]) + [
        KeyHint("q", "back")
      ]
    }
    if item.action == nil {
      return [
        KeyHint(keys.list(.done, in: .review), "settled"),
        KeyHint(keys.list(.passOver, in: .review), "pass over"), KeyHint("Enter", "open"),
        KeyHint(keys.list(.undo, in: .review), "undo"), KeyHint("q", "leave"),
      ]
    }
    return commandHints(keys) + [KeyHint("q", "leave")]
  }

  mutating func listed(_ context: Context) -> [Step] {
    table = RegisterTable(context)
    for (index, key) in queue.enumerated().reversed() where !isWaiting(key) {
      queue.remove(at: index)
      answers.append((key, index))
      if index < place { place -= 1 }
    }
    // What was taken back stands where it stood, and is what one looks at.
    while let last = answers.last, isWaiting(last.key) {
      answers.removeLast()
      place = min(last.place, queue.count)
      queue.insert(last.key, at: place)
    }
    return []
  }

  private func isWaiting(_ key: RegisterKey) -> Bool {
    guard let index = table.index(of: key) else { return false }
    let item = table.item(index)
    return item.isOpen && !item.isReviewed(on: table.today)
  }

  mutating func worked(_ context: Context) -> [Step] {
    [.say("Stamped as reviewed today. \(context.keys.list(.undo, in: .review)) takes it back.")]
  }

  mutating func press(_ key: Key, _ context: Context) -> [Step] {
    if let steps = runCommand(key, context) { return steps }
    switch key.inLowerCase {
    case .escape, .control("g"), .character("q"):
      return [.back, .say("Left the review. What is not answered is asked next time.")]
    case .down, .right, .character("j"), .character("n"): pass()
    case .up, .left, .character("k"): place = max(0, place - 1)
    case .enter:
      guard let item else { return [.back] }
      return [.open(key: item.key.meeting, then: item.route)]
    default: return [.refuse(key)]
    }
    return []
  }

  private mutating func pass() {
    place = min(place + 1, queue.count)
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    let width = min(canvas.size.columns - 2, PageFrame.widestText)
    let rect = Rect(row: 1, column: 0, rows: max(1, canvas.size.rows - 4), columns: width)
    canvas.cursor = Point(row: 2, column: 1)
    guard let item else {
      DetailPane(lines: [.heading("REVIEW"), .text(ending, role: .strong)], edge: .none)
        .draw(on: &canvas, in: rect)
      return
    }
    let story = item.story(from: table.meeting(of: item), on: table.today)
    DetailPane(lines: story, edge: .none).draw(on: &canvas, in: rect)
    drawProgress(on: &canvas, width: width)
  }

  /// How far one is, as a bar under the story.
  private func drawProgress(on canvas: inout Canvas, width: Int) {
    guard canvas.size.rows >= 16 else { return }
    let done = answered + answeredBefore
    let bar = Bar(parts: [(done, .done), (queue.count, .muted)], of: done + queue.count)
    bar.draw(on: &canvas, row: canvas.size.rows - 3, column: 2, width: max(10, width - 4))
  }
}

extension ReviewSheet {
  static let commands: [Command<ReviewSheet>] =
    WorkVerb.all.filter { $0.key.isLetter && $0.kind != .reopened }.map { verb in
      Command(verb.title, list: .character(verb.key)) { sheet, context in
        sheet.begin(verb.kind, context.keys)
      }
    } + [
      Command("As it stands", list: .character("a")) { sheet, context in
        sheet.review(context.keys)
      },
      Command("Pass over", list: .character(" ")) { sheet, _ in
        sheet.pass()
        return []
      },
      Command("Back one", list: .character("p"), isHinted: false) { sheet, _ in
        sheet.place = max(0, sheet.place - 1)
        return []
      },
      Command("Close without doing", list: .character("x"), isHinted: false) { sheet, context in
        guard let item = sheet.item else { return [] }
        if let refusal = [item].refusal(of: nil, context.keys, in: .review) {
          return [.say(refusal)]
        }
        return [.show(.workChoice([item.key], WorkVerb.closing.map(\.kind)))]
      },
      Command("Undo", list: .character("u")) { _, _ in [.undoWork] },
      Command("Redo", list: .character("U"), isHinted: false) { _, _ in [.redoWork] },
    ]

  private func begin(_ kind: FollowUpKind, _ keys: KeyMap) -> [Step] {
    guard let item else { return [.say(ending)] }
    if let refusal = [item].refusal(of: kind, keys, in: .review) { return [.say(refusal)] }
    return [.show(.work([item.key], kind))]
  }

  private func review(_ keys: KeyMap) -> [Step] {
    guard let row = item?.action else {
      let (done, pass) = (keys.list(.done, in: .review), keys.list(.passOver, in: .review))
      return [.say("\(done) settles this; Enter opens its meeting; \(pass) passes it over.")]
    }
    return [.effect(.work([Work(in: row.key, .followUp(row.action.id, FollowUp(.reviewed)))]))]
  }
}

extension RegisterItem {
  /// Whether somebody did something about it on a day.
  fileprivate func isReviewed(on day: CalendarDay) -> Bool { action?.reviewed == day }
}

extension RegisterTable {
  /// Lines in the order in which they need somebody.
  fileprivate func byNeed(_ rows: [Int]) -> [Int] {
    let keyed = rows.map { row in
      let item = item(row)
      let due = item.due?.daysSince1970 ?? .max
      let reviewed = item.action?.reviewed?.daysSince1970 ?? 0
      return (need: need(of: item), due: due, reviewed: reviewed, row: row)
    }
    return keyed.sorted {
      ($0.need, $0.due, $0.reviewed, $0.row) < ($1.need, $1.due, $1.reviewed, $1.row)
    }
    .map(\.row)
  }

  /// How soon it needs somebody; 0 is first.
  private func need(of item: RegisterItem) -> Int {
    switch item {
    case .matter(let matter, _):
      switch matter.kind {
      case .dispute: return 0
      case .notTold: return 1
      case .notDistributed: return 3
      case .recommendation: return 6
      }
    case .action(let row):
      if row.daysLate > 0 { return 2 }
      if row.status == .blocked { return 4 }
      return row.isDueThisWeek(today) ? 5 : 7
    }
  }
}
