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
  public var database: String { folder + "/store.mapm" }
}

/// What opens a store.
public enum Unlock: Hashable, Sendable {
  /// The words that its owner knows.
  case passphrase(String)
  /// The key file of this account.
  case deviceKey

  /// The kind of slot that it fits.
  public var kind: KeySlotKind {
    switch self {
    case .passphrase: .passphrase
    case .deviceKey: .deviceKey
    }
  }
}

/// The kinds of key slot; the raw value is the stored form.
public enum KeySlotKind: String, CaseIterable, Sendable {
  case passphrase
  case deviceKey = "device-key"
}
