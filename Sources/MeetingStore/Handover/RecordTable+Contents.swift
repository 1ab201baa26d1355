import Foundation
import GRDB
import MeetingDomain

extension RecordTable {
  /// What every record says, to the byte, by replica and counter.
  func contents() throws -> [BundledRecord] {
    let rows = try SealedRow.fetchAll(
      db,
      sql: """
        SELECT arrival, replica, counter, sealed FROM record WHERE meeting = ?
        ORDER BY replica, counter
        """, arguments: [keys.id.bytes])
    var tags: [ReplicaID: Data] = [:]
    return try rows.map { row in
      let place = RecordPlace(
        stamp: row.stamp, previousTag: tags[row.stamp.replica] ?? RecordPlace.noTag)
      tags[row.stamp.replica] = row.tag
      do {
        return BundledRecord(
          stamp: row.stamp, content: try keys.openRecord(row.sealed, at: place))
      } catch {
        throw StoreError.damagedMeeting(name: name)
      }
    }
  }
}

extension EventStore {
  /// All records of a meeting, to be handed over; what was typed and not filed is not among them.
  ///
  /// - Throws: `damagedMeeting` where one of them is not as it was written.
  public func bundle(of id: MeetingID) throws(StoreError) -> MeetingBundle {
    try read { db in
      let table = try RecordTable(id, vault: vault, in: db)
      return MeetingBundle(meeting: id, records: try table.contents())
    }
  }
}
