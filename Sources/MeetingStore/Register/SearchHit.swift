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

  init(
    of part: WordsBlock.Part, score: Int, mark: PassageMark, in block: WordsBlock,
    text: Range<Int>
  ) {
    (key, meeting, place) = (part.id, part.reference, part.place)
    (self.score, self.mark, self.block, self.text) = (score, mark, block, text)
  }

  /// The passage, read when it is asked for.
  public var passage: Passage {
    mark.passage(in: block.bytes, text: String(decoding: block.bytes[text], as: UTF8.self))
  }

  /// The better one comes first, and of equals the one of the newer meeting.
  static func isBetter(_ left: SearchHit, _ right: SearchHit) -> Bool {
    (right.score, right.place) < (left.score, left.place)
  }
}
