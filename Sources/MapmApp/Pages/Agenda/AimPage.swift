import MeetingDomain
import Terminal

/// Item 3: the aim, then the objectives.
struct AimPage: AgendaPage {
  var item: AgendaItem { .aim }
  var opensInLine: Bool { true }
  var placeholder: String { "The first line is the aim, the next ones are objectives." }

  func ownBlocks(_ context: Context) -> [Block] {
    let objectives = context.meeting.document.openingForm.objectives
    var blocks: [Block] = [
      .heading("AIM", note: "the issue to be addressed"),
      .row(fieldRow(FieldRef("aim"), context)), .space,
      .heading("OBJECTIVES", note: note(objectives)),
    ]
    for (index, objective) in objectives.rows.enumerated() {
      blocks.append(
        .row(
          BlockRow(
            target: .row(RowRef(.objective, objective.id)), mark: "\(index + 1)",
            lead: objective.met?.words ?? "", text: objective.text)))
    }
    return blocks
  }

  func command(for text: String, _ context: Context) -> MeetingCommand {
    let reading = LineReading(text, attendees: context.meeting.document.attendance.rows)
    if reading.isAction { return .add(.action(Action(reading))) }
    if let kind = reading.kind { return .add(.entry(Entry(reading, item: item, otherwise: kind))) }
    let aim = FieldRef("aim")
    if context.meeting.value(of: aim) == nil {
      return .setField(aim, to: .text(text), replacing: context.meeting.stamp(of: aim))
    }
    return .add(.objective(Objective(text: text)))
  }

  func reading(_ text: String, _ context: Context) -> String? {
    let reading = LineReading(text, attendees: context.meeting.document.attendance.rows)
    if reading.isAction { return "action" }
    if let kind = reading.kind { return kind.words }
    return context.meeting.document.aim.value == nil ? "the aim of the meeting" : "an objective"
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    noneAnswer(of: .objective, context)
  }
}
