import ArgumentParser
import MeetingStore

/// `mapm log MEETING`.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Print every record of a meeting: when, who, what.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Argument(help: .meeting, completion: .meetings)
  var meeting: MeetingChoice
  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format = TextFormat.text

  func run() throws {
    let store = try storeOptions.open()
    let chosen = try meeting.find(in: store)
    let rows = logRows(of: try store.records(of: chosen.key).records)
    switch format {
    case .json: try emit(try json(rows))
    case .text: try emit(rows.map { inert($0.line) + "\n" }.joined())
    }
  }
}
