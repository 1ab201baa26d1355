import Glibc
import MeetingDomain
import Publishing

/// Has another program make pages of our HTML.
///
/// What goes in and comes out lies in memory: nothing sealed is in a file, and no program can stand
/// still because nobody empties its output.
struct ExportConversion {
  let format: PageFormat

  /// Begins to make the pages.
  ///
  /// - Parameter template: An area's own template of HTML.
  /// - Throws: A sentence: the program is not installed, or could not be started.
  func start(_ minutes: Minutes, template: [UInt8]?) throws -> RunningConversion {
    guard let program = AccountFolders.program(format.program) else {
      throw CommandFailure.programMissing(
        format.title, program: format.program, installation: format.installation)
    }
    let input = try MemoryFile(try format.source(of: minutes, template: template))
    let reference = try MemoryFile(format.reference(of: minutes) ?? [])
    let (output, messages) = (try MemoryFile([]), try MemoryFile([]))
    let arguments = [program] + format.arguments(reference: "/dev/fd/\(Self.referenceDescriptor)")
    let process = try spawn(
      arguments, environment: environment(at: minutes.moment),
      files: [input, output, messages, reference])
    return RunningConversion(format: format, process: process, output: output)
  }

  /// The descriptor under which the program finds the document with the footer.
  private static let referenceDescriptor: Int32 = 3

  /// Little of the account, and the time that stands in the file in place of the clock's.
  private func environment(at moment: Int) -> [String] {
    let kept = ["PATH", "HOME", "XDG_CACHE_HOME"].compactMap { name in
      AccountFolders.variable(name).map { "\(name)=\($0)" }
    }
    return kept + ["LANG=C.UTF-8", "SOURCE_DATE_EPOCH=\(moment)"]
  }

  /// Starts the program.
  ///
  /// - Parameter files: What its descriptors from 0 on are.
  private func spawn(
    _ arguments: [String], environment: [String], files: [MemoryFile]
  ) throws(CommandFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file.descriptor, Int32(number))
    }
    let argv = arguments.map { strdup($0) }
    let variables = environment.map { strdup($0) }
    defer { for text in argv + variables { free(text) } }
    var process: pid_t = 0
    let failure = posix_spawn(
      &process, arguments[0], &actions, nil, argv + [nil], variables + [nil])
    guard failure == 0 else {
      throw .programFailed(format.program, file: format.title)
    }
    return process
  }
}

/// A program at work on the pages, which nobody need wait for.
final class RunningConversion {
  /// What it makes.
  let format: PageFormat
  private let process: pid_t
  private let output: MemoryFile
  /// The exit status, once it has ended; -1 where a signal ended it.
  private var status: Int32?

  fileprivate init(format: PageFormat, process: pid_t, output: MemoryFile) {
    (self.format, self.process, self.output) = (format, process, output)
  }

  /// Whether it has ended; this never waits.
  var isOver: Bool {
    take(WNOHANG)
    return status != nil
  }

  /// The pages, after a wait for the end where it has not come yet.
  func finish() throws(CommandFailure) -> [UInt8] {
    while status == nil { take(0) }
    let pages = output.bytes
    guard status == 0, !pages.isEmpty else {
      throw .programFailed(format.program, file: format.title)
    }
    return pages
  }

  private func take(_ options: Int32) {
    guard status == nil else { return }
    var state: Int32 = 0
    switch waitpid(process, &state, options) {
    case 0: break
    case process: status = state & 0x7F == 0 ? state >> 8 & 0xFF : -1
    default: if errno != EINTR { status = -1 }
    }
  }
}

/// A file in memory, gone with the last program that has it open.
final class MemoryFile {
  let descriptor: Int32

  init(_ bytes: [UInt8]) throws(CommandFailure) {
    let name = "/mapm-\(UInt64.random(in: 0...UInt64.max))"
    let file = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
    guard file >= 0 else { throw .outputClosed }
    shm_unlink(name)
    // Above the descriptors that the program gets, so that none is closed by taking its place.
    descriptor = fcntl(file, F_DUPFD_CLOEXEC, 16)
    close(file)
    guard descriptor >= 0, writeAll(bytes, to: descriptor) else { throw .outputClosed }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { close(descriptor) }

  /// What was written.
  var bytes: [UInt8] {
    var (bytes, place) = ([UInt8](repeating: 0, count: 1 << 16), 0)
    while true {
      if place == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
      let count = bytes[place...].withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress, $0.count, off_t(place))
      }
      guard count > 0 else { return Array(bytes.prefix(place)) }
      place += count
    }
  }
}

extension Minutes {
  /// Seconds since 1970 of the approval, else of the day of the meeting.
  fileprivate var moment: Int {
    document.approval?.at?.secondsSince1970
      ?? document.date.value.map { $0.daysSince1970 * 86400 } ?? 0
  }
}
