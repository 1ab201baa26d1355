// Reads an action: who is to do it, and by when.
extension LineParser {
  func readAction(
    into reading: inout LineReading, after prefix: Prefix, _ today: CalendarDay
  ) {
    // What could not be taken off the beginning stays whole.
    let words = reading.unresolved.isEmpty ? prefix.rest : line[...]
    let owner = reading.unresolved.isEmpty ? OwnerClause(words, room) : nil
    let due = DueClause(owner?.rest ?? words, today)
    guard reading.isAction || owner != nil || due?.isPlain == true || words.startsWithVerb
    else { return }
    reading.isAction = true
    var text = words
    if let owner { say(owner, after: prefix, &reading, &text) }
    if let due {
      reading.due = due.reading.day
      reading.dueRemark = due.reading.sentence
      if due.isTakenOff { text = text[..<min(due.start, text.endIndex)] }
    }
    reading.setText(text, of: line)
  }

  private func say(
    _ owner: OwnerClause, after prefix: Prefix, _ reading: inout LineReading,
    _ text: inout Substring
  ) {
    if let who = prefix.who, [who] != owner.parties {
      // Said by one, to be done by another: nobody is left out of the words.
      reading.share([who] + owner.parties)
      text = line[...]
      return
    }
    guard owner.parties.count == 1, let party = owner.parties.first else {
      reading.share(owner.parties)
      return
    }
    switch party {
    case .agency(let name): reading.agency = name
    case .person(let name, let agency): (reading.speaker, reading.agency) = (name, agency)
    case .several(let names, let agency):
      (reading.unresolved, reading.agency) = (names, agency)
      return
    }
    text = owner.rest
    reading.smallLetter = text.unicodeScalars.first
  }
}

extension LineReading {
  /// Leaves an action to several people or agencies.
  fileprivate mutating func share(_ parties: [Room.Meaning]) {
    (speaker, agency) = (nil, nil)
    sharedBy = parties.map {
      switch $0 {
      case .agency(let name), .person(let name, _): name
      case .several(let names, _): names.joined(separator: " or ")
      }
    }
  }

  /// Sets the words to a part of the line; a small letter that is known becomes a capital.
  fileprivate mutating func setText(_ part: Substring, of line: String) {
    before = String(line[..<part.startIndex])
    after = String(line[part.endIndex...])
    text = String(part)
    guard let small = smallLetter else { return }
    let capital = small.properties.uppercaseMapping.unicodeScalars
    guard let letter = capital.first, capital.count == 1, letter != small else {
      smallLetter = nil
      return
    }
    var scalars = String.UnicodeScalarView()
    scalars.append(letter)
    scalars.append(contentsOf: part.unicodeScalars.dropFirst())
    text = String(scalars)
  }
}

/// `JS to`, `@housing to` or `JS and AO to`, at the beginning of an action.
struct OwnerClause {
  /// Those who are to do it.
  var parties: [Room.Meaning]
  /// What they are to do.
  var rest: Substring

  /// The most bytes before "to".
  fileprivate static let longest = 120

  /// Finds it; nil where there is none.
  init?(_ text: Substring, _ room: Room) {
    guard text.hasWordTo else { return nil }
    let words = text.firstWords(10)
    guard let to = words.dropFirst().firstIndex(where: { $0 == "to" }), to + 1 < words.count,
      words[to + 1].canBeVerb, text.utf8.distance(to: words[to].startIndex) <= Self.longest
    else { return nil }
    let named = Array(words[..<to])
    guard let parties = Self.parties(named, room) else { return nil }
    (self.parties, rest) = (parties, text[words[to + 1].startIndex...])
  }

  private static func parties(_ words: [Substring], _ room: Room) -> [Room.Meaning]? {
    if let one = meaning(words, room) { return [one] }
    let parts = words.flatMap { $0.splitKeeping(",/&+") }
      .split { ["and", "&", "+", "/", ","].contains($0.lowercased()) }
    let parties = parts.compactMap { meaning(Array($0), room) }
    return parts.count > 1 && parties.count == parts.count ? parties : nil
  }

  private static func meaning(_ words: [Substring], _ room: Room) -> Room.Meaning? {
    guard words[0].utf8.first == UInt8(ascii: "@") else { return room.meaning(of: words) }
    let name = words[0].dropFirst()
    return name.isEmpty ? nil : room.meaning(of: [name] + words.dropFirst(), isExplicit: true)
  }
}

/// `by fri`, `in 2 weeks` or `+10d`, at the end of an action.
struct DueClause {
  /// The day.
  var reading: DayReading
  /// Where the clause starts, with the space and comma before it.
  var start: String.Index
  /// Whether the word before the day alone makes an action of a line: `by`, not `in`.
  var isPlain: Bool

  /// Whether the words lose nothing when it is taken off: it has no time, and is a day.
  var isTakenOff: Bool { reading.day != nil && reading.time == nil }

  /// Finds it; nil where there is none, or nothing before it.
  init?(_ text: Substring, _ today: CalendarDay) {
    for word in text.lastWordStarts(12, within: DateWords.longest + 16) {
      guard let (day, isPlain) = Self.day(text[word...]),
        let reading = DayReading(String(day), today: today)
      else { continue }
      let before = text[..<word].utf8
      let kept = before.reversed().drop { [UInt8(ascii: " "), UInt8(ascii: ","), 10].contains($0) }
      // Nothing but the day is no action.
      guard let last = kept.indices.first,
        !text[..<last.base].unicodeScalars.allSatisfy(\.properties.isWhitespace)
      else { return nil }
      (self.reading, start, self.isPlain) = (reading, last.base, isPlain)
      return
    }
    return nil
  }

  /// The words of the day, after those that say that it is one.
  private static func day(_ text: Substring) -> (day: Substring, isPlain: Bool)? {
    switch text.utf8.first.map({ $0 | 0x20 }) {
    case UInt8(ascii: "b"), UInt8(ascii: "i"), UInt8(ascii: "w"), UInt8(ascii: "n"): break
    case UInt8(ascii: "+"): return (text, true)
    default: return nil
    }
    let words = text.firstWords(4)
    switch words[0].lowercased() {
    case "by":
      return words.count > 1 ? (text[words[1].startIndex...], true) : nil
    case "no" where words.count > 3, "not" where words.count > 3:
      guard words[1] == "later", words[2] == "than" else { return nil }
      return (text[words[3].startIndex...], true)
    case "in", "within": return words.count > 1 ? (text, false) : nil
    default: return nil
    }
  }
}

extension Substring {
  /// Whether a verb in lower case can stand here, rather than a place or a name.
  fileprivate var canBeVerb: Bool {
    guard let first = unicodeScalars.first, first.properties.isAlphabetic,
      !first.properties.isUppercase
    else { return false }
    return !EverydayWord.followsPlace(String(self))
  }

  /// Whether there is " to " near enough to the beginning.
  fileprivate var hasWordTo: Bool {
    var last: UInt32 = 0
    for byte in utf8.prefix(OwnerClause.longest + 4) {
      last = last << 8 | UInt32(byte)
      if last == 0x20_74_6F_20 { return true }
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

  /// Where the last words start, the first of them first; never the first word of all.
  fileprivate func lastWordStarts(_ most: Int, within bytes: Int) -> [String.Index] {
    var starts: [String.Index] = []
    let tail = utf8.suffix(bytes)
    func isGap(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == 10 }
    var index = tail.endIndex
    while index > tail.startIndex, starts.count < most {
      let before = tail.index(before: index)
      if isGap(tail[before]), index < tail.endIndex, !isGap(tail[index]) {
        starts.append(index)
      }
      index = before
    }
    return starts.reversed()
  }
}

extension Substring.UTF8View {
  fileprivate func distance(to index: String.Index) -> Int { distance(from: startIndex, to: index) }
}
