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
    /// Everything under an item was left out, which its empty heading may show.
    case emptyHeading
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
  public var isLeak: Bool { kind != .emptyHeading }

  /// What people type to release it: six hexadecimal digits, the same for as long as it stands.
  public var id: String {
    // FNV-1a, folded to 24 bits.
    var hash: UInt32 = 2_166_136_261
    for byte in "\(place)|\(row?.id.text ?? "")|\(subject)".utf8 {
      hash = (hash ^ UInt32(byte)) &* 16_777_619
    }
    let digits = String((hash >> 24) ^ (hash & 0xFF_FFFF), radix: 16)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The place and the find in one sentence.
  public var description: String { "\(place): \(subject)." }

  private var subject: String {
    switch kind {
    case .thirdParty(let name): "names \(name), who is not for this reader"
    case .restrictedPhrase(let words): "says “\(words)”, as something does that was left out"
    case .restrictedDetail(let detail): "gives \(detail), as something does that was left out"
    case .emptyHeading: "nothing is left under this heading"
    }
  }
}
