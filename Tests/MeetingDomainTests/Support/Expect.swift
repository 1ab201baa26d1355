import MeetingDomain
import TestSupport
import Testing

/// What a meeting answers to a command.
enum Outcome: Equatable {
  case events([MeetingEvent])
  case refused(Refusal)
}

/// Checks what a meeting, in which some events happened, answers to a command.
func expect(
  given events: [MeetingEvent], when command: MeetingCommand, then outcome: Outcome,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var desk = Desk()
  for event in events { desk.write([event]) }
  #expect(
    desk.meeting.outcome(of: command, seat: desk.seat) == outcome, sourceLocation: sourceLocation)
}

extension Meeting {
  func outcome(of command: MeetingCommand, seat: Seat) -> Outcome {
    do {
      return .events(try decide(command, seat: seat).events)
    } catch {
      return .refused(error)
    }
  }
}
