import Crypto
import Foundation

/// The key file of this account: one line of text, for its owner alone.
///
/// It protects a copied store, not a copied home.
enum DeviceKey {
  private static let label = "mapm-device-key-1"

  /// The key in a file.
  static func read(_ path: String) throws(StoreError) -> SymmetricKey {
    try PrivateFiles.requirePrivate(path)
    guard let bytes = try PrivateFiles.read(path) else { throw .deviceKeyMissing(file: path) }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0] == label, let key = Data(hexadecimal: words[1]),
      key.count == 32
    else { throw .deviceKeyDamaged(file: path) }
    return SymmetricKey(data: key)
  }

  /// Makes the key file unless there is one; all stores of the account share it.
  static func makeIfMissing(_ path: String) throws(StoreError) {
    if PrivateFiles.exists(path) {
      _ = try read(path)
      return
    }
    let folder = (path as NSString).deletingLastPathComponent
    if !PrivateFiles.exists(folder) { try PrivateFiles.makeFolder(folder) }
    let line = label + " " + SymmetricKey(size: .bits256).bytes.hexadecimal + "\n"
    try PrivateFiles.makeFile(path, containing: Data(line.utf8))
  }
}
