import MeetingDomain

/// The text of some meetings in one piece of bytes.
///
/// The lengths of the next two parts (8 bytes each), what is searched, the texts that are searched
/// in another form, then for each meeting its head and marks.
struct WordsBlock {
  let bytes: [UInt8]
  /// Where what is searched lies.
  let searched: Range<Int>
  /// Where the other texts begin.
  var originals: Int { searched.upperBound }
  private let headsStart: Int

  private static let headLength = 16

  /// The block of bytes that were written as one.
  init(_ bytes: [UInt8]) throws {
    guard bytes.count >= Self.headLength else { throw DamagedImage() }
    let lengths = [UInt64](rawBytes: Array(bytes[..<Self.headLength]))
    let room = UInt64(bytes.count - Self.headLength)
    guard lengths[0] <= room, lengths[1] <= room - lengths[0] else { throw DamagedImage() }
    self.bytes = bytes
    searched = Self.headLength..<Self.headLength + Int(lengths[0])
    headsStart = searched.upperBound + Int(lengths[1])
  }

  /// Puts meetings into one block.
  init(_ meetings: [MeetingWords]) throws {
    var writer = PackedWriter()
    let searched = meetings.reduce(0) { $0 + $1.searched.count }
    let originals = meetings.reduce(0) { $0 + $1.originals.count }
    writer.append([UInt64(searched), UInt64(originals)].rawBytes)
    for meeting in meetings { writer.append(meeting.searched) }
    for meeting in meetings { writer.append(meeting.originals) }
    writer.put(meetings.count)
    for meeting in meetings {
      for number in [meeting.id.high, meeting.id.low] { writer.put(number) }
      for number in [meeting.place, meeting.arrival] { writer.put(UInt64(bitPattern: number)) }
      writer.put(meeting.reference)
      for number in [
        meeting.searched.count, meeting.originals.count, meeting.markCount, meeting.marks.count,
      ] {
        writer.put(number)
      }
      writer.append(meeting.marks)
    }
    try self.init(writer.bytes)
  }

  /// One meeting of the block: its head, and where its parts lie.
  struct Part {
    let id: MeetingID
    let place: Int64
    let arrival: Int64
    let reference: String
    let searched: Range<Int>
    let originals: Range<Int>
    let markCount: Int
    let marks: Range<Int>
  }

  /// The meetings of the block, in the order of their texts.
  func parts() throws -> [Part] {
    var reader = PackedReader(bytes, at: headsStart)
    var (text, original) = (searched.lowerBound, searched.upperBound)
    let count = reader.integer()
    guard count >= 0, count <= bytes.count else { throw DamagedImage() }
    return try (0..<count).map { _ in
      let id = MeetingID(high: reader.number(), low: reader.number())
      let place = Int64(bitPattern: reader.number())
      let arrival = Int64(bitPattern: reader.number())
      let reference = reader.text()
      let (length, originalLength) = (reader.integer(), reader.integer())
      let markCount = reader.integer()
      let marks = reader.range(length: reader.integer())
      guard !reader.isBroken, (0...searched.upperBound - text).contains(length),
        (0...headsStart - original).contains(originalLength)
      else { throw DamagedImage() }
      defer { (text, original) = (text + length, original + originalLength) }
      return Part(
        id: id, place: place, arrival: arrival, reference: reference,
        searched: text..<text + length, originals: original..<original + originalLength,
        markCount: markCount, marks: marks)
    }
  }

  /// One passage of the block: whose it is, its mark, and where its texts lie.
  struct Passage {
    let part: Part
    let mark: PassageMark
    let searched: Range<Int>
    let text: Range<Int>
  }

  /// Walks the passages of all meetings of the block.
  func forEachPassage(_ take: (_ place: Int, _ passage: Passage) throws -> Void) throws {
    var place = 0
    for part in try parts() {
      var reader = PackedReader(bytes, at: part.marks.lowerBound)
      var (start, original) = (part.searched.lowerBound, part.originals.lowerBound)
      for _ in 0..<part.markCount {
        let mark = PassageMark(&reader)
        let searched = start..<start + mark.searched
        if reader.isBroken || searched.upperBound >= part.searched.upperBound {
          throw DamagedImage()
        }
        let text = mark.original == 0 ? searched : original..<original + mark.original
        try take(place, Passage(part: part, mark: mark, searched: searched, text: text))
        start = searched.upperBound + 1
        original += mark.original
        place += 1
      }
    }
  }

  /// The meetings of the block, each with its own text.
  func meetings() throws -> [MeetingWords] {
    try parts().map { MeetingWords($0, of: self) }
  }
}

extension MeetingWords {
  /// One meeting out of a block.
  fileprivate init(_ part: WordsBlock.Part, of block: WordsBlock) {
    (id, place, arrival, reference) = (part.id, part.place, part.arrival, part.reference)
    markCount = part.markCount
    marks = Array(block.bytes[part.marks])
    searched = Array(block.bytes[part.searched])
    originals = Array(block.bytes[part.originals])
  }
}
