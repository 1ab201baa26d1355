import Glibc
import Terminal

/// The manual page as somebody at a terminal reads it: through man(1), or as plain words.
struct ManualOnTerminal {
  let page: ManualPage

  /// Shows the page, and waits until it has been read.
  func show() throws {
    guard let man = AccountFolders.program("man"), try isShown(by: man) else {
      return try emit(plainWords)
    }
  }

  /// Has man(1) show the page; false where it cannot.
  private func isShown(by man: String) throws -> Bool {
    let input = try MemoryFile(Array(page.text.utf8))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.descriptor, STDIN_FILENO)
    // Why it cannot is nothing to read: the plain words follow.
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let words: [String] = [man, "-l", "-"]
    let arguments = words.map { strdup($0) }
    defer { for text in arguments { free(text) } }
    var process: pid_t = 0
    guard posix_spawn(&process, man, &actions, nil, arguments + [nil], environ) == 0 else {
      return false
    }
    var state: Int32 = 0
    while waitpid(process, &state, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return state == 0
  }

  /// The page in the width of the terminal, without the marks of roff.
  private var plainWords: String {
    let columns = min(TerminalFacts.width ?? 80, 80)
    return page.text.split(separator: "\n").map { Self.plain(String($0), columns: columns) }
      .joined()
  }

  /// One line of the page, laid out.
  private static func plain(_ line: String, columns: Int) -> String {
    let words = line.split(separator: " ", maxSplits: 1)
    switch words.first {
    case ".TH", nil: return ""
    case ".PP", ".TP": return "\n"
    case ".SH": return "\n" + unmarked(line.dropFirst(4)) + "\n"
    case ".SS": return "\n  " + unmarked(line.dropFirst(4)).filter { $0 != "\"" } + "\n"
    case ".B": return "    " + unmarked(line.dropFirst(3)) + "\n"
    default:
      return wrap(unmarked(line[...]), columns: max(20, columns - 4))
        .map { "    " + $0.trimmedAtEnd + "\n" }.joined()
    }
  }

  /// The words as roff would show them.
  private static func unmarked(_ words: Substring) -> String {
    let marks = [
      ("\\fB", ""), ("\\fI", ""), ("\\fR", ""), ("\\&", ""), ("\\-", "-"), ("\\(dq", "\""),
      ("\\e", "\\"),
    ]
    return marks.reduce(String(words)) { $0.replacing($1.0, with: $1.1) }
  }
}

extension Substring {
  /// Without the spaces at its end.
  fileprivate var trimmedAtEnd: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
