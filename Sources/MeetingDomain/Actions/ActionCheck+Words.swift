// What the checks read in the words of an action.
extension ActionCheck {
  static func isEmpty(_ text: String?) -> Bool {
    text?.unicodeScalars.allSatisfy(\.properties.isWhitespace) ?? true
  }

  /// Whether its owner or its first words name more than one.
  static func isShared(_ action: Action, _ setting: ActionSetting) -> Bool {
    if let owner = action.owner, !isEmpty(owner) {
      let words = owner.split(separator: " ")
      if case .person? = setting.room.meaning(of: words, isExplicit: true) { return false }
      return words.contains { ["and", "&", "or"].contains($0) }
        || owner.utf8.contains { [UInt8(ascii: "/"), UInt8(ascii: "&"), 59].contains($0) }
    }
    return OwnerClause(action.text[...], setting.room).map { $0.parties.count > 1 } ?? false
  }

  /// That a day is no working day, and which one is.
  static func notWorking(_ day: CalendarDay, _ what: String, _ setting: ActionSetting) -> String {
    let before = day.adding(workingDays: -1, in: setting.region)
    return "\(day.inWords) is \(what); the working day before is \(before.inWords)."
  }

  /// The words for a time that is none, as they are written.
  static func vagueTime(_ action: Action) -> String? {
    let words = words(action)
    let lower = words.map { $0.lowercased() }
    for phrase in vagueTimes {
      for start in lower.indices where lower[start] == phrase[0] {
        guard lower[start...].starts(with: phrase) else { continue }
        return words[start..<start + phrase.count].joined(separator: " ")
      }
    }
    return nil
  }

  /// The verb that it begins with, where nobody can see it done.
  static func vagueVerb(_ action: Action) -> String? {
    var words = words(action)[...]
    if words.prefix(2).map({ $0.lowercased() }) == ["continue", "to"] {
      words = words.dropFirst(2)
    }
    guard let verb = words.first?.lowercased() else { return nil }
    return ActionVerb.isVague(verb) ? verb : nil
  }

  /// Whether it begins with a verb, and another one that is hardly ever a noun follows "and".
  static func isTwo(_ action: Action) -> Bool {
    let words = words(action).map { $0.lowercased() }
    guard let first = words.first, ActionVerb.contains(first) else { return false }
    return words.indices.dropFirst().contains { index in
      words[index] == "and" && index + 2 < words.count && ActionVerb.isSure(words[index + 1])
    }
  }

  /// The first words, without the marks around them.
  private static func words(_ action: Action) -> [Substring] {
    Substring(action.text.unicodeScalars.prefix(2_000)).utf8.split { byte in
      byte < 0x80 && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }.map(Substring.init)
  }

  private static let vagueTimes: [[String]] = [
    ["asap"], ["a", "s", "a", "p"], ["as", "soon", "as", "possible"], ["soon"], ["sooner"],
    ["ongoing"], ["on", "going"], ["in", "due", "course"], ["when", "possible"],
    ["where", "possible"], ["shortly"], ["urgently"], ["immediately"], ["promptly"],
    ["at", "the", "earliest"], ["until", "further", "notice"], ["tbc"], ["tba"], ["tbd"],
    ["in", "the", "near", "future"], ["at", "some", "point"], ["eventually"], ["regularly"],
  ]
}
