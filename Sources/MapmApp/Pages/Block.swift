import MeetingDomain
import Terminal

/// What a row of a page stands for; `Enter` and letters act on it.
enum Target: Hashable, Sendable {
  /// A field to edit in place.
  case field(FieldRef)
  /// A row of the meeting, with a form of its own.
  case row(RowRef)
  /// A line that adds a row of this kind.
  case add(RowKind)
  /// A meeting of the list, by the store's name.
  case meeting(String)
  /// An action of the register, by the store's name of its meeting.
  case action(key: String, RowID)
  /// A row of this kind that is offered for a person or an agency: `Enter` makes it.
  case offered(RowKind, String)
  /// A sentence that is read out, by its place on the page.
  case sentence(Int)
  /// One of the three forums.
  case forum(Forum)
  /// A place of the walk.
  case place(Place)
  /// Another screen.
  case route(Route)
  /// Something that the minutes lack.
  case gap(Gap)
  /// A text of the tray.
  case tray(TrayText)
  /// A copy of the minutes.
  case copy(Copy)
  /// Something that the leak check found in a copy, or that only the chair can let in.
  case find(CopyFind)
  /// A line of a copy, by its place.
  case line(Int)
  /// A format, by its short name.
  case format(String)
  /// A copy that somebody is to have.
  case due(DueCopy)
  /// A line that plans a new meeting.
  case newMeeting
}

/// One row of a page.
struct BlockRow: Equatable, Sendable {
  var target: Target
  /// What stands first: a time, a number, `[P]`.
  var mark = ""
  var markRole = Role.muted
  /// A short column before the text: the agency, the label of a field.
  var lead = ""
  var leadRole = Role.label
  var text = ""
  var role = Role.text
  /// What is said of the text right after it: where it comes from, which key helps.
  var aside = ""
  /// A word at the end: a state, a restriction.
  var tail = ""
  var tailRole = Role.muted
}

extension BlockRow {
  /// Whether it is the line that adds a row: its words may be longer than the short column.
  var isAdding: Bool { lead.hasPrefix("+ ") }

  /// The entry or action that it shows; nil for anything else.
  var entryOrAction: RowRef? {
    guard case .row(let ref) = target else { return nil }
    return ref.kind == .entry || ref.kind == .action ? ref : nil
  }

  /// Whether something stands in its short column.
  var isLed: Bool { !lead.isEmpty && !isAdding }
}

/// A piece of a page, from top to bottom.
enum Block: Equatable, Sendable {
  /// The heading of a group, with what can be said of it in a few words.
  case heading(String, note: String = "")
  /// A sentence that is no row.
  case text(String, role: Role = .muted)
  case row(BlockRow)
  case space

  /// Whether it begins a group.
  var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  /// The row; nil where it is none.
  var row: BlockRow? {
    if case .row(let row) = self { row } else { nil }
  }
}
