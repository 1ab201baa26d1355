/// `by fri`, `in 2 weeks`, `+10d`, `w/c 12 jan`, `next week`, `COP tomorrow` or `before Xmas`, at
/// the end of an action.
///
/// A week that is named by its beginning is over on its Friday, which is the day. What is to be done
/// before a day is due on the working day before it.
struct DueClause {
  /// The day.
  var reading: DayReading
  /// Where the clause starts, with the space and comma before it.
  var start: String.Index
  /// Whether the word before the day alone makes an action of a line: `by`, not `in`.
  var isPlain: Bool

  /// Whether the words lose nothing when it is taken off: it is a day, and has no time or hours.
  var isTakenOff: Bool

  /// Finds it; nil where there is none, or nothing before it.
  init?(_ text: Substring, _ today: CalendarDay) {
    for word in text.lastWordStarts(12, within: DateWords.longest + 16) {
      let week = Self.week(text[word...], today).map { ($0, true) }
      let before = Self.before(text[word...], today).map { ($0, false) }
      guard
        let (day, isPlain) = week ?? before ?? Self.day(text[word...])
          ?? Self.unsaid(text[word...], after: text[..<word]),
        let reading = DayReading(String(day), today: today)
      else { continue }
      let kept = text[..<word].utf8.reversed().drop {
        [UInt8(ascii: " "), UInt8(ascii: ","), 10].contains($0)
      }
      // Nothing but the day is no action.
      guard let last = kept.indices.first,
        !text[..<last.base].unicodeScalars.allSatisfy(\.properties.isWhitespace)
      else { return nil }
      (self.reading, start, self.isPlain) = (reading, last.base, isPlain)
      let isInHours = day.split(separator: " ").contains { $0.lowercased().hasPrefix("h") }
      isTakenOff = reading.day != nil && reading.time == nil && !isInHours
      return
    }
    return nil
  }

  /// The words of a day at the end that may be something else than the day an action is due: `Ring
  /// about the hearing on Friday`.
  static func possibleDay(_ text: Substring, _ today: CalendarDay) -> Substring? {
    text.lastWordStarts(4, within: DateWords.longest).lazy
      .map { text[$0...] }.first { DayReading(String($0), today: today)?.day != nil }
      .map { $0.lowercased().hasPrefix("on ") ? $0.dropFirst(3) : $0 }
  }

  /// The last working day of a week that is named by its beginning, as a date in numbers.
  private static func week(_ text: Substring, _ today: CalendarDay) -> Substring? {
    guard let first = text.utf8.first, first | 0x20 == UInt8(ascii: "w") else { return nil }
    let words = text.firstWords(3)
    let isNamed =
      words.count > 2 && words[0].lowercased() == "week"
      && ["commencing", "beginning"].contains(words[1].lowercased())
    guard let day = words.dropFirst(isNamed ? 2 : 1).first,
      isNamed || ["w/c", "wc", "w/b"].contains(words[0].lowercased()),
      let start = DayReading(String(text[day.startIndex...]), today: today)?.day
    else { return nil }
    return start.startOfWeek.adding(days: Weekday.friday.rawValue).description[...]
  }

  /// The working day before the one that `before` names, as a date in numbers.
  private static func before(_ text: Substring, _ today: CalendarDay) -> Substring? {
    guard let first = text.utf8.first, first | 0x20 == UInt8(ascii: "b") else { return nil }
    let words = text.firstWords(2)
    guard words.count > 1, words[0].lowercased() == "before",
      let day = DayReading(String(text[words[1].startIndex...]), today: today)?.day
    else { return nil }
    return day.adding(workingDays: -1, in: .englandAndWales).description[...]
  }

  /// The words of a day before which nothing says that it is due: `eow`, `next wk`, `COP tomorrow`,
  /// `end of the week`; nil after a word that makes something else of it: `until next week`.
  private static func unsaid(
    _ text: Substring, after before: Substring
  ) -> (day: Substring, isPlain: Bool)? {
    let words = text.firstWords(4).map { $0.lowercased() }
    let said = words.filter { $0 != "the" && $0 != "at" }
    guard let first = said.first else { return nil }
    let isMark = ["eow", "eom", "eod", "cop", "cob"].contains(first)
    let isNext = ["next", "nxt"].contains(first) && said.count == 2
    let isEnd = first == "end" && said.dropFirst().first == "of"
    guard isMark || isNext && periods.contains(said[1]) || isEnd,
      let last = Substring(before.utf8.suffix(24)).split(separator: " ").last,
      !others.contains(last.lowercased())
    else { return nil }
    return (text, isMark)
  }

  private static let periods: Set<String> = [
    "week", "wk", "week.", "wk.", "month", "mth", "month.",
  ]

  /// Words after which a day is no day that something is due.
  private static let others: Set<String> = [
    "until", "till", "til", "since", "from", "for", "about", "before", "after", "of", "re", "to",
    "the", "a", "this", "on", "at", "by", "and", "or", "in", "is", "was", "late", "early",
  ]

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
