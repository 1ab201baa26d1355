import MeetingDomain
import Terminal

/// Item 6: the person's own words, under a heading of their own.
struct FromThePersonPage: AgendaPage {
  var item: AgendaItem { .fromThePerson }
  var opensInLine: Bool { true }
  var placeholder: String { "\"Their own words, in quotation marks\", or what somebody reports" }
  var ownKinds: Set<EntryKind?> { [.voice, .view] }
  var showsAsked: Bool { true }
  var leadWidth: Int { 22 }

  /// Quoted lines are the person's own words.
  func ownBlocks(_ context: Context) -> [Block] {
    let own = entries(context, .voice)
    let views = entries(context, .view)
    return [.heading("IN THEIR OWN WORDS", note: own.isEmpty ? note(context) : "\(own.count)")]
      + own.map { .row(voiceRow($0)) } + asked(context).map { .row(askedRow($0)) } + [.space]
      + [.heading("VIEWS AS REPORTED", note: views.isEmpty ? "none yet" : "\(views.count)")]
      + views.map { .row(voiceRow($0)) }
  }

  private func note(_ context: Context) -> String {
    context.meeting.document.asked.rows.contains { $0.item == item }
      ? "asked, none" : "not asked yet; \(context.keys.menu(.askedNone)) is asked, none"
  }

  private func voiceRow(_ entry: Entry) -> BlockRow {
    var row = entryRow(entry, lead: entry.by ?? entry.agency ?? "")
    if let how = entry.how { row.aside = "(\(PlainWords.words(for: how.rawValue)))" }
    if entry.kind == .voice { row.role = .strong }
    return row
  }

  var commands: [Command<PageScreen>] {
    [sorting("Own words", "w", .voice), sorting("A view", "v", .view)]
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    guard entries(context, .voice, .view).isEmpty,
      !context.meeting.document.asked.rows.contains(where: { $0.item == item })
    else { return nil }
    return .add(.asked(AskedNone(item: item)))
  }
}
