import MeetingDomain
import Terminal

/// All fields of one row of the meeting, each to be changed where it stands.
struct FormPage: Page {
  let ref: RowRef

  var leadWidth: Int { 24 }
  var markWidth: Int { 0 }

  func title(_ context: Context) -> String {
    guard let row = context.meeting.document.row(ref) else { return "Taken back" }
    if case .action(let action) = row, let number = action.number { return "Action \(number)" }
    return ref.kind.title
  }

  func blocks(_ context: Context) -> [Block] {
    guard let row = context.meeting.document.row(ref) else {
      return [.text("This was taken back. Esc goes back; undo brings it back.")]
    }
    var blocks: [Block] = [.space]
    for field in ref.kind.fieldDefinitions {
      blocks.append(.row(fieldRow(FieldRef(ref, field.name), context)))
    }
    return blocks + [.space] + history(of: row)
  }

  private func history(of row: Row) -> [Block] {
    guard case .action(let action) = row else { return [] }
    var blocks: [Block] = [.text("State: \((action.status ?? .open).words)")]
    for change in action.history ?? [] {
      let parts = [
        change.at?.day.inWords, change.by, change.what, change.to.map { "to \($0)" },
        change.reason, change.evidence,
      ]
      blocks.append(.text(parts.compactMap { $0 }.joined(separator: ", ")))
    }
    return blocks
  }

  var commands: [Command<PageScreen>] {
    [PageScreen.undo, PageScreen.redo]
  }
}

/// A row of a page that shows one field and lets it be changed.
func fieldRow(_ field: FieldRef, label: String? = nil, _ context: Context) -> BlockRow {
  let value = context.meeting.value(of: field)
  let others = context.meeting.alternatives(of: field).map(FieldText.words)
  return BlockRow(
    target: .field(field), lead: label ?? context.meeting.document.label(of: field) ?? field.name,
    text: value == nil ? "–" : FieldText.words(value),
    role: value == nil ? .muted : .text,
    tail: others.isEmpty ? "" : "also: \(others.joined(separator: "; "))".clipped(to: 30),
    tailRole: .dueSoon)
}

extension RowKind {
  /// What the form of such a row is called.
  var title: String {
    switch self {
    case .other: "Another person at risk"
    case .objective: "Objective"
    case .told: "Told beforehand"
    case .attendee: "Attendance"
    case .professionalsOnly: "Professionals only"
    case .entry: "Entry"
    case .asked: "Asked, none"
    case .action: "Action"
    case .view: "View on the plan"
    case .dispute: "Dispute"
    case .update: "Who updates"
    case .dissent: "Dissent asked"
    case .concern: "Still concerned"
    case .readBack: "Read back"
    case .notRecorded: "Not recorded"
    case .correction: "Correction"
    case .distribution: "Distribution"
    }
  }
}
