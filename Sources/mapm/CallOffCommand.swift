import ArgumentParser
import MeetingDomain
import MeetingStore

/// `mapm call-off MEETING --reason WHY`.
struct CallOffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call-off",
    abstract: "Say that a meeting will not take place, or is held after all.",
    usage: """
      mapm call-off MEETING --reason WHY
      mapm call-off MEETING --hold-after-all
      """,
    discussion: """
      What is written in the meeting stays, and its actions are followed up like any other. Nothing \
      else is filed in it while it is called off, and every copy says CALLED OFF and why.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Argument(help: .meeting, completion: .meetings)
  var meeting: MeetingChoice
  @Option(help: ArgumentHelp("Why it will not take place.", valueName: "text"))
  var reason: String?
  @Flag(help: "It is to be held after all.")
  var holdAfterAll = false

  func validate() throws {
    guard (reason != nil) != holdAfterAll else {
      throw ValidationError("Say why with --reason, or --hold-after-all where it is held again.")
    }
  }

  func run() throws {
    let store = try storeOptions.open()
    let writer = try CommandLineSeat(in: store)
    let found = try meeting.find(in: store)
    let command = reason.map { MeetingCommand.callOff(reason: $0) } ?? .holdAfterAll
    let result = try store.append(
      command, to: try store.meeting(found.key), by: writer.author, seat: writer.seat,
      at: Clock.now())
    if case .refused(let refusal, _) = result { throw refusal }
    let state = holdAfterAll ? "to be held after all" : "called off"
    try emit(inert("\(found.row.reference) is \(state).") + "\n")
  }
}
