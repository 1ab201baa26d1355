/// `JS to`, `JS will`, `@housing to` or `JS and AO to`, at the beginning of an action; `JS` alone
/// before a verb.
struct OwnerClause {
  /// Those who are to do it.
  var parties: [Room.Meaning]
  /// What they are to do.
  var rest: Substring

  /// The most bytes before "to" or "will".
  fileprivate static let longest = 120

  /// Finds it; nil where there is none.
  init?(_ text: Substring, _ room: Room) {
    guard text.hasWordOfDoing else { return nil }
    let words = text.firstWords(10)
    guard let to = words.dropFirst().firstIndex(where: { $0 == "to" || $0 == "will" }),
      to + 1 < words.count, words[to] == "to" || !EverydayWord.saysNothingIsDone(words[to + 1]),
      words[to + 1].canBeVerb, text.utf8.distance(to: words[to].startIndex) <= Self.longest
    else { return nil }
    let named = Array(words[..<to])
    guard let parties = Self.parties(named, room) else { return nil }
    (self.parties, rest) = (parties, text[words[to + 1].startIndex...])
  }

  /// Finds one who stands before the verb itself, as in `JS ring the landlord`; nil where there is
  /// none.
  ///
  /// - Parameter hasDay: Whether a day shows that the line is an action: without it `school share
  ///   the view` and `JS visit went well` tell how things are.
  init?(bare text: Substring, _ room: Room, hasDay: Bool) {
    let words = text.firstWords(5)
    for verb in words.indices.dropFirst() where words[verb].utf8.count <= 12 {
      let word = String(words[verb])
      let named = Array(words[..<verb])
      // "Child review by fri" is no review by the child.
      let isNamed = !PostWord.contains(words[0].lowercased())
      let isVerb =
        hasDay && isNamed
        ? ActionVerb.contains(word) || EverydayWord.isDoing(word) : ActionVerb.isSure(word)
      guard isVerb, let party = Self.meaning(named, room) else { continue }
      if case .agency = party, !hasDay { return nil }
      (parties, rest) = ([party], text[words[verb].startIndex...])
      return
    }
    return nil
  }

  /// What follows `to` or `will` at the beginning, where that is to be done.
  static func infinitive(_ text: Substring) -> Substring? {
    let words = text.firstWords(2)
    guard words.count == 2, words[0] == "to" || words[0] == "will", words[1].canBeVerb,
      !EverydayWord.saysNothingIsDone(words[1])
    else { return nil }
    return text[words[1].startIndex...]
  }

  /// Whether somebody who is not known yet is to do it: `someone to speak to nan`.
  static func isForSomebody(_ text: Substring) -> Bool {
    let words = text.firstWords(3)
    return words.count == 3 && unknown.contains(words[0].lowercased())
      && (words[1] == "to" || words[1] == "will") && words[2].canBeVerb
  }

  private static let unknown: Set<String> = ["someone", "somebody", "tbc", "tba"]

  /// Initials, a title and a name, or somebody of the family before `to` or `will` whom the list
  /// does not have.
  static func stranger(_ text: Substring, _ room: Room) -> String? {
    let words = text.firstWords(5)
    guard text.hasWordOfDoing,
      let to = words.dropFirst().firstIndex(where: { $0 == "to" || $0 == "will" }),
      to + 1 < words.count, words[to + 1].canBeVerb, meaning(Array(words[..<to]), room) == nil
    else { return nil }
    let isInitials = to == 1 && words[0].isInitials
    let isTitled = to > 1 && Room.isTitle(words[0]) && words[1].beginsWithCapital
    let isRelative = to == 1 && PostWord.isRelative(words[0].lowercased())
    return isInitials || isTitled || isRelative ? words[..<to].joined(separator: " ") : nil
  }

  private static func parties(_ words: [Substring], _ room: Room) -> [Room.Meaning]? {
    if let one = meaning(words, room) { return [one] }
    let parts = words.flatMap { $0.splitKeeping(",/&+") }
      .split { ["and", "&", "+", "/", ","].contains($0.lowercased()) }
    let parties = parts.compactMap { meaning(Array($0), room) }
    return parts.count > 1 && parties.count == parts.count ? parties : nil
  }

  private static func meaning(_ words: [Substring], _ room: Room) -> Room.Meaning? {
    guard words[0].utf8.first == UInt8(ascii: "@") else {
      let isWord = words.count == 1 && EverydayWord.takesTo(words[0].lowercased())
      return isWord ? nil : room.meaning(of: words)
    }
    let name = words[0].dropFirst()
    return name.isEmpty ? nil : room.meaning(of: [name] + words.dropFirst(), isExplicit: true)
  }
}

extension Substring {
  /// Whether it begins by telling what is so or was, and not what is to be done: `agrees with it`,
  /// `visited him`, `he is well`.
  var tellsWhatIs: Bool {
    guard let first = firstWords(1).first?.lowercased() else { return true }
    if OwnerClause.infinitive(self) != nil { return false }
    let word = String(first.prefix { $0.isLetter || $0.isNumber })
    return word.isEmpty || EverydayWord.tells(word)
      || word.utf8.count > 4 && word.hasSuffix("ed") && !word.hasSuffix("eed")
  }

  fileprivate var beginsWithCapital: Bool {
    unicodeScalars.first?.properties.isUppercase == true
  }

  /// Whether it is two to four capitals of ASCII.
  fileprivate var isInitials: Bool {
    (2...4).contains(utf8.count)
      && utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// Whether a verb in lower case can stand here, rather than a place or a name.
  fileprivate var canBeVerb: Bool {
    guard let first = unicodeScalars.first, first.properties.isAlphabetic,
      !first.properties.isUppercase
    else { return false }
    return !EverydayWord.followsPlace(String(self))
  }

  /// Whether there is " to " or " will " near enough to the beginning.
  fileprivate var hasWordOfDoing: Bool {
    var last: UInt64 = 0
    for byte in utf8.prefix(OwnerClause.longest + 6) {
      last = last << 8 | UInt64(byte)
      if last & 0xFFFF_FFFF == 0x20_74_6F_20 { return true }
      if last & 0xFFFF_FFFF_FFFF == 0x20_77_69_6C_6C_20 { return true }
    }
    return false
  }

  /// The pieces between some ASCII marks, and the marks.
  fileprivate func splitKeeping(_ marks: String) -> [Substring] {
    var (pieces, rest) = ([Substring](), utf8)
    while let mark = rest.firstIndex(where: marks.utf8.contains) {
      if mark > rest.startIndex { pieces.append(Substring(rest[..<mark])) }
      let next = rest.index(after: mark)
      pieces.append(Substring(rest[mark..<next]))
      rest = rest[next...]
    }
    return rest.isEmpty ? pieces : pieces + [Substring(rest)]
  }
}

extension Substring.UTF8View {
  fileprivate func distance(to index: String.Index) -> Int { distance(from: startIndex, to: index) }
}
