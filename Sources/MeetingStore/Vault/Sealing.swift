import Crypto
import Foundation

extension SymmetricKey {
  /// The bytes that an AES-GCM tag has.
  static let tagLength = 16

  /// Seals bytes with AES-GCM under a random nonce: nonce, ciphertext, tag.
  func seal(_ plain: some DataProtocol, authenticating context: Data) throws -> Data {
    let box = try AES.GCM.seal(plain, using: self, nonce: AES.GCM.Nonce(), authenticating: context)
    // Nonces of the standard length make one piece of memory.
    return box.combined ?? Data(box.nonce) + box.ciphertext + box.tag
  }

  /// Opens what was sealed for the same context.
  func open(_ sealed: Data, authenticating context: Data) throws -> Data {
    try AES.GCM.open(
      AES.GCM.SealedBox(combined: sealed), using: self, authenticating: context)
  }

  /// Another key for another purpose, from which this one cannot be found.
  func derived(for purpose: String, salt: Data = Data()) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: self, salt: salt, info: Data("mapm/1 \(purpose)".utf8), outputByteCount: 32)
  }

  /// The key itself, to be wrapped in another.
  var bytes: Data { withUnsafeBytes { Data($0) } }
}
