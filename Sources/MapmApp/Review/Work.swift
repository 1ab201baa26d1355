public import MeetingDomain

/// Something that is done in one meeting from a list over all of them.
public struct Work: Equatable, Sendable {
  /// What the store calls the meeting.
  public var key: String
  /// What is asked for there.
  public var command: MeetingCommand

  /// A command and the meeting that it is for.
  public init(in key: String, _ command: MeetingCommand) {
    (self.key, self.command) = (key, command)
  }
}

/// What was done from the lists in this seat, so that it can be taken back there.
struct WorkHistory: Equatable, Sendable {
  private var done: [[String]] = []
  private var undone: [[String]] = []
  /// What was asked for and not answered yet.
  private var asked: Asked?

  private enum Asked: Equatable {
    case new([String])
    case undoing([String])
    case redoing([String])
  }

  /// What takes the last of it back; nil where nothing is left.
  mutating func undo(_ seat: Seat) -> [Work]? {
    guard let keys = done.last else { return nil }
    asked = .undoing(keys)
    return keys.reversed().map { Work(in: $0, .undo(seat)) }
  }

  /// What does again what was taken back last; nil where nothing was.
  mutating func redo(_ seat: Seat) -> [Work]? {
    guard let keys = undone.last else { return nil }
    asked = .redoing(keys)
    return keys.map { Work(in: $0, .redo(seat)) }
  }

  /// Notes what is asked for, unless it takes something back or does it again.
  mutating func ask(_ works: [Work]) {
    if asked == nil { asked = .new(works.map(\.key)) }
  }

  /// Notes that it was done.
  ///
  /// - Returns: What is said of it; nil where it was new.
  mutating func worked() -> String? {
    defer { asked = nil }
    switch asked {
    case .undoing(let keys)?:
      done.removeLast()
      undone.append(keys)
      return "Taken back. U does it again."
    case .redoing(let keys)?:
      undone.removeLast()
      done.append(keys)
      return "Done again. u takes it back."
    case .new(let keys)?:
      done.append(keys)
      undone = []
      return nil
    case nil: return nil
    }
  }

  /// Notes that it was refused, or could not be written.
  mutating func failed() { asked = nil }
}
