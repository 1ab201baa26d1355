/// Which commands of which seat stand, and how each could be taken back.
///
/// It is part of the fold, so undo works across restarts and for any number of commands.
struct CommandHistory: Sendable, Equatable {
  /// One command as it was recorded.
  struct Command: Sendable, Equatable {
    var stamp: Stamp
    var seat: Seat
    /// The inverse of each record that changed something, in the order of the records.
    var inverses: [MeetingEvent] = []
    /// The times that went with what its fields held before, of those that held one with a time.
    var timesBefore: [FieldRef: Timestamp?] = [:]
    /// The times that its fields get back, where it takes back or repeats another command.
    var returnedTimes: [FieldRef: Timestamp?] = [:]

    /// What takes it back, last record first.
    var inverse: [MeetingEvent] { inverses.reversed() }
  }

  private var done = CommandStacks()
  private var undone = CommandStacks()

  /// Who sat in each seat when it last did something.
  private(set) var authors: [Seat: String] = [:]
  /// The last command of each seat that took nothing back and did nothing again.
  private var lastNew: [Seat: Stamp] = [:]

  /// The last command of these seats that still stands and changed something.
  func lastDone(by seats: Set<Seat>) -> Command? {
    done.newest(of: seats)
  }

  /// The last command of these seats that still stands and changed a row, or a field of it.
  func lastDone(by seats: Set<Seat>, on row: RowRef) -> Command? {
    done.newest(of: seats) { command in command.inverses.contains { $0.isAbout(row) } }
  }

  /// The last command that these seats took back; nil where one of them did something new since.
  func lastUndone(by seats: Set<Seat>) -> Command? {
    let new = seats.compactMap { lastNew[$0] }.max()
    return undone.newest(of: seats).flatMap { command in
      new.map { $0 < command.stamp } ?? true ? command : nil
    }
  }

  /// Makes room for the command of a record, unless an earlier record of it did.
  mutating func begin(_ recorded: Recorded) {
    authors[recorded.seat] = recorded.author.name
    switch recorded.intent {
    case .does:
      lastNew[recorded.seat] = recorded.command
      undone.clear(recorded.seat)
      if !done.hasOnTop(recorded) { done.push(recorded) }
    case .undoes(let target):
      if !undone.hasOnTop(recorded) { undone.push(recorded, returning: done.remove(target)) }
    case .redoes(let target):
      if !done.hasOnTop(recorded) { done.push(recorded, returning: undone.remove(target)) }
    }
  }

  /// Notes something of the command that a record has begun.
  mutating func note(_ recorded: Recorded, _ change: (inout Command) -> Void) {
    switch recorded.intent {
    case .undoes: undone.changeTop(of: recorded.seat, change)
    case .does, .redoes: done.changeTop(of: recorded.seat, change)
    }
  }

  /// The time that goes with what a record sets a field to.
  ///
  /// It is the time of the record, but a value that comes back keeps the time that it had.
  func time(of field: FieldRef, by recorded: Recorded) -> Timestamp? {
    let command =
      switch recorded.intent {
      case .does: CommandHistory.Command?.none
      case .undoes: undone.top(of: recorded.seat)
      case .redoes: done.top(of: recorded.seat)
      }
    return command?.returnedTimes[field] ?? recorded.at
  }
}

/// For each seat its commands in their order, newest last.
private struct CommandStacks: Sendable, Equatable {
  typealias Command = CommandHistory.Command

  private var commands: [Seat: [Command]] = [:]

  func top(of seat: Seat) -> Command? {
    commands[seat]?.last
  }

  /// The newest command that is meant and changed something; one that came too late did not.
  func newest(of seats: Set<Seat>, where isMeant: (Command) -> Bool = { _ in true }) -> Command? {
    seats.compactMap { commands[$0]?.last { !$0.inverses.isEmpty && isMeant($0) } }
      .max { $0.stamp < $1.stamp }
  }

  func hasOnTop(_ recorded: Recorded) -> Bool {
    commands[recorded.seat]?.last?.stamp == recorded.command
  }

  mutating func clear(_ seat: Seat) {
    if !commands.isEmpty { commands[seat] = nil }
  }

  mutating func push(_ recorded: Recorded, returning returned: Command? = nil) {
    let command = Command(
      stamp: recorded.command, seat: recorded.seat, returnedTimes: returned?.timesBefore ?? [:])
    commands[recorded.seat, default: []].append(command)
  }

  mutating func changeTop(of seat: Seat, _ change: (inout Command) -> Void) {
    guard let top = commands[seat]?.indices.last else { return }
    change(&commands[seat, default: []][top])
  }

  /// Takes a command off, whichever seat it is of.
  mutating func remove(_ target: Stamp) -> Command? {
    guard let (seat, index) = place(of: target) else { return nil }
    return commands[seat]?.remove(at: index)
  }

  private func place(of target: Stamp) -> (Seat, Int)? {
    for (seat, stack) in commands {
      if let index = stack.lastIndex(where: { $0.stamp == target }) { return (seat, index) }
    }
    return nil
  }
}
