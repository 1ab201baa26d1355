import Foundation
import MeetingStore

/// The folder of one demonstration: its store and its key, for this account alone.
///
/// It is locked while the demonstration runs. The lock goes with the process, however that ends, so
/// that the next demonstration can tell a folder that was left behind from one that is in use.
struct DemoFolder {
  private let path: String
  private let lock: Int32

  /// Makes the folder, and removes those that nobody uses any more.
  init() throws(CommandFailure) {
    let place = Self.place
    Self.removeLeftBehind(in: place)
    let name = Self.prefix + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    // It gets its name when it is locked: until then no other demonstration may find it.
    let draft = "\(place)/.\(name)"
    guard mkdir(draft, 0o700) == 0 else { throw .cannotMakeFolder(in: place) }
    guard let lock = Self.lock(draft), rename(draft, "\(place)/\(name)") == 0 else {
      rmdir(draft)
      throw .cannotMakeFolder(in: place)
    }
    path = "\(place)/\(name)"
    self.lock = lock
  }

  /// Where the store goes, with its key beside it.
  var location: StoreLocation {
    StoreLocation(folder: path + "/store", keyFile: path + "/device.key")
  }

  /// Removes it with all that is in it.
  func remove() {
    Self.remove(path)
    close(lock)
  }

  private static let prefix = "mapm-demo-"

  /// The folder for what lives no longer than a login, which is in memory where there is one.
  private static var place: String {
    let stated = ["XDG_RUNTIME_DIR", "TMPDIR"].compactMap(AccountFolders.variable)
    return stated.first { $0.hasPrefix("/") && access($0, W_OK | X_OK) == 0 } ?? "/tmp"
  }

  private static func removeLeftBehind(in place: String) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: place)
    } catch {
      // What cannot be listed cannot be tidied; whether it can be written to is seen at once.
      return
    }
    for name in names where name.hasPrefix(prefix) {
      let path = "\(place)/\(name)"
      guard let lock = lock(path) else { continue }
      remove(path)
      close(lock)
    }
  }

  /// Locks a folder of this account; nil where it is no such folder, or somebody has the lock.
  private static func lock(_ path: String) -> Int32? {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return nil }
    var status = stat()
    guard fstat(folder, &status) == 0, status.st_uid == getuid(),
      flock(folder, LOCK_EX | LOCK_NB) == 0
    else {
      close(folder)
      return nil
    }
    return folder
  }

  private static func remove(_ path: String) {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      tell("\(path) could not be removed. It holds invented meetings only; remove it yourself.")
    }
  }
}
