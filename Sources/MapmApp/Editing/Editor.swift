import MeetingDomain
import Terminal

/// One field or line of a list that is being edited where it stands.
struct Editor: Equatable, Sendable {
  /// What is edited, and how it is answered.
  enum Style: Equatable, Sendable {
    /// By writing; what can be read from it depends on the kind of field.
    case writing
    /// By choosing one of a few.
    case choosing([Option])
    /// By choosing any of them.
    case ticking([Option])
  }

  /// Something to choose.
  struct Option: Equatable, Sendable {
    /// What the field would hold.
    var token: String
    /// How it reads.
    var words: String
  }

  /// The row it stands in.
  var target: Target
  /// The field; nil for a line that adds a row.
  var field: FieldRef?
  var kind = FieldKind.text
  var label: String
  /// Whether "asked, none" is an answer.
  var isThreeWay = false
  /// The draft that holds the text.
  var draft: String
  /// The stamp of the value that is on the screen.
  var replacing: Stamp?
  var style = Style.writing
  /// The chosen option or suggestion; nothing is chosen beforehand when writing.
  var chosen: Int?
  /// The ticked tokens.
  var ticked: [String] = []
  /// Whether the next field opens when this one is filed.
  var goesOn = false
  /// Whether the focus goes back to the writing line afterwards.
  var isFromLine = false
  /// Whether a digit was just typed that a second one can follow.
  var isNumberBegun = false
}

extension Editor {
  /// An editor for a field of the open meeting; nil where it cannot be edited by hand.
  init?(_ field: FieldRef, at target: Target, _ context: Context) {
    let document = context.meeting.document
    guard let definition = document.definition(of: field) else { return nil }
    self.init(
      target: target, field: field, kind: definition.kind, label: definition.label,
      isThreeWay: definition.isThreeWay, draft: field.draftName,
      replacing: context.meeting.stamp(of: field))
    let value = document.value(of: field)
    switch definition.kind {
    case .choice(let tokens):
      choose(tokens.map { Option(token: $0, words: words(for: $0)) }, holding: value)
    case .flag:
      choose(
        [Option(token: "yes", words: "yes"), Option(token: "no", words: "no")], holding: value)
    case .item:
      choose(
        AgendaItem.allCases.map { Option(token: "\($0.rawValue)", words: $0.shortTitle) },
        holding: value)
    case .choices(let tokens):
      style = .ticking(tokens.map { Option(token: $0, words: words(for: $0)) })
      if case .choices(let held)? = value { ticked = held }
      chosen = 0
    case .links, .rows, .reference: return nil
    default: break
    }
  }

  private mutating func choose(_ options: [Option], holding value: FieldValue?) {
    style = .choosing(options)
    let held = value.map(FieldText.init)?.text
    chosen = options.firstIndex { $0.token == held }
  }

  /// The field's value for a chosen option.
  func value(of option: Option) -> FieldValue {
    switch kind {
    case .flag: .flag(option.token == "yes")
    case .item: Int(option.token).flatMap(AgendaItem.init).map(FieldValue.item) ?? .askedNone
    default: .choice(option.token)
    }
  }
}

extension Editor {
  /// What is said below the line that is being written; nil where it speaks for itself.
  func hint(for text: String, _ context: Context) -> String? {
    switch target {
    case .newMeeting: "The name of the child, adult or family. Enter plans the meeting."
    case .add(.attendee): "Name, agency, role: the last two can follow later."
    default: FieldText.hint(text, as: kind, context)
    }
  }
}

/// A token as it reads on the screen.
func words(for token: String) -> String {
  String(token.map { $0 == "-" ? " " : $0 })
}

extension FieldRef {
  /// The name of the draft that holds text for this field.
  var draftName: String {
    guard let row else { return "field/\(name)" }
    return "field/\(row.kind.rawValue)/\(row.id)/\(name)"
  }
}
