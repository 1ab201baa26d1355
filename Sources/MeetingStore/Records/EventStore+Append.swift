import Foundation
import GRDB
public import MeetingDomain

extension EventStore {
  /// Decides a command on what is on the disk and writes what follows, in one transaction.
  ///
  /// - Parameters:
  ///   - known: The meeting as the caller has it; records that came since are folded in first.
  ///   - filing: The field whose draft of this seat becomes the record, and goes.
  /// - Throws: Nothing is written then; the caller keeps what it has and may try again.
  public func append(
    _ command: MeetingCommand, to known: KnownMeeting, by author: Author, seat: Seat,
    at: Timestamp, filing: String? = nil
  ) throws(StoreError) -> AppendResult {
    try settle(seat)
    return try storing {
      var result: AppendResult?
      try records.inTransaction(.immediate) { db in
        let done = try append(command, to: known, by: author, seat: seat, at: at, in: db)
        result = done
        guard case .appended = done else { return .rollback }
        if let filing { try removeDraft(of: filing, meeting: known.id, seat: seat, in: db) }
        return .commit
      }
      guard let result else { throw StoreError.damagedFile }
      return result
    }
  }

  /// Decides commands one after another and writes what follows, all of it or nothing.
  ///
  /// - Parameter commands: Each with the meeting that it is for as the caller has it; several may be
  ///   for one meeting.
  /// - Returns: What became of each, or the refusal of the first that was refused, alone.
  /// - Throws: Nothing is written then.
  public func append(
    _ commands: [(command: MeetingCommand, known: KnownMeeting)], by author: Author, seat: Seat,
    at: Timestamp
  ) throws(StoreError) -> [AppendResult] {
    try settle(seat)
    return try storing {
      var (results, latest) = ([AppendResult](), [MeetingID: KnownMeeting]())
      try records.inTransaction(.immediate) { db in
        for (command, known) in commands {
          let done = try append(
            command, to: latest[known.id] ?? known, by: author, seat: seat, at: at, in: db)
          guard case .appended(let after, _) = done else {
            results = [done]
            return .rollback
          }
          latest[known.id] = after
          results.append(done)
        }
        return .commit
      }
      return results
    }
  }

  /// Decides a command on what is on the disk and writes what follows.
  private func append(
    _ command: MeetingCommand, to known: KnownMeeting, by author: Author, seat: Seat,
    at: Timestamp, in db: Database
  ) throws -> AppendResult {
    let (current, others) = try newer(than: known, in: db)
    let decision: Decision
    do throws(Refusal) {
      decision = try current.meeting.decide(command, seat: seat)
    } catch {
      return .refused(error, current)
    }
    guard !decision.events.isEmpty else { return .appended(current, others) }
    let own = try records(for: decision, after: current, by: author, seat: seat, at: at, in: db)
    return .appended(try append(own, to: current, in: db), others + own)
  }

  /// Brings a meeting in: a new one, or one from a file; all of it or nothing.
  ///
  /// It keeps the numbers that it states where they are free, and is given what it lacks.
  ///
  /// - Parameter isOneOfMany: Whether `makeDurable` follows for many at once; until then a power
  ///   cut could take it, but not the end of the program.
  /// - Throws: `meetingExists` where a meeting with the id that it states is here already.
  public func create(
    _ document: MeetingDocument, by author: Author, seat: Seat, at: Timestamp,
    isOneOfMany: Bool = false
  ) throws(StoreError) -> CreatedMeeting {
    let connection = isOneOfMany ? drafts : records
    return try storing {
      try connection.write { try create(document, by: author, seat: seat, at: at, in: $0) }
    }
  }

  private func create(
    _ document: MeetingDocument, by author: Author, seat: Seat, at: Timestamp, in db: Database
  ) throws -> CreatedMeeting {
    let numbers = Numbers(db: db, vault: vault)
    let id = document.id.flatMap(MeetingID.init) ?? .random()
    let (planned, renumbered) = try numbers.complete(document, id: id)
    let reference = try numbers.reference(stated: document.reference, year: at.day.year)
    let first = Recorded(
      stamp: Stamp(counter: 1, replica: replica), at: at, author: author, seat: seat,
      issued: .reference(reference), event: .planned(planned))
    let statement = try db.cachedStatement(
      sql: "INSERT INTO meeting (id, key, head) VALUES (?, ?, x'')")
    try statement.execute(
      arguments: [id.bytes, try vault.makeMeetingKey(for: id)])
    let table = try RecordTable(id, vault: vault, in: db, name: reference)
    try table.write(Head())
    let arrival = try table.append([first])
    var meeting = Meeting()
    meeting.apply(planned.hasNamelessRows ? try StoredRecord.reread(first) : first)
    var changes = renumbered
    if let stated = document.reference, stated != reference {
      changes.insert(.reference(from: stated, to: reference), at: 0)
    }
    return CreatedMeeting(
      known: KnownMeeting(id: id, meeting: meeting, arrival: arrival), reference: reference,
      renumbered: changes)
  }

  /// Consecutive records of the events of one command, with the numbers that they need.
  private func records(
    for decision: Decision, after known: KnownMeeting, by author: Author, seat: Seat,
    at: Timestamp, in db: Database
  ) throws -> [Recorded] {
    let numbers = Numbers(db: db, vault: vault)
    let table = try RecordTable(known.id, vault: vault, in: db, name: known.name)
    let command = known.meeting.nextStamp(of: replica)
    var stamp = command
    return try decision.events.map { event in
      defer { stamp = stamp.next }
      var issued = try numbers.issue(for: event, at: at)
      if case .approved(let heads) = event {
        issued = .fingerprint(try table.fingerprint(upTo: heads))
      }
      return Recorded(
        stamp: stamp, at: at, author: author, seat: seat, command: command,
        intent: decision.intent, issued: issued, event: event)
    }
  }

  /// Writes records and folds them in.
  private func append(
    _ records: [Recorded], to known: KnownMeeting, in db: Database
  ) throws -> KnownMeeting {
    let table = try RecordTable(known.id, vault: vault, in: db, name: known.name)
    var known = known
    known.arrival = try table.append(records)
    for recorded in records { known.meeting.apply(recorded) }
    return known
  }
}
