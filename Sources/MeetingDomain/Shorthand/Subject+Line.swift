extension Subject {
  /// Whom a meeting is about, as one line says it: `Quillon Marsh, case 0417`, `The Marshes, family`.
  ///
  /// What stands at the end and is no case number, `child`, `adult` or `family` belongs to the name.
  public init(line: String) {
    var parts = line.split(separator: ",", omittingEmptySubsequences: false)[...]
    var (kind, number): (SubjectKind?, String?) = (nil, nil)
    while parts.count > 1, let last = parts.last {
      let words = last.split(whereSeparator: \.isWhitespace)
      if kind == nil, words.count == 1, let said = SubjectKind(rawValue: words[0].lowercased()) {
        kind = said
      } else if number == nil, words.count == 2, words[0].lowercased() == "case" {
        number = String(words[1])
      } else if number == nil, words.count == 1, Self.isCaseNumber(words[0]) {
        number = String(words[0])
      } else {
        break
      }
      parts.removeLast()
    }
    let name = parts.joined(separator: ",")
    self.init(kind: kind, name: kind == nil && number == nil ? line : name, case: number)
  }

  /// Whether a word is a number of a case and not an age: four digits, or digits with other signs.
  private static func isCaseNumber(_ word: Substring) -> Bool {
    let digits = word.count { $0.isASCII && $0.isNumber }
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-/.".contains($0) }
    return isPlain && (digits >= 4 || digits > 0 && digits < word.count)
  }
}
