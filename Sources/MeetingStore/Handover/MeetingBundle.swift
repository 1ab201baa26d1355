import Crypto
import CryptoExtras
import Foundation
import MeetingDomain

/// The records of one meeting, to be handed over in a file that has a passphrase of its own.
public struct MeetingBundle: Sendable {
  /// Which meeting.
  public let meeting: MeetingID
  /// What each record says, to the byte, in the order of the records of each replica.
  let records: [BundledRecord]

  /// Whether a file may be a bundle; any other begins in another way.
  public static func isBundle(_ bytes: [UInt8]) -> Bool { bytes.starts(with: mark) }

  /// The bytes of the file: mark, cost, salt, what is sealed, and a hash over all of it, so that
  /// damage is told from a wrong passphrase.
  public func sealed(with passphrase: String) throws(StoreError) -> [UInt8] {
    try sealed(with: passphrase, cost: KeySlot.passphraseCost)
  }

  /// - Parameter cost: The binary logarithm of scrypt's N.
  func sealed(with passphrase: String, cost: Int) throws(StoreError) -> [UInt8] {
    guard !passphrase.isEmpty else { throw .emptyPassphrase }
    return try storing {
      let head = Self.mark + [UInt8(cost)] + Data.random(count: Self.saltLength)
      let key = try Self.key(passphrase, head: Data(head))
      let plain = try JSONEncoder().encode(
        StoredBundle(version: 1, meeting: meeting.description, records: records))
      let body = try Data(head) + key.seal(plain, authenticating: Data(head))
      return Array(body + Data(SHA256.hash(data: body)))
    }
  }

  /// A bundle out of its file.
  ///
  /// - Throws: `damagedBundle`, `wrongBundlePassphrase`, or `newerRecords`.
  public init(_ bytes: [UInt8], passphrase: String) throws(StoreError) {
    let headLength = Self.mark.count + 1 + Self.saltLength
    let body = Data(bytes.dropLast(Self.hashLength))
    guard body.count > headLength, Self.isBundle(bytes), bytes[Self.mark.count] <= 20,
      Data(bytes.suffix(Self.hashLength)) == Data(SHA256.hash(data: body))
    else { throw .damagedBundle }
    let head = Data(body.prefix(headLength))
    let key = try storing { try Self.key(passphrase, head: head) }
    let plain: Data
    do {
      plain = try key.open(Data(body.dropFirst(headLength)), authenticating: head)
    } catch {
      throw .wrongBundlePassphrase
    }
    do {
      let stored = try JSONDecoder().decode(StoredBundle.self, from: plain)
      guard stored.version == 1, let meeting = MeetingID(stored.meeting) else { throw NewerForm() }
      (self.meeting, records) = (meeting, stored.records)
    } catch {
      throw .newerBundle
    }
  }

  init(meeting: MeetingID, records: [BundledRecord]) {
    (self.meeting, self.records) = (meeting, records)
  }

  private static func key(_ passphrase: String, head: Data) throws -> SymmetricKey {
    let cost = head[mark.count]
    // The same words may be typed composed on one keyboard and decomposed on another.
    let typed = Data(passphrase.precomposedStringWithCanonicalMapping.utf8)
    return try KDF.Scrypt.deriveKey(
      from: typed, salt: Data(head.suffix(saltLength)), outputByteCount: 32, rounds: 1 << cost,
      blockSize: 8, parallelism: 1)
  }

  private static let mark: [UInt8] = Array("mapmbdl1".utf8)
  private static let saltLength = 16
  private static let hashLength = 32
}

/// One record of a bundle: its stamp, and what was sealed.
struct BundledRecord: Codable, Sendable {
  let stamp: Stamp
  let content: Data

  private enum Key: String, CodingKey {
    case stamp, content
  }

  init(stamp: Stamp, content: Data) {
    (self.stamp, self.content) = (stamp, content)
  }

  init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: Key.self)
    guard let stamp = try file.decodeStamp(forKey: .stamp) else { throw NewerForm() }
    self.stamp = stamp
    content = try file.decode(Data.self, forKey: .content)
  }

  func encode(to encoder: any Encoder) throws {
    var file = encoder.container(keyedBy: Key.self)
    try file.encode(stamp.description, forKey: .stamp)
    try file.encode(content, forKey: .content)
  }
}

/// A bundle as it is sealed; what is written here is read for ever.
private struct StoredBundle: Codable {
  let version: Int
  let meeting: String
  let records: [BundledRecord]

  private enum CodingKeys: String, CodingKey {
    case version = "v"
    case meeting, records
  }
}
