import Crypto
import Foundation
import GRDB
import MeetingDomain

extension EventStore {
  /// Makes a store, and the device key where that is what protects it and there is none.
  ///
  /// The store is built under another name and put in its place when it is whole.
  public static func create(
    at location: StoreLocation, protectedBy unlock: Unlock
  ) throws(StoreError) -> EventStore {
    try create(at: location, protectedBy: unlock, cost: KeySlot.passphraseCost)
  }

  /// - Parameter cost: The binary logarithm of scrypt's N.
  static func create(
    at location: StoreLocation, protectedBy unlock: Unlock, cost: Int
  ) throws(StoreError) -> EventStore {
    guard !exists(at: location) else { throw .storeExists(folder: location.folder) }
    try PrivateFiles.makeFolder(location.folder)
    if unlock == .deviceKey { try DeviceKey.makeIfMissing(location.keyFile) }
    let draft = location.database + ".new-" + Data.random(count: 8).hexadecimal
    defer { for suffix in ["", "-wal", "-shm"] { unlink(draft + suffix) } }
    try PrivateFiles.makeFile(draft)
    let storeKey = SymmetricKey(size: .bits256)
    try storing { try build(draft, for: location, storeKey, unlock, cost: cost) }
    guard link(draft, location.database) == 0 else {
      throw errno == EEXIST
        ? .storeExists(folder: location.folder) : .cannotMake(path: location.database)
    }
    return try open(at: location, with: unlock)
  }

  private static func build(
    _ path: String, for location: StoreLocation, _ storeKey: SymmetricKey, _ unlock: Unlock,
    cost: Int
  ) throws {
    let queue = try Connection.forRecords(path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try Schema.migrator.migrate(queue)
    let salt = Data.random(count: 16)
    let vault = Vault(storeKey: storeKey, salt: salt)
    let row = StoreRow(
      salt: salt, machine: Machine.mark(of: path, salt: salt),
      replica: ReplicaID(bits: .random(in: .min ... .max)))
    let slot = try KeySlot.make(
      for: unlock, at: location, cost: cost, wrapping: vault.wrapStoreKey)
    try queue.write { db in
      try row.save(provenBy: vault, in: db)
      try slot.save(in: db)
    }
    try queue.close()
  }
}
