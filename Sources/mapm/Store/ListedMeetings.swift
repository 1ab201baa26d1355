import MeetingDomain
import MeetingStore

/// The register of a store as the commands list it, and why some meetings are not in it.
struct ListedMeetings {
  private(set) var register: Register

  /// Opens the register and brings it up to date.
  init(of store: EventStore) throws(StoreError) {
    register = Register(of: store)
    try register.updateVisibly()
  }

  /// A register that is up to date.
  init(_ register: Register) {
    self.register = register
  }

  /// All meetings that can be opened, the one that came last at the end.
  mutating func meetings(today: CalendarDay = Clock.today) throws -> [RegisteredMeeting] {
    try register.meetings(today: today)
  }

  /// The one meeting that somebody means; which one `last` is, is said.
  mutating func find(_ choice: MeetingChoice) throws -> RegisteredMeeting {
    do {
      let found = try choice.find(among: try meetings())
      if choice.isLast { tell("last is \(found.row.inWords).") }
      return found
    } catch {
      // A damaged meeting may be the one that is meant, or one that was erased.
      try requireWhole()
      if let erasure = try register.erasures().last(where: { $0.reference == choice.text }) {
        throw CommandFailure.erasedMeeting("\(erasure)")
      }
      throw error
    }
  }

  /// The actions that are wanted, as `Register.actions` gives them.
  mutating func actions(
    today: CalendarDay, of meeting: MeetingID?, limit: Int?,
    where isWanted: (ActionOutline) -> Bool,
    fits: ((ActionRow) -> Bool)?
  ) throws -> (rows: [ActionRow], left: Int) {
    try register.actions(
      today: today, of: meeting, limit: limit, where: isWanted, fits: fits)
  }

  /// The action of a number, and the meeting that it is of; nil where there is none.
  mutating func action(_ number: Int) throws -> (action: Action, key: MeetingID)? {
    let found = try register.actions(
      today: Clock.today, limit: 1, where: { $0.number == number })
    guard let row = found.rows.first, let key = MeetingID(row.key) else { return nil }
    return (row.action, key)
  }

  /// The best passages that have all the words, best first; nil where there is no word.
  mutating func search(_ query: String, most: Int) throws -> SearchResult? {
    var progress = FoldingProgress()
    return try register.search(query, most: most) { progress.note($0, of: $1) }
  }

  /// Keeps what was folded for the next command, where that was much.
  mutating func keep() {
    register.writeImages(atLeast: Self.much)
  }

  /// Ends a command whose list lacks meetings, so that nobody takes it for the whole.
  func requireWhole() throws {
    guard let last = register.failures.last else { return }
    for failure in register.failures.dropLast() { tell("\(failure)") }
    throw last
  }

  /// From so many changed meetings on a command writes the images before it ends.
  static let much = 20
}

extension MeetingRow {
  /// The reference and the day.
  fileprivate var inWords: String {
    [reference, date?.inWords].compactMap(\.self).joined(separator: ", ")
  }
}
