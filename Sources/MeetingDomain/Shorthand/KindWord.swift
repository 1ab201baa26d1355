/// What the word before a colon or a dash says a line is: `risk:`, `rec -`, `action:`; `+ve` needs
/// neither.
enum KindWord: Equatable {
  case entry(EntryKind)
  case action(ActionKind?)
  case objective

  /// The kind that a word names, in any case; nil for any other word.
  init?(_ word: Substring) {
    guard word.utf8.count <= 14, let kind = Self.table[word.lowercased()] else { return nil }
    self = kind
  }

  /// Whether the first of some words names a kind without a mark behind it: `+ve sees nan`, but not
  /// `+ve drug test`.
  static func standsAlone(_ words: [Substring]) -> Bool {
    words.first == "+ve"
      && tests.isDisjoint(
        with: words.dropFirst().flatMap { $0.lowercased().split { !$0.isLetter } })
  }

  private static let tests: Set<Substring> = [
    "test", "tests", "tested", "testing", "result", "results", "screen", "swab", "for", "on",
    "preg",
    "pregnancy", "drug", "drugs", "urine", "blood", "hcg", "lft", "covid", "id",
  ]

  /// Whether it names an action of any sort.
  var isAction: Bool {
    if case .action = self { true } else { false }
  }

  private static let table: [String: KindWord] = [
    "need": .entry(.need), "strength": .entry(.strength), "risk": .entry(.risk),
    "info": .entry(.information), "information": .entry(.information), "voice": .entry(.voice),
    "view": .entry(.view), "decision": .entry(.decision), "rec": .entry(.recommendation),
    "recommendation": .entry(.recommendation), "dispute": .entry(.dispute),
    "worry": .entry(.risk), "worries": .entry(.risk), "+ve": .entry(.strength), "obj": .objective,
    "objective": .objective,
    "legal": .entry(.legislation), "legislation": .entry(.legislation), "note": .entry(.note),
    "action": .action(nil), "referral": .action(.referral),
  ]
}
