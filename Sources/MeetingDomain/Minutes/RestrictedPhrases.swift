/// What was said in rows that a copy leaves out, to find the same words in what it shows.
struct RestrictedPhrases {
  /// How many words in a row make a phrase; a shorter text is one as a whole.
  private static let length = 5

  private var phrases: Set<[String]> = []
  private var lengths: Set<Int> = []
  private var details: Set<String> = []

  /// - Parameter restriction: What the reader may not see, whether the copy would hold it or not:
  ///   an action sheet holds no entries, and words of one may stand in what was done since.
  init(in source: MeetingDocument, restriction: Restriction) {
    let rows = restriction.forTheirOwnSake
    guard !rows.isEmpty else { return }
    let known = Set([source.subject.case, source.reference].compactMap { $0?.lowercased() })
    for text in source.printedTexts where text.row.map(rows.contains) == true && text.isFree {
      let words = Words(text.words).lowercased
      add(words)
      details.formUnion(words.filter { $0.isDetail && !known.contains($0) })
    }
  }

  private mutating func add(_ words: [String]) {
    let length = min(words.count, Self.length)
    guard length >= 3 else { return }
    lengths.insert(length)
    for start in 0...(words.count - length) { phrases.insert(Array(words[start..<start + length])) }
  }

  /// The phrases and details that stand in a text, each stretch of it once.
  func found(in text: Words) -> [LeakFinding.Kind] {
    let words = text.lowercased
    var kinds: [LeakFinding.Kind] = []
    for length in lengths where words.count >= length {
      var start = 0
      while start + length <= words.count {
        guard phrases.contains(Array(words[start..<start + length])) else {
          start += 1
          continue
        }
        var end = start + length
        while end < words.count, phrases.contains(Array(words[end + 1 - length...end])) { end += 1 }
        kinds.append(.restrictedPhrase(text.written[start..<end].joined(separator: " ")))
        start = end
      }
    }
    return kinds
      + text.written.filter { details.contains($0.lowercased()) }
      .map { .restrictedDetail($0) }
  }
}

extension Restriction {
  /// The rows of which the words themselves are restricted: not only made from something that is, and
  /// not only said while the reader was out of the room.
  fileprivate var forTheirOwnSake: Set<RowRef> {
    func rows(_ kind: RowKind, _ reasons: [RowID: Withheld.Reason]) -> [RowRef] {
      reasons.filter { $0.value.isOfTheWords }.map { RowRef(kind, $0.key) }
    }
    return Set(rows(.entry, entries) + rows(.action, actions))
  }
}

extension Withheld.Reason {
  fileprivate var isOfTheWords: Bool {
    switch self {
    case .visibility, .professionalsOnlyPart: true
    case .basisUnsure, .notInTheRoom, .timeUnknown, .madeFromWithheld, .ofNothing: false
    }
  }
}

extension String {
  /// Whether the word is a detail that finds a person: four digits or more that are no year, or
  /// letters and digits mixed, as in a postcode.
  fileprivate var isDetail: Bool {
    let digits = unicodeScalars.count { ("0"..."9").contains($0) }
    guard digits > 0 else { return false }
    if digits == unicodeScalars.count {
      return digits >= 4 && !(digits == 4 && (hasPrefix("19") || hasPrefix("20")))
    }
    return unicodeScalars.count >= 3 && unicodeScalars.count - digits <= 3
      && !["st", "nd", "rd", "th", "am", "pm", "wd"].contains(String(drop { $0.isNumber }))
  }
}

/// The words of a text, as they are written and in small letters; what is no letter or digit parts
/// them.
struct Words {
  let written: [String]
  let lowercased: [String]

  init(_ text: String) {
    written = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    lowercased = written.map { $0.lowercased() }
  }

  /// Whether these words stand in the text in a row.
  func contains(_ words: [String]) -> Bool {
    guard let first = words.first, words.count <= lowercased.count else { return false }
    return lowercased.indices.dropLast(words.count - 1).contains { start in
      lowercased[start] == first && lowercased[start..<start + words.count].elementsEqual(words)
    }
  }
}
