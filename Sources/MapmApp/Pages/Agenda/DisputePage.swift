import MeetingDomain
import Terminal

/// Item 10: disagreements between professionals, or that there were none.
struct DisputePage: AgendaPage {
  var item: AgendaItem { .dispute }
  var opensInLine: Bool { true }
  var placeholder: String { "What the disagreement is about; Ctrl-X 0 if asked and none" }
  var leadWidth: Int { 22 }
  var markWidth: Int { 1 }

  func ownBlocks(_ context: Context) -> [Block] {
    let disputes = context.meeting.document.disputes
    return [.heading("DISPUTES", note: note(disputes))]
      + disputes.rows.flatMap { dispute in
        [.row(row(for: dispute))] + (state(of: dispute, context).map { [.text($0)] } ?? [])
      }
  }

  private func row(for dispute: Dispute) -> BlockRow {
    BlockRow(
      target: .row(RowRef(.dispute, dispute.id)),
      lead: (dispute.parties ?? []).joined(separator: ", ").clipped(to: leadWidth - 2),
      text: dispute.matter ?? "no words yet",
      tail: dispute.outcome == nil ? "OPEN" : "settled",
      tailRole: dispute.outcome == nil ? .dueSoon : .done)
  }

  /// What holds meanwhile, and what comes next: an open dispute must not stall (G73).
  private func state(of dispute: Dispute, _ context: Context) -> String? {
    if let outcome = dispute.outcome { return "Settled: \(outcome)" }
    let interim = dispute.interim.map { number in
      let action = context.meeting.document.actions.rows.first { $0.number == number }
      return "Meanwhile action \(number)" + (action.map { ": \($0.text.firstLine)" } ?? "")
    }
    let stage = dispute.stage.map { "stage \($0)" }
    let due = dispute.due.map { "due \($0.inWords(from: context.today))" }
    let parts = [interim ?? "No interim step yet", stage, due].compactMap { $0 }
    return parts.joined(separator: "; ") + "."
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    context.meeting.document.disputes.rows.isEmpty
      ? noneAnswer(of: .dispute, context) : nothingNewFromNext(context)
  }
}
