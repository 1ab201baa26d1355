import Foundation
import Glibc

/// One run of a program without a terminal, from its start to its end.
struct WholeRun {
  /// From before its process was made until its end was noticed.
  let seconds: Double
  /// The most memory that it had resident, in bytes; 0 where it was not watched.
  let peakMemory: Double
}

extension Invocation {
  /// Runs it to its end; what it prints goes to a file, so that nobody's pipe holds it up.
  ///
  /// - Parameters:
  ///   - scratch: A folder for what it prints.
  ///   - isWatched: Whether its memory is looked at, every hundredth of a second.
  ///   - isSilent: Whether it may print nothing.
  @discardableResult
  func run(scratch: String, isWatched: Bool = false, isSilent: Bool = false) throws -> WholeRun {
    let (output, messages) = ("\(scratch)/output", "\(scratch)/messages")
    let (process, start) = try start { actions in
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      for (descriptor, file) in [(STDOUT_FILENO, output), (STDERR_FILENO, messages)] {
        posix_spawn_file_actions_addopen(
          &actions, descriptor, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      }
    }
    var (state, peak): (Int32, Double) = (0, 0)
    do {
      while waitpid(process, &state, WNOHANG) == 0 {
        if isWatched { peak = max(peak, memory(of: process, line: "VmHWM")) }
        try Interruption.waitForAnEnd(within: isWatched ? .milliseconds(10) : .seconds(1))
      }
    } catch {
      kill(process, SIGKILL)
      waitpid(process, &state, 0)
      throw error
    }
    let seconds = (ContinuousClock.now - start).seconds
    guard state == 0 else {
      let said = String(decoding: try Data(contentsOf: URL(filePath: messages)), as: UTF8.self)
      let status = state & 0x7F == 0 ? state >> 8 & 0xFF : -(state & 0x7F)
      throw BenchFailure.failed(name, status: status, messages: String(said.prefix(500)))
    }
    let size = try FileManager.default.attributesOfItem(atPath: output)[.size] as? Int
    guard isSilent || size ?? 0 > 0 else { throw BenchFailure.printedNothing(name) }
    return WholeRun(seconds: seconds, peakMemory: peak)
  }
}

/// What the system says of a living process's memory, in bytes; 0 when it has ended.
///
/// - Parameter line: `VmHWM` for the most that was resident, `VmRSS` for what is now.
func memory(of process: pid_t, line: String) -> Double {
  guard let status = FileManager.default.contents(atPath: "/proc/\(process)/status") else {
    return 0
  }
  for entry in String(decoding: status, as: UTF8.self).split(separator: "\n")
  where entry.hasPrefix(line) {
    let words = entry.split(whereSeparator: \.isWhitespace)
    return (words.dropFirst().first.flatMap { Double($0) } ?? 0) * 1024
  }
  return 0
}
