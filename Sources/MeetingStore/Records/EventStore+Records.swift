import Foundation
import GRDB
public import MeetingDomain

extension EventStore {
  /// The meetings here, in the order in which they came.
  public func meetings() throws(StoreError) -> [MeetingID] {
    try read { db in
      try Data.fetchAll(db, sql: "SELECT id FROM meeting ORDER BY place")
        .compactMap(MeetingID.init(bytes:))
    }
  }

  /// The meetings that have records after an arrival, and the arrival of the last record of all.
  ///
  /// - Complexity: O(*n*) in the records after that arrival.
  public func meetings(
    changedAfter arrival: Int64
  ) throws(StoreError) -> (meetings: [MeetingID], arrival: Int64) {
    try read { db in
      let ids = try Data.fetchAll(
        db, sql: "SELECT DISTINCT meeting FROM record WHERE arrival > ?", arguments: [arrival])
      let last = try Int64.fetchOne(db, sql: "SELECT max(arrival) FROM record") ?? 0
      return (ids.compactMap(MeetingID.init(bytes:)), last)
    }
  }

  /// The records of a meeting that arrived after another.
  ///
  /// - Parameter arrival: 0 for all of them.
  /// - Returns: In the order of their arrival within each replica; the arrival of the last one.
  public func records(
    of id: MeetingID, after arrival: Int64 = 0
  ) throws(StoreError) -> (records: [Recorded], arrival: Int64) {
    try read { db in
      try RecordTable(id, vault: vault, in: db).records(after: arrival)
    }
  }

  /// A meeting as it stands.
  public func meeting(_ id: MeetingID) throws(StoreError) -> KnownMeeting {
    let (records, arrival) = try records(of: id)
    return KnownMeeting(id: id, meeting: Meeting(replaying: records), arrival: arrival)
  }

  /// A meeting with what others have recorded since, and those records.
  public func newer(
    than known: KnownMeeting
  ) throws(StoreError) -> (known: KnownMeeting, records: [Recorded]) {
    try read { try newer(than: known, in: $0) }
  }

  /// A number that changes when anybody has written to the store, be it a draft.
  ///
  /// It is the cheap question to ask every second before `newer`.
  public func changes() throws(StoreError) -> Int {
    try storing {
      try records.writeWithoutTransaction { db in
        try Int.fetchOne(try db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
      }
    }
  }

  /// Records fold in the order of their stamps, so what does not extend the meeting needs a new fold.
  func newer(
    than known: KnownMeeting, in db: Database
  ) throws -> (known: KnownMeeting, records: [Recorded]) {
    let table = try RecordTable(known.id, vault: vault, in: db, name: known.name)
    let (records, arrival) = try table.records(after: known.arrival)
    guard !records.isEmpty else { return (known, []) }
    var known = known
    known.arrival = arrival
    let inOrder = records.sorted { $0.stamp < $1.stamp }
    if known.meeting.isExtended(by: inOrder) {
      for recorded in inOrder { known.meeting.apply(recorded) }
    } else {
      known.meeting = Meeting(replaying: try table.records(after: 0).records)
    }
    return (known, inOrder)
  }
}
