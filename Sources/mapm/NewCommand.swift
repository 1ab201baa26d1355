import ArgumentParser
import MeetingDomain
import MeetingStore

/// `mapm new --subject NAME`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Plan a meeting and print its reference.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Option(help: "Whom the meeting is about; from the last meeting where it follows one.")
  var subject: String?
  @Option(
    help: ArgumentHelp(
      "The meeting that it follows: its person, case, attendance and all that is open come with it.",
      valueName: "meeting"))
  var follows: MeetingChoice?
  @Option(help: "The issue to be addressed (item 3).")
  var aim: String?
  @Option(
    help: ArgumentHelp(
      "When it begins: 2026-11-27T14:00, \"fri 14:00\" or a day.", valueName: "time"),
    transform: PlannedStart.init)
  var at: PlannedStart?
  @Option(help: "Where it is held, or how to join.")
  var venue: String?

  func validate() throws {
    guard follows != nil || subject?.allSatisfy(\.isWhitespace) == false else {
      throw ValidationError("Say whom the meeting is about with --subject NAME.")
    }
  }

  func run() throws {
    let store = try storeOptions.open()
    var document = try planned(in: store)
    document.status = .planned
    document.profile = try document.profile ?? look.knownProfiles().chosen.name
    if let subject { document.subject.name = subject }
    if let aim { document.aim = .recorded(aim) }
    if let at {
      document.date = .recorded(at.day)
      document.start = Answer(at.time)
    }
    if let venue { document.venue = .recorded(venue) }
    let writer = try CommandLineSeat(in: store)
    let planned = try store.create(
      document, by: writer.author, seat: writer.seat, at: Clock.now())
    try emit(planned.reference + "\n")
  }

  /// An empty meeting, or the one that follows another.
  private func planned(in store: EventStore) throws -> MeetingDocument {
    guard let follows else { return MeetingDocument() }
    var listed = try ListedMeetings(of: store)
    defer { listed.keep() }
    let last = try listed.find(follows)
    guard last.row.status == .closed || last.row.status == .approved else {
      throw CommandFailure.notClosed(last.row.reference)
    }
    let meetings = try listed.meetings()
    if let next = meetings.first(where: { $0.row.follows(last.row.reference) }) {
      throw CommandFailure.alreadyFollowed(last.row.reference, by: next.row.reference)
    }
    let document = try store.meeting(last.key).meeting.document
    return try store.meeting(after: document, among: meetings) ?? MeetingDocument()
  }
}

/// The day on which a meeting begins, and the time where it is settled.
struct PlannedStart {
  let day: CalendarDay
  let time: TimeOfDay?

  /// Reads `2026-11-27T14:00`, or a day in any of the forms with a time after it or without.
  init(_ argument: String) throws {
    let parts = argument.split(separator: "T", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2, let day = CalendarDay(parts[0]) {
      guard let time = TimeOfDay(parts[1]) else {
        throw ValidationError("\"\(parts[1])\" is not a time; write it like 14:00.")
      }
      (self.day, self.time) = (day, time)
    } else {
      (day, time) = try WrittenDay.read(argument)
    }
  }
}
