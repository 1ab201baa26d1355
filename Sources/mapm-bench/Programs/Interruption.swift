import Glibc

/// The signals that ask the benchmark to end; it ends where it has tidied up after itself.
///
/// They are blocked, and looked for wherever something is waited for: then no handler runs at a bad
/// instant, and what a thrown `interrupted` passes on its way out ends its programs and removes its
/// folder.
enum Interruption {
  /// Blocks the signals of this thread and of all that it starts from now on.
  ///
  /// SIGCHLD is among them, so that a wait for a program's end can be a wait for a signal.
  static func holdBack() {
    var all = set(endings + [SIGCHLD])
    pthread_sigmask(SIG_BLOCK, &all, nil)
  }

  /// - Throws: `interrupted` when a signal has come.
  static func check() throws {
    var pending = sigset_t()
    sigpending(&pending)
    for signal in endings where sigismember(&pending, signal) == 1 {
      throw BenchFailure.interrupted
    }
  }

  /// Waits until some program ends, at most this long; it may return early.
  static func waitForAnEnd(within limit: Duration) throws {
    var all = set(endings + [SIGCHLD])
    var time = limit.timespec
    if endings.contains(sigtimedwait(&all, nil, &time)) { throw BenchFailure.interrupted }
  }

  private static let endings = [SIGINT, SIGTERM, SIGHUP]

  private static func set(_ signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }
}

extension Duration {
  /// The same as C has it.
  var timespec: timespec {
    Glibc.timespec(
      tv_sec: Int(components.seconds), tv_nsec: Int(components.attoseconds / 1_000_000_000))
  }

  /// In whole milliseconds, not less than it is; 0 when it is over.
  var milliseconds: Int32 { max(0, Int32((seconds * 1_000).rounded(.up))) }

  /// In seconds, with their fraction.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
