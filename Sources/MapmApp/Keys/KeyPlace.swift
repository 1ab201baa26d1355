import MeetingDomain

/// A place in which keys are commands, and whose keys people can change.
enum KeyPlace: Hashable, Sendable {
  /// After `Ctrl-X`, wherever that is.
  case menu
  /// The lists of every page of a meeting.
  case meeting
  case home
  case walk(Place)
  case tray, lastMeeting, readOut
  case openActions, review, bars
  case gaps, struckLines, readBack, corrections
  case copies, preview, distribution, overwrite
  case form

  /// What people call it, as the table of keys has it.
  var title: String {
    switch self {
    case .menu: "Anywhere"
    case .meeting: "In a meeting"
    case .home: "Home"
    case .walk(let place): place.title
    case .tray: "Tray"
    case .lastMeeting: "From the last meeting"
    case .readOut: "Read out"
    case .openActions: "Open actions"
    case .review: "Review"
    case .bars: "Bars by agency"
    case .gaps: "Gap list"
    case .struckLines: "Struck lines"
    case .readBack: "Read back"
    case .corrections: "Corrections"
    case .copies: "Copies"
    case .preview: "Preview of a copy"
    case .distribution: "Distribution"
    case .overwrite: "Writing a file"
    case .form: "In a form"
    }
  }

  /// The name of its table in `keys.toml`.
  var table: String {
    switch self {
    case .menu: "menu"
    case .meeting: "meeting"
    case .walk(.item(let item)): "item-\(item.rawValue)"
    case .walk(let place): place.name
    case .preview: "preview"
    case .overwrite: "overwrite"
    case .form: "form"
    default: title.asCommandName
    }
  }

  /// Whether a command of every page of a meeting has the same key in it as on the others.
  var isInMeeting: Bool {
    switch self {
    case .menu, .home, .openActions, .review, .bars: false
    default: true
    }
  }
}

extension String {
  /// A title as `keys.toml` writes it: `Asked: none` is `asked-none`.
  var asCommandName: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
