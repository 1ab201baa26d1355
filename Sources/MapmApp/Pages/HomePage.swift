import MeetingDomain
import Terminal

/// Home: the meetings, what is open over all of them, text that was not filed, who sits here.
struct HomePage: Page {
  var keyPlace: KeyPlace? { .home }
  var markWidth: Int { 4 }
  var leadWidth: Int { 0 }

  func title(_ context: Context) -> String { "mapm   no meeting open" }

  func blocks(_ context: Context) -> [Block] {
    var rows = NumberedRows()
    let meetings = Self.shown(context)
    var blocks: [Block] = [.heading("MEETINGS", note: context.meetings.isEmpty ? "none yet" : "")]
    blocks += meetings.map { rows.row(row(for: $0)) }
    if meetings.count < context.meetings.count {
      blocks.append(
        rows.row(
          BlockRow(
            target: .route(.meetings), text: "All meetings",
            tail: "\(context.meetings.count - meetings.count) more")))
    }
    blocks.append(rows.row(BlockRow(target: .newMeeting, text: "New meeting")))
    blocks += [.space, .heading("OPEN ACTIONS")]
    blocks += OpenCounts(context).rows.map { rows.row($0) }
    let texts = context.unfiledAtHome
    if !texts.isEmpty {
      blocks += [.space, .heading("RECOVERY")] + texts.map { rows.row($0) }
    }
    blocks += [.space, .heading("AT THE KEYBOARD")]
    blocks.append(
      rows.row(
        BlockRow(target: .route(.author), text: context.author?.inWords ?? "not said yet")))
    blocks.append(
      rows.row(
        BlockRow(target: .route(.settings), text: "Settings", tail: context.look.theme)))
    return blocks
  }

  /// The meetings that there is room for: those that are live or planned first, for work goes on in
  /// them, then the newest.
  private static func shown(_ context: Context) -> [MeetingRow] {
    let rest = context.meetings.lazy.filter { !$0.isUnderWay }
    let urgent = context.meetings.lazy.filter { $0.isUnderWay && $0.status == .live }
    let planned = context.meetings.lazy.filter { $0.isUnderWay && $0.status == .planned }
    let room = max(3, context.size.rows - 19)
    var shown: [MeetingRow] = []
    for rows in [Array(urgent.prefix(room)), Array(planned.prefix(room)), Array(rest.prefix(room))]
    {
      shown += rows.prefix(max(0, room - shown.count))
    }
    return shown
  }

  private func row(for meeting: MeetingRow) -> BlockRow {
    let day = meeting.date?.inWordsWithoutYear ?? "no day yet"
    var row = BlockRow(
      target: .meeting(meeting.key),
      text: columns([(day, 12), (meeting.reference, 10), (meeting.about, 22)])
        + meeting.statusInWords.uppercased(),
      tail: meeting.open == 0 ? "" : "\(meeting.open) open")
    if meeting.isUnderWay, meeting.status == .live { row.role = .strong }
    if meeting.overdue > 0 {
      (row.tail, row.tailRole) = ("\(meeting.open) open, \(meeting.overdue) OVERDUE", .overdue)
    }
    return row
  }

  var commands: [Command<PageScreen>] {
    [
      Command("New meeting", list: .character("n")) { screen, context in
        screen.edit(.newMeeting, context)
      },
      Command("Open actions", list: .character("o")) { _, _ in [.show(.openActions)] },
      Command("Review walk", list: .character("r")) { _, _ in [.show(.reviewWalk(nil))] },
      Command(
        "Follow-up meeting", list: .character("f"), isHinted: false
      ) { screen, context in
        guard case .meeting(let key)? = screen.selected,
          let meeting = context.meetings.first(where: { $0.key == key })
        else { return [.say("Choose a meeting first.")] }
        guard meeting.status == .closed || meeting.status == .approved else {
          return [.say("A follow-up starts from a meeting that is closed. Close this one first.")]
        }
        return [.effect(.follow(key: key))]
      },
      Command("Search", list: .character("/")) { _, _ in [.show(.search)] },
      Command("Meetings", list: .character("m"), isHinted: false) { _, _ in [.show(.meetings)] },
      Command("Bars by agency", list: .character("g"), isHinted: false) { _, _ in
        [.show(.bars)]
      },
      Command("Settings", list: .character("s"), isHinted: false) { _, _ in [.show(.settings)] },
      Command("Who sits here", list: .character("w"), isHinted: false) { _, _ in
        [.show(.author)]
      },
      Command(
        "Quit", list: .character("q"), unavailable: { _, context in context.unsavedSentence }
      ) { _, _ in [.effect(.quit)] },
      Self.callOff,
    ] + NumberedRows.commands
  }

  var hasDetail: Bool { true }

  func detail(_ selected: Target?, _ context: Context) -> [DetailLine] {
    guard case .meeting(let key)? = selected else { return [] }
    return context.meetings.first { $0.key == key }?.detail(context) ?? []
  }
}

extension Author {
  /// The name, with the agency where it was said.
  var inWords: String { agency.isEmpty ? name : "\(name), \(agency)" }
}

/// How much is open, as home says it.
private struct OpenCounts {
  private var all = Count()
  private var mine = Count()
  /// Those of the agency of who sits at the keyboard.
  private var ours = Count()
  private let agency: String
  private var matters: [OpenMatter.Kind: Int] = [:]

  private struct Count {
    var open = 0
    var late = 0
    var dueThisWeek = 0

    mutating func add(_ action: ActionOutline, week: ClosedRange<Int>) {
      open += 1
      if action.daysLate > 0 { late += 1 }
      if let due = action.dueDays, week.contains(due) { dueThisWeek += 1 }
    }
  }

  init(_ context: Context) {
    agency = context.author?.agency ?? ""
    let name = context.author.flatMap { $0.name.isEmpty ? nil : NameMark(of: $0.name) }
    let ours = agency.isEmpty ? nil : NameMark(of: agency)
    let week = context.today.daysSince1970...context.today.endOfWeek.daysSince1970
    for action in context.actions.outlines where action.status.isOpen {
      all.add(action, week: week)
      if action.owner == name { mine.add(action, week: week) }
      if action.agency == ours { self.ours.add(action, week: week) }
    }
    for meeting in context.meetings {
      for matter in meeting.matters { matters[matter.kind, default: 0] += 1 }
    }
  }

  var rows: [BlockRow] {
    var rows = [
      Self.row("All", all, .openActions), Self.row("Mine", mine, .register(filter: "mine")),
    ]
    if !agency.isEmpty {
      let words = agency.lowercased().split(separator: " ").joined(separator: " ")
      rows.append(Self.row("Our agency", ours, .register(filter: "@" + words)))
    }
    let waiting = OpenMatter.Kind.allCases.compactMap { kind in
      matters[kind].map(kind.counted)
    }
    if !waiting.isEmpty {
      rows.append(
        BlockRow(
          target: .route(.register(filter: "waiting")),
          text: columns([("Waiting", 14)]) + waiting.joined(separator: "  ")))
    }
    return rows
  }

  private static func row(_ name: String, _ count: Count, _ route: Route) -> BlockRow {
    let figures = columns([(name, 14), ("\(count.open) open", 12)])
    let week = count.dueThisWeek == 0 ? "" : "\(count.dueThisWeek) due this week"
    return BlockRow(
      target: .route(route), text: figures + week,
      tail: count.late == 0 ? "" : "\(count.late) OVERDUE", tailRole: .overdue)
  }
}

extension Context {
  /// Text that was typed and not filed, in meetings and outside any.
  fileprivate var unfiledAtHome: [BlockRow] {
    unfiledMeetings.map { waiting in
      let meeting = meetings.first { $0.key == waiting.key }
      let name = meeting.map { [$0.reference, $0.about].filter { !$0.isEmpty } } ?? []
      return BlockRow(
        target: .route(.meeting(waiting.key)),
        text: columns([("Not filed yet", 18)])
          + (name + [waiting.letters.words("character")]).joined(separator: ", "))
    } + unfiledAnswers
  }

  /// What was being said of an action in the register.
  private var unfiledAnswers: [BlockRow] {
    let works = drafts.filter { $0.key.hasPrefix(WorkSheet.draftPrefix) && !$0.value.isEmpty }
    guard !works.isEmpty else { return [] }
    let letters = works.reduce(0) { $0 + $1.value.text.count }
    return [
      BlockRow(
        // The rows of the counts lead to the register too; no two rows are the same one.
        target: .route(.register(filter: "")),
        text: columns([("Not filed yet", 18)])
          + "\(works.count.words("answer")) in the register, \(letters.words("character"))")
    ]
  }
}

extension Int {
  /// So many of something.
  fileprivate func words(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

/// Rows numbered from 1 on, which their number chooses.
struct NumberedRows {
  private var count = 0

  mutating func row(_ row: BlockRow) -> Block {
    count += 1
    var row = row
    row.mark = count <= 9 ? "\(count)" : ""
    row.markRole = .key
    return .row(row)
  }

  /// One command for each digit.
  static var commands: [Command<PageScreen>] {
    (1...9).map { number in
      Command(
        "Row \(number)", list: .character(Character("\(number)")), isHinted: false
      ) { screen, context in
        let rows = screen.layout.rows
        guard rows.indices.contains(number - 1) else { return [.say("There is no row \(number).")] }
        screen.selected = rows[number - 1].target
        return screen.openSelected(context)
      }
    }
  }
}
