import MeetingDomain
import Terminal

/// Item 3: the aim, then the objectives.
struct AimPage: AgendaPage {
  var item: AgendaItem { .aim }
  var opensInLine: Bool { true }
  var leadWidth: Int { 26 }
  var placeholder: String { "The first line is the aim, the next ones are objectives." }

  func ownBlocks(_ context: Context) -> [Block] {
    let objectives = context.meeting.document.openingForm.objectives
    var blocks: [Block] = [
      .heading("AIM", note: "the issue to be addressed"),
      .row(aim(context)), .space,
      .heading("OBJECTIVES", note: note(objectives, context)),
    ]
    for (index, value) in objectives.rows.enumerated() {
      let target = Target.row(RowRef(.objective, value.id))
      blocks.append(.row(objective(value, BlockRow(target: target, mark: "\(index + 1)"))))
    }
    return blocks + [.space, .heading("WHAT IT IS FOR")]
      + fieldRows(["opening.purposes", "opening.outcomes", "reconsidered"], context)
  }

  /// The aim without its label, which the heading is.
  private func aim(_ context: Context) -> BlockRow {
    var row = fieldRow(FieldRef("aim"), label: "", context)
    if row.role == .text { row.role = .strong }
    return row
  }

  func reading(_ text: String, _ context: Context) -> String? {
    if context.movement(in: text) != nil { return said(of: text, context) }
    let reading = read(text, context)
    guard reading.filing == .aim else { return preview(of: reading, context) }
    return context.meeting.document.aim.value == nil ? "the aim of the meeting" : "an objective"
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    noneAnswer(of: .objective, context)
  }
}
