import MeetingDomain
import Terminal

/// A page of one of the twelve items; its writing line files entries under the item.
protocol AgendaPage: Page {
  var item: AgendaItem { get }
  /// What its writing line says while it is empty.
  var placeholder: String { get }
  /// What "asked, none" says under it, where its writing line names that.
  var none: String? { get }
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
  var none: String? { nil }
  var ownKinds: Set<EntryKind?> { [] }
  var showsAsked: Bool { false }

  func title(_ context: Context) -> String { context.profile.title(of: .item(item)) }

  var line: WritingLine? {
    WritingLine(field: "item-\(item.rawValue)/line", placeholder: placeholder, none: none)
  }

  func blocks(_ context: Context) -> [Block] {
    let others = entries(context).filter { !ownKinds.contains($0.kind) }
    let asked = showsAsked ? [] : asked(context)
    guard !others.isEmpty || !asked.isEmpty else { return ownBlocks(context) }
    return ownBlocks(context) + [.space, .heading("NOTES ON THIS ITEM")]
      + others.map { .row(entryRow($0, lead: $0.kind?.words ?? "unsorted")) }
      + asked.map { .row(askedRow($0, hasTimes: markWidth > 5)) }
  }

  /// The answer "nothing new" of the next agency that has not been heard; nil where all have.
  func nothingNewFromNext(_ context: Context) -> MeetingCommand? {
    Round(context, item: item).next.map { .add(.asked(AskedNone(item: item, agency: $0))) }
  }

  /// The questions under this item that were answered with none.
  func asked(_ context: Context) -> [AskedNone] {
    context.meeting.document.asked.rows.filter { $0.item == item }
  }

  func file(_ text: String, _ context: Context) -> [Step] { filed(text, context) }

  /// Files a line, and says so of somebody who comes or goes: the page may not show them.
  func filed(_ text: String, _ context: Context) -> [Step] {
    let filing = Step.effect(.perform(command(for: text, context), filing: line?.field))
    guard let movement = context.movement(in: text) else { return [filing] }
    return [filing, .say("\(movement.words). \(context.keys.menu(.undo)) takes it back.")]
  }

  /// What a written line says under this item.
  func read(_ text: String, _ context: Context) -> LineReading {
    LineReading(text, in: context.room, under: item, today: context.today)
  }

  func command(for text: String, _ context: Context) -> MeetingCommand {
    filing(of: text, context)
  }

  /// What a written line files under any item.
  func filing(of text: String, _ context: Context) -> MeetingCommand {
    if let movement = context.movement(in: text) { return movement.command }
    let reading = read(text, context)
    switch reading.filing {
    case .action: return .add(.action(reading.action))
    case .entry: return .add(.entry(reading.entry))
    case .dispute:
      let parties = [reading.agency ?? reading.speaker].compactMap { $0 }
      return .add(
        .dispute(Dispute(matter: reading.text, parties: parties.isEmpty ? nil : parties)))
    case .objective: return .add(.objective(Objective(text: reading.text)))
    case .aim:
      let aim = FieldRef("aim")
      guard context.meeting.value(of: aim) == nil else {
        return .add(.objective(Objective(text: reading.text)))
      }
      return .setField(aim, to: .text(reading.text), replacing: context.meeting.stamp(of: aim))
    }
  }

  func reading(_ text: String, _ context: Context) -> String? { said(of: text, context) }

  /// What is said of a line under any item while it is typed.
  func said(of text: String, _ context: Context) -> String? {
    let reading = read(text, context)
    let movement = context.movement(in: text)
    guard reading.isRead || movement != nil else { return nil }
    let preview = movement?.words ?? preview(of: reading, context)
    return withPlainHint(preview, filing: "the plain text", context)
  }

  /// What is read of a line, whole, and where there is room how to have it otherwise.
  func withPlainHint(
    _ reading: String, filing what: String = "a note", _ context: Context
  ) -> String {
    let hint = "   (\(context.keys.menu(.plainText)) files \(what))"
    let room = PageFrame.lineColumns(context.size, page: self)
    return displayWidth(of: reading + hint) <= room ? reading + hint : reading
  }

  /// A reading in words that fit the row; of an action its words give way to who and when.
  func preview(of reading: LineReading, _ context: Context) -> String {
    let whole = reading.preview
    let over = displayWidth(of: whole) - PageFrame.lineColumns(context.size, page: self)
    guard reading.isAction, over > 0 else { return whole }
    return reading.preview(wordsAtMost: max(12, min(200, reading.text.count) - over - 1))
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
    return BlockRow(
      target: .row(RowRef(.entry, entry.id)), mark: entry.at?.time.description ?? "",
      lead: who.clipped(to: leadWidth - 1), text: entry.text,
      aside: entry.howKnown.map { "(\($0))" } ?? "", tail: entry.tail,
      tailRole: entry.isRestricted ? .restricted : .required)
  }
}

extension Entry {
  /// Whether not everybody may see it.
  fileprivate var isRestricted: Bool { visibility ?? .everyone != .everyone }

  /// What sort of information it is, how it is known and how well supported; nil where nothing is
  /// said of that.
  fileprivate var howKnown: String? {
    let said = [nature?.rawValue, known?.rawValue, support?.rawValue]
      .compactMap { $0.map(PlainWords.words) }
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }

  /// Who may see it, and what is still to be settled, in words at the end of its row.
  fileprivate var tail: String {
    [
      isRestricted ? visibility?.words.uppercased() : nil,
      by == nil && unresolved != nil ? "SPEAKER UNRESOLVED" : nil,
      lacksBasis ? "NO LAWFUL BASIS" : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }
}
