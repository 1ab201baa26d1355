/// One row that a copy leaves out, for the chair: where it stands and why, without its words.
public struct Withheld: Hashable, Sendable {
  /// Why a row is left out of a copy.
  public enum Reason: Hashable, Sendable {
    /// It is not for everyone.
    case visibility(Visibility)
    /// It was filed in a part held by professionals only: G25, S1 L26.
    case professionalsOnlyPart
    /// Whether there is a lawful basis for sharing it is not settled: G65, S1 L92.
    case basisUnsure
    /// The reader was not in the room when it was said.
    case notInTheRoom
    /// The record does not say when it was said, or when the reader was in the room.
    case timeUnknown
    /// It was made from something that is left out.
    case madeFromWithheld
    /// It corrects something, and does not say what, so that nobody knows for whom it is.
    case ofNothing

    /// The reason in words.
    public var words: String {
      switch self {
      case .visibility(let visibility): visibility.words
      case .professionalsOnlyPart: "filed while professionals only were in the room"
      case .basisUnsure: "the basis for sharing it is not settled"
      case .notInTheRoom: "said while they were not in the room"
      case .timeUnknown: "no time shows that they were in the room; put it to the chair"
      case .madeFromWithheld: "made from something that is left out"
      case .ofNothing: "it does not say what it corrects"
      }
    }
  }

  /// Which row.
  public let row: RowRef
  /// The item under which it stands.
  public let item: AgendaItem?
  /// When it was filed.
  public let at: Timestamp?
  /// The number, of an action.
  public let number: Int?
  /// Why it is left out.
  public let reason: Reason

  /// Whether the chair can let it in, by saying that the reader was in the room.
  public var isForTheChair: Bool { reason == .timeUnknown }

  /// What people type to let it in: six hexadecimal digits.
  public var id: String { Self.name(of: row) }

  static func name(of row: RowRef) -> String {
    shortName(of: "\(row.kind.rawValue)|\(row.id.text)")
  }

  /// The row and the reason in one line, without a word of what was said.
  public var description: String { "\(place): \(reason.words)." }

  /// Where it stands: `Item 5, an entry of 14:10`.
  public var place: String {
    let head = item.map { "Item \($0.rawValue)" } ?? "Outside the items"
    let what = number.map { "action \($0)" } ?? row.kind.noun
    return "\(head), \(what)\(at.map { " of \($0.time)" } ?? "")"
  }
}

extension RowKind {
  /// The kind as one row of it is called in a sentence.
  var noun: String {
    switch self {
    case .other: "another person"
    case .objective: "an objective"
    case .told: "who was told"
    case .attendee: "a person"
    case .professionalsOnly: "a part without the family"
    case .entry: "an entry"
    case .asked: "an answer of none"
    case .action: "an action"
    case .view: "a view on the plan"
    case .dispute: "a disagreement"
    case .update: "who updates"
    case .dissent: "a question for dissent"
    case .concern: "a remaining concern"
    case .readBack: "a line read back"
    case .notRecorded: "a reason why something is not recorded"
    case .correction: "a correction"
    case .distribution: "a copy that was handed out"
    case .carried: "something from the last meeting"
    }
  }
}

/// Six hexadecimal digits that are the same for the same text (FNV-1a, folded to 24 bits).
func shortName(of text: String) -> String {
  let hash = text.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 }
  let digits = String((hash >> 24) ^ (hash & 0xFF_FFFF), radix: 16)
  return String(repeating: "0", count: 6 - digits.count) + digits
}
