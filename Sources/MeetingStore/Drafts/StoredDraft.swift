import Foundation
import MeetingDomain

/// A draft as it is stored: which field, which text, sealed for one seat.
struct StoredDraft {
  let draft: Draft

  init(_ draft: Draft) {
    self.draft = draft
  }

  /// One byte of version, the length of the field in four, the field, the text.
  var bytes: [UInt8] { Self.head(of: draft.field) + draft.text.utf8 }

  /// What stands before the text, the same for every text of the field.
  static func head(of field: String) -> [UInt8] {
    [1] + UInt32(field.utf8.count).bigEndianBytes + field.utf8
  }

  /// A draft by its bytes; nil where they are none.
  init?(bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count >= 5, bytes[0] == 1 else { return nil }
    let length = Int(UInt32(bigEndian: bytes[1..<5]))
    guard bytes.count >= 5 + length else { return nil }
    draft = Draft(
      field: String(decoding: bytes[5..<5 + length], as: UTF8.self),
      text: String(decoding: bytes[(5 + length)...], as: UTF8.self))
  }
}

/// Where a draft stands: whose, of which meeting, of which field.
struct DraftPlace {
  let seat: String
  /// Empty outside any meeting.
  let meeting: Data
  /// The keyed hash of the field.
  let mark: Data

  init(seat: String, meeting: Data, mark: Data) {
    (self.seat, self.meeting, self.mark) = (seat, meeting, mark)
  }

  init(of field: String, meeting: MeetingID?, seat: Seat, vault: Vault) {
    self.init(
      seat: seat.description, meeting: meeting?.bytes ?? Data(), mark: vault.mark("field", field))
  }

  /// What the draft is sealed for.
  var context: Data {
    Data(seat.utf8) + Data([0]) + UInt32(meeting.count).bigEndianBytes + meeting + mark
  }
}
