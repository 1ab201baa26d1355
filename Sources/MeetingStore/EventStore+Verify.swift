import Foundation
import GRDB
public import MeetingDomain

/// Something in the store that is not as it was written.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// The meeting, by its reference where that can be read, else by its id; nil for the store itself.
  public let meeting: String?
  /// What is wrong.
  public let damage: Damage

  /// The line that people read.
  public var description: String {
    guard let meeting else { return "The store: \(damage)." }
    return "Meeting \(meeting): \(damage)."
  }
}

/// What can be wrong in a store.
public enum Damage: Hashable, Sendable, CustomStringConvertible {
  /// SQLite finds its file damaged.
  case file
  /// A slot is not as it was written.
  case keySlot(KeySlotKind)
  /// A slot is of no kind that this program knows.
  case unknownSlot
  /// The store's own name or machine is not as it was written.
  case identity
  /// A sequence of numbers is not as it was written.
  case numbers
  /// A setting cannot be opened.
  case setting
  /// A draft cannot be opened.
  case draft
  /// The numbers that the records of another store have here cannot be opened.
  case renumbering
  /// What stays of an erased meeting cannot be opened.
  case erasure
  /// The key of the meeting cannot be opened, so nothing of it can.
  case meetingKey
  /// The head cannot be opened.
  case head
  /// A record, the first bad one of its replica, cannot be opened in its place.
  case record(Stamp)
  /// Records are missing after the last one of a replica that is there.
  case missingAfter(Stamp?, count: Int)
  /// Records stand after the last one that the head knows.
  case unknownAfter(Stamp)
  /// The records that an approval covers are not those of its fingerprint.
  case fingerprint(Stamp)
  /// A record is of a newer mapm.
  case newerRecord(Stamp)

  /// What is wrong and what it means.
  public var description: String {
    switch self {
    case .file: "the file is damaged; restore a backup"
    case .keySlot(let kind): "the \(kind.words) slot is damaged; set it anew"
    case .unknownSlot: "a key slot is damaged or of a newer mapm; open it in another way"
    case .identity: "its own name is damaged; the meetings are not affected"
    case .numbers: "a counter is damaged; numbers stay unique"
    case .setting: "a remembered setting is damaged; the meetings are not affected"
    case .draft: "a draft is damaged; the records are not affected"
    case .renumbering: "the numbers that it got here are damaged; it shows those of another store"
    case .erasure: "the note of an erased meeting is damaged; the meetings are not affected"
    case .meetingKey: "the key is damaged; restore a backup"
    case .head: "the end mark is damaged, so a missing end would not be noticed"
    case .record(let stamp): "record \(stamp) is damaged, moved or follows a missing one"
    case .missingAfter(let stamp?, let count): "\(count) records are missing after \(stamp)"
    case .missingAfter(nil, let count): "all \(count) records of one replica are missing"
    case .unknownAfter(let stamp): "records after \(stamp) are not in the end mark"
    case .fingerprint(let stamp):
      "the fingerprint of the approval \(stamp) is not that of its records"
    case .newerRecord(let stamp): "record \(stamp) was written by a newer mapm"
    }
  }
}

/// What came into a meeting from elsewhere after its approval; it is no damage.
public struct LateArrivals: Hashable, Sendable, CustomStringConvertible {
  /// The meeting, by its reference.
  public let meeting: String
  /// How many records.
  public let count: Int

  /// The line that people read.
  public var description: String {
    let records = count == 1 ? "1 record" : "\(count) records"
    return "Meeting \(meeting): \(records) arrived after the approval, beside the approved minutes."
  }
}

extension EventStore {
  /// What arrived after the approval of its meeting, by meeting; damaged meetings are left out.
  ///
  /// - Complexity: O(*n*) in the records of the store.
  public func arrivedAfterApproval() throws(StoreError) -> [LateArrivals] {
    var arrivals: [LateArrivals] = []
    for id in try meetings() {
      do {
        let known = try meeting(id)
        let count = known.meeting.document.lateArrivals.count
        if count > 0 { arrivals.append(LateArrivals(meeting: known.name, count: count)) }
      } catch .damagedMeeting, .newerRecords {
        continue
      }
    }
    return arrivals
  }

  /// Checks everything that carries data: the file, the slots, every record in its place, every end.
  ///
  /// - Returns: Nothing where all is well.
  /// - Complexity: O(*n*) in the bytes of the store; each meeting is one short reading.
  public func verify() throws(StoreError) -> [Finding] {
    var findings = try verifyStore()
    for id in try meetings() {
      findings += try read { try verify(id, in: $0) }
    }
    return findings
  }

  private func verifyStore() throws(StoreError) -> [Finding] {
    try read { db in
      var damages: [Damage] = []
      if try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") != "ok" { damages.append(.file) }
      let slots = try KeySlot.all(in: db)
      damages += slots.filter { !$0.isIntact }.map { .keySlot($0.kind) }
      if try count("key_slot", in: db) > slots.count { damages.append(.unknownSlot) }
      if try !StoreRow.read(db).isProven(by: vault) { damages.append(.identity) }
      damages += try damagedRows(in: db)
      return damages.map { Finding(meeting: nil, damage: $0) }
    }
  }

  private func damagedRows(in db: Database) throws -> [Damage] {
    let sequences = try Row.fetchAll(db, sql: "SELECT mark, last, seal FROM sequence").filter {
      Numbers.proof(of: $0["last"], mark: $0["mark"], vault: vault) != $0["seal"] as Data
    }
    let settings = try Row.fetchAll(db, sql: "SELECT mark, sealed FROM setting").filter { row in
      setting(row["sealed"], mark: row["mark"]) == nil
    }
    let drafts = try Row.fetchAll(db, sql: "SELECT seat, meeting, mark, sealed FROM draft")
      .filter { row in
        let place = DraftPlace(seat: row["seat"], meeting: row["meeting"], mark: row["mark"])
        return open(row["sealed"], at: place) == nil
      }
    let erasures = try Row.fetchAll(db, sql: "SELECT id, sealed FROM erased").filter {
      erasure($0["sealed"], of: $0["id"]) == nil
    }
    let journals = try journalsOfTheDead(in: db).filter(isJournalDamaged)
    return sequences.map { _ in .numbers } + settings.map { _ in .setting }
      + erasures.map { _ in .erasure } + (drafts.map { _ in .draft } + journals.map { _ in .draft })
  }
}
