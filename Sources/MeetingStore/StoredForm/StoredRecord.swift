import Foundation
import MeetingDomain

/// One record as it is stored: JSON with a version, apart from the domain's own types.
///
/// The stamp is not in it: it stands in the columns, and sealing binds it to the text. What is
/// written here is read for ever; a new kind of event needs a new `type`, a change of an old one a
/// new version.
struct StoredRecord: Codable {
  /// The version that this program writes.
  static let version = 1

  let at: Timestamp
  let author: Author
  let seat: Seat
  /// Nil where the record is the first of its command.
  let command: Stamp?
  let intent: Intent
  let issued: Issued?
  let event: MeetingEvent

  init(_ recorded: Recorded) {
    at = recorded.at
    author = recorded.author
    seat = recorded.seat
    command = recorded.command == recorded.stamp ? nil : recorded.command
    intent = recorded.intent
    issued = recorded.issued
    event = recorded.event
  }

  /// The record at its place.
  func recorded(at stamp: Stamp) -> Recorded {
    Recorded(
      stamp: stamp, at: at, author: author, seat: seat, command: command, intent: intent,
      issued: issued, event: event)
  }

  /// The bytes that are sealed.
  static func encode(_ recorded: Recorded) throws -> Data {
    try encoder.encode(StoredRecord(recorded))
  }

  /// The record that was sealed at a stamp.
  static func decode(_ bytes: Data, at stamp: Stamp) throws -> Recorded {
    try JSONDecoder().decode(StoredRecord.self, from: bytes).recorded(at: stamp)
  }

  /// The record as it will be read: reading names the rows that a document leaves without a name.
  static func reread(_ recorded: Recorded) throws -> Recorded {
    try decode(try encode(recorded), at: recorded.stamp)
  }

  /// Keys are sorted, so that the same record is always the same bytes.
  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}

/// The record is of a version or type that this program does not know.
struct NewerForm: Error {}

extension StoredRecord {
  /// The keys of a record; those of its event stand beside them.
  enum Key: String, CodingKey {
    case version = "v"
    case type, at, by, agency, seat, command, undoes, redoes, number, reference
    case document, field, value, replacing, row, reason, status, action, step, heads, fingerprint
    case calledOff = "called-off"
  }

  init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: Key.self)
    guard try file.decode(Int.self, forKey: .version) == Self.version else { throw NewerForm() }
    at = try file.decode(Timestamp.self, forKey: .at)
    author = Author(
      name: try file.decode(String.self, forKey: .by),
      agency: try file.decodeIfPresent(String.self, forKey: .agency) ?? "")
    seat = Seat(try file.decode(String.self, forKey: .seat))
    command = try file.decodeStamp(forKey: .command)
    if let target = try file.decodeStamp(forKey: .undoes) {
      intent = .undoes(target)
    } else if let target = try file.decodeStamp(forKey: .redoes) {
      intent = .redoes(target)
    } else {
      intent = .does
    }
    if let number = try file.decodeIfPresent(Int.self, forKey: .number) {
      issued = .number(number)
    } else if let fingerprint = try file.decodeIfPresent(String.self, forKey: .fingerprint) {
      issued = .fingerprint(fingerprint)
    } else {
      issued = try file.decodeIfPresent(String.self, forKey: .reference).map(Issued.reference)
    }
    event = try MeetingEvent(storedIn: file)
  }

  func encode(to encoder: any Encoder) throws {
    var file = encoder.container(keyedBy: Key.self)
    try file.encode(Self.version, forKey: .version)
    try file.encode(at, forKey: .at)
    try file.encode(author.name, forKey: .by)
    if !author.agency.isEmpty { try file.encode(author.agency, forKey: .agency) }
    try file.encode(seat.description, forKey: .seat)
    try file.encodeIfPresent(command?.description, forKey: .command)
    switch intent {
    case .does: break
    case .undoes(let target): try file.encode(target.description, forKey: .undoes)
    case .redoes(let target): try file.encode(target.description, forKey: .redoes)
    }
    switch issued {
    case nil: break
    case .number(let number): try file.encode(number, forKey: .number)
    case .reference(let reference): try file.encode(reference, forKey: .reference)
    case .fingerprint(let fingerprint): try file.encode(fingerprint, forKey: .fingerprint)
    }
    try event.store(in: &file)
  }
}

extension KeyedDecodingContainer {
  /// A stamp in its written form; nil where there is none.
  func decodeStamp(forKey key: Key) throws -> Stamp? {
    guard let text = try decodeIfPresent(String.self, forKey: key) else { return nil }
    guard let stamp = Stamp(text) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "is no stamp")
    }
    return stamp
  }
}
