/// Invented meetings in any number, always the same ones; nobody and no place in them exists.
///
/// Each has 24 entries and ten actions, all of them open, about six thousand bytes of text.
struct InventedMeetings: Sequence, IteratorProtocol {
  /// A word that stands in one meeting alone.
  static let rareWord = "quixotzephyr"
  /// A word that stands in every meeting.
  static let commonWord = "school"

  private let count: Int
  private var made = 0
  private var random = SeededRandom(seed: 20_261_126)
  private var words: [String] = Self.common

  init(_ count: Int) {
    self.count = count
    for _ in 0..<2_000 {
      words.append((0..<2 + number(3)).map { _ in one(of: Self.syllables) }.joined())
    }
  }

  mutating func next() -> MeetingFile? {
    guard made < count else { return nil }
    defer { made += 1 }
    let day = Int.random(in: 0..<900, using: &random)
    return MeetingFile(
      id: "bench-\(made)", status: "closed",
      subject: .init(name: "The \(one(of: words)) family", case: "\(number(3_000))"),
      date: Self.date(day),
      aim: text(12) + (made == count / 2 ? " \(Self.rareWord)" : ""),
      entries: (0..<24).map { entry($0) },
      actions: (0..<10).map { action($0, after: day) })
  }

  private mutating func entry(_ place: Int) -> MeetingFile.Entry {
    .init(
      id: "e\(place)", text: text(15 + number(30)), by: person(), agency: one(of: Self.agencies),
      visibility: number(12) == 0 ? "professionals-only" : "everyone")
  }

  private mutating func action(_ place: Int, after day: Int) -> MeetingFile.Action {
    .init(
      id: "a\(place)", text: text(9), owner: person(), agency: one(of: Self.agencies),
      due: Self.date(day + 1 + number(200)), outcome: number(3) == 0 ? text(6) : nil,
      status: one(of: ["open", "open", "in-progress"]))
  }

  /// Half of all words are common ones.
  private mutating func text(_ count: Int) -> String {
    (0..<count).map { _ in number(2) == 0 ? one(of: Self.common) : one(of: words) }
      .joined(separator: " ") + "."
  }

  private mutating func person() -> String {
    "\(one(of: Self.firstNames)) \(one(of: Self.lastNames))"
  }

  private mutating func number(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func one(of choices: [String]) -> String { choices[number(choices.count)] }

  /// A day of a calendar that needs no clock: all months have 28 days, from January 2025 on.
  private static func date(_ day: Int) -> String {
    let (month, rest) = (day / 28).quotientAndRemainder(dividingBy: 12)
    return "\(2025 + month)-\(twoDigits(rest + 1))-\(twoDigits(day % 28 + 1))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
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

/// Random numbers that are the same in every run with the same seed (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
