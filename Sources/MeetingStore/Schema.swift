import GRDB

/// The tables of a store, and how an older store becomes a newer one.
enum Schema {
  /// `mapm` in ASCII; it tells a store from any other SQLite file.
  static let applicationID: UInt32 = 0x6D61_706D
  /// The newest format that this program knows.
  static let version: UInt32 = 3

  /// Refuses a file that is no store, or one of a newer format, before anything touches it.
  static func check(_ path: String) throws(StoreError) {
    let header = try FileHeader.read(path)
    guard header.applicationID == applicationID else { throw .notAStore(file: path) }
    guard header.version <= version else { throw .newerFormat(file: path) }
  }

  /// The steps from an empty file to the newest format.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: sealed records") { db in
      try db.execute(sql: storeTables + meetingTables + triggers + draftTables)
      try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
    }
    migrator.registerMigration("2: erased meetings", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: erasedTable + erasureTriggers)
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3: numbers of merged meetings", foreignKeyChecks: .immediate) {
      db in
      try db.execute(sql: renumberedTable)
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    return migrator
  }

  /// What the store knows of itself.
  ///
  /// A mark is a keyed hash, so that no name or number is readable.
  private static let storeTables = """
    CREATE TABLE store (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      salt BLOB NOT NULL, machine BLOB NOT NULL, replica INTEGER NOT NULL, seal BLOB NOT NULL,
      flushes INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE key_slot (
      kind TEXT PRIMARY KEY, salt BLOB NOT NULL, cost INTEGER NOT NULL, wrapped BLOB NOT NULL,
      checksum BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE issued (mark BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE TABLE sequence (
      mark BLOB PRIMARY KEY, last INTEGER NOT NULL, seal BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE setting (mark BLOB PRIMARY KEY, sealed BLOB NOT NULL) STRICT, WITHOUT ROWID;
    """

  /// Arrivals are never given twice, so that a cache knows what it has seen.
  private static let meetingTables = """
    CREATE TABLE meeting (
      place INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE, key BLOB NOT NULL,
      head BLOB NOT NULL
    ) STRICT;
    CREATE TABLE record (
      arrival INTEGER PRIMARY KEY AUTOINCREMENT, meeting BLOB NOT NULL REFERENCES meeting (id),
      replica INTEGER NOT NULL, counter INTEGER NOT NULL, sealed BLOB NOT NULL,
      UNIQUE (meeting, replica, counter)
    ) STRICT;
    """

  /// They hold against `INSERT OR REPLACE` only with `PRAGMA recursive_triggers = ON`.
  private static let triggers = """
    CREATE TRIGGER record_stays BEFORE DELETE ON record
      BEGIN SELECT RAISE(ABORT, 'records stay'); END;
    CREATE TRIGGER record_is_final BEFORE UPDATE ON record
      BEGIN SELECT RAISE(ABORT, 'records are final'); END;
    CREATE TRIGGER meeting_stays BEFORE DELETE ON meeting
      BEGIN SELECT RAISE(ABORT, 'meetings stay'); END;
    CREATE TRIGGER meeting_is_final BEFORE UPDATE OF place, id, key ON meeting
      BEGIN SELECT RAISE(ABORT, 'meetings are final'); END;
    """

  /// A draft outside any meeting has an empty meeting; `tray` is 0 for the draft of the field itself.
  private static let draftTables = """
    CREATE TABLE seat (
      place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, pid INTEGER NOT NULL,
      started INTEGER NOT NULL, boot TEXT NOT NULL
    ) STRICT;
    CREATE TABLE draft (
      seat TEXT NOT NULL, meeting BLOB NOT NULL, mark BLOB NOT NULL, tray INTEGER NOT NULL,
      sealed BLOB NOT NULL, PRIMARY KEY (seat, meeting, mark, tray)
    ) STRICT, WITHOUT ROWID;
    """

  /// What stays of a meeting that was erased; `purged` is 0 until nothing else of it is in the file.
  private static let erasedTable = """
    CREATE TABLE erased (
      place INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE, mark BLOB NOT NULL UNIQUE,
      sealed BLOB NOT NULL, purged INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    """

  /// Only what is of an erased meeting may go, and it does not come again.
  private static let erasureTriggers = """
    DROP TRIGGER record_stays;
    DROP TRIGGER meeting_stays;
    CREATE TRIGGER record_stays BEFORE DELETE ON record
      WHEN NOT EXISTS (SELECT 1 FROM erased WHERE id = OLD.meeting)
      BEGIN SELECT RAISE(ABORT, 'records stay'); END;
    CREATE TRIGGER meeting_stays BEFORE DELETE ON meeting
      WHEN NOT EXISTS (SELECT 1 FROM erased WHERE id = OLD.id)
      BEGIN SELECT RAISE(ABORT, 'meetings stay'); END;
    CREATE TRIGGER erased_meeting_stays_away BEFORE INSERT ON meeting
      WHEN EXISTS (SELECT 1 FROM erased WHERE id = NEW.id)
      BEGIN SELECT RAISE(ABORT, 'the meeting was erased'); END;
    CREATE TRIGGER erasure_stays BEFORE DELETE ON erased
      BEGIN SELECT RAISE(ABORT, 'erasures stay'); END;
    CREATE TRIGGER erasure_is_final BEFORE UPDATE OF place, id, mark, sealed ON erased
      BEGIN SELECT RAISE(ABORT, 'erasures are final'); END;
    """

  /// Which numbers the records of another store have here, by meeting and replica.
  private static let renumberedTable = """
    CREATE TABLE renumbered (
      meeting BLOB NOT NULL REFERENCES meeting (id), replica INTEGER NOT NULL, sealed BLOB NOT NULL,
      PRIMARY KEY (meeting, replica)
    ) STRICT, WITHOUT ROWID;
    """
}
