import MeetingDomain
import Terminal

/// What one record lacks, for people and for programs.
struct RecordCheck {
  /// What the meeting is called: its reference, or its id where it has none.
  let name: String
  /// What it lacks, in the order of the agenda.
  let gaps: [Gap]

  init(name: String, _ document: MeetingDocument) {
    (self.name, gaps) = (name, document.gaps)
  }

  /// Whether nothing is lacking without which the minutes cannot be approved.
  var isApprovable: Bool { count(.blocks) == 0 }

  /// How many gaps have a response.
  func count(_ response: Response) -> Int {
    gaps.count { $0.response == response }
  }

  /// The gaps under the places of the agenda, in lines.
  ///
  /// - Parameter width: How many columns a line may take.
  func text(width: Int) -> String {
    var text = inert(summary).wrapped(to: width)
    for place in Place.allCases {
      let gaps = gaps.filter { $0.place == place }
      guard !gaps.isEmpty else { continue }
      text += "\n\(place.title)\n"
      text += gaps.map { inert($0.sentence).wrapped(to: width, first: "  ", rest: "      ") }
        .joined()
    }
    return text
  }

  private var summary: String {
    let counts = Response.allCases.compactMap { response -> String? in
      let count = count(response)
      return count == 0 ? nil : "\(count) \(count == 1 ? response.noun : response.nouns)"
    }
    let what = counts.isEmpty ? "nothing is lacking" : counts.joined(separator: ", ")
    return "\(name) \(isApprovable ? "can" : "cannot") be approved: \(what)."
  }
}

extension RecordCheck: Encodable {
  private enum CodingKeys: String, CodingKey {
    case meeting, approvable, gaps
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(name, forKey: .meeting)
    try object.encode(isApprovable, forKey: .approvable)
    try object.encode(gaps.map(WrittenGap.init), forKey: .gaps)
  }
}

/// A gap in JSON; its item is a number from 1 to 12, else `opening` or `close`.
private struct WrittenGap: Encodable {
  let gap: Gap

  private enum CodingKeys: String, CodingKey {
    case g, clause, response, item, text
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(gap.g, forKey: .g)
    try object.encode(gap.clause, forKey: .clause)
    try object.encode(gap.response.rawValue, forKey: .response)
    if let item = gap.place.item {
      try object.encode(item, forKey: .item)
    } else {
      try object.encode(gap.place.name, forKey: .item)
    }
    try object.encode(gap.text, forKey: .text)
  }
}

extension Gap {
  /// `G44 (S1 L68), blocks approval: …`.
  fileprivate var sentence: String {
    "\(g) (\(clause)), \(response == .blocks ? "blocks approval" : response.noun): \(text)"
  }
}

extension Response {
  fileprivate var noun: String {
    switch self {
    case .blocks: "gap that blocks it"
    case .warns: "warning"
    case .prompts: "question"
    case .field: "field"
    case .output: "output"
    }
  }

  fileprivate var nouns: String {
    self == .blocks ? "gaps that block it" : noun + "s"
  }
}

extension String {
  /// The text in lines of a width, each ended by a line break.
  fileprivate func wrapped(to width: Int, first: String = "", rest: String = "") -> String {
    // The words wrap to what the deeper indent leaves, so that no line is longer than the width.
    let lines = wrap(self, columns: max(16, width - rest.count))
    return lines.enumerated().map { number, line in
      var line = (number == 0 ? first : rest) + line
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
