import Foundation

/// A file that is open until nobody needs it.
final class OpenFile: Sendable {
  private let descriptor: Int32

  /// Opens a file to read it; nil where that cannot be done.
  init?(reading path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return nil }
  }

  /// Opens a file to write it anew, for its owner alone; nil where another process is writing it.
  init?(writing path: String) throws(StoreError) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreError(systemError: errno) }
    // Between opening and locking the one that wrote before may have renamed it.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, isStill(at: path),
      ftruncate(descriptor, 0) == 0
    else { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The bytes that it has now.
  var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Exactly so many bytes; nil where there are fewer.
  func bytes(at offset: Int, count: Int) -> Data? {
    var bytes = Data(count: count)
    let isWhole = bytes.withUnsafeMutableBytes { buffer in
      var done = 0
      while done < count {
        let start = buffer.baseAddress.map { $0 + done }
        let got = pread(descriptor, start, count - done, off_t(offset + done))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return false }
        done += got
      }
      return true
    }
    return isWhole ? bytes : nil
  }

  /// Adds all of the bytes.
  func append(_ bytes: Data) throws(StoreError) {
    let failure: Int32? = bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let start = buffer.baseAddress.map { $0 + done }
        let count = write(descriptor, start, buffer.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return errno }
        done += count
      }
      return nil
    }
    if let failure { throw StoreError(systemError: failure) }
  }

  private func isStill(at path: String) -> Bool {
    var (named, opened) = (stat(), stat())
    return stat(path, &named) == 0 && fstat(descriptor, &opened) == 0
      && named.st_ino == opened.st_ino && named.st_dev == opened.st_dev
  }
}
