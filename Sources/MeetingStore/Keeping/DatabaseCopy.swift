import Foundation
import GRDB

/// A whole database as it stood at one moment, in one file of its own.
enum DatabaseCopy {
  /// Writes the copy to the disk; others go on writing to the source meanwhile.
  ///
  /// - Parameters:
  ///   - source: Inside a reading, which settles what moment it is.
  ///   - path: There must be nothing yet; where the copy fails, there is nothing afterwards.
  ///   - work: What is to be changed in the copy.
  static func write(
    _ source: Database, to path: String, changing work: (Database) throws -> Void = { _ in }
  ) throws {
    try PrivateFiles.makeFile(path)
    do {
      let copy = try Connection.forRecords(path)
      try copy.writeWithoutTransaction { db in
        try source.backup(to: db)
        // A copy without files beside it can be carried about as it is.
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
        try db.inTransaction(.immediate) {
          try work(db)
          return .commit
        }
      }
      try copy.close()
      try PrivateFiles.sync(path)
    } catch {
      remove(path)
      throw error
    }
  }

  /// Removes a database with what SQLite may have left beside it.
  static func remove(_ path: String) {
    for suffix in ["", "-journal", "-wal", "-shm"] { PrivateFiles.remove(path + suffix) }
  }
}
