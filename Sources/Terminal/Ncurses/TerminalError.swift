/// Why the terminal cannot be used; the description is the sentence to show.
public enum TerminalError: Error, Hashable, CustomStringConvertible {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// The terminal database has no entry of this name, or not enough of one.
  case unknownTerminal(String)
  /// The system refused what is needed.
  case cannotStart

  /// What happened and what to do.
  public var description: String {
    switch self {
    case .notATerminal:
      "This is not a terminal. Start mapm in one, or use a subcommand: mapm --help lists them."
    case .unknownTerminal(""):
      "The variable TERM is not set. Set it to your terminal's name, such as xterm-256color."
    case .unknownTerminal(let name):
      "This system does not know the terminal \(name). Set TERM to one it knows, such as xterm."
    case .cannotStart:
      "The system gives no more open files. Close other programs and start mapm again."
    }
  }
}
