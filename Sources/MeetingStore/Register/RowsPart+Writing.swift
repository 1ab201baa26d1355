import Crypto
import MeetingDomain

extension RowsPart {
  /// Writes what stands of an image and what was folded since as a new image.
  ///
  /// - Returns: False where another process is writing it.
  static func write(
    _ base: RowsPart, without replaced: Set<Int>, and fresh: [FoldedMeeting],
    extent: ImageExtent, to path: String, key: SymmetricKey
  ) throws -> Bool {
    guard var writer = try SealedImageWriter(at: path, key: key) else { return false }
    var base = base
    var (words, heads, keys) = (PackedWriter(), [HeadIndex](), [ActionKey]())
    var ownKeys: [Int: [ActionKey]] = [:]
    for key in try base.keys() { ownKeys[Int(key.meeting), default: []].append(key) }
    let newer = fresh.sorted { $0.head.place < $1.head.place }
    var nextNew = newer.startIndex

    func add(_ head: MeetingHead, _ details: [UInt8], _ own: [ActionKey]) throws {
      let (start, shift) = (words.bytes.count, writer.count)
      head.pack(into: &words)
      for key in own {
        var key = key
        key.offset += UInt64(shift)
        key.meeting = UInt32(heads.count)
        keys.append(key)
      }
      heads.append(HeadIndex(head, at: start, length: words.bytes.count - start))
      try writer.append(details)
    }
    func addNew(before place: Int64) throws {
      while nextNew < newer.endIndex, newer[nextNew].head.place < place {
        let meeting = newer[nextNew]
        try add(meeting.head, meeting.details, meeting.keys)
        nextNew += 1
      }
    }
    for (index, head) in base.heads.enumerated() where !replaced.contains(index) {
      try addNew(before: head.place)
      let (details, own) = try base.details(of: ownKeys[index] ?? [])
      try add(try base.head(index), details, own)
    }
    try addNew(before: .max)
    keys.sort()
    let end = RowsEnd(
      details: UInt64(writer.count), words: UInt64(words.bytes.count),
      heads: UInt64(heads.count), keys: UInt64(keys.count), extent: extent)
    for part in [words.bytes, heads.rawBytes, keys.rawBytes, [end].rawBytes] {
      try writer.append(part)
    }
    try writer.finish()
    return true
  }

  /// The actions of one meeting, one after another, with keys whose offsets lie among them.
  private mutating func details(
    of own: [ActionKey]
  ) throws -> (bytes: [UInt8], keys: [ActionKey]) {
    var bytes: [UInt8] = []
    let keys = try own.map { key in
      var key = key
      let start = bytes.count
      bytes += try details(key.range)
      key.offset = UInt64(start)
      return key
    }
    return (bytes, keys)
  }
}
