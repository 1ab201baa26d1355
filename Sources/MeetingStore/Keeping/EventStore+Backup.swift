import Foundation
import GRDB

/// What is in a backup, and what opens it.
public struct BackupSummary: Hashable, Sendable {
  /// How many meetings.
  public let meetings: Int
  /// How many records.
  public let records: Int
  /// How many texts that were typed and not filed.
  public let drafts: Int
  /// What opens it: what opened the store when it was made.
  public let slots: [KeySlotKind]

  init(_ store: StoreSummary) {
    (meetings, records, drafts) = (store.meetings, store.records, store.drafts)
    slots = store.slots
  }
}

extension EventStore {
  /// Writes all that is in the store at one moment into one file, sealed as it is, while others
  /// work, and checks every record in it.
  ///
  /// The file is a store of its own, with the key slots in it. What somebody is typing at that
  /// moment is in it too.
  ///
  /// - Parameter path: There must be nothing yet; whoever calls gives the file its name afterwards.
  /// - Throws: There is no file then. `damagedCopy` where the store itself is damaged.
  /// - Complexity: O(*n*) in the bytes of the store; others wait for none of it.
  public func backUp(to path: String) throws(StoreError) -> BackupSummary {
    try storing { try records.read { try copy($0, to: path) } }
    do throws(StoreError) {
      return try checkCopy(at: path)
    } catch {
      DatabaseCopy.remove(path)
      throw error
    }
  }

  private func copy(_ source: Database, to path: String) throws {
    var typed: [(seat: String, entry: JournalEntry)] = []
    // Nobody moves a journal into the database between the look at the journals and the moment
    // that the copy is of, so no text is in neither and none is older than the one that is there.
    try drafts.inTransaction(.immediate) { _ in
      typed = try typedByAll()
      _ = try StoreRow.read(source)
      return .rollback
    }
    try DatabaseCopy.write(source, to: path) { db in
      for (seat, entry) in typed { try keep(entry, of: seat, in: db) }
    }
  }

  private func checkCopy(at path: String) throws(StoreError) -> BackupSummary {
    let copy = try storing {
      EventStore(
        location: StoreLocation(database: path, keyFile: location.keyFile), replica: replica,
        vault: vault, records: try Connection.forRecords(path),
        drafts: try Connection.forDrafts(path))
    }
    let findings = try copy.verify()
    guard findings.isEmpty else { throw .damagedCopy(count: findings.count) }
    let summary = BackupSummary(try copy.summary())
    try copy.close()
    return summary
  }
}
