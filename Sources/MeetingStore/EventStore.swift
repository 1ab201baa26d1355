import Crypto
import Foundation
import GRDB
public import MeetingDomain

/// An open store: sealed records in one SQLite database, several processes at once.
///
/// Everything here blocks its caller until it is done; nothing holds the database longer than one
/// short transaction.
public struct EventStore: Sendable {
  /// Where it is.
  public let location: StoreLocation
  /// The name under which this store writes; a copy of the store writes under another.
  public let replica: ReplicaID
  let vault: Vault
  /// Commits are safe from a power cut.
  let records: DatabaseQueue
  /// Commits are safe from the end of the program.
  let drafts: DatabaseQueue
  /// Where the seats of this process keep each key, before anything of it is in the database.
  let journals = DraftJournals()

  /// Whether there is a store in the folder, of whatever format.
  public static func exists(at location: StoreLocation) -> Bool {
    PrivateFiles.exists(location.database)
  }

  /// What can open the store; no key is needed to know it.
  public static func keySlots(at location: StoreLocation) throws(StoreError) -> [KeySlotKind] {
    try LockedStore.find(at: location).slots.map(\.kind)
  }

  /// Opens a store.
  ///
  /// A passphrase takes a quarter of a second, by intent; a device key takes none.
  public static func open(
    at location: StoreLocation, with unlock: Unlock
  ) throws(StoreError) -> EventStore {
    try LockedStore.find(at: location).open(with: unlock)
  }

  /// Lets the file become short again and closes it; the store must not be used afterwards.
  ///
  /// A store that is not closed loses nothing.
  public func close() throws(StoreError) {
    for seat in journals.seats {
      try settle(seat)
      journals.take(seat)?.remove()
    }
    try storing {
      try drafts.close()
      try records.close()
    }
  }

  /// Runs one short transaction on the connection for records, alone among all writers.
  func write<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
    try storing { try records.write(work) }
  }

  /// Runs one consistent reading.
  func read<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
    try storing { try records.read(work) }
  }
}
