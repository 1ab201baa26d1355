/// Words by which people say that the family is not to hear something: `prof only`,
/// `mum mustn't find out`, `keep from dad`, `not to be shared w family`, `confidential - …`.
///
/// It is careful rather than clever: what is restricted without need is seen in the preview and let
/// go with one key, and what is not restricted is printed in the family's copy.
struct SaidRestriction {
  /// Names of the family and of the person, as `Room.circle` has them.
  let circle: Set<String>

  /// How many bytes at each end of a line are looked at.
  private static let reach = 240

  /// Who may see what a line says, where it says so itself.
  func visibility(in line: String) -> Visibility? {
    let isLong = line.utf8.count > 2 * Self.reach
    let ends = isLong ? [line.prefix(Self.reach), line.suffix(Self.reach)] : [line[...]]
    return ends.contains { words(in: $0) != nil } ? .professionalsOnly : nil
  }

  /// The words that say so, as they are written; nil where there are none.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  func words(in text: some StringProtocol) -> String? {
    let all = Words(String(text))
    // Hardly any line has one of these words, and most keys end here.
    guard all.lowercased.contains(where: Self.telltales.contains) else { return nil }
    for sentence in text.split(whereSeparator: { $0.isNewline || ".;!?".contains($0) }) {
      let words = Words(String(sentence))
      if let found = denied(in: words) ?? kept(in: words) { return words.joined(found) }
      for thought in sentence.split(whereSeparator: { ":–—".contains($0) })
        .flatMap({ $0.split(separator: " - ") })
      {
        let words = Words(String(thought))
        if let found = RestrictingPhrase.opening(words.lowercased) { return words.joined(found) }
      }
    }
    return RestrictingPhrase.found(in: all.lowercased).map(all.joined)
  }
}

// Words that deny or keep, and are near to words of knowing and to the family.
extension SaidRestriction {
  /// `doesn't want mum to know`, `mum not told`, `do not share with son`.
  ///
  /// Whoever is not to know stands before the word of knowing, or else `we don't know mum's address`
  /// would be meant; whoever is not to be told may stand on either side.
  private func denied(in words: Words) -> Range<Int>? {
    let said = words.lowercased
    for start in said.indices where Self.denies(said, at: start) {
      if let range = notFor(words, at: start) { return range }
      let span = start + 1..<min(start + 8, said.count)
      guard
        let verb = span.first(where: {
          Self.knows(said, at: $0) || Self.telling.contains(said[$0])
        })
      else { continue }
      let end = Self.telling.contains(said[verb]) ? min(verb + 7, said.count) : verb
      let near = max(0, start - 5)..<end
      guard let who = near.first(where: { isFamily(words, at: $0) }) else { continue }
      let first = said[start] == "t" ? start - 1 : start
      return min(first, who)..<max(verb, who) + 1
    }
    return nil
  }

  /// `not for her mother`.
  private func notFor(_ words: Words, at start: Int) -> Range<Int>? {
    let said = words.lowercased
    guard start + 1 < said.count, said[start] == "not", said[start + 1] == "for" else { return nil }
    let span = start + 2..<min(start + 4, said.count)
    return span.first { isFamily(words, at: $0) }.map { start..<$0 + 1 }
  }

  /// `keep from mum`, `keep it from them`, `keep mum from finding out`.
  private func kept(in words: Words) -> Range<Int>? {
    let said = words.lowercased
    for start in said.indices where Self.keeping.contains(said[start]) {
      let span = start + 1..<min(start + 6, said.count)
      guard let from = span.first(where: { said[$0] == "from" }),
        !["away", "safe", "apart", "out"].contains(said[from - 1])
      else { continue }
      let isThing = from == start + 1 || Self.things.contains(said[from - 1])
      for after in from + 1..<max(from + 1, min(from + 3, said.count)) {
        if isFamily(words, at: after) || isThing && Self.them.contains(said[after])
          || Self.knows(said, at: after)
        {
          return start..<after + 1
        }
      }
    }
    return nil
  }

  private static func denies(_ said: [String], at index: Int) -> Bool {
    // The apostrophe of "mustn't" parts it.
    if said[index] == "t" { return index > 0 && said[index - 1].hasSuffix("n") }
    return denying.contains(said[index])
      && !(index + 1 < said.count && said[index] == "not" && said[index + 1] == "only")
  }

  private static func knows(_ said: [String], at index: Int) -> Bool {
    if knowing.contains(said[index]) { return true }
    return ["find", "finds", "found", "finding"].contains(said[index])
      && index + 1 < said.count && said[index + 1] == "out"
  }

  /// Whether a word is one of the family or a name of theirs, and not of `children's services`.
  private func isFamily(_ words: Words, at index: Int) -> Bool {
    let said = words.lowercased
    guard Self.family.contains(said[index]) || circle.contains(words.written[index]) else {
      return false
    }
    let rest = said[(index + 1)...].drop { $0 == "s" }
    return rest.first.map { !Self.ofServices.contains($0) } ?? true
  }
}

extension SaidRestriction {
  static let family: Set<String> = set(
    """
    family mum mam mom mummy mother dad daddy father parent parents stepmum stepmother stepdad \
    stepfather stepson stepdaughter nan nana nanna gran grandma grandad grandmother grandfather \
    grandparents son sons daughter daughters brother sister sibling siblings aunt auntie uncle wife \
    husband partner boyfriend girlfriend carer carers child children kids yp cyp
    """)

  private static let denying: Set<String> = set(
    """
    not never nobody none cannot without dont doesnt didnt mustnt cant wont shouldnt isnt wasnt \
    hasnt havent hadnt arent werent neednt couldnt wouldnt
    """)

  private static let keeping: Set<String> = set(
    "keep keeps kept keeping hide hides hid hidden hiding conceal concealed withhold withheld")

  /// Words of which one is in everything that restricts.
  private static let telltales = denying.union(keeping).union(
    set("t confidential off police third prof profs professional professionals unaware"))

  private static let knowing: Set<String> = set(
    "know knows knew known knowing knowledge hear hears heard hearing aware")

  private static let telling: Set<String> = set(
    """
    tell tells told telling share shared sharing inform informed disclose disclosed mention \
    mentioned repeat repeated discuss discussed reveal revealed
    """)

  private static let things: Set<String> = set("it this that these those quiet secret all back")
  private static let them: Set<String> = set("them her him")

  /// What makes an agency or a process of a word of the family: `family support`, `partner agency`.
  private static let ofServices: Set<String> = set(
    """
    services service social protection support worker workers court hub centre safeguarding \
    liaison agency agencies organisation organisations nurse health
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}

extension Words {
  fileprivate func joined(_ range: Range<Int>) -> String {
    written[range].joined(separator: " ")
  }
}
