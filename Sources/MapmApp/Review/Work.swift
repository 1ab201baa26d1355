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
  private var done: [Act] = []
  private var undone: [Act] = []
  /// What was asked for and not answered yet.
  private var asked: Asked?

  /// What was done at once.
  private struct Act: Equatable {
    /// The meetings in which it was done, in order.
    let keys: [String]
    /// Whether something else was done in one of them since, which undo would take back instead.
    var isOvertaken = false
  }

  private enum Asked: Equatable {
    case new(Act)
    case undoing(Act)
    case redoing(Act)
  }

  /// Whether something else was done since in a meeting of the last act.
  var isOvertaken: Bool { done.last?.isOvertaken ?? false }

  /// What takes the last of it back; nil where nothing is left.
  mutating func undo(_ seat: Seat) -> [Work]? {
    guard let act = done.last else { return nil }
    asked = .undoing(act)
    return act.keys.reversed().map { Work(in: $0, .undo(seat)) }
  }

  /// What does again what was taken back last; nil where nothing was.
  mutating func redo(_ seat: Seat) -> [Work]? {
    guard let act = undone.last else { return nil }
    asked = .redoing(act)
    return act.keys.map { Work(in: $0, .redo(seat)) }
  }

  /// Notes what is asked for, unless it takes something back or does it again.
  mutating func ask(_ works: [Work]) {
    if asked == nil { asked = .new(Act(keys: works.map(\.key))) }
  }

  /// Notes that something was done in a meeting, unless it is what was asked for from a list.
  mutating func overtake(in key: String) {
    guard asked == nil else { return }
    for index in done.indices where done[index].keys.contains(key) {
      done[index].isOvertaken = true
    }
    undone.removeAll { $0.keys.contains(key) }
  }

  /// Notes that it was done.
  ///
  /// - Returns: What is said of it; nil where it was new.
  mutating func worked() -> String? {
    defer { asked = nil }
    switch asked {
    case .undoing(let act)?:
      done.removeLast()
      undone.append(act)
      return "Taken back. U does it again."
    case .redoing(let act)?:
      undone.removeLast()
      done.append(act)
      return "Done again. u takes it back."
    case .new(let act)?:
      done.append(act)
      undone = []
      return nil
    case nil: return nil
    }
  }

  /// Notes that it was refused, or could not be written.
  mutating func failed() { asked = nil }
}
