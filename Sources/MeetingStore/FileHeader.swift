import Foundation

/// The first bytes of a SQLite file: whose it is and which format, seen without touching it.
struct FileHeader {
  /// What the file says whose it is.
  let applicationID: UInt32
  /// What the file says which format it has.
  let version: UInt32

  /// The header of a database; it opens no database and takes no lock.
  static func read(_ path: String) throws(StoreError) -> FileHeader {
    guard let bytes = firstBytes(of: path) else { throw .cannotRead(path: path) }
    guard bytes.count == 100, bytes.starts(with: Data("SQLite format 3\0".utf8)) else {
      throw .notAStore(file: path)
    }
    return FileHeader(
      applicationID: UInt32(bigEndian: bytes[68..<72]), version: UInt32(bigEndian: bytes[60..<64]))
  }

  /// Closing any descriptor of a file drops the locks that this process has on it, so a database
  /// that is open here already is read through the descriptor that it has.
  private static func firstBytes(of path: String) -> Data? {
    if let open = openDescriptor(of: path) { return firstBytes(of: open) }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return firstBytes(of: file)
  }

  private static func firstBytes(of file: Int32) -> Data? {
    var bytes = Data(count: 100)
    let count = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, 0) }
    return count < 0 ? nil : bytes.prefix(count)
  }

  private static func openDescriptor(of path: String) -> Int32? {
    var wanted = stat()
    guard stat(path, &wanted) == 0 else { return nil }
    return openDescriptors.first { descriptor in
      var status = stat()
      return fstat(descriptor, &status) == 0 && status.st_ino == wanted.st_ino
        && status.st_dev == wanted.st_dev
    }
  }

  /// Every descriptor that this process has open; none where the system does not tell.
  private static var openDescriptors: [Int32] {
    guard let folder = opendir("/proc/self/fd") else { return [] }
    defer { closedir(folder) }
    var descriptors: [Int32] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let descriptor = Int32(name) { descriptors.append(descriptor) }
    }
    return descriptors
  }
}
