/// Reads what a line says before its words.
struct LineParser {
  let line: String
  let room: Room

  /// The most bytes that a prefix has.
  private static let longestPrefix = 160

  /// Whether there is anything in the line that a prefix cannot be without.
  static func mayHavePrefix(_ line: String) -> Bool {
    line.utf8.prefix(longestPrefix).contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") }
  }

  /// Fills a reading that has nothing but its line and item.
  ///
  /// - Parameter today: nil where only the prefix is to be read.
  func read(into reading: inout LineReading, today: CalendarDay?) {
    let prefix = prefix(mayBeAction: { kind in
      today != nil && (kind == nil ? reading.item == .actionPlan : kind?.isAction == true)
    })
    switch prefix.kind {
    case .entry?, .objective?: if reading.isAction { return }
    case .action?, nil: break
    }
    reading.say(prefix)
    switch prefix.kind {
    case .entry?, .objective?: break
    case .action?:
      reading.isAction = true
      if let today { readAction(into: &reading, after: prefix, today) }
    case nil where reading.item == .actionPlan:
      if let today { readAction(into: &reading, after: prefix, today) }
    case nil: break
    }
  }

  /// All that stands before the words.
  struct Prefix {
    var who: Room.Meaning?
    var kind: KindWord?
    /// The words of the line.
    var rest: Substring
  }

  private func prefix(mayBeAction: (KindWord?) -> Bool) -> Prefix {
    var prefix = Prefix(rest: line[...])
    if let said = quotation { return said }
    // One part may say who and another one what.
    while Self.mayHavePrefix(line), prefix.who == nil || prefix.kind == nil {
      let isOwner = mayBeAction(prefix.kind) && OwnerClause(prefix.rest, room) != nil
      guard !isOwner, readAddress(&prefix) || readColon(&prefix) else { break }
    }
    readKind(&prefix)
    if prefix.kind == nil, isThePerson(prefix.who), String(prefix.rest).isQuoted {
      prefix.kind = .entry(.voice)
    }
    if prefix.who == nil, mayBeAction(prefix.kind) { readDash(&prefix) }
    return prefix
  }

  /// `Z said "…"`: the own words of whom the meeting is about; nil for any other line.
  private var quotation: Prefix? {
    let words = line[...].firstWords(5)
    guard let said = words.dropFirst().firstIndex(where: { Self.saying.contains($0) }) else {
      return nil
    }
    let who = room.meaning(of: Array(words[..<said]))
    guard isThePerson(who), let rest = line[words[said].endIndex...].afterSpaces,
      String(rest).isQuoted
    else { return nil }
    return Prefix(who: who, kind: .entry(.voice), rest: rest)
  }

  private func isThePerson(_ who: Room.Meaning?) -> Bool {
    guard case .person(let name, _)? = who else { return false }
    return room.isAbout(name)
  }

  private static let saying: Set<Substring> = [
    "said", "says", "said:", "says:", "said,", "says,", "wrote", "wrote:", "replied",
  ]

  /// Takes `@school` off, with a colon or without.
  private func readAddress(_ prefix: inout Prefix) -> Bool {
    let trimmed = prefix.rest.utf8.drop { $0 == UInt8(ascii: " ") }
    guard prefix.who == nil, trimmed.first == UInt8(ascii: "@") else { return false }
    let words = Substring(trimmed.dropFirst()).firstWords(5)
    for count in (1...5).reversed() where count <= words.count {
      var said = Array(words.prefix(count))
      let end = said[count - 1].endIndex
      if said[count - 1].utf8.last == UInt8(ascii: ":") { said[count - 1].removeLast() }
      guard !said.contains(where: { $0.isEmpty || $0.utf8.last == UInt8(ascii: ":") }),
        let who = room.meaning(of: said, isExplicit: true),
        let rest = prefix.rest[end...].afterSpaces
      else { continue }
      (prefix.who, prefix.rest) = (who, rest)
      return true
    }
    return false
  }

  /// Takes `JS:`, `risk:` or `JS risk:` off.
  private func readColon(_ prefix: inout Prefix) -> Bool {
    let bytes = prefix.rest.utf8
    guard
      let colon = bytes.prefix(Self.longestPrefix).firstIndex(where: {
        $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "\n")
      }), bytes[colon] == UInt8(ascii: ":"),
      let rest = prefix.rest[bytes.index(after: colon)...].afterSpaces
    else { return false }
    let words = prefix.rest[..<colon].split(separator: " ")
    guard !words.isEmpty, words.count <= 8, read(words, into: &prefix) else { return false }
    prefix.rest = rest
    return true
  }

  /// Takes `risk - ` or `+ve ` off what follows who says it.
  private func readKind(_ prefix: inout Prefix) {
    let words = prefix.rest.firstWords(5)
    guard prefix.kind == nil, words.count > 1, let kind = KindWord(words[0]) else { return }
    let isDashed = Self.dashes.contains(words[1])
    guard isDashed || KindWord.standsAlone(words),
      let rest = prefix.rest[words[isDashed ? 1 : 0].endIndex...].afterSpaces
    else { return }
    (prefix.kind, prefix.rest) = (kind, rest)
  }

  /// Takes `JS - ` off what may be an action, where what follows tells of nothing that is so.
  private func readDash(_ prefix: inout Prefix) {
    let words = prefix.rest.firstWords(7)
    guard let dash = words.dropFirst().firstIndex(where: { Self.dashes.contains($0) }),
      let who = room.meaning(of: Array(words[..<dash])),
      let rest = prefix.rest[words[dash].endIndex...].afterSpaces, !rest.tellsWhatIs
    else { return }
    (prefix.who, prefix.rest) = (who, rest)
  }

  private static let dashes: Set<Substring> = ["-", "\u{2013}", "\u{2014}"]

  private func read(_ words: [Substring], into prefix: inout Prefix) -> Bool {
    if words.count > 1, prefix.who == nil, let who = room.meaning(of: words) {
      prefix.who = who
      return true
    }
    if prefix.kind == nil, let last = words.last, let kind = KindWord(last) {
      let others = Array(words.dropLast())
      if !others.isEmpty {
        guard prefix.who == nil, !Self.isMereWord(others), let who = room.meaning(of: others)
        else { return false }
        prefix.who = who
      }
      prefix.kind = kind
      return true
    }
    guard words.count == 1, prefix.who == nil, KindWord(words[0]) == nil,
      let who = room.meaning(of: words)
    else { return false }
    prefix.who = who
    return true
  }

  /// Whether it is one everyday word that is not written in capitals.
  private static func isMereWord(_ words: [Substring]) -> Bool {
    guard words.count == 1 else { return false }
    return EverydayWord.contains(words[0].lowercased()) && words[0] != words[0].uppercased()
  }
}

extension LineReading {
  /// Takes over what the prefix says.
  fileprivate mutating func say(_ prefix: LineParser.Prefix) {
    switch prefix.kind {
    case .entry(let kind)?: self.kind = kind
    case .action(let kind)?: actionKind = kind
    case .objective?: isObjective = true
    case nil: break
    }
    switch prefix.who {
    case .agency(let name)?: agency = name
    case .person(let name, let agency)?: (speaker, self.agency) = (name, agency)
    case .several(let names, let agency)?:
      (unresolved, self.agency) = (names, agency)
      wordsAlone = String(prefix.rest)
      return
    case nil: break
    }
    before = String(text[..<prefix.rest.startIndex])
    text = String(prefix.rest)
  }
}

extension Substring {
  /// What follows one space or more; nil without a space, or where nothing but space follows.
  var afterSpaces: Substring? {
    guard utf8.first == UInt8(ascii: " ") else { return nil }
    let rest = Substring(utf8.drop { $0 == UInt8(ascii: " ") })
    return rest.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? nil : rest
  }

  /// The first words, up to a number and to the end of the line.
  func firstWords(_ most: Int) -> [Substring] {
    var (words, rest) = ([Substring](), utf8)
    while words.count < most {
      rest = rest.drop { $0 == UInt8(ascii: " ") }
      let word = rest.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
      guard !word.isEmpty else { break }
      words.append(Substring(word))
      rest = rest[word.endIndex...]
    }
    return words
  }
}
