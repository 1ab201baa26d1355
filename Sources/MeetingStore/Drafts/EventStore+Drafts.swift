import Foundation
import GRDB
public import MeetingDomain

/// What a seat has typed and not filed.
public struct SeatDrafts: Sendable, Hashable {
  /// At most one for each field.
  public var drafts: [Draft] = []
  /// Further texts of the same fields, left by screens that ended; nothing is thrown away.
  public var tray: [TrayDraft] = []
  /// How many cannot be opened because they are damaged; they stay where they are.
  public var damaged = 0
}

/// A text in the tray.
public struct TrayDraft: Sendable, Hashable {
  /// Its number among those of its field, from 1.
  public let place: Int
  /// The field that it was typed for, and the text.
  public let draft: Draft

  /// A text by its parts.
  public init(place: Int, draft: Draft) {
    (self.place, self.draft) = (place, draft)
  }
}

extension EventStore {
  /// What a seat has typed in a meeting, or outside any, and not filed.
  public func drafts(of meeting: MeetingID?, seat: Seat) throws(StoreError) -> SeatDrafts {
    try storing {
      let typed = try typed(in: seat).filter { $0.meeting == meeting?.bytes ?? Data() }
      return try drafts.read { db in
        let rows = try Row.fetchAll(
          db,
          sql: """
            SELECT mark, tray, sealed FROM draft WHERE seat = ? AND meeting = ? ORDER BY tray
            """,
          arguments: [seat.description, meeting?.bytes ?? Data()])
        var found = rows.reduce(into: SeatDrafts()) { found, row in
          let place = DraftPlace(
            seat: seat.description, meeting: meeting?.bytes ?? Data(), mark: row["mark"])
          found.add(open(row["sealed"], at: place), tray: row["tray"])
        }
        for entry in typed { found.replace(with: entry.draft) }
        return found
      }
    }
  }

  /// The meetings in which a seat has typed something that it did not file.
  public func unfiled(
    of seat: Seat
  ) throws(StoreError) -> [(meeting: MeetingID, texts: Int, letters: Int)] {
    let typed = try storing { try self.typed(in: seat).map(\.meeting) }
    let kept = try storing {
      try drafts.read { db in
        try Data.fetchAll(
          db, sql: "SELECT DISTINCT meeting FROM draft WHERE seat = ?",
          arguments: [seat.description])
      }
    }
    var waiting: [(meeting: MeetingID, texts: Int, letters: Int)] = []
    for bytes in Set(typed + kept).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      guard let id = MeetingID(bytes: bytes) else { continue }
      let found = try self.drafts(of: id, seat: seat)
      let texts = (found.drafts + found.tray.map(\.draft)).filter { !$0.text.isEmpty }
      if texts.isEmpty { continue }
      waiting.append((id, texts.count, texts.reduce(0) { $0 + $1.text.count }))
    }
    return waiting
  }

  /// Throws one text of the tray away.
  public func discard(
    _ draft: TrayDraft, of meeting: MeetingID?, seat: Seat
  ) throws(StoreError) {
    try settle(seat)
    try storing {
      let place = DraftPlace(of: draft.draft.field, meeting: meeting, seat: seat, vault: vault)
      try drafts.write { try removeDraft(at: place, tray: draft.place, in: $0) }
    }
  }

  /// Removes a draft in the transaction that files its text.
  func removeDraft(
    of field: String, meeting: MeetingID, seat: Seat, in db: Database
  ) throws {
    try removeDraft(
      at: DraftPlace(of: field, meeting: meeting, seat: seat, vault: vault), in: db)
  }

  func removeDraft(at place: DraftPlace, tray: Int = 0, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "DELETE FROM draft WHERE seat = ? AND meeting = ? AND mark = ? AND tray = ?")
    try statement.execute(arguments: [place.seat, place.meeting, place.mark, tray])
  }

  func save(_ sealed: Data, at place: DraftPlace, tray: Int = 0, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO draft (seat, meeting, mark, tray, sealed) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET sealed = excluded.sealed
        """)
    try statement.execute(
      arguments: [place.seat, place.meeting, place.mark, tray, sealed])
  }

  /// A draft out of its seal; nil where it is damaged.
  func open(_ sealed: Data, at place: DraftPlace) -> Draft? {
    do {
      let bytes = try vault.openDraft(sealed, authenticating: place.context)
      return StoredDraft(bytes: bytes)?.draft
    } catch {
      return nil
    }
  }
}

extension SeatDrafts {
  /// Takes a newer text of a field over; an empty one is none.
  fileprivate mutating func replace(with draft: Draft) {
    drafts.removeAll { $0.field == draft.field }
    if !draft.text.isEmpty { drafts.append(draft) }
  }

  fileprivate mutating func add(_ draft: Draft?, tray place: Int) {
    guard let draft else {
      damaged += 1
      return
    }
    if place == 0 {
      drafts.append(draft)
    } else {
      tray.append(TrayDraft(place: place, draft: draft))
    }
  }
}
