public import MeetingDomain

/// A keyboard at which commands are asked for, and the store behind it, with a clock of its own.
public struct Desk: Sendable {
  /// The meeting as it stands.
  public private(set) var meeting = Meeting()
  /// All that was written, in order.
  public private(set) var records: [Recorded] = []
  /// The screen that asks.
  public var seat = Seat("seat-a")
  /// Who sits there.
  public var author = Author(name: "A. Okafor", agency: "Education")
  /// The store behind it.
  public var replica = ReplicaID(bits: 0xa1)
  /// The seats that are gone whose work this one goes on with.
  public var earlier: Set<Seat> = []
  private var numbers = 0

  /// The second at which a meeting's first record is made: 27 November 2026, 14:00.
  public static let firstSecond = 1_795_788_000

  /// A desk with a meeting that was planned as this document states.
  public init(planned document: MeetingDocument = MeetingDocument()) {
    write([.planned(document)], intent: .does)
  }

  /// Decides a command and writes what it decides.
  public mutating func ask(_ command: MeetingCommand) throws(Refusal) {
    let decision = try meeting.decide(command, seat: seat)
    write(decision.events, intent: decision.intent)
  }

  /// Writes events as one command, without asking whether they are accepted.
  public mutating func write(_ events: [MeetingEvent], intent: Intent = .does) {
    let command = meeting.nextStamp(of: replica)
    for event in events { write(event, of: command, intent: intent) }
  }

  /// Goes on at another keyboard of the same store.
  public mutating func sit(_ seat: String, _ name: String) {
    self.seat = Seat(seat)
    author = Author(name: name)
  }

  /// Goes on in a new screen, as after a restart.
  public mutating func restart() {
    earlier.insert(seat)
    seat = Seat("seat-\(earlier.count)")
    meeting = Meeting(replaying: records)
  }

  /// Takes in what another store wrote.
  public mutating func merge(_ other: [Recorded]) {
    records = Array(Set(records + other)).sorted { $0.stamp < $1.stamp }
    meeting = Meeting(replaying: records)
  }

  private mutating func write(_ event: MeetingEvent, of command: Stamp, intent: Intent) {
    var issued: Issued?
    if case .rowAdded(.action) = event {
      numbers += 1
      issued = .number(numbers)
    }
    let recorded = Recorded(
      stamp: meeting.nextStamp(of: replica), at: now, author: author, seat: seat,
      command: command, intent: intent, issued: issued, event: event)
    records.append(recorded)
    meeting.apply(recorded)
  }

  private var now: Timestamp {
    Timestamp(secondsSince1970: Self.firstSecond + records.count * 61, offsetMinutes: 0)
  }
}

extension Desk {
  /// The name of the row that the newest record added.
  public var newest: RowID { RowID(records[records.count - 1].stamp) }

  /// Takes back the last command that stands.
  public mutating func undo() throws(Refusal) { try ask(.undo(seat, after: earlier)) }
  /// Does again what was taken back last.
  public mutating func redo() throws(Refusal) { try ask(.redo(seat, after: earlier)) }

  /// Sets a field as somebody who sees what it holds now.
  public mutating func set(_ field: FieldRef, _ value: FieldValue?) throws(Refusal) {
    try ask(.setField(field, to: value, replacing: meeting.stamp(of: field)))
  }

  /// Adds a row and says how it is named.
  public mutating func add(_ row: Row) throws(Refusal) -> RowRef {
    try ask(.add(row))
    return RowRef(row.kind, newest)
  }

  /// Why nothing can be taken back; nil where something can.
  public var refusalOfUndo: Refusal? {
    meeting.refusal(of: .undo(seat, after: earlier), seat: seat)
  }
  /// Why nothing can be done again; nil where something can.
  public var refusalOfRedo: Refusal? {
    meeting.refusal(of: .redo(seat, after: earlier), seat: seat)
  }
}
