/// What a standardised tool showed before this meeting: G61, S1 L82.
public struct EarlierScore: Hashable, Sendable, Codable {
  /// The tool.
  public var tool: String?
  /// What it showed, as it was written.
  public var score: String?
  /// The day for which it showed that.
  public var on: CalendarDay?
  /// The reference of the meeting that recorded it.
  public var meeting: String?
  /// Who may see it; nil is everyone.
  public var visibility: Visibility?

  /// The parts, all empty.
  public init(
    tool: String? = nil, score: String? = nil, on: CalendarDay? = nil, meeting: String? = nil,
    visibility: Visibility? = nil
  ) {
    (self.tool, self.score, self.on) = (tool, score, on)
    (self.meeting, self.visibility) = (meeting, visibility)
  }

  /// `3 of 5 on Fri 16 Oct 2026`.
  public var inWords: String {
    (score ?? "no score") + (on.map { " on \($0.inWords)" } ?? "")
  }

  /// How a later score stands to it: `up 1`, `down 0.5`, `the same`; nil where the two are not on
  /// one scale, so that a difference would say nothing.
  public func difference(to later: String?) -> String? {
    guard let before = score.flatMap(Scale.init), let after = later.flatMap(Scale.init),
      before.words == after.words
    else { return nil }
    let difference = after.hundredths - before.hundredths
    guard difference != 0 else { return "the same" }
    return (difference > 0 ? "up " : "down ") + Scale.written(abs(difference))
  }
}

/// A score as a number and the words around it, which name its scale: `3` and `of 5`.
private struct Scale {
  let hundredths: Int
  let words: [Substring]

  /// A score whose first number has two decimals at most.
  init?(_ score: String) {
    guard let start = score.firstIndex(where: \.isASCIIDigit) else { return nil }
    let number = score[start...].prefix { $0.isASCIIDigit || $0 == "." }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count > 1 ? parts[1] : ""
    guard parts.count <= 2, decimals.count <= 2, let whole = Int(parts[0]), whole < 1_000_000,
      let part = Int(decimals + String(repeating: "0", count: 2 - decimals.count))
    else { return nil }
    hundredths = whole * 100 + part
    let rest = score[..<start].lowercased() + " " + score[number.endIndex...].lowercased()
    words = Substring(rest).split(whereSeparator: \.isWhitespace)
  }

  /// Hundredths as a number: `1`, `0.5`, `2.25`.
  static func written(_ hundredths: Int) -> String {
    let (whole, part) = (hundredths / 100, hundredths % 100)
    guard part != 0 else { return "\(whole)" }
    return part % 10 == 0 ? "\(whole).\(part / 10)" : "\(whole).\(part < 10 ? "0" : "")\(part)"
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension MeetingDocument {
  /// What the tool of an entry showed before this meeting; nil where that is not known.
  public func scoreBefore(_ entry: Entry) -> EarlierScore? {
    guard let tool = entry.tool, !entry.score.isBlank else { return nil }
    return scoresBefore?.first { $0.tool?.isSameName(as: tool) == true }
  }

  /// The tools that showed something before and of which this meeting says nothing yet.
  public var scoresToCompare: [EarlierScore] {
    let used = standing().filter { !$0.score.isBlank }.compactMap(\.tool)
    return (scoresBefore ?? []).filter { score in
      !used.contains { $0.isSameName(as: score.tool) }
    }
  }
}

extension Chain {
  /// What each tool showed last, in any of the meetings.
  var scores: [EarlierScore] {
    var scores: [EarlierScore] = []
    for meeting in meetings {
      for entry in meeting.standing() {
        guard let tool = entry.tool, !tool.isBlank, !entry.score.isBlank else { continue }
        let score = EarlierScore(
          tool: tool, score: entry.score, on: entry.obtainedOn ?? meeting.date.value,
          meeting: meeting.reference, visibility: entry.visibility)
        if let index = scores.firstIndex(where: { $0.tool?.isSameName(as: tool) == true }) {
          scores[index] = score
        } else {
          scores.append(score)
        }
      }
    }
    return scores
  }
}
