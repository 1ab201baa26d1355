import Crypto
import Foundation
import GRDB

extension StoreLocation {
  /// Where the rows of the register are kept.
  var rowsImage: String { folder + "/register.rows" }
  /// Where the words of the register are kept.
  var wordsImage: String { folder + "/register.words" }
}

extension EventStore {
  /// The meetings that have records after an arrival, each with the arrival of its last, and the
  /// last arrival of all.
  ///
  /// - Complexity: O(*n*) in the records after that arrival.
  func changes(
    after arrival: Int64
  ) throws(StoreError) -> (meetings: [(id: MeetingID, arrival: Int64)], last: Int64) {
    try read { db in
      // Without the plus it walks the meetings' index, all of it.
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT meeting, max(arrival) AS last FROM record WHERE arrival > ? GROUP BY +meeting
          ORDER BY min(arrival)
          """, arguments: [arrival])
      let last = try Int64.fetchOne(db, sql: "SELECT max(arrival) FROM record") ?? 0
      let meetings = rows.compactMap { row in
        MeetingID(bytes: row["meeting"]).map { (id: $0, arrival: row["last"] as Int64) }
      }
      return (meetings, last)
    }
  }

  /// The place of a meeting in the order in which they came; nil where it is not here.
  func place(of id: MeetingID) throws(StoreError) -> Int64? {
    try read { db in
      let statement = try db.cachedStatement(sql: "SELECT place FROM meeting WHERE id = ?")
      return try Int64.fetchOne(statement, arguments: [id.bytes])
    }
  }

  /// Whether the store still has the record up to which an image was made.
  ///
  /// A store that was put back to an older copy has another one there, or none. An image from before
  /// a meeting was erased has that in it, so it is not of this store any more either.
  func holds(_ extent: ImageExtent) -> Bool {
    guard Int64(erasureCount() ?? -1) == extent.erasures else { return false }
    guard extent.top > 0 else { return true }
    return sealed(extent).map {
      ($0.topTagHigh, $0.topTagLow) == (extent.topTagHigh, extent.topTagLow)
    } ?? false
  }

  /// The extent with what its last record was sealed with; nil where that is not here.
  func sealed(_ extent: ImageExtent) -> ImageExtent? {
    guard extent.top > 0 else { return extent }
    do throws(StoreError) {
      let tag = try read { db in
        try Data.fetchOne(
          db, sql: "SELECT substr(sealed, -16) FROM record WHERE arrival = ?",
          arguments: [extent.top])
      }
      guard let tag, tag.count == SealedRow.tagLength else { return nil }
      var extent = extent
      extent.topTagHigh = UInt64(bigEndian: tag.prefix(8))
      extent.topTagLow = UInt64(bigEndian: tag.suffix(8))
      return extent
    } catch {
      return nil
    }
  }

  /// How many meetings were erased; nil where that cannot be read.
  private func erasureCount() -> Int? {
    do throws(StoreError) {
      return try erasedMeetings().count
    } catch {
      return nil
    }
  }

  /// The last arrival of a record that is still here, up to one that may be gone.
  func lastArrival(upTo arrival: Int64) throws(StoreError) -> Int64 {
    try read { db in
      try Int64.fetchOne(
        db, sql: "SELECT max(arrival) FROM record WHERE arrival <= ?", arguments: [arrival]) ?? 0
    }
  }
}
