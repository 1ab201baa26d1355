import MeetingDomain

/// All lines of the register, and the words by which they are found.
///
/// It is made when the lists are read, never with a key; a key only looks through it.
struct RegisterTable: Sendable {
  /// What is open besides actions, those first for which somebody waits most.
  let matters: [(matter: OpenMatter, meeting: Int)]
  /// By due day and number, as the register of the store gives them.
  let actions: [ActionRow]
  let meetings: [MeetingRow]
  let today: CalendarDay
  private let lines: SearchedLines
  /// Whether each line is shown where no closed ones are wanted.
  private let isOpen: [Bool]
  /// The name of who sits at the keyboard, as the lines have it.
  private let mine: [UInt8]?

  init(_ context: Context) {
    (actions, meetings, today) = (Array(context.actions), context.meetings, context.today)
    matters = Self.matters(of: context.meetings)
    mine = context.author.map { SearchedLines.whole($0.name, marked: "=") }
    var lines = SearchedLines(capacity: matters.count + actions.count)
    for (matter, meeting) in matters { lines.add(matter, of: context.meetings[meeting]) }
    for row in actions { lines.add(row) }
    self.lines = lines
    isOpen = matters.map { _ in true } + actions.map(\.isOpen)
  }

  /// How many lines there are.
  var count: Int { matters.count + actions.count }

  /// A line by its place; those of actions follow all others.
  func item(_ index: Int) -> RegisterItem {
    guard index >= matters.count else {
      return .matter(matters[index].matter, meetings[matters[index].meeting])
    }
    return .action(actions[index - matters.count])
  }

  /// The action at a place; nil where something else stands there.
  func action(_ index: Int) -> ActionRow? {
    index < matters.count ? nil : actions[index - matters.count]
  }

  /// The meeting that a line comes from.
  func meeting(of item: RegisterItem) -> MeetingRow? {
    switch item {
    case .action(let row): meetings.first { $0.key == row.key }
    case .matter(_, let meeting): meeting
    }
  }

  /// Where a line stands that was there before; nil where it has gone.
  func index(of key: RegisterKey) -> Int? {
    switch key {
    case .action(let meeting, let number?, _):
      return actions.firstIndex { $0.number == number && $0.key == meeting }
        .map { $0 + matters.count }
    case .action(let meeting, nil, let id):
      return actions.firstIndex { $0.key == meeting && $0.action.id == id }
        .map { $0 + matters.count }
    case .matter(let meeting, let kind, let row):
      return matters.firstIndex {
        $0.matter.kind == kind && $0.matter.row == row && meetings[$0.meeting].key == meeting
      }
    }
  }

  /// The lines that a filter lets through, in an order.
  func rows(_ filter: RegisterFilter, by order: RegisterOrder) -> [Int] {
    var flags = filter.wantsClosed ? [Bool](repeating: true, count: count) : isOpen
    for term in filter.terms { keep(term, in: &flags) }
    let first = matters.prefix { $0.matter.kind.isUrgent }.count
    let shown = (matters.count..<count).filter { flags[$0] }
    // Where a person waits stands at the top in every order, what can wait below the actions.
    return (0..<first).filter { flags[$0] } + order.sorted(shown, in: self)
      + (first..<matters.count).filter { flags[$0] }
  }

  /// How many of some lines are open actions, and how many of those are late.
  func counts(of rows: [Int]) -> (open: Int, late: Int) {
    var (open, late) = (0, 0)
    for row in rows where row >= matters.count {
      if isOpen[row] { open += 1 }
      if actions[row - matters.count].daysLate > 0 { late += 1 }
    }
    return (open, late)
  }

  /// How many of each kind are open besides actions, and for how many days the oldest is.
  var waiting: [(kind: OpenMatter.Kind, count: Int, days: Int)] {
    OpenMatter.Kind.allCases.compactMap { kind in
      let own = matters.lazy.filter { $0.matter.kind == kind }
      let dates = own.compactMap { meetings[$0.meeting].date?.daysSince1970 }
      guard let first = own.first else { return nil }
      return (
        first.matter.kind, own.count, max(0, today.daysSince1970 - (dates.min() ?? .max))
      )
    }
  }

  private func keep(_ term: RegisterFilter.Term, in flags: inout [Bool]) {
    switch term {
    case .word(let word): lines.keep(word, in: &flags)
    case .standing(let standing): keep(standing, in: &flags)
    case .begun(let words, let standings):
      let before = flags
      for word in words { lines.keep(word, in: &flags) }
      for standing in standings {
        var other = before
        keep(standing, in: &other)
        for index in flags.indices where other[index] { flags[index] = true }
      }
    }
  }

  private func keep(_ standing: RegisterFilter.Standing, in flags: inout [Bool]) {
    if standing == .mine {
      guard let mine else { return flags = flags.map { _ in false } }
      return lines.keep(mine, in: &flags)
    }
    for index in matters.indices where flags[index] {
      flags[index] = standing.fits(matters[index].matter, on: today)
    }
    for index in actions.indices where flags[matters.count + index] {
      flags[matters.count + index] = standing.fits(actions[index], on: today)
    }
  }

  private static func matters(of meetings: [MeetingRow]) -> [(matter: OpenMatter, meeting: Int)] {
    let all = meetings.indices.flatMap { index in
      meetings[index].matters.map { (matter: $0, meeting: index) }
    }
    let kinds = OpenMatter.Kind.allCases
    return kinds.flatMap { kind in
      all.filter { $0.matter.kind == kind }.sorted { left, right in
        let days = (left.matter.due ?? meetings[left.meeting].date)
        let other = (right.matter.due ?? meetings[right.meeting].date)
        return (days?.daysSince1970 ?? .max) < (other?.daysSince1970 ?? .max)
      }
    }
  }
}

extension SearchedLines {
  /// The words of an action's line: number, what, who, agency, case and meeting.
  fileprivate mutating func add(_ row: ActionRow) {
    if let number = row.number { add("\(number)") }
    row.withWords { text, owner, agency in
      add(agency, marked: UInt8(ascii: "@"))
      add(owner, marked: UInt8(ascii: "="))
      add(text)
    }
    addPlace(case: row.case, meeting: row.meeting)
  }

  fileprivate mutating func add(_ matter: OpenMatter, of meeting: MeetingRow) {
    add(matter.kind.state)
    add(matter.kind.name)
    add(matter.who ?? "", marked: "=")
    add(matter.text)
    addPlace(case: meeting.case, meeting: meeting.reference)
  }

  private mutating func addPlace(case number: String, meeting: String) {
    if !number.isEmpty {
      add("case")
      add(number, marked: "#")
    }
    add(meeting)
    endLine()
  }
}
