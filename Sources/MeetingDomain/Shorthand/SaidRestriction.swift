/// Words by which people say that the family is not to hear something: `prof only`, `mum not to know`.
enum SaidRestriction {
  /// How many bytes at each end of a line are looked at.
  private static let reach = 240

  /// Who may see what a line says, where it says so itself.
  static func visibility(in line: String) -> Visibility? {
    let bytes = line.utf8
    let isLong = bytes.count > 2 * reach
    let ends = isLong ? [line.prefix(reach), line.suffix(reach)] : [line[...]]
    return ends.contains { words(in: Words(String($0))) != nil } ? .professionalsOnly : nil
  }

  /// The words that say so, as they are written; nil where there are none.
  static func words(in text: Words) -> String? {
    let words = text.lowercased
    for start in words.indices {
      for phrase in phrases[words[start]] ?? [] where words[start...].starts(with: phrase) {
        return text.written[start..<start + phrase.count].joined(separator: " ")
      }
    }
    return nil
  }

  /// The phrases by their first word.
  private static let phrases = Dictionary(grouping: all) { $0[0] }

  private static let all: [[String]] = {
    let family = [
      "family", "mum", "mam", "mother", "dad", "father", "parent", "parents", "carer", "carers",
      "nan", "child",
    ]
    let only = ["prof", "profs", "professional", "professionals"].map { [$0, "only"] }
    let unknowing = family.flatMap { [[$0, "not", "to", "know"], [$0, "must", "not", "know"]] }
    let untold = ["do not tell", "don t tell", "not for"].flatMap { start in
      family.flatMap { who in ["", "the", "her", "his", "their"].map { "\(start) \($0) \(who)" } }
    }
    return only + unknowing + untold.map { $0.split(separator: " ").map(String.init) }
  }()
}
