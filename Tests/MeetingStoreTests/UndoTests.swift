import MeetingDomain
import TestSupport
import Testing

@testable import MeetingStore

struct UndoTests {
  @Test(arguments: [UInt64(1), 2, 3])
  func `undo to the beginning and redo to the end restores a meeting across restarts`(
    seed: UInt64
  ) throws {
    try StoreBench.run { bench in
      var random = SeededRandom(seed: seed)
      var desk = try StoreDesk(bench)
      var states = [desk.document]
      while states.count <= 200 {
        if random.isTrue(10) { try desk.restart() }
        let command = random.command(in: desk.known.meeting, after: try desk.records())
        if try desk.ask(command) == nil { states.append(desk.document) }
      }
      for (way, expected) in [
        (Way.back, states.dropLast().reversed()), (.forth, Array(states.dropFirst())),
      ] {
        try desk.restart()
        for state in expected {
          if random.isTrue(10) { try desk.restart() }
          try desk.step(way)
          #expect(desk.document == state)
        }
        let end: Refusal = way == .back ? .nothingToUndo : .nothingToRedo
        #expect(try desk.ask(desk.command(way)) == end)
      }
      try desk.restart()
      #expect(desk.document == states.last)
      #expect(try desk.store.verify().isEmpty)
    }
  }
}

private enum Way {
  case back, forth
}

/// Somebody at a meeting in a store, who may start the program anew.
private struct StoreDesk {
  let bench: StoreBench
  private(set) var store: EventStore
  private(set) var known: KnownMeeting
  private var seats = [Seat("seat-0")]

  init(_ bench: StoreBench) throws {
    self.bench = bench
    store = try bench.make()
    known = try bench.plan(in: store, seat: seats[0])
  }

  /// The minutes; what was taken back is not in them.
  var document: MeetingDocument { known.meeting.document.withoutStruckEntries }

  func records() throws -> [Recorded] { try store.records(of: known.id).records }

  func command(_ way: Way) -> MeetingCommand {
    let (seat, earlier) = (seats[seats.count - 1], Set(seats.dropLast()))
    return way == .back ? .undo(seat, after: earlier) : .redo(seat, after: earlier)
  }

  /// Asks for a command; the reason where it is refused.
  mutating func ask(_ command: MeetingCommand) throws -> Refusal? {
    let result = try store.append(
      command, to: known, by: bench.author, seat: seats[seats.count - 1], at: bench.at)
    switch result {
    case .appended(let known, _):
      self.known = known
      return nil
    case .refused(let refusal, _): return refusal
    }
  }

  /// Takes one command back, or does it again.
  mutating func step(_ way: Way) throws {
    if let refusal = try ask(command(way)) { throw refusal }
  }

  /// Goes on in a new screen, with all that it has from the disk.
  mutating func restart() throws {
    try store.close()
    store = try bench.open()
    known = try store.meeting(known.id)
    seats.append(Seat("seat-\(seats.count)"))
  }
}
