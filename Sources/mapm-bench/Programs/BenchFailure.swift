/// Why the benchmark could not go on; its description is the sentence that people read.
enum BenchFailure: Error, Hashable, CustomStringConvertible {
  case noProgram(String)
  case cannotStart(String, why: String)
  case failed(String, status: Int32, messages: String)
  case printedNothing(String)
  case notReady(String, mark: String)
  case noEcho(String, letter: String)
  case ended(String)
  case interrupted

  var description: String {
    switch self {
    case .noProgram(let path):
      "There is no mapm at \(path). Build it as you built mapm-bench, or name one with --program."
    case .cannotStart(let program, let why):
      "\(program) could not be started (\(why)). Nothing was left behind."
    case .failed(let program, let status, let messages):
      "\(program) ended with status \(status), so it was not measured. It said: \(messages)"
    case .printedNothing(let program):
      "\(program) printed nothing where it should have, so it was not measured."
    case .notReady(let program, let mark):
      "\(program) did not show \"\(mark)\" in time, so it was not measured."
    case .noEcho(let program, let letter):
      "\(program) did not show the typed letter \(letter) in time, so it was not measured."
    case .ended(let program):
      "\(program) ended while it was measured. Run it by hand to see why."
    case .interrupted:
      "The benchmark was interrupted. Its programs have ended and its folder is removed."
    }
  }
}
