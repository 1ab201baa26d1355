import Foundation
import GRDB
public import MeetingDomain

/// A copy of a backup beside the place that it is to take; it takes it when it was found whole.
///
/// Until `takePlace` nothing that was there is touched, and that is one step of the file system.
public struct StagedStore: Sendable {
  /// The file that it was copied from.
  let file: String
  private let location: StoreLocation
  private let staged: StoreLocation

  /// Copies a backup.
  ///
  /// - Parameter location: Where the store is to be; there may be one.
  public init(of file: String, for location: StoreLocation) throws(StoreError) {
    try Self.check(file)
    (self.file, self.location) = (file, location.resolved)
    staged = StoreLocation(folder: self.location.staged(), keyFile: location.keyFile)
    try PrivateFiles.makeFolder(staged.folder)
    do {
      try PrivateFiles.copy(file, to: staged.database)
    } catch {
      discard()
      throw error
    }
  }

  /// Refuses a file that is no backup, before anything is copied.
  public static func check(_ file: String) throws(StoreError) {
    do {
      try Schema.check(file)
    } catch .notAStore {
      throw .notABackup(file: file)
    }
    guard PrivateFiles.size(of: file + "-wal") == 0 else { throw .unsettledBackup(file: file) }
  }

  /// What can open it.
  public func keySlots() throws(StoreError) -> [KeySlotKind] {
    try naming { () throws(StoreError) in try EventStore.keySlots(at: staged) }
  }

  /// Opens it and checks every record; then it is ready to take its place under a new name.
  ///
  /// - Throws: `damagedBackup` where anything in it is not as it was written.
  public func check(with unlock: Unlock) throws(StoreError) -> BackupSummary {
    try naming { () throws(StoreError) in
      // The backup itself is the copy of an older format.
      let store = try LockedStore.find(at: staged).open(with: unlock, keepingOlder: false)
      let findings = try store.verify()
      guard findings.isEmpty else { throw .damagedBackup(file: file, count: findings.count) }
      try store.beginAnew()
      let summary = BackupSummary(try store.summary())
      try store.close()
      return summary
    }
  }

  /// Says of damage that it is the backup's, not that of the store that is there.
  private func naming<Value>(
    _ work: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    do {
      return try work()
    } catch .damagedFile {
      throw .damagedBackup(file: file, count: 1)
    }
  }

  /// Puts it where the store is to be.
  ///
  /// - Parameter at: What the folder that keeps what was there is named after.
  /// - Returns: That folder; nil where there was nothing.
  public func takePlace(at: Timestamp) throws(StoreError) -> String? {
    try PrivateFiles.sync(staged.database)
    try PrivateFiles.sync(staged.folder)
    let parent = (location.folder as NSString).deletingLastPathComponent
    defer { PrivateFiles.settle(parent) }
    guard PrivateFiles.exists(location.folder) else {
      try PrivateFiles.rename(staged.folder, to: location.folder)
      return nil
    }
    let kept = freeName(location.replaced(at: at))
    try PrivateFiles.exchange(staged.folder, with: location.folder, movingAsideTo: kept)
    return kept
  }

  /// Removes it; the place that it was to take is as it was.
  public func discard() {
    DatabaseCopy.remove(staged.database)
    rmdir(staged.folder)
  }

  private func freeName(_ name: String) -> String {
    guard PrivateFiles.exists(name) else { return name }
    let next = (2...).lazy.map { "\(name)-\($0)" }.first { !PrivateFiles.exists($0) }
    return next ?? name
  }
}

extension EventStore {
  /// What hinders a restored store from taking the place of the one that is there.
  ///
  /// No key is needed to know it, so that a store that nobody can open any more can be replaced.
  ///
  /// - Parameter replacing: Whether a store with meetings may be replaced.
  /// - Throws: `inUse` where a screen runs on it; `storeHasMeetings`.
  public static func checkReplaceable(
    _ location: StoreLocation, replacing: Bool
  ) throws(StoreError) {
    guard exists(at: location) else { return }
    var meetings: Int?
    do throws(StoreError) {
      let facts = try LockedStore.find(at: location).plainFacts()
      guard !facts.isInUse else { throw .inUse }
      meetings = facts.meetings
    } catch .inUse {
      throw .inUse
    } catch {
      // What cannot be read may hold anything.
      meetings = nil
    }
    guard replacing || meetings == 0 else { throw .storeHasMeetings(folder: location.folder) }
  }

  /// Makes a copied store one of its own: it writes under a new name, and what was typed in the
  /// screens of the other waits for the next start.
  func beginAnew() throws(StoreError) {
    try write { db in
      var row = try StoreRow.read(db)
      row.replica = ReplicaID(bits: .random(in: .min ... .max))
      try row.save(provenBy: vault, in: db)
      try db.execute(sql: "UPDATE seat SET boot = ''")
    }
  }
}
