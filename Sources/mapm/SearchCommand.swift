import ArgumentParser
import MeetingDomain
import MeetingStore

/// `mapm search WORDS`.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find words in the text of all meetings, best first.",
    discussion: """
      A passage is found that has all the words, or words that begin with them. Capitals and \
      accents do not count, and what was struck is not found. A restricted passage says so. A table \
      shows the best 50, and says how many there are besides; --all shows every one. JSON has them \
      all.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Argument(help: ArgumentHelp("What to look for.", valueName: "words"))
  var words: [String]
  @Option(help: ArgumentHelp("At most this many.", valueName: "number"))
  var limit: Int?
  @Flag(help: "Every passage.")
  var all = false
  @Option(help: ArgumentHelp("table or json.", valueName: "format"))
  var format = SearchFormat.table

  private var query: String { words.joined(separator: " ") }

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1.") }
    if limit != nil, all { throw ValidationError("--limit and --all exclude each other.") }
  }

  /// How many passages are shown.
  private var most: Int { limit ?? (all || format == .json ? .max : 50) }

  func run() throws {
    var listed = try ListedMeetings(of: try storeOptions.open())
    guard let found = try listed.search(query, most: most) else {
      throw CommandFailure.noWords(query)
    }
    let shown = found.hits
    switch format {
    case .json: try emit(SearchJSON(shown).bytes)
    case .table: try emit(SearchTable(shown, query: query, width: TerminalFacts.width).bytes)
    }
    if found.count > shown.count { tellLeftOut(found.count - shown.count, "passage") }
    listed.keep()
    try listed.requireWhole()
  }
}

/// How what was found is printed.
enum SearchFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json
}

/// Says how many rows of a list were left out.
func tellLeftOut(_ count: Int, _ noun: String) {
  tell(count == 1 ? "1 more \(noun) is left out." : "\(count) more \(noun)s are left out.")
}
