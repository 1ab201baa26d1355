import Foundation
import GRDB

extension EventStore {
  /// Lets the store be opened in this way too; it replaces a slot of the same kind.
  ///
  /// Nothing that is sealed changes, so it is done at once however much there is.
  public func protect(by unlock: Unlock) throws(StoreError) {
    if unlock == .deviceKey { try DeviceKey.makeIfMissing(location.keyFile) }
    let slot = try storing {
      try KeySlot.make(for: unlock, at: location, wrapping: vault.wrapStoreKey)
    }
    try write { try slot.save(in: $0) }
  }

  /// Closes one way into the store; the last one stays.
  public func removeSlot(_ kind: KeySlotKind) throws(StoreError) {
    try write { db in
      let kinds = try KeySlot.all(in: db).map(\.kind)
      guard kinds.contains(kind) else { throw StoreError.noSlot(kind) }
      guard kinds.count > 1 else { throw StoreError.lastSlot }
      try db.execute(sql: "DELETE FROM key_slot WHERE kind = ?", arguments: [kind.rawValue])
    }
  }
}
