import Foundation
import GRDB
public import MeetingDomain

/// What went with a meeting that was erased.
public struct ErasedContent: Hashable, Sendable {
  /// How many records.
  public let records: Int
  /// How many texts that were typed and not filed.
  public let drafts: Int
  /// Whether nothing of it is left in the file; false while another program is reading there, and
  /// then the next one that opens the store sees to it.
  public let isPurged: Bool
}

extension EventStore {
  /// Erases a meeting: its key, its records, what was typed in it, and its rows in the register.
  ///
  /// What was sealed with its key cannot be read by anybody afterwards. Its reference and its
  /// numbers stay taken, and no file or bundle brings it back. Backups and copies are not touched.
  ///
  /// - Throws: Nothing is erased then, except where cleaning the file fails: the next one that opens
  ///   the store goes on with it.
  /// - Complexity: O(*n*) in the bytes of the store, which is written anew.
  public func erase(
    _ id: MeetingID, reason: String, by author: Author, at: Timestamp
  ) throws(StoreError) -> ErasedContent {
    try settleJournalsOfTheDead()
    let gone = try removeMeeting(id, reason: reason, by: author, at: at)
    let isPurged = finishErasures()
    return ErasedContent(records: gone.records, drafts: gone.drafts, isPurged: isPurged)
  }

  /// The step after which the meeting is gone, all of it or nothing.
  func removeMeeting(
    _ id: MeetingID, reason: String, by author: Author, at: Timestamp
  ) throws(StoreError) -> (records: Int, drafts: Int) {
    try storing {
      var gone = (records: 0, drafts: 0)
      try records.inTransaction(.immediate) { db in
        let records = try RecordTable(id, vault: vault, in: db).records(after: 0).records
        let document = Meeting(replaying: records).document
        let erasure = Erasure(
          meeting: id, reference: document.reference ?? "", reason: reason, author: author, at: at)
        try insert(erasure, stated: document.id ?? id.description, in: db)
        gone = (try delete("record", of: id, in: db), try delete("draft", of: id, in: db))
        _ = try delete("renumbered", of: id, in: db)
        try db.execute(sql: "DELETE FROM meeting WHERE id = ?", arguments: [id.bytes])
        return .commit
      }
      return gone
    }
  }

  private func insert(_ erasure: Erasure, stated: String, in db: Database) throws {
    let id = erasure.meeting
    let plain = try JSONEncoder().encode(StoredErasure(erasure))
    try db.execute(
      sql: "INSERT INTO erased (id, mark, sealed) VALUES (?, ?, ?)",
      arguments: [
        id.bytes, vault.mark("id", stated),
        try vault.sealErasure(plain, authenticating: id.bytes),
      ])
  }

  private func delete(_ table: String, of id: MeetingID, in db: Database) throws -> Int {
    try db.execute(sql: "DELETE FROM \(table) WHERE meeting = ?", arguments: [id.bytes])
    return db.changesCount
  }

  /// Takes what is left of erased meetings out of every file of the store.
  ///
  /// Whoever ends half way leaves a mark, and the next one that opens the store does it again.
  ///
  /// - Returns: Whether nothing is left.
  @discardableResult
  func finishErasures() -> Bool {
    do {
      let isWaiting = try records.read { db in
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM erased WHERE purged = 0)")
      }
      guard isWaiting == true else { return true }
      Register.removeImages(at: location)
      return try records.writeWithoutTransaction(purge)
    } catch {
      // The meeting is gone; what is left in the file is sealed, and waits for the next start.
      return false
    }
  }

  /// Writes the file anew without what was deleted in it, and empties its log.
  private func purge(_ db: Database) throws -> Bool {
    try db.execute(sql: "VACUUM")
    let isBusy = try Bool.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    guard isBusy == false else { return false }
    try db.execute(sql: "UPDATE erased SET purged = 1 WHERE purged = 0")
    return true
  }
}
