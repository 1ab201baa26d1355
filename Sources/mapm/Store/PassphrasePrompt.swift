import Glibc

/// Asks for a passphrase on the terminal and shows nothing of it.
struct PassphrasePrompt: ~Copyable {
  private let terminal: Int32
  private let before: termios
  private let mask: sigset_t

  /// Takes the terminal of this process, whatever standard input and output are.
  init() throws(CommandFailure) {
    terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    var modes = termios()
    guard terminal >= 0, tcgetattr(terminal, &modes) == 0 else {
      if terminal >= 0 { close(terminal) }
      throw .noTerminalForPassphrase
    }
    before = modes
    // A signal that ends the program waits until the echo is back.
    mask = Self.blockSignals()
    modes.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(terminal, TCSADRAIN, &modes)
  }

  deinit {
    var modes = before
    tcsetattr(terminal, TCSADRAIN, &modes)
    var mask = mask
    sigprocmask(SIG_SETMASK, &mask, nil)
    close(terminal)
  }

  /// Shows a question and reads one line.
  ///
  /// Backspace and Ctrl-U work as usual; Ctrl-C, Ctrl-D and Ctrl-G give up.
  func ask(_ question: String) throws(CommandFailure) -> String {
    _ = writeAll(Array(question.utf8), to: terminal)
    defer { _ = writeAll([0x0A], to: terminal) }
    var line: [UInt8] = []
    while true {
      switch try nextByte() {
      case 0x0A, 0x0D:
        guard let text = String(validating: line, as: UTF8.self) else {
          throw .passphraseGivenUp
        }
        return text
      case 0x03, 0x04, 0x07: throw .passphraseGivenUp
      case 0x08, 0x7F: Self.removeLastCharacter(of: &line)
      case 0x15: line = []
      case let byte where byte >= 0x20: line.append(byte)
      default: break
      }
    }
  }

  /// Asks twice for a passphrase that somebody sets.
  func askForNew() throws(CommandFailure) -> String {
    let words = try ask("New passphrase: ")
    guard !words.isEmpty else { throw .passphraseGivenUp }
    try NewPassphrase.check(words)
    guard try ask("The same again: ") == words else { throw .passphrasesDiffer }
    return words
  }

  private func nextByte() throws(CommandFailure) -> UInt8 {
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, 100) <= 0 {
      if Self.isEndPending() { throw .passphraseGivenUp }
    }
    var byte: UInt8 = 0
    guard read(terminal, &byte, 1) == 1 else { throw .passphraseGivenUp }
    return byte
  }

  private static let ends = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  private static func blockSignals() -> sigset_t {
    var blocked = sigset_t()
    var before = sigset_t()
    sigemptyset(&blocked)
    for signal in ends { sigaddset(&blocked, signal) }
    sigprocmask(SIG_BLOCK, &blocked, &before)
    return before
  }

  private static func isEndPending() -> Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return ends.contains { sigismember(&pending, $0) == 1 }
  }

  private static func removeLastCharacter(of line: inout [UInt8]) {
    while let byte = line.popLast(), byte & 0xC0 == 0x80 {}
  }
}

/// What is asked of a passphrase that somebody sets.
enum NewPassphrase {
  /// How many letters it must have at least.
  private static let least = 8

  /// Refuses what is guessed too soon.
  static func check(_ words: String) throws(CommandFailure) {
    guard words.count >= least else { throw .shortPassphrase(least: least) }
  }
}
