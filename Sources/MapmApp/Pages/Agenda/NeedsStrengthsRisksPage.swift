import MeetingDomain
import Terminal

/// Item 4: needs, strengths and risks, three lists.
struct NeedsStrengthsRisksPage: AgendaPage {
  var item: AgendaItem { .needsStrengthsRisks }
  var opensInLine: Bool { true }
  var placeholder: String { "need: …   strength: …   risk: …   or plain, and sorted later" }
  var ownKinds: Set<EntryKind?> { [.need, .strength, .risk, nil] }
  var showsAsked: Bool { true }

  private static let lists: [(EntryKind, String)] = [
    (.need, "NEEDS"), (.strength, "STRENGTHS"), (.risk, "RISKS"),
  ]

  func ownBlocks(_ context: Context) -> [Block] {
    var blocks: [Block] = []
    for (kind, title) in Self.lists {
      let entries = entries(context, kind)
      blocks.append(.heading(title, note: note(kind, entries.count, context)))
      blocks += entries.map { .row(scoredRow($0, context)) }
      blocks += asked(context).filter { $0.kind == kind }.map { .row(askedRow($0)) } + [.space]
    }
    let kinds = Self.lists.map(\.0)
    let others = asked(context).filter { asked in !kinds.contains { $0 == asked.kind } }
    if !others.isEmpty { blocks += others.map { .row(askedRow($0)) } + [.space] }
    let unsorted = entries(context, nil)
    if !unsorted.isEmpty {
      let kinds = [NamedCommand.need, .strength, .risk].map { "\(key($0, context)) \($0.rawValue)" }
      blocks.append(.heading("UNSORTED", note: "in the list: " + kinds.joined(separator: ", ")))
      blocks += unsorted.map { .row(scoredRow($0, context)) }
    }
    return blocks + toCompare(context)
  }

  /// An entry with what its tool shows, and how that stands to what it showed before: G61.
  private func scoredRow(_ entry: Entry, _ context: Context) -> BlockRow {
    var row = entryRow(entry)
    guard let tool = entry.tool, let score = entry.score else { return row }
    let before = context.meeting.document.scoreBefore(entry)
    let difference = before.map { before in
      [before.difference(to: score), "before \(before.inWords)"].compactMap { $0 }
        .joined(separator: ", ")
    }
    row.text += "\n" + [tool, score, difference].compactMap { $0 }.joined(separator: ": ")
    return row
  }

  /// What tools showed before and nobody has measured again yet.
  private func toCompare(_ context: Context) -> [Block] {
    let scores = context.meeting.document.scoresToCompare
    guard !scores.isEmpty else { return [] }
    return [.heading("MEASURED BEFORE", note: "a line's form has its tool and score")]
      + scores.map { .text("\($0.tool ?? "a tool"): \($0.inWords)") }
  }

  private func note(_ kind: EntryKind, _ count: Int, _ context: Context) -> String {
    if count > 0 { return "\(count)" }
    let isAsked = context.meeting.document.asked.rows.contains {
      $0.item == item && $0.kind == kind
    }
    return isAsked ? "asked, none" : "none yet"
  }

  var commands: [Command<PageScreen>] {
    [sorting("Need", "d", .need), sorting("Strength", "s", .strength), sorting("Risk", "r", .risk)]
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    let empty = Self.lists.map(\.0).filter { kind in
      entries(context, kind).isEmpty
        && !context.meeting.document.asked.rows.contains { $0.item == item && $0.kind == kind }
    }
    guard !empty.isEmpty else { return nothingNewFromNext(context) }
    return .addAll(empty.map { .asked(AskedNone(item: item, kind: $0)) })
  }
}

/// A command that gives the chosen entry a kind.
func sorting(_ title: String, _ key: Character, _ kind: EntryKind) -> Command<PageScreen> {
  Command(title, list: .character(key)) { screen, context in
    guard case .row(let ref)? = screen.selected, ref.kind == .entry else {
      return [.say("Choose an entry first.")]
    }
    let entry = context.meeting.document.row(ref.id, of: Entry.self)
    if entry?.kind == nil { screen.selected = context.unsorted(after: ref) ?? screen.selected }
    let field = FieldRef(ref, "kind")
    let stamp = context.meeting.stamp(of: field)
    return [
      .effect(.perform(.setField(field, to: .choice(kind.rawValue), replacing: stamp))),
      .say("\(title): \((entry?.text ?? "").firstLine.clipped(to: 56))"),
    ]
  }
}

extension Context {
  /// The unsorted line of the same item that comes after one, else the one before; nil where there
  /// is none, so that the next key sorts another line and not the same one again.
  fileprivate func unsorted(after ref: RowRef) -> Target? {
    let item = meeting.document.row(ref.id, of: Entry.self)?.item
    let rows = meeting.document.entries.rows.filter {
      $0.item == item && $0.kind == nil && $0.struck != true
    }
    guard let index = rows.firstIndex(where: { $0.id == ref.id }) else { return nil }
    let next = rows.dropFirst(index + 1).first ?? rows.prefix(index).last
    return next.map { .row(RowRef(.entry, $0.id)) }
  }
}
