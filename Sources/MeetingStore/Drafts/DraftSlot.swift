import Foundation
import MeetingDomain
import Synchronization

/// Where the text of one field is kept for one seat, worked out once for many keys.
public struct DraftSlot: Sendable {
  let journal: DraftJournal
  /// What each text of the field is sealed for, and what stands before it in the seal.
  let context: Data
  let head: [UInt8]

  /// - Parameter meeting: Nil for what belongs to no meeting yet.
  init(of field: String, meeting: MeetingID?, seat: Seat, in journal: DraftJournal) {
    self.journal = journal
    context = Self.context(of: seat.description)
    head = JournalEntry.head(of: field, meeting: meeting?.bytes ?? Data())
  }

  /// What every text of a seat's journal is sealed for.
  static func context(of seat: String) -> Data {
    Data("journal\0\(seat)".utf8)
  }
}

/// A text of a journal, out of its seal.
struct JournalEntry {
  let meeting: Data
  let draft: Draft

  /// What stands before the text: the length of the meeting in a byte, the meeting, then as a draft.
  static func head(of field: String, meeting: Data) -> [UInt8] {
    [UInt8(meeting.count)] + meeting + StoredDraft.head(of: field)
  }

  /// An entry by its bytes; nil where they are none.
  init?(bytes: Data) {
    guard let length = bytes.first.map(Int.init), bytes.count > length,
      let stored = StoredDraft(bytes: bytes.dropFirst(1 + length))
    else { return nil }
    meeting = Data(bytes.dropFirst().prefix(length))
    draft = stored.draft
  }
}

/// The journals of the seats of this process.
final class DraftJournals: Sendable {
  private let journals = Mutex<[Seat: DraftJournal]>([:])

  /// The journal of a seat, made for its first key.
  func journal(of seat: Seat, in folder: String) -> DraftJournal {
    journals.withLock { journals in
      if let journal = journals[seat] { return journal }
      let journal = DraftJournal(path: Self.path(of: seat.description, in: folder))
      journals[seat] = journal
      return journal
    }
  }

  /// The seats that have typed here.
  var seats: [Seat] { journals.withLock { Array($0.keys) } }

  /// The journal of a seat that has typed here.
  subscript(seat: Seat) -> DraftJournal? { journals.withLock { $0[seat] } }

  /// The journal of a seat that is given up, which is of no use afterwards.
  func take(_ seat: Seat) -> DraftJournal? { journals.withLock { $0.removeValue(forKey: seat) } }

  static func path(of seat: String, in folder: String) -> String { "\(folder)/\(prefix)\(seat)" }

  /// The seats whose journals are in a folder.
  static func seats(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }

  private static let prefix = "typing-"
}
