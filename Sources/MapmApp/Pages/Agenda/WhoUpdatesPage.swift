import MeetingDomain
import Terminal

/// Item 11: who tells those who were not there.
struct WhoUpdatesPage: AgendaPage {
  var item: AgendaItem { .whoUpdates }
  var leadWidth: Int { 20 }

  func ownBlocks(_ context: Context) -> [Block] {
    let updates = context.meeting.document.updates
    var blocks: [Block] = [.heading("WHO TELLS WHOM", note: note(updates))]
    blocks += updates.rows.map { .row(row(for: $0)) }
    blocks.append(
      .row(
        BlockRow(
          target: .add(.update), mark: "+", markRole: .key, lead: "add a person",
          leadRole: .muted, text: "who is to be told", role: .muted)))
    return blocks
  }

  private func row(for update: Update) -> BlockRow {
    let plan =
      update.determinedAgainst.map { "the chair determined against: \($0)" }
      ?? "\(update.by ?? "nobody yet") tells them by \(update.due?.inWordsWithoutYear ?? "no day")"
    return BlockRow(
      target: .row(RowRef(.update, update.id)), lead: update.person ?? "", leadRole: .strong,
      text: plan, tail: update.told == nil ? "NOT TOLD YET" : "told",
      tailRole: update.told == nil ? .dueSoon : .done)
  }

  var commands: [Command<PageScreen>] { [adding(.update)] }

  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? {
    .add(.update(Update(person: text)))
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    noneAnswer(of: .update, context)
  }
}
