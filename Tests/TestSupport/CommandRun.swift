import Foundation

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

/// Runs a program without a terminal and waits for its end.
///
/// - Parameters:
///   - arguments: The program's path first.
///   - input: What it reads from standard input.
///   - environment: All of its environment; nothing is inherited.
///   - folder: Where it runs.
public func runCommand(
  _ arguments: [String], input: String = "", environment: [String: String] = [:],
  in folder: String? = nil
) async throws -> CommandResult {
  let scratch = try TemporaryFolder()
  defer { scratch.remove() }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: arguments[0])
  process.arguments = Array(arguments.dropFirst())
  process.environment = environment
  if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
  // Files, not pipes: a pipe that nobody empties in time would stop the program.
  process.standardInput = try FileHandle(
    forReadingFrom: scratch.write(Array(input.utf8), to: "input"))
  let output = try scratch.write([], to: "output")
  let messages = try scratch.write([], to: "messages")
  process.standardOutput = try FileHandle(forWritingTo: output)
  process.standardError = try FileHandle(forWritingTo: messages)
  try await process.runToEnd()
  let status = process.terminationStatus
  return CommandResult(
    status: process.terminationReason == .exit ? status : -status,
    output: Array(try Data(contentsOf: output)),
    messages: String(decoding: try Data(contentsOf: messages), as: UTF8.self))
}

extension Process {
  fileprivate func runToEnd() async throws {
    try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
      terminationHandler = { _ in ended.resume() }
      do {
        try run()
      } catch {
        terminationHandler = nil
        ended.resume(throwing: error)
      }
    }
  }
}
