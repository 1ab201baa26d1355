import Foundation
import GRDB
public import MeetingDomain

/// What can be told of a store without telling anything of its meetings.
public struct StoreSummary: Hashable, Sendable {
  /// The version of the store's form.
  public let format: Int
  /// The name under which this store writes.
  public let replica: ReplicaID
  /// What can open it.
  public let slots: [KeySlotKind]
  /// How many meetings there are.
  public let meetings: Int
  /// How many records there are.
  public let records: Int
  /// How many drafts there are, of all seats, but for what was typed in the last second.
  public let drafts: Int
  /// How many meetings were erased.
  public let erased: Int
  /// The bytes on the disk, with what awaits its place in the file.
  public let size: Int64
}

extension EventStore {
  /// What `mapm store info` prints.
  public func summary() throws(StoreError) -> StoreSummary {
    try read { db in
      StoreSummary(
        format: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
        replica: replica,
        slots: try KeySlot.all(in: db).map(\.kind),
        meetings: try count("meeting", in: db), records: try count("record", in: db),
        drafts: try count("draft", in: db), erased: try count("erased", in: db),
        size: ["", "-wal"].reduce(0) { $0 + PrivateFiles.size(of: location.database + $1) })
    }
  }

  /// Moves what was written into its place in the file; for an idle moment.
  ///
  /// Nobody waits for it, and it does nothing while a little has been written.
  ///
  /// - Returns: Whether it did anything.
  @discardableResult
  public func tidy() throws(StoreError) -> Bool {
    guard PrivateFiles.size(of: location.database + "-wal") > 1 << 20 else { return false }
    try storing {
      try records.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(PASSIVE)") }
    }
    return true
  }

  /// Makes all that was written until now safe from a power cut.
  public func makeDurable() throws(StoreError) {
    try write { try $0.execute(sql: "UPDATE store SET flushes = flushes + 1") }
  }

  func count(_ table: String, in db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
  }
}
