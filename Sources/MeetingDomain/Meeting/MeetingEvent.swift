/// One thing that happened in a meeting; together the events are the meeting.
public enum MeetingEvent: Hashable, Sendable {
  /// The meeting was planned, or came in from a file, as it is stated there.
  indirect case planned(MeetingDocument)
  /// A field was given a value; nil empties it.
  ///
  /// `replacing` is the stamp of the value that its author saw, so that a change made meanwhile by
  /// somebody else is kept beside it; nil where there was none.
  case fieldChanged(FieldRef, to: FieldValue?, replacing: Stamp?)
  /// A row was added; the record's stamp names it.
  indirect case rowAdded(Row)
  /// A row was taken back. An entry stays, struck; others leave their list and can be restored.
  case rowStruck(RowRef)
  /// A row that was taken back stands again.
  case rowRestored(RowRef)
  /// A row is again as it was before a command that is taken back; of an action, what follow-up
  /// changes of it.
  indirect case rowReturned(Row)
  /// The meeting is live.
  case started
  /// The meeting has ended.
  case closed
  /// The meeting goes on after its close.
  case reopened(reason: String)
  /// The meeting stands where it stood before a start, close or reopening that is taken back.
  case statusReturned(MeetingStatus?)
  /// The meeting will not take place.
  case calledOff(reason: String)
  /// Whether the meeting is called off is as it was before; nil where it is held after all.
  case callingOffReturned(CalledOff?)
  /// The chair approved the minutes: these records of each replica, up to these counters.
  case approved(heads: [ReplicaID: Int64])
  /// Something was done with an action.
  case actionFollowedUp(RowID, FollowUp)
}

extension MeetingEvent {
  /// Whether it is a meeting that came in from a file, and was not planned here.
  ///
  /// What is planned gets its reference from the store and is still to be held; a file states its
  /// own, or says that it was held.
  public var isBroughtIn: Bool {
    guard case .planned(let document) = self else { return false }
    return document.reference != nil || (document.status ?? .planned) != .planned
  }
}
