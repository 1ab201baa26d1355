import Foundation
import GRDB

/// The two connections of a store; the pragma that makes them differ cannot change in a transaction.
enum Connection {
  /// For drafts: a commit is safe from the end of the program.
  static func forDrafts(_ path: String) throws -> DatabaseQueue {
    try queue(path, synchronous: "NORMAL")
  }

  /// For records: a commit is safe from a power cut.
  static func forRecords(_ path: String) throws -> DatabaseQueue {
    try queue(path, synchronous: "FULL")
  }

  private static func queue(_ path: String, synchronous: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    // A locked database is tried again each millisecond, for five seconds.
    configuration.busyMode = .callback { tries in
      usleep(1_000)
      return tries < 5_000
    }
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA temp_store = MEMORY;
          PRAGMA recursive_triggers = ON;
          PRAGMA secure_delete = ON;
          PRAGMA wal_autocheckpoint = 0;
          PRAGMA synchronous = \(synchronous);
          """)
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}
