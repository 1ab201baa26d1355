/// One thing that the leak check found in a copy.
public struct LeakFinding: Hashable, Sendable {
  /// What kind of thing.
  public enum Kind: Hashable, Sendable {
    /// The name of somebody who is no reader of the copy and no professional.
    case thirdParty(name: String)
    /// Words that stand in something that was left out.
    case restrictedPhrase(String)
    /// A number, such as of a telephone or a house, that stands in something that was left out.
    case restrictedDetail(String)
    /// Words that say of what they stand in that the family is not to know it.
    case saidRestriction(String)
    /// Everything under an item was left out, which its empty heading may show.
    case emptyHeading
    /// So many lines under an item have no kind yet, so that nobody may have looked at whom they are
    /// for.
    case unsorted(Int)
  }

  /// What it is.
  public let kind: Kind
  /// The row in which it stands; nil for the meeting itself.
  public let row: RowRef?
  /// The item under which it stands.
  public let item: AgendaItem?
  /// Where it stands, in words: `Item 5, entry of 14:15, Text`.
  public let place: String

  /// Whether the copy is not written until this is released.
  public let isLeak: Bool

  /// What people type to release it: six hexadecimal digits, the same for as long as it stands.
  public var id: String { shortName(of: "\(place)|\(row?.id.text ?? "")|\(subject)") }

  /// The place and the find in one sentence.
  public var description: String { "\(place): \(subject)." }

  private var subject: String {
    switch kind {
    case .thirdParty(let name): "names \(name), who is not for this reader"
    case .restrictedPhrase(let words): "says “\(words)”, as something does that was left out"
    case .restrictedDetail(let detail): "gives \(detail), as something does that was left out"
    case .saidRestriction(let words): "says “\(words)”, so that the family is not to know it"
    case .emptyHeading: "nothing is left under this heading"
    case .unsorted(1): "1 line is not sorted yet"
    case .unsorted(let count): "\(count) lines are not sorted yet"
    }
  }
}
