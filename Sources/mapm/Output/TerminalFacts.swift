import Glibc

/// What standard input and output are connected to.
enum TerminalFacts {
  /// Whether a person can type and see: both are terminals.
  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// The size of the terminal at standard output; nil where it is none, or does not say.
  static var size: (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// How many columns a table may take; nil where nothing is to be cut.
  static var width: Int? {
    isatty(STDOUT_FILENO) == 1 ? size?.columns ?? 80 : nil
  }
}
