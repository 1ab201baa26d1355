/// Something that somebody at the keyboard asks for.
public enum MeetingCommand: Hashable, Sendable {
  /// Set a field, or empty it with nil; `replacing` is the stamp of the value that was on screen.
  case setField(FieldRef, to: FieldValue?, replacing: Stamp?)
  /// Set several fields as one command, which undo takes back as one.
  case setFields([NewValue])
  /// Add a row: file an entry, invite somebody, agree an action.
  case add(Row)
  /// Add several rows, and then set fields of others, as one command, which undo takes back as one.
  case addAll([Row], setting: [NewValue] = [])
  /// Take a row back; it stays in the log.
  case strike(RowRef)
  /// Let a row stand that was taken back.
  case restore(RowRef)
  /// Start the meeting now.
  case start
  /// End the meeting now.
  case close
  /// Go on after the close.
  case reopen(reason: String)
  /// Say that a meeting which has not ended will not take place.
  case callOff(reason: String)
  /// Say that a meeting which was called off is to be held.
  case holdAfterAll
  /// Freeze the minutes: the chair's act, which nothing takes back.
  case approve
  /// Do something with an action.
  case followUp(RowID, FollowUp)
  /// Take back the last command of a seat, or of one whose work it goes on with, that still stands.
  case undo(Seat, after: Set<Seat> = [])
  /// Do again what was taken back last, unless something else was done since.
  case redo(Seat, after: Set<Seat> = [])
  /// Take back what an answer to something of the last meeting did here, where that was made.
  case takeBack(answer: Carried, Seat, after: Set<Seat> = [])
}

/// A value that a field is to hold.
public struct NewValue: Hashable, Sendable {
  /// The field.
  public var field: FieldRef
  /// The value; nil empties it.
  public var value: FieldValue?
  /// The stamp of the value that was on screen.
  public var replacing: Stamp?

  /// A change by its parts.
  public init(_ field: FieldRef, to value: FieldValue?, replacing: Stamp?) {
    (self.field, self.value, self.replacing) = (field, value, replacing)
  }
}
