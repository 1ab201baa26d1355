/// For whom a copy of the minutes is: product.md, "What leaves the room".
public enum Copy: Hashable, Sendable {
  /// Those present, and the case files: everything that was not taken back.
  case full
  /// One person who was there, by name or initials: what was said while they were in the room.
  case attendee(String)
  /// The individual, parent, carer or advocate.
  case family
  /// The same for one of them by name, where the chair determined against sharing with another.
  case familyMember(String)
  /// The actions of one agency or person, and why.
  case actions(of: String)
  /// The invitees, before the meeting.
  case agenda
  /// Quality assurance, across the meetings of a case.
  case chronology

  /// The copy by its written form, one of `writtenForms`; nil where there is no such copy, or its
  /// name is missing.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.count == 2 ? String(parts[1]) : nil
    switch (String(parts[0]), name) {
    case ("full", nil): self = .full
    case ("family", nil): self = .family
    case ("agenda", nil): self = .agenda
    case ("chronology", nil): self = .chronology
    case ("family", let name?) where !name.isBlank: self = .familyMember(name)
    case ("attendee", let name?) where !name.isBlank: self = .attendee(name)
    case ("actions", let name?) where !name.isBlank: self = .actions(of: name)
    default: return nil
    }
  }

  /// The written forms, for help and messages.
  public static let writtenForms = [
    "full", "attendee:NAME", "family", "family:NAME", "actions:AGENCY", "agenda", "chronology",
  ]

  /// The written form of the copy, from which it can be read again.
  public var written: String {
    switch self {
    case .full, .family, .agenda, .chronology: word
    case .attendee(let name), .familyMember(let name), .actions(let name): "\(word):\(name)"
    }
  }

  /// The kind of copy in one word, fit for the name of a file: no person's name is in it.
  public var word: String {
    switch self {
    case .full: "full"
    case .attendee: "attendee"
    case .family, .familyMember: "family"
    case .actions: "actions"
    case .agenda: "agenda"
    case .chronology: "chronology"
    }
  }

  /// Whether it is minutes, which say what was agreed, and not a list of what is to be done now.
  var tellsWhatWasAgreed: Bool {
    switch self {
    case .full, .attendee, .family, .familyMember: true
    case .actions, .agenda, .chronology: false
    }
  }

  /// What the copy calls itself.
  public var title: String {
    switch self {
    case .full: "Full copy"
    case .attendee(let name): "Copy for \(name)"
    case .family: "Family copy"
    case .familyMember(let name): "Family copy for \(name)"
    case .actions(let name): "Action sheet for \(name)"
    case .agenda: "Agenda pack"
    case .chronology: "Chronology"
    }
  }
}

/// Why a copy cannot be made; its description is the sentence that people read.
public enum CopyRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// The chair determined that the decisions are not to be shared: G29, S1 L70.
  case determinedAgainst(person: String?, reason: String)
  /// Nobody of the name is in the attendance.
  case nobodyCalled(String)
  /// The name fits several people of the attendance.
  case severalCalled(String, count: Int)
  /// The person was not in the meeting at any time.
  case wasNotThere(String)
  /// No action that may be shown falls to the agency or person.
  case noActions(of: String)

  /// The sentence that people read: what happened, then what to do.
  public var description: String {
    switch self {
    case .determinedAgainst(let person, let reason):
      "The chair determined against sharing with \(person ?? "the family"), because “\(reason)”. "
        + "Item 11 has it. For another of the family name them: family:NAME. Nothing was written."
    case .nobodyCalled(let name):
      "Nobody called \(name) is in the attendance. Give the name as item 2 has it."
    case .severalCalled(let name, let count):
      "\(name) fits \(count) people of the attendance. Give the whole name."
    case .wasNotThere(let name):
      "\(name) is not marked as having been in the meeting, so no part of it is theirs. Mark item 2, "
        + "or make another copy."
    case .noActions(let name):
      "No action that may be shown falls to \(name). Give the agency or owner as item 7 has it."
    }
  }
}
