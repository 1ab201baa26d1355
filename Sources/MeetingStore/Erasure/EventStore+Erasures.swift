import Foundation
import GRDB

extension EventStore {
  /// The meetings that were erased, in that order; what is damaged is left out, and `verify` names it.
  public func erasures() throws(StoreError) -> [Erasure] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT id, sealed FROM erased ORDER BY place")
        .compactMap { erasure($0["sealed"], of: $0["id"]) }
    }
  }

  /// An erasure out of its seal; nil where it is damaged.
  func erasure(_ sealed: Data, of id: Data) -> Erasure? {
    do {
      let plain = try vault.openErasure(sealed, authenticating: id)
      let stored = try JSONDecoder().decode(StoredErasure.self, from: plain)
      return MeetingID(bytes: id).map(stored.erasure)
    } catch {
      return nil
    }
  }

  /// The names of the meetings that were erased.
  func erasedMeetings() throws(StoreError) -> [MeetingID] {
    try read { db in
      let statement = try db.cachedStatement(sql: "SELECT id FROM erased")
      return try Data.fetchAll(statement).compactMap(MeetingID.init(bytes:))
    }
  }
}

extension Database {
  /// Whether a meeting was erased.
  func hasErased(_ meeting: Data) throws -> Bool {
    let statement = try cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM erased WHERE id = ?)")
    return try Bool.fetchOne(statement, arguments: [meeting]) ?? false
  }

  /// Whether a meeting that a file states was erased.
  func hasErased(mark: Data) throws -> Bool {
    let statement = try cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM erased WHERE mark = ?)")
    return try Bool.fetchOne(statement, arguments: [mark]) ?? false
  }
}
