/// Fixed phrases that say that something is for professionals only.
enum RestrictingPhrase {
  /// Where one stands among lower-case words; nil where none does.
  static func found(in words: [String]) -> Range<Int>? {
    for start in words.indices {
      for phrase in phrases[words[start]] ?? [] where words[start...].starts(with: phrase) {
        return start..<start + phrase.count
      }
    }
    return nil
  }

  /// The one that lower-case words begin with where a thought begins: `confidential - …`.
  static func opening(_ words: [String]) -> Range<Int>? {
    openings.first { words.starts(with: $0) }.map { 0..<$0.count }
  }

  private static let openings = [
    ["confidential"], ["off", "record"], ["off", "the", "record"], ["police", "only"],
    ["third", "party"],
  ]

  /// The phrases by their first word.
  private static let phrases = Dictionary(grouping: all) { $0[0] }

  private static let all: [[String]] = {
    let only = ["prof", "profs", "professional", "professionals"].map { [$0, "only"] }
    let family = SaidRestriction.family.sorted()
    let unknowing = family.flatMap {
      [[$0, "unaware"], [$0, "is", "unaware"], [$0, "not", "to", "see", "this"]]
    }
    let pronouns = ["do not tell", "don t tell", "dont tell", "not to tell"].flatMap { start in
      ["her", "him", "them"].map { "\(start) \($0)" }
    }
    return only + unknowing + pronouns.map { $0.split(separator: " ").map(String.init) }
  }()
}
