import Crypto
import MeetingDomain

/// The text of the meetings as an image has it: blocks of text, an index of their words, and where
/// each lies.
struct WordsImage: Sendable {
  var image: SealedImage
  let index: WordIndex
  /// How many bytes of each passage are searched, at most 65,535.
  let lengths: [UInt16]
  let blocks: [BlockIndex]
  /// In the order of their passages.
  let meetings: [MeetingIndex]
  let extent: ImageExtent

  /// Where a block lies, and how many passages come before those that it has.
  struct BlockIndex: Sendable {
    var offset: UInt64
    var length: UInt64
    var firstPassage: UInt64
  }

  /// In which block a meeting lies, how far it is taken in, and how many passages it has.
  struct MeetingIndex: Sendable {
    var high: UInt64
    var low: UInt64
    var place: Int64
    var arrival: Int64
    var block: Int64
    var passages: UInt64

    var id: MeetingID { MeetingID(high: high, low: low) }
  }

  /// The end of the image: of each part how many bytes or elements it has.
  struct End: Sendable {
    var version: UInt64 = Self.version
    var text: UInt64 = 0
    var postings: UInt64 = 0
    var terms: UInt64 = 0
    var passages: UInt64 = 0
    var blocks: UInt64 = 0
    var meetings: UInt64 = 0
    var extent = ImageExtent()

    /// What is written here in another form has another version.
    static let version: UInt64 = 3
  }

  /// Opens an image; nil where there is none that can be used.
  init?(at path: String, key: SymmetricKey) {
    guard var image = SealedImage(at: path, key: key) else { return nil }
    do {
      let end: End = try image.end()
      guard end.version == End.version else { return nil }
      var position = Int(end.text)
      let postings = position..<position + Int(end.postings)
      position = postings.upperBound
      func next<Element>(_ count: UInt64) throws -> [Element] {
        defer { position += Int(count) * MemoryLayout<Element>.stride }
        return try image.elements(at: position, count: Int(count))
      }
      index = WordIndex(try next(end.terms), postings: postings)
      lengths = try next(end.passages)
      blocks = try next(end.blocks)
      meetings = try next(end.meetings)
      extent = end.extent
    } catch {
      return nil
    }
    self.image = image
  }

  /// One block.
  mutating func block(_ index: Int) throws -> WordsBlock {
    let place = blocks[index]
    return try WordsBlock(image.bytes(Int(place.offset)..<Int(place.offset + place.length)))
  }
}

extension SealedImage {
  /// The numbers at the end of an image, as they lie in memory.
  mutating func end<End>() throws -> End {
    let ends: [End] = try elements(at: count - MemoryLayout<End>.stride, count: 1)
    guard let end = ends.first else { throw DamagedImage() }
    return end
  }
}
