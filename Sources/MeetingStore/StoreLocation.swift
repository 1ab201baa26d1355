import Foundation

/// Where a store is: its folder, and the device key that may open it.
public struct StoreLocation: Hashable, Sendable {
  /// The folder, absolute; only its owner may enter it.
  public var folder: String
  /// The file of the device key, absolute; it lies outside the folder, so that a copied store stays
  /// shut.
  public var keyFile: String

  /// A store by its folder and the file of the device key.
  public init(folder: String, keyFile: String) {
    self.folder = folder
    self.keyFile = keyFile
  }

  /// The database in the folder.
  public var database: String { folder + "/" + name }

  /// What the database is called in the folder.
  private var name = "store.mapm"

  /// A copy of a store that stands alone under a name of its own.
  init(database: String, keyFile: String) {
    let folder = (database as NSString).deletingLastPathComponent
    self.init(folder: folder.isEmpty ? "." : folder, keyFile: keyFile)
    name = (database as NSString).lastPathComponent
  }

  /// The same place with the folder itself for a link to it.
  var resolved: StoreLocation {
    guard let real = realpath(folder, nil) else { return self }
    defer { free(real) }
    var location = self
    location.folder = String(cString: real)
    return location
  }
}

/// What opens a store.
public enum Unlock: Hashable, Sendable {
  /// The words that its owner knows; a recovery code that is typed in their place opens it too.
  case passphrase(String)
  /// The key file of this account.
  case deviceKey
  /// The code that was written down.
  case recoveryCode(RecoveryCode)

  /// The kind of slot that it fits.
  public var kind: KeySlotKind {
    switch self {
    case .passphrase: .passphrase
    case .deviceKey: .deviceKey
    case .recoveryCode: .recoveryCode
    }
  }
}

/// The kinds of key slot; the raw value is the stored form.
public enum KeySlotKind: String, CaseIterable, Sendable {
  case passphrase
  case deviceKey = "device-key"
  case recoveryCode = "recovery-code"
}
