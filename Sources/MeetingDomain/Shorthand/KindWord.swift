/// What the word before a colon says a line is: `risk:`, `rec:`, `action:`.
enum KindWord: Equatable {
  case entry(EntryKind)
  case action(ActionKind?)

  /// The kind that a word names, in any case; nil for any other word.
  init?(_ word: Substring) {
    guard word.utf8.count <= 14, let kind = Self.table[word.lowercased()] else { return nil }
    self = kind
  }

  /// Whether it names an action of any sort.
  var isAction: Bool {
    if case .action = self { true } else { false }
  }

  private static let table: [String: KindWord] = [
    "need": .entry(.need), "strength": .entry(.strength), "risk": .entry(.risk),
    "info": .entry(.information), "information": .entry(.information), "voice": .entry(.voice),
    "view": .entry(.view), "decision": .entry(.decision), "rec": .entry(.recommendation),
    "recommendation": .entry(.recommendation), "dispute": .entry(.dispute),
    "legal": .entry(.legislation), "legislation": .entry(.legislation), "note": .entry(.note),
    "action": .action(nil), "referral": .action(.referral),
  ]
}
