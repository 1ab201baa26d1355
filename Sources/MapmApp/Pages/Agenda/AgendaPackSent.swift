import MeetingDomain
import Terminal

/// To whom the agenda went in advance, and to whom not yet: G37, S1 L58.
struct AgendaPackSent {
  private let sent: [Distribution]
  /// The names of those who are invited and have not got it.
  let missing: [String]

  init(_ document: MeetingDocument) {
    let sent = document.distribution.rows.filter { $0.copy?.lowercased() == "agenda" }
    self.sent = sent
    missing = document.agendaPacksDue.map(\.person)
  }

  /// The list for the opening.
  var blocks: [Block] {
    let count = sent.isEmpty ? "to nobody yet" : "to \(sent.count)"
    return [.space, .heading("AGENDA PACK SENT", note: count)]
      + sent.map { row in
        let how = [row.how, row.at?.day.inWordsWithoutYear].compactMap { $0 }
        return .row(
          BlockRow(
            target: .row(RowRef(.distribution, row.id)), lead: row.to ?? "somebody",
            text: how.joined(separator: ", "), tail: "sent", tailRole: .done))
      }
      + missing.map {
        .row(
          BlockRow(
            target: .offered(.distribution, $0), lead: $0, leadRole: .muted, tail: "not sent yet",
            tailRole: .required))
      }
  }

  /// Notes that the pack went to everybody who had not got it.
  static let command = Command<PageScreen>(
    "Agenda sent to all", list: .character("s"),
    unavailable: { _, context in context.frozenSentence }
  ) { screen, context in
    let missing = AgendaPackSent(context.meeting.document).missing
    guard !missing.isEmpty else { return [.say("Nobody on the list is without it.")] }
    let rows = missing.map {
      Row.distribution(Distribution(to: $0, copy: "agenda", version: 1, at: context.now))
    }
    return [
      .effect(.perform(.addAll(rows))),
      .say(
        "Noted, with the time: sent to \(missing.count). \(screen.page.key(.undo, context)) takes that back."
      ),
    ]
  }
}
