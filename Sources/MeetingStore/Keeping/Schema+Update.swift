import Foundation
import GRDB

extension Schema {
  /// Brings a store of an older format to the newest.
  ///
  /// - Parameter keepingOlder: Whether a copy of it, as it was, is first written beside it.
  static func update(
    _ records: DatabaseQueue, at location: StoreLocation, keepingOlder: Bool
  ) throws {
    let format = try records.read { try UInt32.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    guard format < version else { return }
    if keepingOlder { try keepCopy(of: records, format: format, at: location) }
    do {
      try migrator.migrate(records)
    } catch {
      // Another mapm that was opened at the same moment may have done it.
      guard try records.read(migrator.hasCompletedMigrations) else { throw error }
    }
  }

  private static func keepCopy(
    of records: DatabaseQueue, format: UInt32, at location: StoreLocation
  ) throws {
    let copy = location.olderCopy(ofFormat: Int(format))
    let unfinished = copy + ".new-" + Data.random(count: 8).hexadecimal
    defer { DatabaseCopy.remove(unfinished) }
    try records.read { try DatabaseCopy.write($0, to: unfinished) }
    guard try FileHeader.read(unfinished).version == format else { return }
    try PrivateFiles.rename(unfinished, to: copy)
    PrivateFiles.settle(location.folder)
  }
}
