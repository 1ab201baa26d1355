/// What a written line says about itself before its words: `JS risk: out alone after ten`.
///
/// A prefix counts only when every word of it is known: initials or a name of somebody on the
/// attendance list, an agency of the list, the word for a kind. Everything else is text, and the
/// text is never altered.
public struct LineReading: Hashable, Sendable {
  /// The kind that the prefix names.
  public var kind: EntryKind?
  /// Whether the prefix says that it is an action.
  public var isAction = false
  /// The speaker's full name.
  public var speaker: String?
  /// The agency, said or the speaker's.
  public var agency: String?
  /// The words, without the prefix.
  public var text: String

  /// Reads a line.
  ///
  /// - Parameter attendees: Who could be meant by initials, names and agencies.
  public init(_ line: String, attendees: [Attendee]) {
    text = line
    guard let prefix = Prefix(of: line) else { return }
    var words = prefix.words
    if let last = words.last, let kind = Self.kindWords[last.lowercased()] {
      (self.kind, isAction) = (kind, last.lowercased() == "action")
      if isAction { self.kind = nil }
      words.removeLast()
    }
    guard words.isEmpty || readWho(words, attendees: attendees) else {
      (kind, isAction) = (nil, false)
      return
    }
    text = prefix.rest
  }

  /// The words that name a kind, besides the tokens themselves.
  private static let kindWords: [String: EntryKind] = [
    "need": .need, "strength": .strength, "risk": .risk, "info": .information,
    "information": .information, "voice": .voice, "view": .view, "decision": .decision,
    "rec": .recommendation, "recommendation": .recommendation, "dispute": .dispute,
    "legal": .legislation, "note": .note, "action": .note,
  ]

  private mutating func readWho(_ words: [Substring], attendees: [Attendee]) -> Bool {
    let said = words.joined(separator: " ").lowercased()
    if let agency = attendees.compactMap(\.agency).first(where: { $0.lowercased() == said }) {
      self.agency = agency
      return true
    }
    let meant = attendees.filter { $0.isCalled(said) }
    guard meant.count == 1, let person = meant.first else { return false }
    (speaker, agency) = (person.name, person.agency)
    return true
  }

  /// The part before the first colon, where it can be a prefix at all.
  private struct Prefix {
    var words: [Substring]
    var rest: String

    init?(of line: String) {
      let scalars = line.unicodeScalars
      guard let colon = scalars.firstIndex(of: ":"),
        !scalars[..<colon].contains(where: { $0 == "\n" }),
        scalars.distance(from: scalars.startIndex, to: colon) <= 60
      else { return nil }
      let after = scalars[scalars.index(after: colon)...]
      let rest = after.drop { $0 == " " }
      guard after.first == " ", !rest.allSatisfy({ $0.properties.isWhitespace }) else {
        return nil
      }
      words = Substring(scalars[..<colon]).split(separator: " ")
      guard !words.isEmpty else { return nil }
      self.rest = String(Substring(rest))
    }
  }
}

extension Attendee {
  /// The initials to call them by: those given, else the first letters of the name.
  public var callName: String {
    if let initials, !initials.isEmpty { return initials }
    return String(name.split(separator: " ").compactMap(\.first)).uppercased()
  }

  /// Whether somebody who writes this, in lower case, means them.
  func isCalled(_ said: String) -> Bool {
    said == callName.lowercased() || said == name.lowercased()
  }
}
