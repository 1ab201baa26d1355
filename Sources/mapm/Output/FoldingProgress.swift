import Glibc
import MeetingStore

/// Says how far the register is, where making it anew takes more than a second.
struct FoldingProgress {
  private let begin = Clock.milliseconds()
  private var said = 0
  private let isShown = isatty(STDERR_FILENO) == 1

  /// Notes that some of the meetings are read.
  mutating func note(_ done: Int, of count: Int) {
    let now = Clock.milliseconds()
    guard isShown, now - begin > 1_000 else { return }
    if said == 0 || now - said > 200 {
      said = now
      say("\rReading the meetings anew: \(done) of \(count)")
    }
    if done == count { say("\r" + String(repeating: " ", count: 60) + "\r") }
  }

  private func say(_ text: String) {
    // There is nowhere left to say that this failed.
    _ = writeAll(Array(text.utf8), to: STDERR_FILENO)
  }
}

extension Register {
  /// Folds in what was recorded since, and says how far it is where that takes long.
  mutating func updateVisibly() throws(StoreError) {
    var progress = FoldingProgress()
    try update { progress.note($0, of: $1) }
  }
}
