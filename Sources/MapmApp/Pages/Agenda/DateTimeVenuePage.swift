import MeetingDomain
import Terminal

/// Item 1: when and where, with *now* by one key.
struct DateTimeVenuePage: AgendaPage {
  var item: AgendaItem { .dateTimeVenue }

  func ownBlocks(_ context: Context) -> [Block] {
    var blocks: [Block] = [.heading("WHEN AND WHERE", note: note(context))]
    blocks += ["date", "start", "end", "venue"].map {
      .row(fieldRow(FieldRef($0), context))
    }
    blocks += [.space, .heading("WHOM IT IS ABOUT")]
    blocks += ["subject.name", "subject.kind", "subject.case"].map {
      .row(fieldRow(FieldRef($0), context))
    }
    return blocks
  }

  private func note(_ context: Context) -> String {
    if let calledOff = context.meeting.document.calledOff {
      return "called off: \(calledOff.reason?.firstLine ?? "no reason given")"
    }
    return switch context.meeting.document.status ?? .planned {
    case .planned: "\(key(.startNow, context)) starts the meeting now"
    case .live: "live since \(context.meeting.startedAt?.time.description ?? "the start")"
    case .closed: "closed"
    case .approved: "approved"
    }
  }

  var commands: [Command<PageScreen>] {
    [
      Command(
        "Start now", list: .character("t"),
        unavailable: { _, context in
          context.meeting.refusal(of: .start, seat: context.seat)?.description
        }
      ) { _, context in [.effect(.perform(.start)), .say(context.startedSentence)] }
    ]
  }
}
