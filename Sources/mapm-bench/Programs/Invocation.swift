import CPty
import Glibc

/// A program with all that it is started with.
struct Invocation {
  /// The program's path first.
  var arguments: [String]
  /// All of its environment; nothing is inherited.
  var environment: [String: String]

  /// What it is called in a message.
  var name: String {
    arguments.first.flatMap { $0.split(separator: "/").last.map(String.init) } ?? ""
  }

  /// Starts it, with no signal blocked or ignored.
  ///
  /// - Parameters:
  ///   - isLeader: Whether it leads a session of its own, and so takes the terminal that it opens.
  ///   - descriptors: Opens its first three descriptors.
  /// - Returns: Its process, and the instant before it was made.
  func start(
    isLeader: Bool = false,
    opening descriptors: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> (process: pid_t, at: ContinuousClock.Instant) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    descriptors(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let session = isLeader ? cpty_new_session() : 0
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | session)
    let argv = arguments.map { strdup($0) }
    let variables = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in argv + variables { free(text) } }
    var process: pid_t = 0
    let (arguments, environment) = (argv + [nil], variables + [nil])
    let before = ContinuousClock.now
    let failure = posix_spawn(
      &process, self.arguments[0], &actions, &attributes, arguments, environment)
    guard failure == 0 else {
      throw BenchFailure.cannotStart(name, why: String(cString: strerror(failure)))
    }
    return (process, before)
  }
}
