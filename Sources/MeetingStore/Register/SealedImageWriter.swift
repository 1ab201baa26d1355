import Crypto
import Foundation

/// Writes an image under another name, a chunk as soon as it is full, and gives it its name when it
/// is whole.
///
/// Of several processes that write the same image at once one does, and the others leave it. It is
/// not forced to the disk: one that a power cut damages is made anew.
struct SealedImageWriter {
  /// The bytes that were added so far.
  private(set) var count = 0
  private let path: String
  private let file: OpenFile
  private let key: SymmetricKey
  private let id = Data.random(count: 16)
  private var pending: [UInt8] = []
  private var index = 0

  private var unfinished: String { Self.unfinished(path) }

  private static func unfinished(_ path: String) -> String { path + ".new" }

  /// Begins an image; nil where another process is writing it.
  init?(at path: String, key: SymmetricKey) throws(StoreError) {
    guard let file = try OpenFile(writing: Self.unfinished(path)) else { return nil }
    (self.path, self.key, self.file) = (path, key, file)
    try write(SealedImage.mark + id)
  }

  /// Adds bytes.
  mutating func append(_ bytes: [UInt8]) throws(StoreError) {
    count += bytes.count
    pending.append(contentsOf: bytes)
    // The last chunk is told from the others, so a full one waits until more comes.
    guard pending.count > SealedImage.chunkLength else { return }
    var start = 0
    while pending.count - start > SealedImage.chunkLength {
      try seal(pending[start..<start + SealedImage.chunkLength], isLast: false)
      start += SealedImage.chunkLength
    }
    pending.removeSubrange(..<start)
  }

  /// Puts the image in its place.
  mutating func finish() throws(StoreError) {
    try seal(pending[...], isLast: true)
    guard rename(unfinished, path) == 0 else { throw StoreError(systemError: errno) }
  }

  private mutating func seal(_ bytes: ArraySlice<UInt8>, isLast: Bool) throws(StoreError) {
    let context = SealedImage.context(id, index: index, isLast: isLast)
    try write(try storing { try key.seal(bytes, authenticating: context) })
    index += 1
  }

  private func write(_ bytes: Data) throws(StoreError) {
    do throws(StoreError) {
      try file.append(bytes)
    } catch {
      unlink(unfinished)
      throw error
    }
  }
}
