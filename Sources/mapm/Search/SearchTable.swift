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
    add("MEETING", "ITEM", "KIND", "TEXT")
    for hit in hits {
      let passage = hit.passage
      let text = words.context(in: passage.text, room: room)
      let kind = passage.kind.split(separator: "-").joined(separator: " ")
      add(
        inert(hit.meeting), passage.item.map { "\($0.rawValue)" } ?? "", inert(kind),
        passage.isRestricted
          ? "RESTRICTED  " + inert(text, limit: max(8, room - 12)) : inert(text, limit: room))
    }
  }

  private mutating func add(_ meeting: String, _ item: String, _ kind: String, _ text: String) {
    add(meeting, Self.meetingWidth)
    for _ in 0..<max(0, 4 - item.utf8.count) { bytes.append(0x20) }
    add(item, item.utf8.count)
    add(kind, Self.kindWidth)
    bytes += text.utf8
    bytes.append(0x0A)
  }

  private mutating func add(_ text: String, _ width: Int) {
    bytes += text.utf8
    for _ in 0..<max(0, width - text.utf8.count) { bytes.append(0x20) }
    bytes += [0x20, 0x20]
  }
}
