import Foundation
import Glibc
import MapmApp
import Terminal

/// Standard input and output as line mode uses them.
@MainActor
final class StandardLines: LineTerminal {
  func say(_ line: String) { write(inert(line) + "\n") }

  func ask(_ prompt: String) -> String? {
    write(inert(prompt))
    let line = readLine()
    // A line that nobody typed into a terminal is not seen there, nor is its end.
    if isatty(STDIN_FILENO) == 0 { write("\n") }
    return line.map { String($0.filter { !$0.isControl }) }
  }

  func pause() { usleep(50_000) }

  private func write(_ text: String) {
    // Where nobody hears there is nobody to tell; what is typed is kept all the same.
    _ = writeAll(Array(text.utf8), to: STDOUT_FILENO)
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.allSatisfy { $0.properties.generalCategory == .control && $0 != "\t" }
  }
}

extension LookOptions {
  /// Why the app runs in lines, in a sentence; nil where it shows screens.
  var lineModeReason: String? {
    if accessible { return "switched on by --accessible." }
    let environment = ProcessInfo.processInfo.environment
    if let set = environment["ACCESSIBLE"]?.lowercased(), !["", "0", "false"].contains(set) {
      return "switched on by the variable ACCESSIBLE."
    }
    guard environment["TERM"] == "dumb", TerminalFacts.isInteractive else { return nil }
    return "switched on because TERM=dumb says that this terminal cannot show screens."
  }

  /// Refuses to go on where no person can type and see, unless plain lines will do.
  func requireTerminal() throws(CommandFailure) {
    guard lineModeReason != nil || TerminalFacts.isInteractive else { throw .noTerminal }
  }
}
