import Crypto
import Foundation
import GRDB
import MeetingDomain

extension RecordTable {
  /// A short fingerprint over exactly the records of some replicas up to some counters.
  ///
  /// It is made from what the records say, not from how they are sealed, so that it is the same in
  /// every copy of the meeting: the first 64 bits of SHA-256 over stamp and content of each record
  /// in the order of the stamps, as `3f2a-91bc-77d0-12ee`.
  func fingerprint(upTo heads: [ReplicaID: Int64]) throws -> String {
    let statement = try db.cachedStatement(
      sql: """
        SELECT arrival, replica, counter, sealed FROM record WHERE meeting = ?
        ORDER BY counter, replica
        """)
    var tags: [ReplicaID: Data] = [:]
    var hash = SHA256()
    let rows = try SealedRow.fetchCursor(statement, arguments: [keys.id.bytes])
    while let row = try rows.next() {
      let replica = row.stamp.replica
      let place = RecordPlace(
        stamp: row.stamp, previousTag: tags[replica] ?? RecordPlace.noTag)
      tags[replica] = row.tag
      guard let head = heads[replica], row.stamp.counter <= head else { continue }
      let content = try keys.openRecord(row.sealed, at: place)
      hash.update(data: Data("\(row.stamp)\n\(content.count)\n".utf8))
      hash.update(data: content)
    }
    let digits = Data(hash.finalize().prefix(8)).hexadecimal
    return stride(from: 0, to: digits.count, by: 4).map { start in
      String(digits.dropFirst(start).prefix(4))
    }.joined(separator: "-")
  }
}
