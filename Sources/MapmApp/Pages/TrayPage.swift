import MeetingDomain
import Terminal

/// What is still to be sorted: texts whose line holds another text now, entries without a kind or an
/// item, and those that several people could have said; nothing is thrown away.
struct TrayPage: Page {
  var keyPlace: KeyPlace? { .tray }
  var markWidth: Int { 6 }
  var leadWidth: Int { 24 }

  func title(_ context: Context) -> String { "Tray" }

  func blocks(_ context: Context) -> [Block] {
    let groups = [unfiled(context), unsorted(context), unresolved(context)].filter { !$0.isEmpty }
    guard !groups.isEmpty else {
      return [.space, .text("The tray is empty: every text is filed or stands in its line.")]
    }
    return Array(groups.joined(separator: [.space]))
  }

  private func unfiled(_ context: Context) -> [Block] {
    let texts = context.tray + context.textsWithoutRow
    guard !texts.isEmpty else { return [] }
    return [.heading("NOT FILED YET", note: "Enter puts a text into the line it was typed for")]
      + texts.map { text in
        .row(
          BlockRow(
            target: .tray(text), lead: Self.origin(text.draft.field).clipped(to: leadWidth - 1),
            text: text.draft.text))
      }
  }

  private func unsorted(_ context: Context) -> [Block] {
    let entries = context.standingEntries { $0.kind == nil || $0.item == nil }
    guard !entries.isEmpty else { return [] }
    let (kind, item) = (context.keys.menu(.kind), key(.moveEntry, context))
    return [.heading("UNSORTED", note: "\(kind) says what it is, \(item) under which item")]
      + entries.map(row(for:))
  }

  private func unresolved(_ context: Context) -> [Block] {
    let entries = context.standingEntries { $0.by == nil && $0.unresolved != nil }
    guard !entries.isEmpty else { return [] }
    return [.heading("SPEAKER UNRESOLVED", note: "\(key(.whoseWords, context)) says who it was")]
      + entries.map(row(for:))
  }

  private func row(for entry: Entry) -> Block {
    .row(
      BlockRow(
        target: .row(RowRef(.entry, entry.id)), mark: entry.at?.time.description ?? "",
        lead: (entry.item?.shortTitle ?? "under no item").clipped(to: leadWidth - 1),
        text: entry.text))
  }

  var commands: [Command<PageScreen>] {
    [
      PageScreen.entryCommand("Kind", "k", field: "kind"),
      PageScreen.whoseWords(list: "y"),
      PageScreen.moveEntry, PageScreen.goTo, PageScreen.undo, PageScreen.redo,
    ]
  }

  /// Where a text was typed, in words.
  private static func origin(_ field: String) -> String {
    let parts = field.split(separator: "/").map(String.init)
    if parts.last == "line", let place = parts.first.flatMap({ Place(String($0.dropFirst(5))) }) {
      return place.title
    }
    if parts.first == "call-off" { return "why to call off" }
    if parts.first == "reopen" { return "why to reopen" }
    return parts.first == "home" ? "home" : parts.last ?? field
  }

  func open(_ target: Target, _ context: Context) -> [Step]? {
    guard case .tray(let text) = target else { return nil }
    if context.textsWithoutRow.contains(text) { return putIntoLine(text.draft, context) }
    var field = context.draft(text.draft.field)
    if !field.isEmpty { field.insert("\n") }
    field.insert(text.draft.text)
    return [.type(field: text.draft.field, field), .takeFromTray(text)]
  }

  /// Puts a text whose row was struck out into the writing line of the item where the row stood.
  private func putIntoLine(_ draft: Draft, _ context: Context) -> [Step] {
    let row = FieldRef(draft: draft.field)?.row
    let item = row.flatMap { context.meeting.document.place(of: $0).item } ?? .newInformation
    let line = "item-\(item.rawValue)/line"
    var field = context.draft(line)
    if !field.isEmpty { field.insert("\n") }
    field.insert(draft.text)
    return [
      .type(field: line, field), .forget(field: draft.field),
      .say("The text stands in the writing line of \(Self.origin(line)). Go there to file it."),
    ]
  }
}

extension Context {
  /// The entries that stand and are as they should be.
  fileprivate func standingEntries(where holds: (Entry) -> Bool) -> [Entry] {
    meeting.document.entries.rows.filter { $0.struck != true && holds($0) }
  }

  /// What was being typed for rows that were struck out meanwhile: it has no place of its own.
  fileprivate var textsWithoutRow: [TrayText] {
    let texts = drafts.compactMap { name, field -> TrayText? in
      guard let row = FieldRef(draft: name)?.row, !stands(row), !field.isEmpty else { return nil }
      return TrayText(place: 0, draft: Draft(field: name, text: field.text))
    }
    return texts.sorted { $0.draft.field < $1.draft.field }
  }
}
