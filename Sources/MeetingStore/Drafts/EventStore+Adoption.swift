import Foundation
import GRDB
public import MeetingDomain

extension EventStore {
  /// Takes over what was typed in seats whose screens are gone, never from a running one.
  ///
  /// The newest text of a field becomes the seat's own draft where it has none; the others go to
  /// its tray. A damaged draft stays where it is, for `verify` to name.
  ///
  /// - Returns: How many drafts were taken over.
  @discardableResult
  public func adoptDrafts(for seat: Seat) throws(StoreError) -> Int {
    try settle(seat)
    try settleJournalsOfTheDead(besides: seat)
    return try storing {
      try drafts.write { db in
        let living = try SeatProcess.livingSeats(in: db).union([seat.description])
        let orphans = try orphans(outside: living, in: db)
        var adopted = 0
        for orphan in orphans where try adopt(orphan, for: seat, in: db) { adopted += 1 }
        try forgetEmptySeats(besides: living, in: db)
        return adopted
      }
    }
  }

  /// Drafts of dead seats: those of their fields first, of the newest seat first.
  private func orphans(outside living: Set<String>, in db: Database) throws -> [Orphan] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT draft.seat, meeting, mark, tray, sealed FROM draft
        LEFT JOIN seat ON seat.id = draft.seat
        ORDER BY tray = 0 DESC, seat.place IS NULL, seat.place DESC, draft.seat, tray
        """
    ).map(Orphan.init).filter { !living.contains($0.place.seat) }
  }

  private func adopt(_ orphan: Orphan, for seat: Seat, in db: Database) throws -> Bool {
    guard let draft = open(orphan.sealed, at: orphan.place) else { return false }
    let place = DraftPlace(
      seat: seat.description, meeting: orphan.place.meeting, mark: orphan.place.mark)
    let sealed = try vault.sealDraft(StoredDraft(draft).bytes, authenticating: place.context)
    try save(sealed, at: place, tray: try freeTray(orphan, at: place, in: db), in: db)
    try removeDraft(at: orphan.place, tray: orphan.tray, in: db)
    return true
  }

  /// 0 for a field without a draft, else the next place in the field's tray.
  private func freeTray(_ orphan: Orphan, at place: DraftPlace, in db: Database) throws -> Int {
    let last = try Int.fetchOne(
      db,
      sql: """
        SELECT max(tray) FROM draft WHERE seat = ? AND meeting = ? AND mark = ?
        """, arguments: [place.seat, place.meeting, place.mark])
    guard let last else { return orphan.tray == 0 ? 0 : 1 }
    return last + 1
  }

  private func forgetEmptySeats(besides living: Set<String>, in db: Database) throws {
    let seats = try String.fetchAll(
      db, sql: "SELECT id FROM seat WHERE id NOT IN (SELECT seat FROM draft)")
    for seat in seats where !living.contains(seat) {
      try db.execute(sql: "DELETE FROM seat WHERE id = ?", arguments: [seat])
    }
  }
}

/// A draft whose seat is gone.
private struct Orphan {
  let place: DraftPlace
  let tray: Int
  let sealed: Data

  init(_ row: GRDB.Row) {
    place = DraftPlace(seat: row["seat"], meeting: row["meeting"], mark: row["mark"])
    tray = row["tray"]
    sealed = row["sealed"]
  }
}
