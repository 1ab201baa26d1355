import Foundation
import Glibc

/// How much of the machine others have used, which is what makes a measured time doubtful.
struct MachineLoad {
  private let instant = ContinuousClock.now
  private let all = MachineLoad.busySeconds()
  private let own = MachineLoad.ownSeconds()

  /// How many cores others have used on average since this was made; all own programs have ended.
  var others: Double {
    let time = (ContinuousClock.now - instant).seconds
    let used = (Self.busySeconds() - all) - (Self.ownSeconds() - own)
    return time > 0 ? max(0, used / time) : 0
  }

  /// How many cores there are.
  static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// What kind of processor they are of, as the system says it.
  static var processor: String {
    let lines = file("/proc/cpuinfo").split(separator: "\n")
    let model = lines.first { $0.hasPrefix("model name") }
    let name = model?.split(separator: ":", maxSplits: 1).last ?? "unknown processor"
    return name.trimmingCharacters(in: .whitespaces)
  }

  /// The load of the last minute.
  static var average: Double {
    file("/proc/loadavg").split(separator: " ").first.flatMap { Double($0) } ?? 0
  }

  /// The time that all cores together have worked since the machine started.
  private static func busySeconds() -> Double {
    let numbers = file("/proc/stat").prefix { $0 != "\n" }.split(separator: " ").dropFirst()
      .compactMap { Double($0) }
    // user, nice, system, idle, iowait, irq, softirq; what virtual machines use is in the first two.
    let working = [0, 1, 2, 5, 6].filter(numbers.indices.contains).reduce(0) { $0 + numbers[$1] }
    return working / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// The time that this program has worked, and those that it started and that have ended.
  private static func ownSeconds() -> Double {
    [RUSAGE_SELF, RUSAGE_CHILDREN].map(\.rawValue).reduce(0) { total, whose in
      var usage = rusage()
      getrusage(__rusage_who_t(whose), &usage)
      return [usage.ru_utime, usage.ru_stime].reduce(total) {
        $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
      }
    }
  }

  private static func file(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}
