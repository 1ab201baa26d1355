import CPty
import Glibc

/// A program in a pseudo-terminal: keys go in, bytes come out, each with its instant.
///
/// A class, because it is one process; whatever lets go of it ends the program. Nobody answers what
/// the program may ask the terminal: none of those that are measured waits for that.
final class TerminalRun {
  /// Some output, and when it was there.
  struct Piece {
    let at: ContinuousClock.Instant
    let bytes: [UInt8]
  }

  /// The instant before its process was made.
  let start: ContinuousClock.Instant
  private let name: String
  private let process: pid_t
  private let master: Int32
  private var hasEnded = false

  /// Starts a program in a terminal of 120 by 40.
  init(_ invocation: Invocation) throws {
    name = invocation.name
    var path = [CChar](repeating: 0, count: 64)
    master = cpty_open(120, 40, &path, UInt(path.count))
    guard master >= 0 else {
      throw BenchFailure.cannotStart(name, why: String(cString: strerror(errno)))
    }
    do {
      (process, start) = try invocation.start(isLeader: true) { actions in
        // The first terminal that the leader of a session opens becomes its own.
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, path, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
      }
    } catch {
      close(master)
      throw error
    }
  }

  deinit {
    if !hasEnded {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
  }

  /// Presses keys, as the bytes that a terminal sends for them.
  func press(_ keys: String) {
    var rest = ArraySlice(keys.utf8)
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// The next output; `nil` when there is none for so long, or no more at all.
  func next(within limit: Duration) throws -> Piece? {
    let end = ContinuousClock.now + limit
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      try Interruption.check()
      // A signal is blocked and ends no wait, so a long one is cut into pieces.
      let rest = min(end - .now, .milliseconds(200))
      var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      if poll(&watched, 1, rest.milliseconds) > 0 {
        let count = read(master, &buffer, buffer.count)
        let now = ContinuousClock.now
        return count > 0 ? Piece(at: now, bytes: Array(buffer.prefix(count))) : nil
      }
      if ContinuousClock.now >= end { return nil }
    }
  }

  /// All output until there is none for so long.
  func burst(quiet: Duration) throws -> [Piece] {
    var pieces: [Piece] = []
    while let piece = try next(within: quiet) { pieces.append(piece) }
    return pieces
  }

  /// All output until a text was shown and there is no more for so long.
  ///
  /// - Throws: `notReady` when it is not shown within half a minute.
  func burst(showing mark: String, quiet: Duration) throws -> [Piece] {
    var (pieces, shown): ([Piece], VisibleText) = ([], VisibleText())
    let (wanted, end) = (Array(mark.utf8), ContinuousClock.now + .seconds(30))
    while !shown.text.contains(wanted) {
      guard let piece = try next(within: end - .now) else {
        throw BenchFailure.notReady(name, mark: mark)
      }
      pieces.append(piece)
      shown.take(piece.bytes)
    }
    return try pieces + burst(quiet: quiet)
  }

  /// Types a letter and waits until it is on the screen.
  ///
  /// - Returns: How long that took, in seconds, and all output until there was none for so long.
  func type(_ letter: Character, quiet: Duration) throws -> (seconds: Double, bytes: Int) {
    var shown = VisibleText()
    let wanted = Array(String(letter).utf8)
    let before = ContinuousClock.now
    press(String(letter))
    var bytes = 0
    while true {
      guard let piece = try next(within: .seconds(10)) else {
        throw BenchFailure.noEcho(name, letter: String(letter))
      }
      bytes += piece.bytes.count
      shown.take(piece.bytes)
      guard shown.text.contains(wanted) else { continue }
      let rest = try burst(quiet: quiet).reduce(0) { $0 + $1.bytes.count }
      return ((piece.at - before).seconds, bytes + rest)
    }
  }

  /// The most memory that it had resident, in bytes.
  var peakMemory: Double { memory(of: process, line: "VmHWM") }

  /// Leaves the program by its own keys and waits for its end.
  func leave(_ keys: String) throws {
    press(keys)
    let end = ContinuousClock.now + .seconds(5)
    while ContinuousClock.now < end {
      // What it still prints is read, or it would wait for somebody who does.
      if try next(within: .milliseconds(20)) == nil, waitpid(process, nil, WNOHANG) == process {
        hasEnded = true
        return
      }
    }
  }
}
