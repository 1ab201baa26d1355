import MeetingDomain
import Terminal

/// The end of the meeting: objectives, legislation, dissent, who remains concerned.
struct ClosePage: Page {
  var place: Place? { .close }
  var markWidth: Int { 1 }
  var leadWidth: Int { 24 }

  func title(_ context: Context) -> String { "Close" }

  func blocks(_ context: Context) -> [Block] {
    let document = context.meeting.document
    var blocks: [Block] = [
      .heading("OBJECTIVES", note: "Enter says whether each is met")
    ]
    for objective in document.openingForm.objectives.rows {
      blocks.append(
        .row(
          BlockRow(
            target: .field(FieldRef(RowRef(.objective, objective.id), "met")),
            lead: objective.met?.words ?? "not answered", text: objective.text)))
    }
    blocks += [.space, .heading("BEFORE WE END")]
    blocks += ["close.threshold", "close.legislation", "end"].map {
      .row(fieldRow(FieldRef($0), context))
    }
    blocks += list("Dissent asked", document.closeForm.dissentAsked, add: .dissent, context) {
      $0.agency ?? ""
    }
    blocks += list("Still concerned", document.closeForm.stillConcerned, add: .concern, context) {
      [$0.name, $0.agency].compactMap { $0 }.joined(separator: ", ")
    }
    return blocks
  }

  var commands: [Command<PageScreen>] {
    [
      Command(
        "Close the meeting", list: .character("t"),
        unavailable: { _, context in
          context.meeting.refusal(of: .close, seat: context.seat)?.description
        }
      ) { _, _ in [.effect(.perform(.close)), .say("The meeting is closed. u takes that back.")] }
    ]
  }

  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? {
    switch kind {
    case .dissent: .add(.dissent(DissentAsked(agency: text)))
    case .concern: .add(.concern(StillConcerned(name: text)))
    default: nil
    }
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    guard case .add(let kind)? = selected else { return nil }
    return noneAnswer(of: kind, context)
  }
}
