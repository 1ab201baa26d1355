extension Subject {
  /// Whom a meeting is about, as one line says it: `Quillon Marsh, case 0417`, `The Marshes, family`,
  /// `Quillon Marsh, 15`.
  ///
  /// What stands at the end and is no case number, `child`, `adult`, `family` or age belongs to the
  /// name. An age is not kept: it says whether it is a child or an adult.
  public init(line: String) {
    var parts = line.split(separator: ",", omittingEmptySubsequences: false)[...]
    var (kind, number, age): (SubjectKind?, String?, Int?) = (nil, nil, nil)
    while parts.count > 1, let last = parts.last {
      let words = last.split(whereSeparator: \.isWhitespace)
      if kind == nil, words.count == 1, let said = SubjectKind(rawValue: words[0].lowercased()) {
        kind = said
      } else if number == nil, words.count == 2, words[0].lowercased() == "case" {
        number = String(words[1])
      } else if number == nil, words.count == 1, Self.isCaseNumber(words[0]) {
        number = String(words[0])
      } else if age == nil, let said = Self.age(words) {
        age = said
      } else {
        break
      }
      parts.removeLast()
    }
    let isRead = kind != nil || number != nil || age != nil
    let name = isRead ? parts.joined(separator: ",") : line
    self.init(kind: kind ?? age.map { $0 < 18 ? .child : .adult }, name: name, case: number)
  }

  /// Whether a line has an age, which is not kept.
  public static func hasAge(line: String) -> Bool {
    let parts = line.split(separator: ",", omittingEmptySubsequences: false)
    return parts.dropFirst().contains { age($0.split(whereSeparator: \.isWhitespace)) != nil }
  }

  /// The age that words say: `15`, `aged 15`, `15 yrs`, `15yo`.
  private static func age(_ words: [Substring]) -> Int? {
    let said = words.map { $0.lowercased() }.filter { !ageWords.contains($0) }
    guard said.count == 1, var word = said.first.map({ $0[...] }) else { return nil }
    for ending in ["yrs", "yr", "yo", "y"] where word.hasSuffix(ending) {
      word.removeLast(ending.count)
      break
    }
    guard (1...3).contains(word.utf8.count), word.utf8.allSatisfy({ (48...57).contains($0) }),
      let age = Int(word), age <= 120
    else { return nil }
    return age
  }

  private static let ageWords: Set<String> = [
    "age", "aged", "yrs", "yr", "years", "year", "old", "yo",
  ]

  /// Whether a word is a number of a case and not an age: four digits, or digits with other signs.
  private static func isCaseNumber(_ word: Substring) -> Bool {
    let digits = word.count { $0.isASCII && $0.isNumber }
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-/.".contains($0) }
    return isPlain && age([word]) == nil && (digits >= 4 || digits > 0 && digits < word.count)
  }
}
