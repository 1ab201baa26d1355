/// A written date in its words and numbers: `Fri 12th Dec, 2pm` is `fri`, `12th`, `dec`, `2`, `pm`.
struct DateWords {
  /// Lower-case words and numbers; a number keeps the `/`, `.`, `:` and `-` between its digits.
  private(set) var words: [String] = []

  /// The longest text that is looked at, in bytes.
  static let longest = 64

  /// The words of a text; nil where it holds anything that no date does.
  init?(_ text: String) {
    guard text.utf8.count <= Self.longest, let written = Self.plain(text) else { return nil }
    var run: [UInt8] = []
    for byte in written {
      if !run.isEmpty, !Self.goesOn(run, byte) { end(&run) }
      if Self.isDigit(byte) || Self.isLetter(byte) || Self.isMark(byte) && !run.isEmpty {
        run.append(byte)
      } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") && words.isEmpty {
        words.append(String(UnicodeScalar(byte)))
      } else if byte != UInt8(ascii: " "), !Self.isMark(byte) {
        return nil
      }
    }
    end(&run)
    guard !words.isEmpty else { return nil }
  }

  /// What can be made of the words without a time, or with one before or behind them.
  func first<Found>(_ find: (ArraySlice<String>) -> Found?) -> (found: Found, time: TimeOfDay?)? {
    let all = words.filter { !Self.isFiller($0) }[...]
    if let found = find(all) { return (found, nil) }
    for length in [2, 1] where all.count > length {
      if let time = Self.time(all.suffix(length)), let found = find(all.dropLast(length)) {
        return (found, time)
      }
      if let time = Self.time(all.prefix(length)), let found = find(all.dropFirst(length)) {
        return (found, time)
      }
    }
    return nil
  }

  /// A time that cannot be taken for a part of a day: with a colon or dot, or am or pm.
  private static func time(_ words: ArraySlice<String>) -> TimeOfDay? {
    let text = words.joined()
    let isMarked = text.utf8.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    guard isMarked || text.utf8.last.map(isLetter) == true else { return nil }
    return TimeOfDay(reading: text)
  }

  /// Whether it is `the`, `of`, `on` or `at`, which change nothing.
  private static func isFiller(_ word: String) -> Bool {
    switch word {
    case "the", "of", "on", "at": true
    default: false
    }
  }

  private mutating func end(_ run: inout [UInt8]) {
    while let last = run.last, Self.isMark(last) { run.removeLast() }
    // An ordinal's letters belong to its number.
    if Self.isOrdinal(run),
      let last = words.last, last.utf8.allSatisfy(Self.isDigit)
    {
      words[words.count - 1] += "th"
    } else if !run.isEmpty {
      words.append(String(decoding: run, as: UTF8.self))
    }
    run.removeAll()
  }

  /// Whether the letters are `st`, `nd`, `rd` or `th`.
  private static func isOrdinal(_ run: [UInt8]) -> Bool {
    guard run.count == 2 else { return false }
    switch (run[0], run[1]) {
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
      return true
    default: return false
    }
  }

  private static func goesOn(_ run: [UInt8], _ byte: UInt8) -> Bool {
    guard let first = run.first else { return true }
    return isDigit(first) ? isDigit(byte) || isMark(byte) : isLetter(byte)
  }

  /// Lower-case ASCII without apostrophes and without spaces around `/`; nil for other letters.
  private static func plain(_ text: String) -> [UInt8]? {
    var plain: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'", "\u{2019}": continue
      case "\u{A0}", "\t", ",", "\n", "\u{2026}": plain.append(UInt8(ascii: " "))
      case "/", ".", ":":
        while plain.last == UInt8(ascii: " ") { plain.removeLast() }
        plain.append(UInt8(truncatingIfNeeded: scalar.value))
      case "A"..."Z": plain.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
      case " " where plain.last == UInt8(ascii: "/") || plain.last == UInt8(ascii: " "): continue
      default:
        guard scalar.isASCII else { return nil }
        plain.append(UInt8(truncatingIfNeeded: scalar.value))
      }
    }
    return plain
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
