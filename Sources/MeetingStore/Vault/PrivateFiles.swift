import Foundation

/// Files and folders that only their owner may reach.
enum PrivateFiles {
  /// Refuses a file or folder that others may reach; a missing one passes.
  static func requirePrivate(_ path: String) throws(StoreError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw .cannotRead(path: path)
    }
    guard status.st_mode & 0o077 != 0 else { return }
    throw .tooOpen(path: path, mode: status.st_mode & S_IFMT == S_IFDIR ? "700" : "600")
  }

  /// Whether there is anything at a path.
  static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// Removes a file; one that is not there stays so.
  static func remove(_ path: String) {
    unlink(path)
  }

  /// The bytes of a file; 0 where there is none.
  static func size(of path: String) -> Int64 {
    var status = stat()
    return stat(path, &status) == 0 ? Int64(status.st_size) : 0
  }

  /// Makes a folder for its owner alone, and the ones above it; one that is there must be private.
  static func makeFolder(_ path: String) throws(StoreError) {
    if !exists(path) {
      let parent = (path as NSString).deletingLastPathComponent
      if !parent.isEmpty, !exists(parent) { try makeFolder(parent) }
      if mkdir(path, 0o700) != 0, errno != EEXIST { throw .cannotMake(path: path) }
    }
    try requirePrivate(path)
  }

  /// Makes a file for its owner alone and writes it to the disk; there must not be one yet.
  static func makeFile(_ path: String, containing bytes: Data = Data()) throws(StoreError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw errno == ENOSPC ? .diskFull : .cannotMake(path: path) }
    defer { close(file) }
    let written = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    guard written == bytes.count, fsync(file) == 0 else {
      unlink(path)
      throw .diskFull
    }
  }

  /// The bytes of a small file; nil where there is none.
  static func read(_ path: String) throws(StoreError) -> Data? {
    guard exists(path) else { return nil }
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .cannotRead(path: path)
    }
  }
}
