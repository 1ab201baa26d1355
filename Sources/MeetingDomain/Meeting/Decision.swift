/// What the meeting answers to an accepted command: the events that happen, not yet written.
public struct Decision: Hashable, Sendable {
  /// Whether they are new, or take back or repeat another command.
  public var intent: Intent
  /// In order; empty only where nothing is left to take back.
  public var events: [MeetingEvent]

  /// A decision by its parts.
  public init(_ events: [MeetingEvent], intent: Intent = .does) {
    self.intent = intent
    self.events = events
  }
}
