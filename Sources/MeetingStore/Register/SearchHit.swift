public import MeetingDomain

/// A passage in which all the words of a search were found.
public struct SearchHit: Sendable {
  /// What the store calls the meeting.
  public let key: MeetingID
  /// The reference of the meeting.
  public let meeting: String
  /// How well it fits; more is better.
  public let score: Int
  /// The order in which the meetings came.
  let place: Int64
  private let mark: PassageMark
  private let block: WordsBlock
  private let text: Range<Int>
  /// Where the first of the words begins, in bytes of a text that is ASCII; nil for other texts.
  public let firstWord: Int?

  /// - Parameter firstWord: In bytes of the text; nil where another form of it was searched.
  init(of passage: WordsBlock.Passage, score: Int, in block: WordsBlock, firstWord: Int?) {
    let part = passage.part
    (key, meeting, place) = (part.id, part.reference, part.place)
    (self.score, mark, self.block, text) = (score, passage.mark, block, passage.text)
    self.firstWord = firstWord
  }

  /// The text of the passage in UTF-8.
  public var textBytes: ArraySlice<UInt8> { block.bytes[text] }
  /// What a list says of the passage before its text, which is quicker than the passage.
  public var outline: (item: AgendaItem?, isRestricted: Bool, kind: String) {
    mark.outline(in: block.bytes)
  }

  /// The passage, read when it is asked for.
  public var passage: Passage {
    mark.passage(in: block.bytes, text: String(decoding: block.bytes[text], as: UTF8.self))
  }

  /// The better ones first, and of equals the one of the newer meeting.
  static func best(of hits: [SearchHit]) -> [SearchHit] {
    // Small keys are sorted, because a hit takes long to move.
    let keys = hits.enumerated().map { (score: $1.score, place: $1.place, index: $0) }
    return keys.sorted { left, right in
      (right.score, right.place, left.index) < (left.score, left.place, right.index)
    }
    .map { hits[$0.index] }
  }
}
