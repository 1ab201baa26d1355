import MeetingDomain
import MeetingStore

/// What was found, a line a passage, the words in their context.
struct SearchTable {
  private(set) var bytes: [UInt8] = []

  /// The columns of a context where the output has no width of its own.
  private static let context = 100
  private static let kindWidth = 14
  private static let meetingWidth = 10

  /// - Parameter width: How many columns the terminal has; nil where there is none.
  init(_ hits: some Collection<SearchHit>, query: String, width: Int?) {
    let marks = Self.kindWidth + Self.meetingWidth + 8
    let room = width.map { max(20, $0 - marks) } ?? Self.context
    let words = SearchWords(query)
    add(["MEETING", "ITEM", "KIND"])
    bytes += "TEXT\n".utf8
    for hit in hits {
      let (item, isRestricted, kind) = hit.outline
      add([hit.meeting, item.map { "\($0.rawValue)" } ?? "", kind])
      if isRestricted { bytes += Self.restricted.utf8 }
      let room = isRestricted ? max(8, room - Self.restricted.utf8.count) : room
      if !addPlain(hit, room: room) {
        bytes += inert(words.context(in: hit.passage.text, room: room), limit: room).utf8
      }
      bytes.append(0x0A)
    }
  }

  private static let restricted = "RESTRICTED  "

  /// The reference, the item to the right, and the kind.
  private mutating func add(_ cells: [String]) {
    let (meeting, item, kind) = (inert(cells[0]), cells[1], inert(cells[2]))
    bytes += meeting.utf8
    pad(Self.meetingWidth - meeting.utf8.count + 2 + max(0, 4 - item.utf8.count))
    bytes += item.utf8
    pad(2)
    for byte in kind.utf8 { bytes.append(byte == UInt8(ascii: "-") ? 0x20 : byte) }
    pad(Self.kindWidth - kind.utf8.count + 2)
  }

  private mutating func pad(_ count: Int) {
    for _ in 0..<max(0, count) { bytes.append(0x20) }
  }

  /// Adds the context in a text that is ASCII, byte by byte: there may be a hundred thousand.
  ///
  /// - Returns: Whether the text is ASCII that a terminal may show.
  private mutating func addPlain(_ hit: SearchHit, room: Int) -> Bool {
    guard let word = hit.firstWord else { return false }
    let text = hit.textBytes
    var start = text.startIndex
    // A third of the room goes to what stands before the word.
    if text.count > room, word > room / 3 {
      start += word - room / 3
      // It begins with a whole word where one begins soon.
      start = text[start..<min(start + 20, text.endIndex)].firstIndex(of: 0x20) ?? start
    }
    let (line, isCut) = (bytes.count, start > text.startIndex)
    if isCut { bytes += "…".utf8 }
    var left = room - (isCut ? 1 : 0)
    for index in start..<text.endIndex {
      let byte = text[index]
      let isLast = index == text.endIndex - 1
      if left < (byte == 0x0A ? 4 : isLast ? 1 : 2) {
        bytes += "…".utf8
        return true
      }
      if byte == 0x0A {
        bytes += [0x20, 0x2F]
        bytes.append(0x20)
        left -= 3
      } else if byte >= 0x20, byte < 0x7F {
        bytes.append(byte)
        left -= 1
      } else {
        bytes.removeSubrange(line...)
        return false
      }
    }
    return true
  }
}
