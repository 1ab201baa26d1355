public import MeetingDomain

/// A meeting as somebody has it in hand, and how far that reaches in the store.
public struct KnownMeeting: Sendable {
  /// Which meeting.
  public let id: MeetingID
  /// The fold of the records up to `arrival`.
  public internal(set) var meeting: Meeting
  /// The arrival of its last record; 0 before the first.
  public internal(set) var arrival: Int64

  /// What people call it: the reference, or the id where there is none.
  var name: String { meeting.document.reference ?? id.description }
}

/// What became of a command.
public enum AppendResult: Sendable {
  /// It is on the disk: the meeting as it stands now, and the records that are new to the caller,
  /// those of others among them.
  case appended(KnownMeeting, [Recorded])
  /// The meeting does not accept it; the records of others that led to that are folded in.
  case refused(Refusal, KnownMeeting)
}

/// A meeting that was just brought into the store.
public struct CreatedMeeting: Sendable {
  /// The meeting with its first record.
  public let known: KnownMeeting
  /// What people call it.
  public let reference: String
  /// Numbers and references that were taken and had to give way.
  public let renumbered: [Renumbered]
}

/// Something that could not keep its number, because that is taken in this store.
public enum Renumbered: Hashable, Sendable, CustomStringConvertible {
  /// An action.
  case action(from: Int, to: Int)
  /// The meeting itself.
  case reference(from: String, to: String)

  /// The sentence that people read.
  public var description: String {
    switch self {
    case .action(let from, let to): "Action \(from) is \(to) here, because \(from) is taken."
    case .reference(let from, let to):
      "Meeting \(from) is \(to) here, because \(from) is taken."
    }
  }
}
