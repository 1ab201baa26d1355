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

  /// The words without a time, in each way in which there may be one, with that time.
  var timeSplits: [(words: ArraySlice<String>, time: TimeOfDay?)] {
    let all = Self.withoutFillers(words[...])
    var splits: [(words: ArraySlice<String>, time: TimeOfDay?)] = [(all, nil)]
    for length in [2, 1] where all.count > length {
      if let time = Self.time(all.suffix(length)) { splits.append((all.dropLast(length), time)) }
      if let time = Self.time(all.prefix(length)) { splits.append((all.dropFirst(length), time)) }
    }
    return splits
  }

  /// A time that cannot be taken for a part of a day: with a colon or dot, or am or pm.
  private static func time(_ words: ArraySlice<String>) -> TimeOfDay? {
    let text = words.joined()
    let isMarked = text.utf8.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    guard isMarked || text.utf8.last.map(isLetter) == true else { return nil }
    return TimeOfDay(reading: text)
  }

  /// Leaves out `the`, `of`, `on` and `at`, which change nothing.
  private static func withoutFillers(_ words: ArraySlice<String>) -> ArraySlice<String> {
    words.filter { !["the", "of", "on", "at"].contains($0) }[...]
  }

  private mutating func end(_ run: inout [UInt8]) {
    while let last = run.last, Self.isMark(last) { run.removeLast() }
    // An ordinal's letters belong to its number.
    if ["st", "nd", "rd", "th"].contains(where: { $0.utf8.elementsEqual(run) }),
      let last = words.last, last.utf8.allSatisfy(Self.isDigit)
    {
      words[words.count - 1] += "th"
    } else if !run.isEmpty {
      words.append(String(decoding: run, as: UTF8.self))
    }
    run.removeAll()
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
      case "\u{A0}", "\t", ",", "\n": plain.append(UInt8(ascii: " "))
      case "/", ".", ":":
        while plain.last == UInt8(ascii: " ") { plain.removeLast() }
        plain.append(UInt8(truncatingIfNeeded: scalar.value))
      case "A"..."Z": plain.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
      case " " where [UInt8(ascii: "/"), UInt8(ascii: " ")].contains(plain.last): continue
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
    [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-")].contains(byte)
  }
}
