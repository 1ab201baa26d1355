/// What a written line says: who is meant, what kind it is, the words; of an action its owner and
/// its day.
///
/// A prefix ends in a colon and a space, and counts only when every word of it is known:
/// `JS: …`, `school: …`, `risk: …`, `JS risk: …`, `JS: risk: …`, `JS: risk - …`, `obj: …`; after
/// an `@` it needs no colon: `@school …`. `Z: "…"` and `Z said "…"` are the own words of whom the
/// meeting is about. Under item 7 who is named before a colon or a dash is to do what follows, and
/// there, and after `action:` and `referral:` everywhere, a line such as
/// `JS to ring the landlord by fri` is an action. A line that is not understood is simply text.
///
/// What names a person and what does not (`Room` says who is called how):
/// - A kind word alone before a colon is always the kind. An attendee called Risk is meant by the
///   full name, by initials, or by `@Risk`.
/// - A name that is an everyday word, such as Will or Mark, must be written with its capital, and
///   does not join with a kind: `Will: need: …` is from Will, `Will need: …` is text.
/// - Where several people fit, the line is filed as typed, with its kind, and the speaker is
///   unresolved.
/// - Before `to`, a name counts when a verb can follow: a word in lower case that is none of `the`,
///   `her`, `school` and their like. A name such as Hope, which goes before `to` as a word, needs an
///   `@` there.
///
/// The words are never altered, but for the capital with which an action begins once its owner is
/// taken off; `line` gives back exactly what was typed.
public struct LineReading: Hashable, Sendable {
  /// The kind that the prefix names.
  public var kind: EntryKind?
  /// Whether it is an action: said by the prefix, or read from the words.
  public var isAction = false
  /// Whether the prefix says that it is an objective.
  public internal(set) var isObjective = false
  /// What sort of action the prefix names; nil is a plain one.
  public var actionKind: ActionKind?
  /// The full name of the speaker, or of the action's owner.
  public var speaker: String?
  /// The agency, said or that person's.
  public var agency: String?
  /// The day that an action is due.
  public var due: CalendarDay?
  /// What is odd about the day that was written for an action.
  public var dueRemark: String?
  /// The people of whom each could be meant; they are two or more, or none.
  public var unresolved: [String] = []
  /// The words without the name that several people have; nil where the speaker is clear.
  public internal(set) var wordsAlone: String?
  /// Those who are to do an action together; they are two or more, or none, and nobody is then its
  /// owner.
  public var sharedBy: [String] = []
  /// Initials or a name with a title, meant for the owner of an action, that nobody on the list has.
  public internal(set) var stranger: String?
  /// Who may see it, where the words say so themselves: `prof only`, `mum not to know`.
  public internal(set) var visibility: Visibility?
  /// The words to file, without what was read from them.
  public var text: String
  /// The item that the line is written under; nil where that does not matter.
  public var item: AgendaItem?
  /// What was read off the beginning of the line.
  public internal(set) var before = ""
  /// What was read off the end of the line.
  public internal(set) var after = ""
  /// The letter that the words began with before it became a capital.
  var smallLetter: Unicode.Scalar?

  /// Reads a line under an item.
  ///
  /// - Parameter today: What `by fri` counts from.
  /// - Complexity: O(*n*) in the length of the line, and no more than a few hundred bytes at its
  ///   two ends are looked at closely.
  public init(_ line: String, in room: Room, under item: AgendaItem, today: CalendarDay) {
    self.init(plain: line, under: item)
    let parser = LineParser(line: line, room: room)
    parser.read(into: &self, today: today)
    visibility = SaidRestriction(circle: room.circle).visibility(in: line)
  }

  /// Reads a line that is known to be an action, such as one in the form for a new one.
  ///
  /// A prefix that says that it is something else, such as `risk:`, is then a part of the words.
  public init(action line: String, in room: Room, today: CalendarDay) {
    self.init(plain: line, under: .actionPlan)
    isAction = true
    LineParser(line: line, room: room).read(into: &self, today: today)
    visibility = SaidRestriction(circle: room.circle).visibility(in: line)
  }

  /// Reads the prefix of a line alone, whatever item it is under.
  ///
  /// - Parameter attendees: Who could be meant by initials, names and agencies.
  public init(_ line: String, attendees: [Attendee]) {
    self.init(plain: line)
    let isPossible = LineParser.mayHavePrefix(line)
    let parser = LineParser(line: line, room: isPossible ? Room(attendees) : Room([]))
    parser.read(into: &self, today: nil)
  }

  /// A line as it stands, with nothing read from it.
  public init(plain line: String, under item: AgendaItem? = nil) {
    (text, self.item) = (line, item)
  }

  /// The line as it was typed.
  public var line: String {
    guard let smallLetter else { return before + text + after }
    var scalars = String.UnicodeScalarView()
    scalars.append(smallLetter)
    scalars.append(contentsOf: text.unicodeScalars.dropFirst())
    return before + String(scalars) + after
  }

  /// Whether anything but the item says what the line is.
  public var isRead: Bool {
    kind != nil || isAction || isObjective || speaker != nil || agency != nil || !unresolved.isEmpty
      || visibility != nil
  }
}

// What is filed.
extension LineReading {
  /// What a line becomes.
  public enum Filing: Hashable, Sendable {
    /// An entry of a kind, or an unsorted one.
    case entry(EntryKind?)
    /// An action.
    case action
    /// The aim of the meeting; an objective once there is one.
    case aim
    /// What the meeting should reach.
    case objective
    /// A dispute between professionals.
    case dispute
  }

  /// What the line becomes: as it says itself, else as its item has it.
  public var filing: Filing {
    if isAction { return .action }
    if isObjective { return .objective }
    if let kind { return kind == .dispute && item == .dispute ? .dispute : .entry(kind) }
    switch item {
    case .aim?: return .aim
    case .dispute?: return .dispute
    default: return .entry(item?.kind(of: text))
    }
  }

  /// The line as an entry under its item.
  public var entry: Entry {
    var entry = Entry(
      item: item, kind: kind, text: text, by: speaker, agency: agency,
      unresolved: unresolved.isEmpty ? nil : unresolved)
    entry.visibility = visibility
    switch filing {
    case .entry(let kind): entry.kind = kind
    case .dispute: entry.kind = .dispute
    case .action, .aim, .objective: break
    }
    return entry
  }

  /// The line as an action.
  public var action: Action {
    Action(
      kind: actionKind, text: text, owner: speaker, agency: agency, due: due,
      visibility: visibility)
  }
}

extension AgendaItem {
  /// What a line without a prefix becomes under the item; nil is unsorted.
  ///
  /// Items 3 and 10 make an aim and a dispute of it, which are no entries, and item 7 an action if
  /// it reads as one; what it says of an action by its number, `action 1 done`, is a note.
  public func kind(of text: String) -> EntryKind? {
    switch self {
    case .needsStrengthsRisks, .aim: nil
    case .newInformation: .information
    case .fromThePerson: text.isQuoted ? .voice : .view
    case .actionPlan: text.isAboutAction ? .note : .decision
    case .viewsOnThePlan: .view
    case .dispute: .dispute
    case .dateTimeVenue, .attendance, .leadPractitioner, .whoUpdates, .nextReview: .note
    }
  }
}

extension String {
  /// Whether it begins with the number of an action: `action 1 done - RA circulated`.
  var isAboutAction: Bool {
    let words = self[...].firstWords(2)
    guard words.count == 2, ["action", "act", "actions"].contains(words[0].lowercased()) else {
      return false
    }
    let number = words[1].utf8.drop { $0 == UInt8(ascii: "#") }
    return number.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } == true
  }

  /// Whether it begins with a quotation mark; one that is an apostrophe too must be closed.
  var isQuoted: Bool {
    switch unicodeScalars.first {
    case "\"", "\u{201C}", "\u{AB}", "\u{201E}": return true
    case "'", "\u{2018}":
      let last = unicodeScalars.reversed().first {
        !$0.properties.isWhitespace && $0 != "." && $0 != ","
      }
      return unicodeScalars.count > 1 && (last == "'" || last == "\u{2019}")
    default: return false
    }
  }
}
