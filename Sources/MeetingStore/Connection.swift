import Foundation
import GRDB

/// The two connections of a store; the pragma that makes them differ cannot change in a transaction.
enum Connection {
  /// For drafts: a commit is safe from the end of the program, and a key waits 50 ms at most.
  static func forDrafts(_ path: String) throws -> DatabaseQueue {
    try queue(path, synchronous: "NORMAL", steps: 45)
  }

  /// For records: a commit is safe from a power cut.
  static func forRecords(_ path: String) throws -> DatabaseQueue {
    try queue(path, synchronous: "FULL", steps: 5_000)
  }

  /// - Parameter steps: How often a locked database is tried again, a millisecond apart.
  private static func queue(
    _ path: String, synchronous: String, steps: Int
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .callback { tries in
      usleep(1_000)
      return tries < steps
    }
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA temp_store = MEMORY;
          PRAGMA recursive_triggers = ON;
          PRAGMA wal_autocheckpoint = 0;
          PRAGMA synchronous = \(synchronous);
          """)
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}
