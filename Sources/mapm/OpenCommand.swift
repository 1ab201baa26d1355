import ArgumentParser
import MeetingStore

/// `mapm open MEETING`.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the app in one meeting.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Argument(help: .meeting, completion: .meetings)
  var meeting: MeetingChoice

  func run() throws {
    try look.requireTerminal()
    let store = try storeOptions.open()
    let (key, look) = (try meeting.find(in: store).key, look)
    try MainActor.assumeIsolated { try runApp(store: store, meeting: key, look: look) }
  }
}
