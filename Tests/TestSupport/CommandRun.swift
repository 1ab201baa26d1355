import Glibc

/// What became of one run of a program.
public struct CommandResult: Sendable {
  /// The exit status; negative where a signal ended it.
  public let status: Int32
  /// What it wrote to standard output, byte for byte.
  public let output: [UInt8]
  /// What it wrote to standard error.
  public let messages: String

  /// Standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }
}

/// A program that could not be started.
public struct NotStarted: Error, CustomStringConvertible {
  /// What and why.
  public let description: String
}

/// Runs a program without a terminal and waits for its end, not for that of what it leaves behind.
///
/// - Parameters:
///   - arguments: The program's path first.
///   - input: What it reads from standard input.
///   - environment: All of its environment; nothing is inherited.
///   - folder: Where it runs.
public func runCommand(
  _ arguments: [String], input: String = "", environment: [String: String] = [:],
  in folder: String = "/"
) async throws -> CommandResult {
  let scratch = try TemporaryFolder()
  defer { scratch.remove() }
  // Files, not pipes: a pipe that nobody empties in time would stop the program.
  let files = ["input", "output", "messages"].map(scratch.file)
  try scratch.write(input, to: "input")
  let process = try start(
    ["/usr/bin/env", "-C", folder] + arguments, environment: environment, files: files)
  let state: Int32 = try await waitUntil(
    within: .seconds(120), every: .milliseconds(2), "the end of \(arguments)"
  ) {
    var state: Int32 = 0
    return waitpid(process, &state, WNOHANG) == process ? state : nil
  }
  let signal = state & 0x7F
  let written = try scratch.contents()
  return CommandResult(
    status: signal == 0 ? state >> 8 & 0xFF : -signal, output: written["output"] ?? [],
    messages: String(decoding: written["messages"] ?? [], as: UTF8.self))
}

/// - Parameter files: What the program's first three descriptors are opened on.
private func start(
  _ arguments: [String], environment: [String: String], files: [String]
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for (descriptor, file) in files.enumerated() {
    let mode = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT
    posix_spawn_file_actions_addopen(&actions, Int32(descriptor), file, mode, 0o600)
  }
  // The threads of a test run block signals, and a program that inherits that cannot be ended.
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
  var process: pid_t = 0
  let argv = arguments.map { strdup($0) }
  let variables = environment.map { strdup("\($0.key)=\($0.value)") }
  defer { for text in argv + variables { free(text) } }
  let failure = posix_spawn(
    &process, arguments[0], &actions, &attributes, argv + [nil], variables + [nil])
  guard failure == 0 else {
    throw NotStarted(description: "\(arguments[0]): \(String(cString: strerror(failure)))")
  }
  return process
}
