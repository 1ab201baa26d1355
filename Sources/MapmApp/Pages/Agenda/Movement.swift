import MeetingDomain

/// Somebody of the list comes in or leaves, as a line under any item says it and nothing else.
struct Movement {
  let command: MeetingCommand
  /// `Amara Vint comes in at 17:04`.
  let words: String
}

extension Context {
  /// Who comes or goes by a line while the meeting runs; nil where it says anything else, or what
  /// is so already.
  func movement(in text: String) -> Movement? {
    guard meeting.document.status == .live, let said = MovementReading(text, in: room),
      var person = room.people(called: said.who).first, let way = said.way
    else { return nil }
    switch way {
    case .comesIn: guard !person.isInRoom else { return nil }
    case .leaves where !person.isInRoom:
      // Who leaves was there, though nobody marked them.
      guard person.present == nil else { return nil }
      person.status = .present
    case .leaves: break
    }
    return movement(of: person, at: said.time)
  }
}
