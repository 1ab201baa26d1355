import MeetingDomain

extension Editor {
  /// Whether it is asked how an entry is known and how well it is supported.
  var isGrading: Bool { isChained && (field?.name == "known" || field?.name == "support") }
}

extension Nature {
  /// `a fact`, `an opinion`.
  var withArticle: String {
    switch self {
    case .fact: "a fact"
    case .observation: "an observation"
    case .allegation: "an allegation"
    case .opinion: "an opinion"
    }
  }
}

extension Entry {
  /// The first question of the key that says how an entry is known: G57; of the person's own words
  /// it is how they reached the meeting, which is also the second one of a view: G30.
  var firstOfGrade: String { kind == .voice ? "how" : "known" }

  /// The first question of the key for consent and lawful basis; a basis that lacks is asked for
  /// where consent is answered: G63, G64.
  var firstOfSharing: String { consent != nil && basis == nil ? "basis" : "consent" }

  /// The question that comes with an answered one; nil where there is none.
  func question(after field: String) -> String? {
    switch field {
    case "known": kind == .view ? "how" : "support"
    case "consent": consent == .refused || consent == .notSought ? "basis" : nil
    default: nil
    }
  }

  /// Whether it is shared without consent and nothing says on what basis: G64.
  var lacksBasis: Bool { (consent == .refused || consent == .notSought) && basis == nil }

  /// How it is known and on what basis it is shared, in a sentence.
  var grade: String {
    let parts = [
      nature?.rawValue, known?.rawValue, support?.rawValue, how?.rawValue,
      consent.map { "consent \($0.rawValue)" }, basis?.rawValue,
    ].compactMap { $0.map(PlainWords.words) }
    guard let first = parts.first else { return "Nothing was chosen." }
    let rest = parts.dropFirst().map { ", \($0)" }.joined()
    return first.prefix(1).uppercased() + first.dropFirst() + rest + "."
  }
}
