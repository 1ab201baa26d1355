import MeetingDomain
import Terminal

/// Item 10: disagreements between professionals, or that there were none.
struct DisputePage: AgendaPage {
  var item: AgendaItem { .dispute }
  var opensInLine: Bool { true }
  var placeholder: String { "What the disagreement is about; Ctrl-X 0 if asked and none" }

  func ownBlocks(_ context: Context) -> [Block] {
    let disputes = context.meeting.document.disputes
    return [.heading("DISPUTES", note: note(disputes))]
      + disputes.rows.map { dispute in
        .row(
          BlockRow(
            target: .row(RowRef(.dispute, dispute.id)),
            lead: (dispute.parties ?? []).joined(separator: ", ").clipped(to: leadWidth - 1),
            text: dispute.matter ?? "", tail: dispute.outcome == nil ? "OPEN" : "settled",
            tailRole: dispute.outcome == nil ? .dueSoon : .done))
      }
  }

  func command(for text: String, _ context: Context) -> MeetingCommand {
    let reading = LineReading(text, attendees: context.meeting.document.attendance.rows)
    if reading.isAction { return .add(.action(Action(reading))) }
    if let kind = reading.kind, kind != .dispute {
      return .add(.entry(Entry(reading, item: item, otherwise: kind)))
    }
    let parties = [reading.agency ?? reading.speaker].compactMap { $0 }
    return .add(
      .dispute(Dispute(matter: reading.text, parties: parties.isEmpty ? nil : parties)))
  }

  func kind(of text: String, _ context: Context) -> EntryKind? { .dispute }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    noneAnswer(of: .dispute, context)
  }
}
