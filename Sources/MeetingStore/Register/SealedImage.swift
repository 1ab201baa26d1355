import Crypto
import Foundation

/// A file of sealed chunks, of which only those that are wanted are opened.
///
/// Mark (8 bytes), id (16 bytes), then chunks of 64 KiB and a last shorter one, each sealed as nonce,
/// ciphertext, tag. What each is sealed for is the id, its index and whether it is the last, so no
/// chunk can be changed, moved, cut off or taken from another image.
struct SealedImage {
  /// The bytes of all chunks before they are sealed.
  let count: Int
  private let file: OpenFile
  private let key: SymmetricKey
  private let id: Data
  private let chunkCount: Int
  /// The chunk that was opened last.
  private var opened: (index: Int, bytes: Data)?

  /// The version of what is in images; one of another version is not opened.
  static let mark = Data("mapmimg1".utf8)
  static let chunkLength = 64 << 10
  static let headLength = 24
  /// Nonce and tag.
  static let sealLength = 28

  /// Opens an image; nil where there is none, or one of another version.
  init?(at path: String, key: SymmetricKey) {
    guard let file = OpenFile(reading: path) else { return nil }
    let body = file.size - Self.headLength
    let sealed = Self.chunkLength + Self.sealLength
    guard body > Self.sealLength else { return nil }
    let head = file.bytes(at: 0, count: Self.headLength)
    guard let head, head.prefix(8) == Self.mark else { return nil }
    chunkCount = (body + sealed - 1) / sealed
    count = body - chunkCount * Self.sealLength
    guard count > (chunkCount - 1) * Self.chunkLength else { return nil }
    (self.file, self.key, id) = (file, key, Data(head.suffix(16)))
  }

  /// The bytes of a range.
  ///
  /// - Throws: `DamagedImage` where a chunk is not as it was written.
  mutating func bytes(_ range: Range<Int>) throws -> [UInt8] {
    guard range.lowerBound >= 0, range.upperBound <= count else { throw DamagedImage() }
    return try elements(at: range.lowerBound, count: range.count)
  }

  /// Elements that were written as they lay in memory; for elements that hold numbers alone.
  ///
  /// - Parameter position: Where the first of them begins.
  /// - Throws: `DamagedImage` where a chunk is not as it was written, or there are not as many.
  mutating func elements<Element>(at position: Int, count: Int) throws -> [Element] {
    let (length, isTooLong) = count.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
    guard position >= 0, count >= 0, !isTooLong, length <= self.count - position else {
      throw DamagedImage()
    }
    return try Array(unsafeUninitializedCapacity: count) { buffer, filled in
      let target = UnsafeMutableRawBufferPointer(buffer)
      try copy(position..<position + length, to: .init(rebasing: target[..<length]))
      filled = count
    }
  }

  private mutating func copy(
    _ range: Range<Int>, to target: UnsafeMutableRawBufferPointer
  ) throws {
    var position = range.lowerBound
    while position < range.upperBound {
      let index = position / Self.chunkLength
      let chunk = try chunk(index)
      let start = position - index * Self.chunkLength
      let end = min(chunk.count, range.upperBound - index * Self.chunkLength)
      guard start < end else { throw DamagedImage() }
      chunk.withUnsafeBytes { bytes in
        UnsafeMutableRawBufferPointer(rebasing: target[(position - range.lowerBound)...])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      }
      position += end - start
    }
  }

  private mutating func chunk(_ index: Int) throws -> Data {
    if let opened, opened.index == index { return opened.bytes }
    let sealed = Self.chunkLength + Self.sealLength
    let start = Self.headLength + index * sealed
    let isLast = index == chunkCount - 1
    let length = isLast ? file.size - start : sealed
    guard let bytes = file.bytes(at: start, count: length) else { throw DamagedImage() }
    do {
      let plain = try key.open(
        bytes, authenticating: Self.context(id, index: index, isLast: isLast))
      opened = (index, plain)
      return plain
    } catch {
      throw DamagedImage()
    }
  }

  /// What a chunk is sealed for.
  static func context(_ id: Data, index: Int, isLast: Bool) -> Data {
    id + UInt64(index).bigEndianBytes + [isLast ? 1 : 0]
  }
}

/// An image is not as it was written; it is made anew.
struct DamagedImage: Error {}
