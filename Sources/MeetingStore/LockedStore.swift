import Crypto
import Foundation
import GRDB
import MeetingDomain

/// A store that was found and checked but not opened yet.
struct LockedStore {
  let location: StoreLocation
  let slots: [KeySlot]
  private let records: DatabaseQueue

  /// Checks whose the file is, its format and who can reach it, and changes nothing.
  static func find(at location: StoreLocation) throws(StoreError) -> LockedStore {
    guard PrivateFiles.exists(location.database) else { throw .noStore(folder: location.folder) }
    try PrivateFiles.requirePrivate(location.folder)
    for suffix in ["", "-wal", "-shm"] {
      try PrivateFiles.requirePrivate(location.database + suffix)
    }
    try Schema.check(location.database)
    return try storing {
      let records = try Connection.forRecords(location.database)
      let slots = try records.read(KeySlot.all)
      return LockedStore(location: location, slots: slots, records: records)
    }
  }

  /// How many meetings there are, and whether the screen of anybody runs on it.
  func plainFacts() throws(StoreError) -> (meetings: Int, isInUse: Bool) {
    try storing {
      try records.read { db in
        let meetings = try Int.fetchOne(db, sql: "SELECT count(*) FROM meeting") ?? 0
        return (meetings, try !SeatProcess.livingSeats(in: db).isEmpty)
      }
    }
  }

  /// Opens it with one of its slots, and brings it to the newest format.
  ///
  /// - Parameter keepingOlder: Whether a store of an older format is first copied beside itself.
  func open(
    with unlock: Unlock, keepingOlder: Bool = true
  ) throws(StoreError) -> EventStore {
    let storeKey = try storeKey(with: unlock)
    return try storing {
      try useLog()
      try Schema.update(records, at: location, keepingOlder: keepingOlder)
      let row = try records.read(StoreRow.read)
      let vault = Vault(storeKey: storeKey, salt: row.salt)
      let machine = Machine.mark(of: location.database, salt: row.salt)
      let replica =
        row.machine == machine
        ? row.replica
        : try records.write { try StoreRow.startReplica(on: machine, vault: vault, in: $0) }
      let store = EventStore(
        location: location, replica: replica, vault: vault, records: records,
        drafts: try Connection.forDrafts(location.database))
      store.finishErasures()
      return store
    }
  }

  /// The store key, out of the slot that fits.
  private func storeKey(with unlock: Unlock) throws(StoreError) -> SymmetricKey {
    if case .passphrase(let words) = unlock, let code = RecoveryCode(words),
      let slot = slot(of: .recoveryCode)
    {
      do throws(StoreError) {
        return try slot.storeKey(with: .recoveryCode(code), at: location)
      } catch .wrongRecoveryCode where slots.contains(where: { $0.kind == .passphrase }) {
        // A passphrase may look like a code.
      }
    }
    guard let slot = slot(of: unlock.kind) else {
      if unlock.kind == .passphrase, slot(of: .recoveryCode) != nil { throw .wrongRecoveryCode }
      throw .noSlot(unlock.kind)
    }
    return try slot.storeKey(with: unlock, at: location)
  }

  private func slot(of kind: KeySlotKind) -> KeySlot? { slots.first { $0.kind == kind } }

  /// A backup that was copied into its place by hand has no write-ahead log yet.
  private func useLog() throws {
    try records.writeWithoutTransaction { db in
      guard try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal" else { return }
      try db.execute(sql: "PRAGMA journal_mode = WAL")
    }
  }
}

/// What the store knows of itself, in plain but proven.
struct StoreRow {
  var salt: Data
  var machine: Data
  var replica: ReplicaID
  var seal: Data = Data()

  static func read(_ db: Database) throws -> StoreRow {
    guard
      let row = try Row.fetchOne(db, sql: "SELECT salt, machine, replica, seal FROM store")
    else { throw StoreError.damagedFile }
    let replica: Int64 = row["replica"]
    return StoreRow(
      salt: row["salt"], machine: row["machine"],
      replica: ReplicaID(bits: UInt64(bitPattern: replica)), seal: row["seal"])
  }

  /// Whether the store wrote it so.
  func isProven(by vault: Vault) -> Bool {
    seal == vault.proof(of: proven)
  }

  func save(provenBy vault: Vault, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO store (id, salt, machine, replica, seal) VALUES (1, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET machine = excluded.machine, replica = excluded.replica,
          seal = excluded.seal
        """,
      arguments: [salt, machine, Int64(bitPattern: replica.bits), vault.proof(of: proven)])
  }

  /// A copied or restored store writes under a new name, so that no two records share a stamp.
  static func startReplica(
    on machine: Data, vault: Vault, in db: Database
  ) throws -> ReplicaID {
    var row = try read(db)
    guard row.machine != machine else { return row.replica }
    row.machine = machine
    row.replica = ReplicaID(bits: .random(in: .min ... .max))
    try row.save(provenBy: vault, in: db)
    return row.replica
  }

  private var proven: Data { salt + machine + replica.bits.bigEndianBytes }
}

/// The machine that a store is on, and which file of it.
enum Machine {
  /// A hash that is the same as long as the store is the same file on the same machine.
  ///
  /// A copy has another inode even beside the original; a moved folder keeps it.
  static func mark(of database: String, salt: Data) -> Data {
    var status = stat()
    let inode = stat(database, &status) == 0 ? UInt64(status.st_ino) : 0
    return Data(SHA256.hash(data: salt + machineID + inode.bigEndianBytes))
  }

  private static var machineID: Data {
    if let id = FileManager.default.contents(atPath: "/etc/machine-id"), !id.isEmpty { return id }
    return Data(ProcessInfo.processInfo.hostName.utf8)
  }
}
