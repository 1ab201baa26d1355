import Foundation
import Synchronization

/// The file to which one seat adds what is typed, a sealed text for each key.
///
/// One write without a wait or a lock is all that a key costs. What stands in it is moved into the
/// database once a second and before anything there may touch the seat's drafts, so it stays short,
/// and the database is never newer than it. A program that is killed leaves its file behind; the
/// next start reads it as this one would have.
final class DraftJournal: Sendable {
  /// The file, and how much of it is written; no file before the first key.
  private struct State {
    var file: Int32 = -1
    var end = 0
  }

  let path: String
  private let state = Mutex(State())

  init(path: String) {
    self.path = path
  }

  deinit {
    closeFile()
  }

  /// Whether nothing was added since it was emptied.
  var isEmpty: Bool { state.withLock { $0.end == 0 } }

  /// Adds one sealed text; where it cannot, what was there before stands.
  func add(_ sealed: Data) throws(StoreError) {
    let failure = state.withLock { state -> StoreError? in
      if state.file < 0 {
        state.file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard state.file >= 0 else { return StoreError(systemError: errno) }
      }
      return Self.write(sealed, to: &state)
    }
    if let failure { throw failure }
  }

  /// Empties it, after all that it held is in the database.
  func empty() throws(StoreError) {
    let isEmptied = state.withLock { state in
      guard state.end > 0 else { return true }
      guard ftruncate(state.file, 0) == 0 else { return false }
      state.end = 0
      return true
    }
    guard isEmptied else { throw StoreError(systemError: errno) }
  }

  /// Takes the file away, after all that it held is in the database.
  func remove() {
    closeFile()
    unlink(path)
  }

  private func closeFile() {
    state.withLock { state in
      if state.file >= 0 { close(state.file) }
      state = State()
    }
  }

  /// The length in four bytes, then the sealed text; in one go, so that a kill leaves no half.
  private static func write(_ sealed: Data, to state: inout State) -> StoreError? {
    var length = UInt32(sealed.count).bigEndian
    let size = sealed.count + lengthBytes
    let written = sealed.withUnsafeBytes { body in
      withUnsafeMutableBytes(of: &length) { head in
        var parts = [
          iovec(iov_base: head.baseAddress, iov_len: head.count),
          iovec(iov_base: UnsafeMutableRawPointer(mutating: body.baseAddress), iov_len: body.count),
        ]
        return pwritev(state.file, &parts, 2, off_t(state.end))
      }
    }
    guard written == size else {
      let failure = written < 0 ? StoreError(systemError: errno) : .diskFull
      // What was written of it must not be taken for the beginning of a later one.
      ftruncate(state.file, off_t(state.end))
      return failure
    }
    state.end += size
    return nil
  }

  private static let lengthBytes = 4

  /// The sealed texts of a journal, oldest first, and last what is none.
  ///
  /// A power cut may leave an end of zeros; nothing was written there.
  static func read(_ path: String) throws(StoreError) -> [Data] {
    var rest = try PrivateFiles.read(path) ?? Data()
    var sealed: [Data] = []
    while rest.contains(where: { $0 != 0 }) {
      let length = Int(UInt32(bigEndian: rest.prefix(lengthBytes)))
      guard length > 0, rest.count - lengthBytes >= length else { return sealed + [rest] }
      sealed.append(Data(rest.dropFirst(lengthBytes).prefix(length)))
      rest = rest.dropFirst(lengthBytes + length)
    }
    return sealed
  }
}
