import Foundation
import GRDB
import GRDBSQLite

/// The one statement that runs on every key, stepped without the layers that a rare one can afford.
///
/// Nobody observes drafts, so what GRDB does around a statement would be done for nothing here.
struct DraftWrite {
  private let statement: OpaquePointer

  /// - Parameter statement: Takes seat, meeting, mark, place in the tray and sealed text.
  init(_ statement: Statement) {
    self.statement = statement.sqliteStatement
  }

  func run(_ sealed: Data, at place: DraftPlace, tray: Int) throws {
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    bind(place.seat, at: 1)
    bind(place.meeting, at: 2)
    bind(place.mark, at: 3)
    sqlite3_bind_int64(statement, 4, Int64(tray))
    bind(sealed, at: 5)
    let code = sqlite3_step(statement)
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }

  /// SQLite copies what it is given, so nothing has to live on until the step.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private func bind(_ text: String, at index: Int32) {
    var text = text
    text.withUTF8 { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text(statement, index, $0.baseAddress, Int32($0.count), Self.copied)
      }
    }
  }

  private func bind(_ bytes: Data, at index: Int32) {
    bytes.withUnsafeBytes { buffer in
      // An empty blob is not NULL, and so needs a length instead of an address.
      _ =
        buffer.isEmpty
        ? sqlite3_bind_zeroblob(statement, index, 0)
        : sqlite3_bind_blob(
          statement, index, buffer.baseAddress, Int32(buffer.count), Self.copied)
    }
  }
}
