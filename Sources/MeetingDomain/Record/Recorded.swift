/// Who sits at the keyboard, as they said at home.
public struct Author: Hashable, Sendable {
  /// The full name; not empty.
  public var name: String
  /// The agency, empty when not said.
  public var agency: String

  /// An author by name and agency.
  public init(name: String, agency: String = "") {
    self.name = name
    self.agency = agency
  }
}

/// One running screen; drafts and undo belong to it.
public struct Seat: Hashable, Sendable, CustomStringConvertible {
  /// Random text, unique for ever.
  public let description: String

  /// A seat by its text.
  public init(_ text: String) {
    self.description = text
  }
}

/// What a record does to the history of its meeting.
public enum Intent: Hashable, Sendable {
  /// Something new; it ends redo.
  case does
  /// It takes back the command with this stamp.
  case undoes(Stamp)
  /// It does the command with this stamp again, after it was taken back.
  case redoes(Stamp)
}

/// What the store hands out once per store and keeps for ever.
public enum Issued: Hashable, Sendable {
  /// The number of an action, from 1.
  case number(Int)
  /// The reference of a meeting, such as `2026-014`.
  case reference(String)
  /// The fingerprint of the records that an approval covers, such as `3f2a-91bc-77d0-12ee`.
  case fingerprint(String)
}

/// One thing that happened in a meeting, with when, by whom and in which order.
public struct Recorded: Hashable, Sendable {
  /// Its place, and the name of what it creates.
  public var stamp: Stamp
  /// The time of the record, with the offset of the place where it was written.
  public var at: Timestamp
  /// Who sat at the keyboard.
  public var author: Author
  /// The screen that it came from.
  public var seat: Seat
  /// The stamp of the first record of the same command; undo takes back whole commands.
  public var command: Stamp
  /// Whether it is new, or takes back or repeats another command.
  public var intent: Intent
  /// The number or reference that the store gave to what the event creates.
  public var issued: Issued?
  /// What happened.
  public var event: MeetingEvent

  /// A record by its parts.
  public init(
    stamp: Stamp, at: Timestamp, author: Author, seat: Seat, command: Stamp? = nil,
    intent: Intent = .does, issued: Issued? = nil, event: MeetingEvent
  ) {
    self.stamp = stamp
    self.at = at
    self.author = author
    self.seat = seat
    self.command = command ?? stamp
    self.intent = intent
    self.issued = issued
    self.event = event
  }
}
