import Foundation
import GRDB
public import MeetingDomain

extension EventStore {
  /// Where the text of a field is kept while it is typed.
  ///
  /// - Parameter meeting: Nil for what belongs to no meeting yet.
  public func draftSlot(for field: String, of meeting: MeetingID?, seat: Seat) -> DraftSlot {
    DraftSlot(
      of: field, meeting: meeting, seat: seat, in: journals.journal(of: seat, in: location.folder))
  }

  /// Keeps what is typed in a field; an empty text is forgotten.
  ///
  /// It is on the way of every key and waits for nobody: the text is safe from the end of the
  /// program, and `syncDrafts` makes it safe from a power cut.
  public func saveDraft(_ text: String, in slot: DraftSlot) throws(StoreError) {
    let sealed = try storing {
      var plain = slot.head
      plain.append(contentsOf: text.utf8)
      return try vault.sealDraft(plain, authenticating: slot.context)
    }
    try slot.journal.add(sealed)
  }

  /// The same for a text that is kept once.
  public func saveDraft(
    _ draft: Draft, of meeting: MeetingID?, seat: Seat
  ) throws(StoreError) {
    try saveDraft(draft.text, in: draftSlot(for: draft.field, of: meeting, seat: seat))
  }

  /// Makes every draft of a seat safe from a power cut; it is meant for a pause, not for a key.
  public func syncDrafts(of seat: Seat) throws(StoreError) {
    try settle(seat)
    try storing {
      try records.writeWithoutTransaction { db in
        let statement = try db.cachedStatement(sql: "UPDATE store SET flushes = flushes + 1")
        try statement.execute()
      }
    }
  }

  /// Moves what a seat has typed into the database, before anything reads or changes it there.
  ///
  /// Until the journal is empty the database says nothing newer than it, so whoever ends half way
  /// leaves what can be done again.
  func settle(_ seat: Seat) throws(StoreError) {
    guard let journal = journals[seat], !journal.isEmpty else { return }
    try storing { try drafts.write { try fold(journal.path, of: seat.description, in: $0) } }
    try journal.empty()
  }

  /// Does the same for the screens that are gone, and takes their files away.
  ///
  /// The files go before the drafts are adopted: two starts at once find a text twice in its own
  /// place, never in two.
  func settleJournalsOfTheDead(besides seat: Seat? = nil) throws(StoreError) {
    try storing {
      let gone = try drafts.read { try journalsOfTheDead(besides: seat, in: $0) }
      guard !gone.isEmpty else { return }
      try drafts.write { db in
        for seat in gone { try fold(journalPath(of: seat), of: seat, in: db) }
      }
      for seat in gone { unlink(journalPath(of: seat)) }
    }
  }

  /// The seats whose screens are gone and that left a journal.
  func journalsOfTheDead(besides seat: Seat? = nil, in db: Database) throws -> [String] {
    let left = try DraftJournals.seats(in: location.folder).filter { $0 != seat?.description }
    return left.isEmpty
      ? [] : left.filter(try Set(left).subtracting(SeatProcess.livingSeats(in: db)).contains)
  }

  /// Brings the texts of a journal to where the drafts are; the last of each field counts.
  private func fold(_ path: String, of seat: String, in db: Database) throws {
    for sealed in try DraftJournal.read(path) {
      guard let entry = journalEntry(sealed, of: seat) else {
        // It stays among the drafts, for `verify` to name.
        let place = DraftPlace(seat: seat, meeting: Data(), mark: .random(count: 16))
        try save(sealed, at: place, in: db)
        continue
      }
      try keep(entry, of: seat, in: db)
    }
  }

  /// Keeps a text of a journal among the drafts, unless its meeting was erased meanwhile.
  func keep(_ entry: JournalEntry, of seat: String, in db: Database) throws {
    guard try !db.hasErased(entry.meeting) else { return }
    let place = DraftPlace(
      seat: seat, meeting: entry.meeting, mark: vault.mark("field", entry.draft.field))
    guard !entry.draft.text.isEmpty else { return try removeDraft(at: place, in: db) }
    let stored = StoredDraft(entry.draft).bytes
    try save(try vault.sealDraft(stored, authenticating: place.context), at: place, in: db)
  }

  /// What a seat has typed that is not in the database yet, oldest first.
  ///
  /// Reading it needs no room on the disk, so a meeting opens even when that is full.
  func typed(in seat: Seat) throws -> [JournalEntry] {
    guard let journal = journals[seat], !journal.isEmpty else { return [] }
    return try DraftJournal.read(journal.path).compactMap {
      journalEntry($0, of: seat.description)
    }
  }

  /// What all seats have typed that may not be in the database yet, oldest first for each.
  ///
  /// A text that somebody is writing at this moment may be there in part; it is left out.
  func typedByAll() throws -> [(seat: String, entry: JournalEntry)] {
    try DraftJournals.seats(in: location.folder).flatMap { seat in
      try DraftJournal.read(journalPath(of: seat)).compactMap { sealed in
        journalEntry(sealed, of: seat).map { (seat, $0) }
      }
    }
  }

  /// Whether anything in a journal is not as it was written.
  func isJournalDamaged(of seat: String) throws -> Bool {
    try DraftJournal.read(journalPath(of: seat)).contains { journalEntry($0, of: seat) == nil }
  }

  private func journalPath(of seat: String) -> String {
    DraftJournals.path(of: seat, in: location.folder)
  }

  /// A text of a journal out of its seal; nil where it is damaged.
  private func journalEntry(_ sealed: Data, of seat: String) -> JournalEntry? {
    do {
      return JournalEntry(
        bytes: try vault.openDraft(sealed, authenticating: DraftSlot.context(of: seat)))
    } catch {
      return nil
    }
  }
}
