/// What a cell means; a theme decides how that looks.
///
/// The raw values are the names that themes use.
public enum Role: String, CaseIterable, Hashable, Sendable {
  /// Plain text and empty space.
  case text
  /// What matters less: times, hints, counts.
  case muted
  /// What matters more than the text around it.
  case strong
  /// The heading of a group of rows.
  case heading
  /// The name of a field.
  case label
  /// The first row of the screen.
  case titleBar = "title-bar"
  /// The announcement line.
  case message
  /// A key's name in the key line.
  case key
  /// What that key does.
  case keyLabel = "key-label"
  /// The row or button that keys act on.
  case focus
  /// The same, while keys go elsewhere.
  case focusInactive = "focus-inactive"
  /// Rows that are chosen.
  case selection
  /// A field to write in.
  case field
  /// The field that keys go to.
  case fieldFocus = "field-focus"
  /// A field whose text cannot be read.
  case fieldError = "field-error"
  /// The mark of a field that must be filled in.
  case required
  /// What an empty field says about itself.
  case placeholder
  /// A suggestion.
  case suggestion
  /// The suggestion that a key would accept.
  case suggestionChosen = "suggestion-chosen"
  /// The letters that match what was searched.
  case match
  /// Somebody is present.
  case present
  /// Somebody is absent.
  case absent
  /// Nothing has been said about it yet.
  case unmarked
  /// An action is open.
  case open
  /// An action is due soon.
  case dueSoon = "due-soon"
  /// An action is overdue.
  case overdue
  /// An action is done.
  case done
  /// Not for everybody.
  case restricted
  /// All is saved.
  case saved
  /// Something is not saved.
  case unsaved
  /// Time on the clock.
  case timer
  /// More time than planned.
  case timerOver = "timer-over"

  /// The letter that stands for the role in `Canvas.roleText`; each role has its own.
  public var letter: Character { Character(Unicode.Scalar(mark)) }

  /// The letter as a byte of ASCII, which is quick to look up.
  var mark: UInt8 {
    switch self {
    case .text: UInt8(ascii: ".")
    case .muted: UInt8(ascii: "m")
    case .strong: UInt8(ascii: "S")
    case .heading: UInt8(ascii: "h")
    case .label: UInt8(ascii: "l")
    case .titleBar: UInt8(ascii: "t")
    case .message: UInt8(ascii: "g")
    case .key: UInt8(ascii: "k")
    case .keyLabel: UInt8(ascii: "K")
    case .focus: UInt8(ascii: "f")
    case .focusInactive: UInt8(ascii: "F")
    case .selection: UInt8(ascii: "s")
    case .field: UInt8(ascii: "i")
    case .fieldFocus: UInt8(ascii: "I")
    case .fieldError: UInt8(ascii: "E")
    case .required: UInt8(ascii: "q")
    case .placeholder: UInt8(ascii: "p")
    case .suggestion: UInt8(ascii: "u")
    case .suggestionChosen: UInt8(ascii: "U")
    case .match: UInt8(ascii: "M")
    case .present: UInt8(ascii: "P")
    case .absent: UInt8(ascii: "A")
    case .unmarked: UInt8(ascii: "N")
    case .open: UInt8(ascii: "o")
    case .dueSoon: UInt8(ascii: "d")
    case .overdue: UInt8(ascii: "O")
    case .done: UInt8(ascii: "D")
    case .restricted: UInt8(ascii: "R")
    case .saved: UInt8(ascii: "v")
    case .unsaved: UInt8(ascii: "V")
    case .timer: UInt8(ascii: "c")
    case .timerOver: UInt8(ascii: "C")
    }
  }
}
