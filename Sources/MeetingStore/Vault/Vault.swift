import Crypto
import Foundation
import MeetingDomain

/// The keys of an open store: what is sealed goes through here.
///
/// The store key wraps the key of each meeting and yields the keys of what belongs to no meeting.
struct Vault: Sendable {
  private let storeKey: SymmetricKey
  private let draftKey: SymmetricKey
  private let settingKey: SymmetricKey
  private let erasureKey: SymmetricKey
  private let markKey: SymmetricKey
  /// Seals the rows of the register.
  let rowsKey: SymmetricKey
  /// Seals the words of the register.
  let wordsKey: SymmetricKey

  /// - Parameter salt: The store's own, so that no two stores share a derived key.
  init(storeKey: SymmetricKey, salt: Data) {
    self.storeKey = storeKey
    draftKey = storeKey.derived(for: "drafts", salt: salt)
    settingKey = storeKey.derived(for: "settings", salt: salt)
    erasureKey = storeKey.derived(for: "erasures", salt: salt)
    markKey = storeKey.derived(for: "marks", salt: salt)
    rowsKey = storeKey.derived(for: "register rows", salt: salt)
    wordsKey = storeKey.derived(for: "register words", salt: salt)
  }

  /// A fresh meeting key, wrapped.
  func makeMeetingKey(for id: MeetingID) throws -> Data {
    try storeKey.seal(SymmetricKey(size: .bits256).bytes, authenticating: id.bytes)
  }

  /// The keys of one meeting.
  func meetingKeys(_ wrapped: Data, of id: MeetingID) throws -> MeetingKeys {
    MeetingKeys(
      id: id, key: SymmetricKey(data: try storeKey.open(wrapped, authenticating: id.bytes)))
  }

  /// The store key, for another slot.
  func wrapStoreKey(in slotKey: SymmetricKey, authenticating context: Data) throws -> Data {
    try slotKey.seal(storeKey.bytes, authenticating: context)
  }

  /// What stands in the place of a name or number where it must be unique but not readable.
  func mark(_ purpose: String, _ text: String) -> Data {
    let code = HMAC<SHA256>.authenticationCode(
      for: Data("\(purpose)\0\(text)".utf8), using: markKey)
    return Data(code.prefix(16))
  }

  /// A proof that plain bytes of the store were written by it.
  func proof(of bytes: Data) -> Data {
    Data(HMAC<SHA256>.authenticationCode(for: Data("proof\0".utf8) + bytes, using: markKey))
  }

  func sealDraft(_ plain: [UInt8], authenticating context: Data) throws -> Data {
    try draftKey.seal(plain, authenticating: context)
  }

  func openDraft(_ sealed: Data, authenticating context: Data) throws -> Data {
    try draftKey.open(sealed, authenticating: context)
  }

  func sealErasure(_ plain: Data, authenticating context: Data) throws -> Data {
    try erasureKey.seal(plain, authenticating: context)
  }

  func openErasure(_ sealed: Data, authenticating context: Data) throws -> Data {
    try erasureKey.open(sealed, authenticating: context)
  }

  func sealSetting(_ plain: Data, mark: Data) throws -> Data {
    try settingKey.seal(plain, authenticating: mark)
  }

  func openSetting(_ sealed: Data, mark: Data) throws -> Data {
    try settingKey.open(sealed, authenticating: mark)
  }
}

/// The keys of one meeting: one for its records, one for its head.
struct MeetingKeys: Sendable {
  let id: MeetingID
  private let recordKey: SymmetricKey
  private let headKey: SymmetricKey
  private let numbersKey: SymmetricKey

  init(id: MeetingID, key: SymmetricKey) {
    self.id = id
    recordKey = key
    headKey = key.derived(for: "head")
    numbersKey = key.derived(for: "numbers")
  }

  func sealRecord(_ plain: Data, at place: RecordPlace) throws -> Data {
    try recordKey.seal(plain, authenticating: id.bytes + place.bytes)
  }

  func openRecord(_ sealed: Data, at place: RecordPlace) throws -> Data {
    try recordKey.open(sealed, authenticating: id.bytes + place.bytes)
  }

  func sealHead(_ head: Head) throws -> Data {
    try headKey.seal(head.bytes, authenticating: id.bytes)
  }

  func openHead(_ sealed: Data) throws -> Head {
    let bytes = try headKey.open(sealed, authenticating: id.bytes)
    guard let head = Head(bytes: bytes) else { throw StoreError.damagedFile }
    return head
  }

  func sealNumbers(_ plain: Data, of replica: ReplicaID) throws -> Data {
    try numbersKey.seal(plain, authenticating: id.bytes + replica.bits.bigEndianBytes)
  }

  func openNumbers(_ sealed: Data, of replica: ReplicaID) throws -> Data {
    try numbersKey.open(sealed, authenticating: id.bytes + replica.bits.bigEndianBytes)
  }
}
