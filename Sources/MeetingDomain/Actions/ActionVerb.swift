/// The verbs with which people begin what is to be done.
enum ActionVerb {
  /// Whether a lower-case word is one.
  static func contains(_ word: String) -> Bool { sure.contains(word) || unsure.contains(word) }

  /// Whether a lower-case word is one, and hardly ever a noun or a name.
  static func isSure(_ word: String) -> Bool { sure.contains(word) }

  /// Whether a lower-case word names something that nobody can see done.
  static func isVague(_ word: String) -> Bool { vague.contains(word) }

  private static let sure: Set<String> = [
    "advise", "agree", "arrange", "ask", "attend", "book", "bring", "chase", "check", "circulate",
    "clarify", "complete", "confirm", "convene", "discuss", "email", "ensure", "establish",
    "explain", "find", "forward", "gather", "get", "give", "identify", "inform", "invite", "make",
    "notify", "obtain", "offer", "organise", "organize", "phone", "prepare", "produce", "provide",
    "refer", "remind", "request", "ring", "send", "share", "speak", "submit", "telephone", "tell",
    "write",
  ]

  private static let unsure: Set<String> = Set(
    [
      "call", "contact", "draft", "follow", "hold", "meet", "record", "report", "review", "set",
      "support", "take", "update", "visit",
    ] + vague)

  private static let vague: Set<String> = [
    "consider", "encourage", "engage", "explore", "liaise", "monitor", "support",
  ]
}

extension Substring {
  /// Whether it begins with a verb of that sort, as an action without an owner does.
  var startsWithVerb: Bool {
    let word = firstWords(1).first ?? ""
    return word.utf8.count <= 12 && ActionVerb.contains(word.lowercased())
  }
}
