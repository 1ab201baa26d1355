import Crypto
import CryptoExtras
import Foundation
import GRDB

/// The store key, wrapped in a key that comes from one thing that its owner knows or has.
struct KeySlot {
  let kind: KeySlotKind
  let salt: Data
  /// The binary logarithm of scrypt's N; 0 where no passphrase is stretched.
  let cost: Int
  let wrapped: Data
  /// A plain hash over the rest, so that a damaged slot is told from a wrong passphrase.
  let checksum: Data

  /// N = 2^17, r = 8, p = 1: a quarter of a second and 150 MB for each guess.
  static let passphraseCost = 17

  /// A new slot around the store key.
  static func make(
    for unlock: Unlock, at location: StoreLocation, cost: Int = passphraseCost,
    wrapping wrap: (SymmetricKey, Data) throws -> Data
  ) throws -> KeySlot {
    if case .passphrase(let words) = unlock, words.isEmpty { throw StoreError.emptyPassphrase }
    let salt = Data.random(count: 16)
    let cost = unlock.kind == .passphrase ? cost : 0
    let key = try slotKey(for: unlock, at: location, salt: salt, cost: cost)
    let wrapped = try wrap(key, context(unlock.kind, salt, cost))
    return KeySlot(
      kind: unlock.kind, salt: salt, cost: cost, wrapped: wrapped,
      checksum: sum(unlock.kind, salt, cost, wrapped))
  }

  /// Whether it is as it was written.
  var isIntact: Bool {
    checksum == Self.sum(kind, salt, cost, wrapped) && (0...24).contains(cost)
  }

  /// The store key out of this slot.
  func storeKey(with unlock: Unlock, at location: StoreLocation) throws(StoreError) -> SymmetricKey
  {
    guard isIntact else { throw .damagedSlot(kind) }
    let key = try Self.slotKey(for: unlock, at: location, salt: salt, cost: cost)
    do {
      let context = Self.context(kind, salt, cost)
      return SymmetricKey(data: try key.open(wrapped, authenticating: context))
    } catch {
      switch unlock {
      case .passphrase: throw .wrongPassphrase
      case .deviceKey: throw .wrongDeviceKey(file: location.keyFile)
      case .recoveryCode: throw .wrongRecoveryCode
      }
    }
  }

  /// The key that the slot is wrapped in.
  private static func slotKey(
    for unlock: Unlock, at location: StoreLocation, salt: Data, cost: Int
  ) throws(StoreError) -> SymmetricKey {
    switch unlock {
    case .passphrase(let words):
      // The same words may be typed composed on one keyboard and decomposed on another.
      let typed = Data(words.precomposedStringWithCanonicalMapping.utf8)
      return try storing {
        try KDF.Scrypt.deriveKey(
          from: typed, salt: salt, outputByteCount: 32, rounds: 1 << cost, blockSize: 8,
          parallelism: 1)
      }
    case .deviceKey:
      return try DeviceKey.read(location.keyFile).derived(for: "device slot", salt: salt)
    case .recoveryCode(let code):
      return code.key.derived(for: "recovery slot", salt: salt)
    }
  }

  private static func context(_ kind: KeySlotKind, _ salt: Data, _ cost: Int) -> Data {
    Data("\(kind.rawValue)\0\(cost)\0".utf8) + salt
  }

  private static func sum(
    _ kind: KeySlotKind, _ salt: Data, _ cost: Int, _ wrapped: Data
  ) -> Data {
    Data(SHA256.hash(data: context(kind, salt, cost) + wrapped))
  }
}

extension KeySlot {
  /// The slots of a store; one of an unknown kind is left alone.
  static func all(in db: Database) throws -> [KeySlot] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT kind, salt, cost, wrapped, checksum FROM key_slot ORDER BY kind")
    return rows.compactMap { row in
      KeySlotKind(rawValue: row["kind"]).map {
        KeySlot(
          kind: $0, salt: row["salt"], cost: row["cost"], wrapped: row["wrapped"],
          checksum: row["checksum"])
      }
    }
  }

  /// Writes the slot in the place of one of the same kind.
  func save(in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO key_slot (kind, salt, cost, wrapped, checksum) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET salt = excluded.salt, cost = excluded.cost,
          wrapped = excluded.wrapped, checksum = excluded.checksum
        """, arguments: [kind.rawValue, salt, cost, wrapped, checksum])
  }
}
