import Crypto
import MeetingDomain

/// The text of the meetings as an image has it: blocks, their filters, and where each lies.
struct WordsImage: Sendable {
  private(set) var image: SealedImage
  let blocks: [BlockIndex]
  /// Which meeting lies in which block.
  let meetings: [MeetingIndex]
  let extent: ImageExtent
  private let filtersStart: Int

  /// Where a block lies.
  struct BlockIndex: Sendable {
    var offset: UInt64
    var length: UInt64
  }

  /// In which block a meeting lies, and how far it is taken in.
  struct MeetingIndex: Sendable {
    var high: UInt64
    var low: UInt64
    var arrival: Int64
    var block: Int64

    var id: MeetingID { MeetingID(high: high, low: low) }
  }

  /// The end of the image.
  struct End: Sendable {
    var version: UInt64 = 1
    var filters: UInt64 = 0
    var blocks: UInt64 = 0
    var meetings: UInt64 = 0
    var extent = ImageExtent()
  }

  /// Opens an image; nil where there is none that can be used.
  init?(at path: String, key: SymmetricKey) {
    guard var image = SealedImage(at: path, key: key) else { return nil }
    do {
      let end: End = try image.end()
      guard end.version == End().version else { return nil }
      filtersStart = Int(end.filters)
      let blocksStart = filtersStart + Int(end.blocks) * WordFilter.length
      let meetingsStart = blocksStart + Int(end.blocks) * MemoryLayout<BlockIndex>.stride
      let meetingsEnd = meetingsStart + Int(end.meetings) * MemoryLayout<MeetingIndex>.stride
      blocks = Array(rawBytes: try image.bytes(blocksStart..<meetingsStart))
      meetings = Array(rawBytes: try image.bytes(meetingsStart..<meetingsEnd))
      extent = end.extent
    } catch {
      return nil
    }
    self.image = image
  }

  /// The filters of all blocks, one after another.
  mutating func filters() throws -> [UInt8] {
    try image.bytes(filtersStart..<filtersStart + blocks.count * WordFilter.length)
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
    let length = MemoryLayout<End>.stride
    guard count >= length else { throw DamagedImage() }
    let ends = [End](rawBytes: try bytes(count - length..<count))
    guard let end = ends.first else { throw DamagedImage() }
    return end
  }
}
