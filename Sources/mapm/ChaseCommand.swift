import ArgumentParser
import MeetingDomain
import MeetingStore
import Publishing

/// `mapm chase AGENCY`.
struct ChaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chase",
    abstract: "Write to one agency or person what of theirs is open.",
    discussion: """
      The text names the open actions of all meetings that fall to the agency or person, and nothing \
      that they may not see: it is made from their action sheets, and checked for leaks. Nothing is \
      printed where nothing is open. It is recorded nowhere that it was sent.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Argument(
    help: ArgumentHelp(
      "The agency or person, or a beginning that fits one alone.", valueName: "name"),
    completion: .agencies)
  var name: [String]
  @Flag(help: "Only what is overdue.")
  var overdue = false

  func validate() throws {
    if name.isEmpty { throw ValidationError("Name the agency or person.") }
  }

  func run() throws {
    let today = Clock.today
    let store = try storeOptions.open()
    var listed = try ListedMeetings(of: store)
    defer { listed.keep() }
    let open = try listed.actions(
      today: today, of: nil, limit: nil, where: { $0.status.isOpen }, fits: nil
    ).rows
    let wanted = name.joined(separator: " ")
    guard let reader = try open.reader(called: wanted) else {
      try listed.requireWhole()
      throw CommandFailure.nobodyWithActions(wanted)
    }
    let sheets = try sheets(of: open, for: reader, in: store)
    if let letter = ChaseLetter(sheets, to: reader, on: today, isLateAlone: overdue) {
      try emit(letter.text)
    }
    try listed.requireWhole()
  }

  /// The action sheets of the meetings from which something of theirs is open.
  private func sheets(
    of open: [ActionRow], for reader: String, in store: EventStore
  ) throws -> [Minutes] {
    var seen: Set<String> = []
    var (sheets, leaks) = ([Minutes](), 0)
    for row in open where row.isFor(reader) && seen.insert(row.key).inserted {
      guard let key = MeetingID(row.key) else { continue }
      let document = try store.meeting(key).meeting.document
      do throws(CopyRefusal) {
        let prepared = try document.copy(.actions(of: reader))
        for leak in prepared.leaks { tell("\(row.meeting): \(leak.description)") }
        leaks += prepared.leaks.count
        sheets.append(prepared.minutes)
      } catch {
        // Theirs are restricted in that meeting: what they may not see is not named to them.
        tell("Left out: actions of meeting \(row.meeting) that \(reader) may not see.")
      }
    }
    guard leaks == 0 else { throw CommandFailure.chaseLeaks(count: leaks) }
    return sheets
  }
}

extension ActionRow {
  fileprivate func isFor(_ name: String) -> Bool {
    let words = words
    return [words.owner, words.agency].contains { $0?.lowercased() == name.lowercased() }
  }
}

extension [ActionRow] {
  /// The one agency or owner whom a name means; nil where there is none.
  fileprivate func reader(called text: String) throws(CommandFailure) -> String? {
    let wanted = text.lowercased()
    var names: Set<String> = []
    for row in self {
      let words = row.words
      for name in [words.agency, words.owner] { if let name { names.insert(name) } }
    }
    if let exact = names.first(where: { $0.lowercased() == wanted }) { return exact }
    let fitting = names.filter { $0.lowercased().hasPrefix(wanted) }.sorted()
    guard fitting.count < 2 else {
      throw .ambiguousName(text, names: fitting.prefix(4).joined(separator: ", "))
    }
    return fitting.first
  }
}
