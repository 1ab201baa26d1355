/// Words that are also names or initials, and mean themselves unless they are written as a name.
enum EverydayWord {
  /// Whether a lower-case word is one.
  static func contains(_ word: String) -> Bool { all.contains(word) }

  /// Whether a lower-case word after "to" shows that no action of theirs follows: `to the
  /// school`, `to be asked`.
  static func followsPlace(_ word: String) -> Bool { places.contains(word) }

  /// Whether a lower-case word often stands before "to" itself: `Hope to have it by fri`.
  static func takesTo(_ word: String) -> Bool { takers.contains(word) }

  /// Whether a word after "will" shows that it says how things are, or what is not done: `will be
  /// seen`, `will not`.
  static func saysNothingIsDone(_ word: Substring) -> Bool { states.contains(String(word)) }

  /// Whether a lower-case word begins a sentence that tells how things are or were.
  static func tells(_ word: String) -> Bool { telling.contains(word) }

  /// Whether a lower-case word between a name and a day is most likely what they are to do.
  static func isDoing(_ word: String) -> Bool { doings.contains(word) }

  private static let telling: Set<String> = Set(
    """
    a agrees all also am an and are as at both but can cannot concerns content could did disagrees \
    does doesn feels felt fine from had happy has have he her his i in is it its knew knows may met \
    never no none not nothing of ok okay on our said saw says she some sorry still supports that the \
    their there they thinks this thought told unhappy unsure very wants was we well went were what \
    when will would yes you
    """.split(separator: " ").map(String.init))

  private static let doings: Set<String> = Set(
    """
    add apply assess bring buy change clean clear collect consult copy cover deliver do drop enrol \
    escalate feed file fill finish fit fix go help install issue join keep lead leave let look move \
    open order pass pay pick plan post print put raise read register remove repair replace reply \
    run scan see seek serve show sign sort start step stop switch talk test text train transfer try \
    turn type use verify watch work
    """.split(separator: " ").map(String.init))

  private static let states: Set<String> = [
    "also", "always", "be", "continue", "have", "need", "never", "no", "not", "only", "remain",
    "stay", "still",
  ]

  private static let takers: Set<String> = [
    "best", "chance", "close", "cross", "good", "hope", "little", "long", "patience", "pleasant",
    "sharp", "short", "smart", "trust", "wise",
  ]

  private static let all: Set<String> = Set(
    (short + names).split(separator: " ").map(String.init))

  private static let short = """
    a ad ah all am an and any are as ask at aye be but by can dad did do eg end far few for get go \
    got gran had has he her hi him his how i ie if in is it its let lot mam may me mum my nan nb new \
    no nor not now of off oh ok old on one or our out own per pm ps put re run sad saw say see set \
    she so the to too try two up us use vs was way we who why yes yet you
    """

  private static let names = """
    april art august autumn bank banks best bill bird bishop black bond brook brown cannon carter \
    chance chase clay close cook cross dale day dean drew faith field fields fisher ford forest fox \
    frank gay gene glen good grace grant gray green grey hale hall hill home hope hunt hunter jack \
    jean jewel joy judge june king knight lane law little long love major mark marsh mason miles \
    mill miller moss noble page parent park parks pat patience penny piper pleasant pond poole pope \
    price prince ray read reader reed rice rich rob rock root rose ruby rush sage sharp short small \
    smart sparks stone strong sue summer summers sunny swift teddy temple tiger tray trust violet \
    wade walker wall ward waters wells west white wild will winter wise wood woods worth young
    """

  private static let places: Set<String> = [
    "a", "all", "an", "and", "at", "be", "by", "college", "date", "each", "every", "everybody",
    "everyone", "for",
    "from", "her", "him", "his",
    "home", "hospital", "in", "it", "its", "me", "my", "no", "nursery", "on", "or", "our", "school",
    "some", "that", "the",
    "their",
    "them", "these", "this", "those", "us", "with", "work", "you", "your",
  ]
}
