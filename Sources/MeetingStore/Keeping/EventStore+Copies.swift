import GRDB

extension EventStore {
  /// Of the copies that mapm kept of earlier states of the store, those that hold a meeting, or may.
  ///
  /// A store marks for ever which meetings it has had, so a copy of it without the mark was made
  /// before the meeting came. One of another store, or one that cannot be read, may hold any.
  ///
  /// - Parameter name: The name of the meeting that is unique for ever, as files state it.
  public func keptCopies(mayHold name: String) -> [String] {
    location.keptCopies().filter { mayHold(name, in: $0) }
  }

  private func mayHold(_ name: String, in copy: String) -> Bool {
    let database = copy.hasSuffix(".mapm") ? copy : copy + "/store.mapm"
    guard PrivateFiles.exists(database) else { return false }
    do {
      let records = try Connection.forRecords(database)
      let (salt, mark) = (try read(StoreRow.read).salt, vault.mark("id", name))
      let mayHold = try records.read { db in
        guard try StoreRow.read(db).salt == salt else { return true }
        return try Bool.fetchOne(
          db, sql: "SELECT EXISTS (SELECT 1 FROM issued WHERE mark = ?)", arguments: [mark]) ?? true
      }
      try records.close()
      return mayHold
    } catch {
      return true
    }
  }
}
