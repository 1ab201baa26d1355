import MeetingDomain
import Terminal

/// A page of one of the twelve items; its writing line files entries under the item.
protocol AgendaPage: Page {
  var item: AgendaItem { get }
  /// What its writing line says while it is empty.
  var placeholder: String { get }
  /// What a line without a prefix becomes.
  func kind(of text: String, _ context: Context) -> EntryKind?
  /// What stands above the entries that are shown for every item.
  func ownBlocks(_ context: Context) -> [Block]
  /// The kinds of entry that `ownBlocks` shows.
  var ownKinds: Set<EntryKind?> { get }
  /// Whether `ownBlocks` shows the questions that were answered with none.
  var showsAsked: Bool { get }
  /// The command that a written line stands for.
  func command(for text: String, _ context: Context) -> MeetingCommand
}

extension AgendaPage {
  var place: Place? { .item(item) }
  var markWidth: Int { 7 }
  var placeholder: String { "Write a note. Tab goes to the list." }
  var ownKinds: Set<EntryKind?> { [] }
  var showsAsked: Bool { false }
  func kind(of text: String, _ context: Context) -> EntryKind? { .note }

  func title(_ context: Context) -> String { "\(item.rawValue) \(item.shortTitle)" }

  var line: WritingLine? {
    WritingLine(field: "item-\(item.rawValue)/line", placeholder: placeholder)
  }

  func blocks(_ context: Context) -> [Block] {
    let others = entries(context).filter { !ownKinds.contains($0.kind) }
    let asked = showsAsked ? [] : asked(context)
    guard !others.isEmpty || !asked.isEmpty else { return ownBlocks(context) }
    return ownBlocks(context) + [.space, .heading("NOTES ON THIS ITEM")]
      + others.map { .row(entryRow($0, lead: $0.kind?.words ?? "unsorted")) }
      + asked.map { .row(askedRow($0)) }
  }

  /// The questions under this item that were answered with none.
  func asked(_ context: Context) -> [AskedNone] {
    context.meeting.document.asked.rows.filter { $0.item == item }
  }

  func file(_ text: String, _ context: Context) -> [Step] {
    [
      .effect(
        .perform(command(for: text, context), filing: line?.field))
    ]
  }

  func command(for text: String, _ context: Context) -> MeetingCommand {
    let reading = LineReading(text, attendees: context.meeting.document.attendance.rows)
    if reading.isAction { return .add(.action(Action(reading))) }
    return .add(.entry(Entry(reading, item: item, otherwise: kind(of: reading.text, context))))
  }

  func reading(_ text: String, _ context: Context) -> String? {
    let reading = LineReading(text, attendees: context.meeting.document.attendance.rows)
    guard !reading.text.isSameText(as: text) else { return nil }
    let what =
      reading.isAction ? "action" : (reading.kind ?? kind(of: reading.text, context))?.words
    let who = [reading.speaker, reading.agency].compactMap { $0 }.joined(separator: ", ")
    return [what ?? "unsorted", who.isEmpty ? nil : "from \(who)"].compactMap { $0 }
      .joined(separator: " ") + "   (Ctrl-X = files the plain text)"
  }

  /// The entries under this item that stand.
  func entries(_ context: Context, _ kinds: EntryKind?...) -> [Entry] {
    context.meeting.document.entries.rows.filter { entry in
      entry.item == item && entry.struck != true
        && (kinds.isEmpty || kinds.contains(entry.kind))
    }
  }

  /// A row for one entry: its time, who said it, the words.
  func entryRow(_ entry: Entry, lead: String? = nil) -> BlockRow {
    let who = lead ?? entry.agency ?? entry.by ?? ""
    let isOpen = entry.visibility ?? .everyone == .everyone
    return BlockRow(
      target: .row(RowRef(.entry, entry.id)), mark: entry.at?.time.description ?? "",
      lead: who.clipped(to: leadWidth - 1), text: entry.text,
      tail: isOpen ? "" : (entry.visibility?.words.uppercased() ?? ""), tailRole: .restricted)
  }
}

extension Entry {
  /// An entry as a written line says it.
  init(_ reading: LineReading, item: AgendaItem, otherwise kind: EntryKind?) {
    self.init(
      item: item, kind: reading.kind ?? kind, text: reading.text, by: reading.speaker,
      agency: reading.agency)
  }
}

extension Action {
  /// An action as a written line says it.
  init(_ reading: LineReading) {
    self.init(text: reading.text, owner: reading.speaker, agency: reading.agency)
  }
}
