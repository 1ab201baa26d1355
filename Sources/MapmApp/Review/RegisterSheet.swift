import MeetingDomain
import Terminal

/// What is open over all meetings, to be found, read and worked.
///
/// It lays out no more than the rows on the screen; a key in the filter looks through the table.
struct RegisterSheet: ListSheet {
  private(set) var table: RegisterTable
  private(set) var filter = TextField()
  private(set) var order = RegisterOrder.due
  /// The places in the table of what is shown.
  private(set) var rows: [Int] = []
  /// How many of them are open actions, and how many of those are late.
  private var counts = (open: 0, late: 0)
  /// Which of them keys act on.
  private(set) var chosen = 0
  /// The actions that are marked, as they stood when they were.
  private(set) var marked: [RegisterKey: ActionRow] = [:]
  /// Whether letters go to the filter.
  private(set) var isFiltering = false
  /// How many rows of the list were shown last.
  private var size: Size

  /// - Parameter filter: What is typed in the filter beforehand.
  init(_ context: Context, filter: String = "") {
    table = RegisterTable(context)
    size = context.size
    self.filter = TextField(text: filter)
    look()
  }

  static let keyPlace = KeyPlace.openActions
  var isOutsideMeetings: Bool { true }
  var isWriting: Bool { isFiltering }
  var asks: String? { isFiltering ? "Filter [\(filter.text)]:" : nil }

  func spokenRows(_ context: Context) -> [String]? {
    rows.map { place in
      let item = table.item(place)
      return (marked[item.key] == nil ? "" : "Marked. ") + item.sentence(on: table.today)
    }
  }

  var title: String {
    let hidden = marked.count - shownMarks.count
    let marks =
      (marked.isEmpty ? "" : "   \(marked.count) marked")
      + (hidden == 0 ? "" : ", \(hidden == marked.count ? "none" : "\(shownMarks.count)") shown")
    let figures = "\(counts.open) open   \(counts.late) overdue"
    return "Open actions   \(figures)\(marks)   \(order.words)"
  }

  /// The chosen line; nil where the list is empty.
  var item: RegisterItem? {
    rows.indices.contains(chosen) ? table.item(rows[chosen]) : nil
  }

  var announcement: String {
    guard let item else {
      return filter.isEmpty ? "Nothing is open." : "No line has these words. Esc clears the filter."
    }
    let words = [
      item.name, item.standing(on: table.today), item.who, item.text.firstLine,
    ]
    let sentence = words.filter { !$0.isEmpty }.joined(separator: ", ")
    return "\(sentence). Row \(chosen + 1)/\(rows.count)."
  }

  func hints(_ keys: KeyMap) -> [KeyHint] {
    isFiltering
      ? [
        KeyHint("Enter", "to the list"), KeyHint("Esc", "clear"),
        KeyHint("Down", "to the list"),
      ] : [KeyHint("Enter", "open")] + commandHints(keys) + [KeyHint("q", "back")]
  }

  /// Looks for what is shown now; the chosen line stays chosen where it still is there.
  private mutating func look(choosing key: RegisterKey? = nil) {
    rows = table.rows(RegisterFilter(filter.text), by: order)
    counts = table.counts(of: rows)
    let index = key.flatMap { table.index(of: $0) }
    chosen = index.flatMap { rows.firstIndex(of: $0) } ?? min(chosen, max(0, rows.count - 1))
  }

  mutating func listed(_ context: Context) -> [Step] {
    let key = item?.key
    table = RegisterTable(context)
    // What was worked is marked no more, be it from here or elsewhere.
    marked = marked.filter { key, row in
      table.index(of: key).map { table.item($0).action == row } ?? false
    }
    look(choosing: key)
    return []
  }

  mutating func press(_ key: Key, _ context: Context) -> [Step] {
    size = context.size
    return isFiltering ? pressInFilter(key) : pressInList(key, context)
  }

  mutating func paste(_ text: String) -> [Step]? {
    guard isFiltering else { return nil }
    filter.insert(text.split(separator: "\n").joined(separator: " "))
    chosen = 0
    look()
    return []
  }

  private mutating func pressInFilter(_ key: Key) -> [Step] {
    switch key {
    case .enter, .tab, .backTab, .down: isFiltering = false
    case .escape, .control("g"):
      isFiltering = false
      let key = item?.key
      filter.clear()
      look(choosing: key)
    default:
      let before = filter.text
      guard filter.handle(key) else { return [.refuse(key)] }
      if filter.text != before {
        chosen = 0
        look()
      }
    }
    return []
  }

  private mutating func pressInList(_ key: Key, _ context: Context) -> [Step] {
    if let steps = runCommand(key, context) { return steps }
    let page = max(1, RegisterLayout(size).list.rows - 1)
    switch key.inLowerCase {
    case .up, .character("k"): move(by: -1)
    case .down, .character("j"): move(by: 1)
    case .pageUp: move(by: -page)
    case .pageDown: move(by: page)
    case .home: chosen = 0
    case .end: chosen = max(0, rows.count - 1)
    case .enter: return open()
    case .tab, .backTab: isFiltering = true
    case .escape, .control("g"):
      if !marked.isEmpty {
        marked = [:]
        return [.say("No line is marked any more.")]
      }
      guard filter.isEmpty else {
        let key = item?.key
        filter.clear()
        look(choosing: key)
        return [.say("The filter is cleared.")]
      }
      return [.back]
    case .character("q"): return [.back]
    default: return [.refuse(key)]
    }
    return []
  }

  private mutating func move(by step: Int) {
    chosen = min(max(0, chosen + step), max(0, rows.count - 1))
  }

  private func open() -> [Step] {
    guard let item else { return [.say("There is nothing to open here.")] }
    return [.open(key: item.key.meeting, then: item.route)]
  }
}

extension RegisterSheet {
  static let commands: [Command<RegisterSheet>] =
    WorkVerb.all.filter { $0.key.isLetter && $0.kind != .reopened }.map(work) + [
      Command("Filter", list: .character("/")) { sheet, _ in
        sheet.isFiltering = true
        return []
      },
      Command("Sort", list: .character("s")) { sheet, _ in
        let key = sheet.item?.key
        sheet.order = sheet.order.next
        sheet.look(choosing: key)
        return [.say("Sorted \(sheet.order.words).")]
      },
      Command("Walk through it", list: .character("w")) { sheet, _ in sheet.walk() },
      Command("Mark", list: .character(" ")) { sheet, _ in sheet.mark() },
      Command("Reviewed, as it stands", list: .character("a"), isHinted: false) { sheet, context in
        sheet.review(context.keys)
      },
      Command("Close without doing", list: .character("x"), isHinted: false) { sheet, context in
        sheet.begin(context) { .show(.workChoice($0, WorkVerb.closing.map(\.kind))) }
      },
      Command("Bars by agency", list: .character("g")) { _, _ in [.show(.bars)] },
      Command("Search all text", list: .character("f"), isHinted: false) { _, _ in
        [.show(.search)]
      },
      work(WorkVerb.all[WorkVerb.all.count - 1], isHinted: false),
      Command("Undo", list: .character("u")) { _, _ in [.undoWork] },
      Command("Redo", list: .character("U"), isHinted: false) { _, _ in [.redoWork] },
    ]

  private static func work(_ verb: WorkVerb) -> Command<RegisterSheet> {
    work(verb, isHinted: true)
  }

  private static func work(_ verb: WorkVerb, isHinted: Bool) -> Command<RegisterSheet> {
    Command(verb.title, list: .character(verb.key), isHinted: isHinted) { sheet, context in
      sheet.begin(context, verb.kind) { .show(.work($0, verb.kind)) }
    }
  }

  /// The places in the table of the marked lines that the filter shows.
  private var shownMarks: [Int] {
    guard !marked.isEmpty else { return [] }
    let places = marked.keys.compactMap { table.index(of: $0) }
    return filter.isEmpty ? places.sorted() : places.filter(Set(rows).contains).sorted()
  }

  /// What keys act on: the marked lines that are shown, else the chosen one.
  private var subjects: [RegisterItem] {
    let marks = shownMarks
    return marks.isEmpty ? item.map { [$0] } ?? [] : marks.map(table.item)
  }

  /// Begins to work the lines, unless one of them cannot be.
  private mutating func begin(
    _ context: Context, _ kind: FollowUpKind? = nil, _ step: ([RegisterKey]) -> Step
  ) -> [Step] {
    let subjects = subjects
    guard !subjects.isEmpty else { return [.say("There is nothing here to work.")] }
    if let refusal = subjects.refusal(of: kind, context.keys, in: .openActions) {
      return [.say(refusal)]
    }
    return [step(subjects.map(\.key))]
  }

  private mutating func mark() -> [Step] {
    guard let item, let row = item.action else { return [.say("Only actions are marked.")] }
    if marked.removeValue(forKey: item.key) == nil { marked[item.key] = row }
    move(by: 1)
    return []
  }

  private mutating func review(_ keys: KeyMap) -> [Step] {
    let actions = subjects.compactMap(\.action)
    guard actions.count == subjects.count, !actions.isEmpty else {
      let done = keys.list(.done, in: .openActions)
      return [.say("Only an action is stamped as reviewed. \(done) settles this; Enter opens it.")]
    }
    if let refusal = subjects.refusal(of: .reviewed, keys, in: .openActions) {
      return [.say(refusal)]
    }
    return [
      .effect(.work(actions.map { Work(in: $0.key, .followUp($0.action.id, FollowUp(.reviewed))) }))
    ]
  }

  private func walk() -> [Step] {
    let keys = subjects.count > 1 ? subjects.map(\.key) : rows.map { table.item($0).key }
    return [.show(.reviewWalk(keys))]
  }
}

extension [RegisterItem] {
  /// Why a step cannot be taken with all of them; nil when it can.
  ///
  /// - Parameters:
  ///   - kind: Nil where it is not said yet how an action is closed.
  ///   - place: Where the key is pressed that is named.
  func refusal(of kind: FollowUpKind?, _ keys: KeyMap, in place: KeyPlace) -> String? {
    for item in self {
      switch item {
      case .matter(let matter, _):
        if kind == .done, count == 1, matter.kind.question != nil { continue }
        return matter.kind == .notDistributed
          ? "Copies are handed out in the meeting. Enter opens it."
          : "\(item.name) is worked in its meeting: Enter opens it, "
            + "\(keys.list(.done, in: place)) settles it here."
      case .action(let row):
        if kind == .reopened, row.isOpen { return "\(item.name) is open already." }
        if kind != .reopened, !row.isOpen {
          let reopen = keys.list(.reopen, in: .openActions)
          return "\(item.name) is closed. Reopen it with a reason first: \(reopen)."
        }
      }
    }
    return nil
  }
}
