import ArgumentParser
import MeetingDomain
import MeetingStore

/// `mapm check MEETING`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what a record still lacks, by the guidance.",
    discussion: """
      Each gap stands with its G number and the clause that asks for it. What somebody typed a \
      reason for is no gap. The exit status is 1 where the minutes could not be approved.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Argument(help: .meeting, completion: .meetings)
  var meeting: MeetingChoice?
  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format = TextFormat.text
  @Flag(help: "Print all that the guidance asks, G1 to G93, as a Markdown table.")
  var obligations = false

  func validate() throws {
    if obligations, meeting != nil || format != .text {
      throw ValidationError("--obligations stands alone: it is about no meeting, in Markdown.")
    }
    if !obligations, meeting == nil {
      throw ValidationError("Name a meeting, or print the table with --obligations.")
    }
  }

  func run() throws {
    guard let meeting else { return try emit(obligationTable()) }
    let store = try storeOptions.open()
    let chosen = try meeting.find(in: store)
    let document = try store.meeting(chosen.key).meeting.document
    let check = RecordCheck(name: document.reference ?? chosen.id, document)
    switch format {
    case .json: try emit(try json(check))
    case .text: try emit(check.text(width: TerminalFacts.width ?? 80))
    }
    guard check.isApprovable else {
      throw CommandFailure.notApprovable(count: check.count(.blocks))
    }
  }
}
