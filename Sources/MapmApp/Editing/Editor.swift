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
    /// By saying how lines of the meeting stand to this one.
    case linking([Option])
  }

  /// What follows when a field of a form is filed.
  enum Then: Equatable, Sendable {
    /// The next field that is empty opens.
    case next
    /// The field above opens.
    case previous
    /// The form closes.
    case close
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
  /// What is said below the line while it is written; nil for what its kind says.
  var hint: String?
  /// Whether "asked, none" is an answer.
  var isThreeWay = false
  /// The draft that holds the text.
  var draft: String
  /// The stamp of the value that is on the screen.
  var replacing: Stamp?
  /// What the field held when it was opened, as it is written.
  var held = ""
  var style = Style.writing
  /// The chosen option or suggestion; nothing is chosen beforehand when writing.
  var chosen: Int?
  /// The ticked tokens.
  var ticked: [String] = []
  /// The links, in the order in which they were made.
  var links: [Link] = []
  /// Whether the next field opens when this one is filed.
  var goesOn = false
  /// What follows when this field is filed.
  var then = Then.next
  /// Whether the focus goes back to the writing line afterwards.
  var isFromLine = false
  /// The row that a text changes which is neither of one field nor adds a row.
  var writesTo: RowRef?
  /// What the text is said with, of something that came from the last meeting.
  var answer: CarriedAnswer?
  /// Whether a digit was just typed that a second one can follow.
  var isNumberBegun = false
  /// Whether the last key was a number that ticked its option, so that Space after it takes nothing
  /// back.
  var isTickedByNumber = false
  /// Whether the question that belongs to this one is asked after it.
  var isChained = false
}

extension Editor {
  /// Whether it holds a text of several lines, so that `Enter` can be a new line in it.
  private var hasLines: Bool { kind == .lines || field?.name == "text" && !goesOn }

  /// What a key means here.
  func means(_ key: Key, _ keys: KeyMap) -> Key {
    hasLines && chosen == nil ? keys.whileWriting(key) : key
  }

  /// The key that files what is written.
  func fileKey(_ keys: KeyMap) -> String {
    hasLines ? keys.writingKeys.file.name : Key.enter.name
  }

  /// An editor for a field of the open meeting; nil where it cannot be edited by hand.
  init?(_ field: FieldRef, at target: Target, _ context: Context) {
    let document = context.meeting.document
    guard let definition = document.definition(of: field) else { return nil }
    self.init(
      target: target, field: field, kind: definition.kind, label: definition.label,
      isThreeWay: definition.isThreeWay, draft: field.draftName,
      replacing: context.meeting.stamp(of: field))
    let value = document.value(of: field)
    held = value.map(FieldText.init)?.text ?? ""
    switch definition.kind {
    case .choice(let tokens): choose(tokens.map(Option.init(token:)), holding: value)
    case .flag: choose(["yes", "no"].map(Option.init(token:)), holding: value)
    case .item:
      choose(
        AgendaItem.allCases.map {
          Option(token: "\($0.rawValue)", words: context.profile.shortTitle(of: $0))
        },
        holding: value)
    case .choices(let tokens):
      style = .ticking(tokens.map(Option.init(token:)))
      if case .choices(let held)? = value { ticked = held }
      chosen = 0
    case .reference, .links:
      let options = document.referable(from: field).map {
        Option(token: RowReference($0.row).text, words: $0.words)
      }
      guard !options.isEmpty else { return nil }
      refer(to: options, holding: value.map(document.withKinds))
      if definition.kind == .links, chosen == nil {
        let before = field.row.flatMap(document.entryBefore)
          .map { RowReference(RowRef(.entry, $0)).text }
        chosen = options.firstIndex { $0.token == before } ?? 0
      }
    case .rows: return nil
    case .text where field.name == "by":
      // Where two fit, one key says which of them it was.
      let people = document.couldHaveSaid(field.row)
      if !people.isEmpty { style = .choosing(people.map { Option(token: $0, words: $0) }) }
    case .text where field == FieldRef("profile") && !context.profiles.all.isEmpty:
      choose(
        context.profiles.all.map { Option(token: $0.name, words: "\($0.name): \($0.title)") },
        holding: value)
    case .lines where field.name == "close.legislation":
      tickLines(context.profile.legislation, holding: value)
    default: break
    }
  }

  /// Lines that are mostly those of a list: they are ticked, and others written.
  private mutating func tickLines(_ listed: [String], holding value: FieldValue?) {
    if case .lines(let held)? = value { ticked = held }
    let options = (listed + ticked).inOrder.map { Option(token: $0, words: $0) }
    guard !options.isEmpty else { return }
    style = .ticking(options)
    chosen = 0
  }

  private mutating func choose(_ options: [Option], holding value: FieldValue?) {
    style = .choosing(options)
    let token = value.map(FieldText.init)?.text
    chosen = value == nil ? nil : options.firstIndex { $0.token == token }
  }

  private mutating func refer(to options: [Option], holding value: FieldValue?) {
    guard kind == .links else { return choose(options, holding: value) }
    style = .linking(options)
    if case .links(let held)? = value { links = held }
    chosen = options.firstIndex { option in links.contains { $0.to?.text == option.token } }
  }

  /// The field's value for a chosen option.
  func value(of option: Option) -> FieldValue {
    switch kind {
    case .flag: .flag(option.token == "yes")
    case .text: .text(option.token)
    case .item: Int(option.token).flatMap(AgendaItem.init).map(FieldValue.item) ?? .askedNone
    case .reference: .reference(RowReference(stated: option.token))
    default: .choice(option.token)
    }
  }

  /// What stands before an option: a box, the links to it.
  func mark(of option: Option) -> String {
    switch style {
    case .ticking: ticked.contains(option.token) ? "[x] " : "[ ] "
    case .linking:
      links.filter { $0.to?.text == option.token }
        .map { "[\($0.kind?.words ?? "linked")] " }.joined()
    case .choosing, .writing: ""
    }
  }
}

extension MeetingDocument {
  /// A value with its references as the options write them, whatever form a file gave them.
  fileprivate func withKinds(_ value: FieldValue) -> FieldValue {
    func written(_ reference: RowReference) -> RowReference {
      row(named: reference).map { RowReference($0) } ?? reference
    }
    switch value {
    case .reference(let reference): return .reference(written(reference))
    case .links(let links):
      return .links(links.map { Link(kind: $0.kind, to: $0.to.map(written)) })
    default: return value
    }
  }
}

extension Editor.Option {
  /// A token of a fixed list.
  fileprivate init(token: String) {
    self.init(token: token, words: PlainWords.words(for: token))
  }
}

extension Editor {
  /// What is said below the line that is being written; nil where it speaks for itself.
  func hint(for text: String, _ context: Context) -> String? {
    if let hint { return hint }
    return switch target {
    case .newMeeting:
      "The name of the child, adult or family; or name, case 0417."
    case .add(.attendee): "Name, agency, role, deputy for whom: all but the name can follow."
    case .gap: "Why it is not there; printed with the minutes."
    case .add(.notRecorded): "The obligation, a colon, why: G23: …"
    default: fieldHint(text, context)
    }
  }

  private func fieldHint(_ text: String, _ context: Context) -> String? {
    if let person = person(calledBy: text, context) {
      return [person.name, person.agency].compactMap(\.self).joined(separator: ", ")
    }
    if let agency = agency(calledBy: text, context) { return "\(agency), as an agency" }
    if kind == .number, case .actions? = SuggestionSource(self), let number = Int(text),
      let action = context.meeting.document.actions.rows.first(where: { $0.number == number })
    {
      return "action \(number): \(action.text.firstLine)"
    }
    return FieldReading.hint(text, as: kind, of: field, context)
  }

  /// The person whose initials are written where a person is named; nil for any other text.
  func person(calledBy text: String, _ context: Context) -> Attendee? {
    guard kind == .text else { return nil }
    switch SuggestionSource(self) {
    case .people?, .speakers?: return context.room.person(initials: text)
    default: return nil
    }
  }

  /// The agency that is named where a speaker is asked for; nil for any other text.
  func agency(calledBy text: String, _ context: Context) -> String? {
    guard kind == .text, case .speakers? = SuggestionSource(self) else { return nil }
    return context.room.agencyAlone(called: text)
  }
}

extension FieldRef {
  /// The name of the draft that holds text for this field.
  var draftName: String {
    guard let row else { return "field/\(name)" }
    return "field/\(row.kind.rawValue)/\(row.id)/\(name)"
  }

  /// The field of a row that a draft of this name holds text for; nil for any other draft.
  init?(draft name: String) {
    // A row may be named by any text, so its name is what is left between the others.
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4, parts[0] == "field", let kind = RowKind(rawValue: parts[1]) else {
      return nil
    }
    let id = parts[2..<parts.count - 1].joined(separator: "/")
    self.init(RowRef(kind, RowID(stated: id)), parts[parts.count - 1])
  }
}
