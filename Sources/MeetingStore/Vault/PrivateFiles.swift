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

extension PrivateFiles {
  /// Copies a file that may belong to anybody into one for its owner alone; there must not be one yet.
  static func copy(_ path: String, to copy: String) throws(StoreError) {
    guard let source = OpenFile(reading: path) else { throw .cannotRead(path: path) }
    try makeFile(copy)
    guard let target = try OpenFile(writing: copy) else { throw .cannotMake(path: copy) }
    let size = source.size
    for start in stride(from: 0, to: size, by: 1 << 20) {
      guard let bytes = source.bytes(at: start, count: min(1 << 20, size - start)) else {
        throw .cannotRead(path: path)
      }
      try target.append(bytes)
    }
  }

  /// Makes a file safe from a power cut.
  static func sync(_ path: String) throws(StoreError) {
    let file = open(path.isEmpty ? "." : path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotRead(path: path) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw StoreError(systemError: errno) }
  }

  /// Makes the names in a folder safe from a power cut where the file system can do that.
  static func settle(_ folder: String) {
    do throws(StoreError) {
      try sync(folder)
    } catch {
      // What was renamed is done; a power cut at this moment could still take it back.
    }
  }

  /// Gives a file or folder another name.
  static func rename(_ path: String, to name: String) throws(StoreError) {
    guard Foundation.rename(path, name) == 0 else { throw .cannotMake(path: name) }
  }

  /// Puts a folder in the place of another, which gets a third name.
  ///
  /// Both change places in one step, so whoever is killed leaves the one or the other there. A file
  /// system that cannot do that has neither for the moment between two steps.
  static func exchange(
    _ path: String, with other: String, movingAsideTo name: String
  ) throws(StoreError) {
    if swapNames(path, other) { return try rename(path, to: name) }
    guard errno == EINVAL || errno == ENOSYS else { throw .cannotMake(path: other) }
    try rename(other, to: name)
    do {
      try rename(path, to: other)
    } catch {
      try rename(name, to: other)
      throw error
    }
  }

  /// Lets two folders change names in one step; false, with `errno`, where that cannot be done.
  ///
  /// Glibc has the call, but shows it to C programs alone that ask for GNU extensions.
  private static func swapNames(_ path: String, _ other: String) -> Bool {
    typealias Rename =
      @convention(c) (
        Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
      ) -> Int32
    guard let symbol = dlsym(nil, "renameat2") else {
      errno = ENOSYS
      return false
    }
    let exchange: UInt32 = 2
    return unsafeBitCast(symbol, to: Rename.self)(AT_FDCWD, path, AT_FDCWD, other, exchange) == 0
  }
}
