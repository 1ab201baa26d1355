import Foundation
import GRDB
import MeetingDomain

/// The records of one meeting in the database, opened and sealed.
struct RecordTable {
  let db: Database
  let keys: MeetingKeys
  /// What an error calls the meeting.
  let name: String
  /// The numbers that records of other stores have here.
  private let renumbering: [ReplicaID: Renumbering]

  /// The table of a meeting that is here.
  init(_ id: MeetingID, vault: Vault, in db: Database, name: String? = nil) throws {
    self.db = db
    self.name = name ?? id.description
    let statement = try db.cachedStatement(sql: "SELECT key FROM meeting WHERE id = ?")
    guard let wrapped = try Data.fetchOne(statement, arguments: [id.bytes]) else {
      throw try db.hasErased(id.bytes)
        ? StoreError.meetingErased(name: self.name) : .noMeeting(name: self.name)
    }
    do {
      keys = try vault.meetingKeys(wrapped, of: id)
    } catch {
      throw StoreError.damagedMeeting(name: self.name)
    }
    renumbering = try Renumbering.all(of: keys, in: db)
  }

  /// The records that arrived after another, in the order of their arrival within each replica.
  ///
  /// - Returns: The arrival is that of the last one, or the given one where there is none.
  func records(after arrival: Int64) throws -> (records: [Recorded], arrival: Int64) {
    // From the start the meeting's own index is the way; later on the few new rows of all meetings.
    let sql =
      arrival == 0
      ? """
      SELECT arrival, replica, counter, sealed FROM record WHERE meeting = ? AND arrival > ?
      ORDER BY replica, counter
      """
      : """
      SELECT arrival, replica, counter, sealed FROM record WHERE +meeting = ? AND arrival > ?
      ORDER BY arrival
      """
    let statement = try db.cachedStatement(sql: sql)
    var tags: [ReplicaID: Data] = [:]
    var last = arrival
    var records: [Recorded] = []
    let rows = try SealedRow.fetchCursor(statement, arguments: [keys.id.bytes, arrival])
    while let row = try rows.next() {
      let replica = row.stamp.replica
      let previous = try tags[replica] ?? (arrival == 0 ? nil : tag(before: row.stamp))
      records.append(try open(row, after: previous))
      tags[replica] = row.tag
      last = max(last, row.arrival)
    }
    return (records, last)
  }

  /// One record out of its row; the tag before it is part of what it was sealed for.
  func open(_ row: SealedRow, after previous: Data?) throws -> Recorded {
    do {
      let place = RecordPlace(stamp: row.stamp, previousTag: previous ?? RecordPlace.noTag)
      let recorded = try StoredRecord.decode(
        try keys.openRecord(row.sealed, at: place), at: row.stamp)
      return renumbering[row.stamp.replica]?.applied(to: recorded) ?? recorded
    } catch is NewerForm {
      throw StoreError.newerRecords(name: name)
    } catch {
      throw StoreError.damagedMeeting(name: name)
    }
  }

  /// The head, which says where the records end.
  func head() throws -> Head {
    let statement = try db.cachedStatement(sql: "SELECT head FROM meeting WHERE id = ?")
    guard let sealed = try Data.fetchOne(statement, arguments: [keys.id.bytes]) else {
      throw StoreError.noMeeting(name: name)
    }
    do {
      return try keys.openHead(sealed)
    } catch {
      throw StoreError.damagedMeeting(name: name)
    }
  }

  /// Seals records behind the last of their replica and rewrites the head; says the last arrival.
  ///
  /// It refuses a meeting whose tail was cut, because a new head would hide the cut.
  func append(_ records: [Recorded]) throws -> Int64 {
    try append(
      contents: records.map {
        BundledRecord(stamp: $0.stamp, content: try StoredRecord.encode($0))
      })
    return db.lastInsertedRowID
  }

  /// Does the same with what was encoded already.
  func append(contents: [BundledRecord]) throws {
    var head = try head()
    for record in contents {
      let end = head.ends[record.stamp.replica]
      let previous = try tag(before: record.stamp)
      guard previous == end?.tag, end.map({ $0.counter < record.stamp.counter }) ?? true else {
        throw StoreError.damagedMeeting(name: name)
      }
      let place = RecordPlace(stamp: record.stamp, previousTag: previous ?? RecordPlace.noTag)
      let sealed = try keys.sealRecord(record.content, at: place)
      try insert(sealed, at: record.stamp)
      head.note(record.stamp, tag: sealed.suffix(SealedRow.tagLength))
    }
    try write(head)
  }

  func write(_ head: Head) throws {
    let statement = try db.cachedStatement(sql: "UPDATE meeting SET head = ? WHERE id = ?")
    try statement.execute(arguments: [try keys.sealHead(head), keys.id.bytes])
  }

  private func insert(_ sealed: Data, at stamp: Stamp) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO record (meeting, replica, counter, sealed) VALUES (?, ?, ?, ?)")
    try statement.execute(
      arguments: [
        keys.id.bytes, Int64(bitPattern: stamp.replica.bits), stamp.counter, sealed,
      ])
  }

  private func tag(before stamp: Stamp) throws -> Data? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT substr(sealed, -16) FROM record WHERE meeting = ? AND replica = ? AND counter < ?
        ORDER BY counter DESC LIMIT 1
        """)
    return try Data.fetchOne(
      statement,
      arguments: [keys.id.bytes, Int64(bitPattern: stamp.replica.bits), stamp.counter])
  }
}

/// One row of the record table, still sealed.
struct SealedRow: FetchableRecord {
  /// The bytes of a tag, which end what is sealed.
  static let tagLength = 16

  let arrival: Int64
  let stamp: Stamp
  let sealed: Data

  var tag: Data { Data(sealed.suffix(Self.tagLength)) }

  init(row: GRDB.Row) {
    arrival = row["arrival"]
    let replica: Int64 = row["replica"]
    stamp = Stamp(counter: row["counter"], replica: ReplicaID(bits: UInt64(bitPattern: replica)))
    sealed = row["sealed"]
  }
}
