import ArgumentParser
import MeetingDomain
import MeetingStore

/// `mapm new --subject NAME`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Plan a meeting and print its reference.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Option(help: "Whom the meeting is about.")
  var subject: String
  @Option(help: "The issue to be addressed (item 3).")
  var aim: String?
  @Option(
    help: ArgumentHelp(
      "When it begins: 2026-11-27T14:00, \"2026-11-27 14:00\" or a day.", valueName: "time"))
  var at: PlannedStart?
  @Option(help: "Where it is held, or how to join.")
  var venue: String?

  func validate() throws {
    guard !subject.allSatisfy(\.isWhitespace) else {
      throw ValidationError("Say whom the meeting is about with --subject NAME.")
    }
  }

  func run() throws {
    var document = MeetingDocument(subject: Subject(name: subject))
    document.status = .planned
    document.aim = Answer(aim)
    document.date = Answer(at?.day)
    document.start = Answer(at?.time)
    document.venue = Answer(venue)
    document.profile = try look.knownProfiles().chosen.name
    let store = try storeOptions.open()
    let writer = try CommandLineSeat(in: store)
    let planned = try store.create(
      document, by: writer.author, seat: writer.seat, at: Clock.now())
    try emit(planned.reference + "\n")
  }
}

/// The day on which a meeting begins, and the time where it is settled.
struct PlannedStart: ExpressibleByArgument {
  let day: CalendarDay
  let time: TimeOfDay?

  init?(argument: String) {
    let parts = argument.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == "T" || $0 == " "
    }
    guard let day = CalendarDay(String(parts[0])) else { return nil }
    self.day = day
    guard parts.count == 2 else {
      time = nil
      return
    }
    guard let time = TimeOfDay(String(parts[1])) else { return nil }
    self.time = time
  }
}
