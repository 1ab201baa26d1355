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
      that they may not see: it is made from their action sheets, and checked for leaks. What is let \
      through is logged in the meeting. Nothing is printed where nothing is open. It is recorded \
      nowhere that it was sent.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Argument(
    help: ArgumentHelp(
      "The agency or person, or the beginning of a word of the name that fits one alone.",
      valueName: "name"),
    completion: .agencies)
  var name: [String]
  @Flag(help: "Only what is overdue.")
  var overdue = false
  @OptionGroup var releases: ReleaseOptions

  func validate() throws {
    if name.isEmpty { throw ValidationError("Name the agency or person.") }
  }

  func run() throws {
    let today = Clock.today
    let store = try storeOptions.open()
    var listed = try ListedMeetings(of: store)
    defer { listed.keep() }
    let reader = try reader(in: &listed)
    let open = try listed.actions(
      today: today, of: nil, limit: nil, where: { $0.status.isOpen }, fits: { $0.isFor(reader) }
    ).rows
    let sheets = try sheets(of: open, for: reader, in: store)
    let letter = ChaseLetter(
      sheets, to: reader, from: try store.rememberedAuthor(), on: today, isLateAlone: overdue)
    if let letter { try emit(letter.text) }
    try listed.requireWhole()
  }

  /// The one agency or owner whom the name means.
  private func reader(in listed: inout ListedMeetings) throws -> String {
    let wanted = name.joined(separator: " ")
    let meant = try listed.named(wanted, as: .reader).sorted()
    // Two that differ in capitals alone are one to whoever reads them.
    guard let first = meant.first, Set(meant.map { $0.lowercased() }).count == 1 else {
      throw CommandFailure.ambiguousName(wanted, names: meant.prefix(4).joined(separator: ", "))
    }
    return first
  }

  /// The action sheets of the meetings from which something of theirs is open.
  private func sheets(
    of open: [ActionRow], for reader: String, in store: EventStore
  ) throws -> [Minutes] {
    var seen: Set<String> = []
    var sheets: [(key: MeetingID, meeting: String, copy: ReleasedCopy)] = []
    for row in open where seen.insert(row.key).inserted {
      guard let key = MeetingID(row.key) else { continue }
      let document = try store.meeting(key).meeting.document
      do throws(CopyRefusal) {
        let copy = ReleasedCopy(
          document: document, plain: try document.copy(.actions(of: reader)),
          prepared: try document.copy(.actions(of: reader), letting: releases.names))
        sheets.append((key, row.meeting, copy))
      } catch {
        // Theirs are restricted in that meeting: what they may not see is not named to them.
        tell("Left out: actions of meeting \(row.meeting) that \(reader) may not see.")
      }
    }
    try releases.check(sheets.map(\.copy))
    let leaks = sheets.flatMap { sheet in
      sheet.copy.prepared.leaks.map { "\($0.id)  \(sheet.meeting): \($0.description)" }
    }
    for leak in leaks { tell(leak) }
    guard leaks.isEmpty else { throw CommandFailure.leaks(count: leaks.count) }
    for sheet in sheets { try releases.log(sheet.copy, for: sheet.key, in: store) }
    return sheets.map(\.copy.prepared.minutes)
  }
}

extension ActionRow {
  fileprivate func isFor(_ name: String) -> Bool {
    let words = words
    return [words.owner, words.agency].contains { $0?.lowercased() == name.lowercased() }
  }
}
