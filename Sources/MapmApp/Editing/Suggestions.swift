import MeetingDomain

/// What could be meant by the letters typed so far; offered below the line, never chosen for you.
struct Suggestion: Equatable, Sendable {
  /// What stands in the line once it is accepted.
  var text: String
  /// How it is offered: a person with their agency, an action with its words.
  var shown: String

  init(_ text: String, shown: String? = nil) {
    (self.text, self.shown) = (text, shown ?? text)
  }

  /// How many are offered at once.
  static let most = 5

  /// What goes on from what is typed; at most five.
  static func all(for editor: Editor, typed: String, _ context: Context) -> [Suggestion] {
    guard let source = SuggestionSource(editor) else { return [] }
    // In a list of lines the last one is being typed.
    let lines = typed.split(separator: "\n", omittingEmptySubsequences: false)
    let said = (editor.kind == .lines ? lines.last.map(String.init) ?? "" : typed).lowercased()
    let before = editor.kind == .lines ? lines.dropLast().map { $0 + "\n" }.joined() : ""
    let candidates = source.candidates(context)
    let called = candidates.filter { candidate in
      candidate.text.lowercased().contains(said) || candidate.calls.contains(said)
    }
    // Somebody is found by their agency too, after all who are called so.
    let shown = candidates.filter { $0.shown.lowercased().contains(said) }
    var seen: Set<String> = [said, ""]
    let found = (called + shown).filter { seen.insert($0.text.lowercased()).inserted }
      .prefix(most).map { Suggestion(before + $0.text, shown: $0.shown) }
    return found
  }
}

/// Where the suggestions of a field come from.
enum SuggestionSource {
  case people, agencies, actions, legislation
  /// Who can have said something: a person, or an agency as a whole.
  case speakers
  case fixed([String])

  /// One that could be meant.
  struct Candidate {
    var text: String
    var shown: String
    /// What else calls it, in lower case: initials.
    var calls: [String] = []
  }

  /// The source for a field or for a line that adds a row; nil where nothing can be suggested.
  init?(_ editor: Editor) {
    switch (editor.field, editor.target) {
    case (let field?, _): self.init(field)
    case (nil, .add(let kind)): self.init(adding: kind)
    default: return nil
    }
  }

  private init?(_ field: FieldRef) {
    switch (field.row?.kind, field.name.split(separator: ".").last.map(String.init) ?? "") {
    case (.attendee, "name"), (.other, "name"), (.professionalsOnly, _): return nil
    case (nil, "name") where field.name == "subject.name": return nil
    case (_, "agency"): self = .agencies
    case (.entry, "by"): self = .speakers
    case (.dispute, "interim"), (.other, "action"): self = .actions
    case (.dispute, "parties"): self = .agencies
    case (nil, "legislation"): self = .legislation
    case (.action, "referredTo"), (.entry, "madeTo"): self = .agencies
    case (.action, "route"), (.entry, "route"):
      self = .fixed(["next meeting", "ongoing case management"])
    case (.update, "how"):
      self = .fixed(["in person", "by phone", "in writing", "through the advocate"])
    case (.attendee, "expertise"):
      self = .fixed(["hoarding", "substance misuse", "harmful sexual behaviour", "mental capacity"])
    case (.distribution, "how"): self = .fixed(["secure e-mail", "by hand", "by post"])
    case (.distribution, "copy"):
      self = .fixed(["full", "family", "attendee", "actions", "agenda"])
    case (_, let name) where Self.peopleFields.contains(name): self = .people
    default: return nil
    }
  }

  private init?(adding kind: RowKind) {
    switch kind {
    case .dissent: self = .agencies
    case .told, .view, .update, .concern, .distribution: self = .people
    default: return nil
    }
  }

  /// The last part of the names of fields that hold a person.
  private static let peopleFields: Set = [
    "owner", "by", "person", "deputyFor", "decidedBy", "name", "lineManager", "to",
  ]

  /// All that could be meant, the likeliest first.
  func candidates(_ context: Context) -> [Candidate] {
    let document = context.meeting.document
    switch self {
    case .people: return document.people
    case .agencies: return document.agencies
    case .speakers: return document.people + document.agencies
    case .actions:
      return document.actions.rows.compactMap { action in
        action.number.map {
          Candidate(text: "\($0)", shown: "\($0)  \(action.text.firstLine)")
        }
      }
    case .legislation: return context.profile.legislation.map { Candidate(text: $0, shown: $0) }
    case .fixed(let words): return words.map { Candidate(text: $0, shown: $0) }
    }
  }
}

extension MeetingDocument {
  /// Everybody whom a line could name: the attendance, whom it is about, others at risk.
  fileprivate var people: [SuggestionSource.Candidate] {
    let there = attendance.rows.map { person in
      SuggestionSource.Candidate(
        text: person.name, shown: person.agency.map { "\(person.name), \($0)" } ?? person.name,
        calls: [person.callName.lowercased()])
    }
    let about = ([subject.name] + subject.others.rows.map(\.name)).compactMap { $0 }
    return there + about.map { SuggestionSource.Candidate(text: $0, shown: $0) }
  }

  /// The agencies of the attendance list.
  fileprivate var agencies: [SuggestionSource.Candidate] {
    attendance.rows.compactMap(\.agency).inOrder.map {
      SuggestionSource.Candidate(text: $0, shown: $0)
    }
  }
}
