import Crypto
import MeetingDomain

/// Meetings and actions as one image or one run of the program has them.
struct RowsPart: Sendable {
  /// By the order in which the meetings came.
  private(set) var heads: [HeadIndex] = []
  /// By due day and number; nil until they are asked for.
  private var openKeys: [ActionKey]? = []
  private var keysStart = 0
  private let keyCount: Int
  private var bytes: Bytes = .memory([])
  /// Where the words of the heads begin among the bytes.
  private var wordsStart = 0

  private enum Bytes: Sendable {
    case memory([UInt8])
    case image(SealedImage)
  }

  /// Meetings that were folded by this program.
  init(_ meetings: [FoldedMeeting]) {
    var (details, words, keys) = (PackedWriter(), PackedWriter(), [ActionKey]())
    for meeting in meetings.sorted(by: { $0.head.place < $1.head.place }) {
      let start = words.bytes.count
      meeting.head.pack(into: &words)
      for key in meeting.keys {
        var key = key
        key.offset += UInt64(details.bytes.count)
        key.meeting = UInt32(heads.count)
        keys.append(key)
      }
      heads.append(HeadIndex(meeting.head, at: start, length: words.bytes.count - start))
      details.append(meeting.details)
    }
    keys.sort()
    (openKeys, keyCount) = (keys, keys.count)
    wordsStart = details.bytes.count
    bytes = .memory(details.bytes + words.bytes)
  }

  /// Meetings of an image, of which only the indexes are read at once.
  init(_ image: SealedImage, _ end: RowsEnd) throws {
    var image = image
    wordsStart = Int(end.details)
    let headsStart = wordsStart + Int(end.words)
    heads = try image.elements(at: headsStart, count: Int(end.heads))
    keysStart = headsStart + Int(end.heads) * MemoryLayout<HeadIndex>.stride
    (openKeys, keyCount) = (nil, Int(end.keys))
    bytes = .image(image)
  }

  /// The actions, by due day and number.
  mutating func keys() throws -> [ActionKey] {
    if let openKeys { return openKeys }
    guard case .image(var image) = bytes else { return [] }
    let keys: [ActionKey] = try image.elements(at: keysStart, count: keyCount)
    guard keys.allSatisfy({ $0.meeting < heads.count }) else { throw DamagedImage() }
    openKeys = keys
    return keys
  }

  /// Opens all that is not open yet, which is quicker than bit by bit where much is wanted.
  mutating func openAll() throws {
    _ = try keys()
    guard case .image(var image) = bytes else { return }
    guard let last = heads.map(\.range.upperBound).max() else { return }
    bytes = .memory(try image.bytes(0..<wordsStart + last))
  }

  /// All that the actions and the words of the heads lie in.
  mutating func allBytes() throws -> [UInt8] {
    try openAll()
    guard case .memory(let bytes) = bytes else { return [] }
    return bytes
  }

  /// The head of a meeting.
  mutating func head(_ index: Int) throws -> MeetingHead {
    let range = heads[index].range
    let (bytes, start) = try read(wordsStart + range.lowerBound..<wordsStart + range.upperBound)
    var reader = PackedReader(bytes, at: start)
    let head = MeetingHead(heads[index], packedIn: &reader)
    if reader.isBroken { throw DamagedImage() }
    return head
  }

  /// The action of a key.
  mutating func action(_ key: ActionKey) throws -> PackedAction {
    let (bytes, start) = try read(key.range)
    return PackedAction(in: bytes, at: start)
  }

  /// The packed bytes of a range of details.
  mutating func details(_ range: Range<Int>) throws -> ArraySlice<UInt8> {
    let (bytes, start) = try read(range)
    return bytes[start..<start + range.count]
  }

  private mutating func read(_ range: Range<Int>) throws -> (bytes: [UInt8], start: Int) {
    switch bytes {
    case .memory(let bytes):
      guard range.lowerBound >= 0, range.upperBound <= bytes.count else { throw DamagedImage() }
      return (bytes, range.lowerBound)
    case .image(var image):
      bytes = .memory([])
      defer { bytes = .image(image) }
      return (try image.bytes(range), 0)
    }
  }
}

/// The end of an image of rows: what lies where, in numbers of bytes and of elements.
struct RowsEnd: Sendable {
  var version: UInt64 = Self.version
  var details: UInt64 = 0
  var words: UInt64 = 0
  var heads: UInt64 = 0
  var keys: UInt64 = 0
  var extent = ImageExtent()

  /// What is written here in another form has another version.
  static let version: UInt64 = 6
}

/// How much of the store an image has taken in: 40 bytes, as they are in memory.
struct ImageExtent: Sendable {
  /// Every record up to this arrival is in it.
  var floor: Int64 = 0
  /// The highest arrival of a record that is in it.
  var top: Int64 = 0
  /// What the record there was sealed with, so that a store that was put back is told.
  var topTagHigh: UInt64 = 0
  var topTagLow: UInt64 = 0
  /// How many erased meetings it was made without; no other image is opened.
  var erasures: Int64 = 0
}
