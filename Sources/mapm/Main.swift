import ArgumentParser
import Glibc
import MeetingStore

/// The program: the app at home, or one of the subcommands.
@main
struct Mapm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mapm",
    abstract: "Live minutes of multi-agency professionals' meetings, by keyboard.",
    discussion: """
      Without a subcommand it opens the app at home. All that is recorded stays in a sealed store \
      on this machine; only what you export leaves it.
      """,
    version: "0.1.0",
    subcommands: [
      DemoCommand.self, OpenCommand.self, NewCommand.self, ImportCommand.self, MeetingsCommand.self,
      CallOffCommand.self, ActionsCommand.self, ActionCommand.self, ChaseCommand.self,
      SearchCommand.self, CheckCommand.self, ExportCommand.self, PackCommand.self, LogCommand.self,
      HandoverCommand.self, StoreCommand.self,
      VerifyCommand.self, BackupCommand.self, RestoreCommand.self, EraseCommand.self,
      KeysCommand.self,
      ThemesCommand.self, ThemeCommand.self,
      ProfilesCommand.self, DoctorCommand.self, ManualCommand.self,
    ])

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    try look.requireTerminal()
    let (storeOptions, look) = (storeOptions, look)
    try MainActor.assumeIsolated {
      guard !EventStore.exists(at: try storeOptions.location()) else {
        return try runApp(store: try storeOptions.open(), meeting: nil, look: look)
      }
      let first = FirstStart(storeOptions: storeOptions, look: look)
      guard let (store, greeting) = try first.makeStore() else { return }
      try runApp(store: store, meeting: nil, look: look, greeting: greeting)
    }
  }

  static func main() {
    settle()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(with: error)
    }
  }

  /// What the program makes is for its owner alone, and what it knows is in no core dump.
  ///
  /// A file that may not grow further makes a write fail, which is said; it does not end the program.
  private static func settle() {
    signal(SIGXFSZ, SIG_IGN)
    umask(0o077)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
  }

  /// Ends the program: help and wrong usage as the parser says them, all else in its own sentence.
  private static func leave(with error: any Error) -> Never {
    guard exitCode(for: error) == .failure, !(error is ExitCode) else { exit(withError: error) }
    tell("\(error)")
    exit(withError: ExitCode.failure)
  }
}
