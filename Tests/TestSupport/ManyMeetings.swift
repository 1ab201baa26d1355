public import MeetingDomain

/// Invented meetings in any number, always the same ones: for tests of lists, search and speed.
public struct ManyMeetings: Sequence, IteratorProtocol {
  /// A word that stands in one meeting alone.
  public static let rareWord = "quixotzephyr"

  private let count: Int
  private let entries: Int
  private let actions: Int
  private var made = 0
  private var random = SeededRandom(seed: 41)
  private let words: [String]

  /// - Parameters:
  ///   - count: How many meetings.
  ///   - entries: How many entries each has; six hundred bytes of text go with four of them.
  ///   - actions: How many actions each has.
  public init(_ count: Int, entries: Int = 24, actions: Int = 10) {
    (self.count, self.entries, self.actions) = (count, entries, actions)
    var random = random
    words = Self.common + (0..<2_000).map { _ in Self.word(&random) }
    self.random = random
  }

  /// The next meeting.
  public mutating func next() -> MeetingDocument? {
    guard made < count else { return nil }
    defer { made += 1 }
    let day = CalendarDay(daysSince1970: 20_000 + number(900))
    var document = MeetingDocument(
      subject: Subject(
        kind: .family, name: "The \(words[number(words.count)]) family", case: "\(number(3_000))"))
    document.id = "many-\(made)"
    document.date = .recorded(day)
    document.status = .closed
    document.aim = .recorded(text(12) + (made == count / 2 ? " \(Self.rareWord)" : ""))
    document.entries = .recorded((0..<entries).map { _ in entry() })
    document.actions = .recorded((0..<actions).map { _ in action(after: day) })
    document.nameRows()
    return document
  }

  private mutating func entry() -> Entry {
    var entry = Entry(
      item: .newInformation, kind: .information, text: text(15 + number(30)), by: person(),
      agency: agency())
    if number(12) == 0 { entry.visibility = .professionalsOnly }
    if number(20) == 0 { entry.struck = true }
    return entry
  }

  private mutating func action(after day: CalendarDay) -> Action {
    var action = Action(
      text: text(9), owner: person(), agency: agency(), due: day.adding(days: number(200)))
    if number(3) == 0 { action.outcome = text(6) }
    if number(2) == 0 {
      action.status = .done
      action.evidence = text(5)
      action.history = [ActionChange(by: person(), what: "done", evidence: action.evidence)]
    }
    return action
  }

  private mutating func text(_ count: Int) -> String {
    (0..<count).map { _ in
      // Half of all words are common ones.
      words[number(2) == 0 ? number(Self.common.count) : number(words.count)]
    }
    .joined(separator: " ") + "."
  }

  private mutating func person() -> String {
    Self.firstNames[number(Self.firstNames.count)] + " "
      + Self.lastNames[number(Self.lastNames.count)]
  }

  private mutating func agency() -> String { Self.agencies[number(Self.agencies.count)] }
  private mutating func number(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private static func word(_ random: inout SeededRandom) -> String {
    let count = Int.random(in: 2...4, using: &random)
    var word = ""
    for _ in 0..<count { word += syllables[Int.random(in: syllables.indices, using: &random)] }
    return word
  }

  private static let syllables = [
    "ba", "ce", "di", "fo", "gu", "ha", "ké", "li", "mo", "nu", "pa", "re", "si", "to", "vu", "zø",
  ]
  private static let common = [
    "the", "and", "of", "to", "in", "was", "that", "she", "he", "with", "Visit", "school", "home",
    "landlord", "Arrears", "letter", "café", "worker", "concern", "plan", "agreed", "naïve",
  ]
  private static let firstNames = ["Joris", "Pell", "Meera", "Anwen", "Tova", "Zsófia"]
  private static let lastNames = ["Smeltzer", "Hartigan", "Oyelaran", "Thrush", "Lowick", "Perrow"]
  private static let agencies = ["Housing", "Health", "School", "Police", "Early help"]
}

extension MeetingDocument {
  /// Names the rows as a file would that states their names.
  fileprivate mutating func nameRows() {
    if case .recorded(var rows) = entries {
      for index in rows.indices { rows[index].id = RowID(stated: "e\(index)") }
      entries = .recorded(rows)
    }
    if case .recorded(var rows) = actions {
      for index in rows.indices { rows[index].id = RowID(stated: "a\(index)") }
      actions = .recorded(rows)
    }
  }
}
