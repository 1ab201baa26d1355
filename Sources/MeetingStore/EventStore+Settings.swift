import Foundation
import GRDB

extension EventStore {
  /// A small text that was remembered under a name; nil where there is none or it is damaged.
  public func remembered(_ name: String) throws(StoreError) -> String? {
    try storing {
      let mark = vault.mark("setting", name)
      let sealed = try drafts.read {
        try Data.fetchOne($0, sql: "SELECT sealed FROM setting WHERE mark = ?", arguments: [mark])
      }
      guard let sealed else { return nil }
      return setting(sealed, mark: mark)
    }
  }

  /// A setting out of its seal; nil where it is damaged.
  func setting(_ sealed: Data, mark: Data) -> String? {
    do {
      return String(decoding: try vault.openSetting(sealed, mark: mark), as: UTF8.self)
    } catch {
      return nil
    }
  }

  /// Remembers a small text under a name, sealed as all else; nil forgets it.
  public func remember(_ text: String?, as name: String) throws(StoreError) {
    try storing {
      let mark = vault.mark("setting", name)
      let sealed = try text.map { try vault.sealSetting(Data($0.utf8), mark: mark) }
      try drafts.write { db in
        guard let sealed else {
          return try db.execute(sql: "DELETE FROM setting WHERE mark = ?", arguments: [mark])
        }
        try db.execute(
          sql: """
            INSERT INTO setting (mark, sealed) VALUES (?, ?)
            ON CONFLICT DO UPDATE SET sealed = excluded.sealed
            """, arguments: [mark, sealed])
      }
    }
  }
}
