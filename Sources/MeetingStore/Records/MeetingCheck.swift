import Foundation
import GRDB
import MeetingDomain

extension EventStore {
  /// What is wrong with one meeting.
  func verify(_ id: MeetingID, in db: Database) throws -> [Finding] {
    let table: RecordTable
    do {
      table = try RecordTable(id, vault: vault, in: db)
    } catch StoreError.damagedMeeting {
      return [Finding(meeting: id.description, damage: .meetingKey)]
    }
    var check = MeetingCheck()
    try check.walk(table)
    do {
      check.compare(with: try table.head())
    } catch StoreError.damagedMeeting {
      check.damages.append(.head)
    }
    check.damages += try check.records.filter { try !$0.hasRightFingerprint(in: table) }
      .map { .fingerprint($0.stamp) }
    let renumberings = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM renumbered WHERE meeting = ?", arguments: [id.bytes])
    let opened = try Renumbering.all(of: table.keys, in: db).count
    if renumberings != opened { check.damages.append(.renumbering) }
    let issued = Numbers(db: db, vault: vault)
    if try check.issued.contains(where: { try !issued.isTaken($0) }) {
      check.damages.append(.numbers)
    }
    let name = Meeting(replaying: check.records).document.reference ?? id.description
    return check.damages.map { Finding(meeting: name, damage: $0) }
  }
}

extension Recorded {
  /// Whether what an approval covers is what it was; true for every other record.
  fileprivate func hasRightFingerprint(in table: RecordTable) throws -> Bool {
    guard case .approved(let heads) = event else { return true }
    guard case .fingerprint(let fingerprint)? = issued else { return false }
    do {
      return try table.fingerprint(upTo: heads) == fingerprint
    } catch {
      return false
    }
  }
}

/// A walk along all records of a meeting.
private struct MeetingCheck {
  /// What could be opened.
  var records: [Recorded] = []
  var damages: [Damage] = []
  /// The head as the records themselves make it.
  private var found = Head()
  private var broken: Set<ReplicaID> = []

  /// The numbers and references that the records hold.
  var issued: [Issued] {
    records.flatMap { recorded -> [Issued] in
      guard case .planned(let document) = recorded.event else {
        return [recorded.issued].compactMap { $0 }
      }
      return [recorded.issued].compactMap { $0 }
        + document.actions.rows.compactMap { $0.number.map(Issued.number) }
    }
  }

  /// The first bad record of each replica is named; what follows it is still read where it opens.
  mutating func walk(_ table: RecordTable) throws {
    let rows = try SealedRow.fetchCursor(
      table.db,
      sql: """
        SELECT arrival, replica, counter, sealed FROM record WHERE meeting = ?
        ORDER BY replica, counter
        """, arguments: [table.keys.id.bytes])
    while let row = try rows.next() {
      let replica = row.stamp.replica
      do {
        records.append(try table.open(row, after: found.ends[replica]?.tag))
      } catch StoreError.newerRecords {
        damages.append(.newerRecord(row.stamp))
      } catch {
        if broken.insert(replica).inserted { damages.append(.record(row.stamp)) }
      }
      found.note(row.stamp, tag: row.tag)
    }
  }

  /// A meeting whose records are bad already is not told twice that its end differs.
  mutating func compare(with head: Head) {
    for replica in Set(head.ends.keys).union(found.ends.keys).sorted()
    where head.ends[replica] != found.ends[replica] && !broken.contains(replica) {
      let last = found.ends[replica].map { Stamp(counter: $0.counter, replica: replica) }
      let missing = (head.ends[replica]?.count ?? 0) - (found.ends[replica]?.count ?? 0)
      if missing > 0 {
        damages.append(.missingAfter(last, count: Int(missing)))
      } else if let last {
        damages.append(.unknownAfter(last))
      }
    }
  }
}
