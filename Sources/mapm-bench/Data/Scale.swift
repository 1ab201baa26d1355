/// How much is measured, and how often.
struct Scale {
  /// How many meetings a small store has, a large one, and a huge one.
  var small = 20
  var large = 10_000
  var huge = 100_000
  /// How many meetings the import is compared with.
  var fewer = 1_000
  /// How many lines are typed into each program, and how many words a line has, of five letters.
  var lines = 25
  var words = 8
  /// How often a quick program is run, and how often one that takes seconds.
  var repeats = 15
  var fewRepeats = 3
  /// What is typed into a filter, a key at a time.
  var filters = ["landlord", "school", "housing", "agreed visit", "letter"]
  /// How long a minute without a key is.
  var minute = Duration.seconds(60)
  /// Whether the bars are held against what is measured.
  var isJudged = true

  /// The whole measurement.
  static let full = Scale()
  /// A few seconds that show that every row can be measured, and nothing else.
  static let short = Scale(
    small: 2, large: 20, huge: 40, fewer: 10, lines: 1, words: 1, repeats: 1, fewRepeats: 1,
    filters: ["la"], minute: .milliseconds(100), isJudged: false)
}
