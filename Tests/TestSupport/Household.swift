import Foundation

/// The folders of one invented account: its home, its store and its settings, apart from all others.
public struct Household: Sendable {
  /// The folder that holds everything.
  public let folder: TemporaryFolder

  /// An account that has never run the program.
  public init() throws {
    folder = try TemporaryFolder()
  }

  /// Where the store is.
  public var store: String { folder.file("data/mapm") }

  /// The environment of the account: nothing of the account that runs the tests.
  public var environment: [String: String] {
    [
      "HOME": folder.file("home"), "XDG_DATA_HOME": folder.file("data"),
      "XDG_CONFIG_HOME": folder.file("config"), "XDG_STATE_HOME": folder.file("state"),
      "XDG_CACHE_HOME": folder.file("cache"), "TMPDIR": folder.path, "LANG": "C.UTF-8",
      "LOGNAME": "tester", "USER": "tester", "PATH": "/usr/bin:/bin", "TZ": "Europe/London",
    ]
  }

  /// The built program, which stands beside the tests.
  public static var program: String {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("mapm").path
  }

  /// Runs the program in this account without a terminal.
  public func mapm(
    _ arguments: String..., input: String = "", environment changes: [String: String] = [:]
  ) async throws -> CommandResult {
    try await mapm(arguments, input: input, environment: changes)
  }

  /// Runs the program in this account without a terminal.
  public func mapm(
    _ arguments: [String], input: String = "", environment changes: [String: String] = [:]
  ) async throws -> CommandResult {
    try await runCommand(
      [Self.program] + arguments, input: input,
      environment: environment.merging(changes) { $1 }, in: folder.path)
  }

  /// Removes the account.
  public func remove() {
    folder.remove()
  }
}
