import Foundation

/// A key of the keyboard that types no letter, by the name that tmux has for it.
public enum NamedKey: String, Sendable {
  case enter = "Enter"
  case escape = "Escape"
  case tab = "Tab"
  case backTab = "BTab"
  case backspace = "BSpace"
  case up = "Up"
  case down = "Down"
  case left = "Left"
  case right = "Right"
  case home = "Home"
  case end = "End"
  case pageUp = "PPage"
  case pageDown = "NPage"
  case delete = "DC"
}

/// The program in a real terminal: what a person types, and what they see.
///
/// Every session has a tmux server of its own; `close` ends it with all that runs in it.
public struct TerminalSession: Sendable {
  private let folder: TemporaryFolder
  private let environment: [String: String]

  /// Starts a program in a new terminal.
  ///
  /// - Parameters:
  ///   - arguments: The program's path first.
  ///   - environment: All of its environment; `TERM` is `terminal` unless it is stated here.
  public init(
    _ arguments: [String], columns: Int = 80, rows: Int = 24, terminal: String = "tmux-256color",
    environment: [String: String]
  ) async throws {
    folder = try TemporaryFolder()
    self.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": folder.path]
    try folder.write(
      """
      set -g default-terminal "tmux-256color"
      set -g remain-on-exit on
      set -g remain-on-exit-format ""
      set -g status off
      set -s escape-time 0
      """, to: "tmux.conf")
    let all = ["TERM": terminal].merging(environment) { $1 }
    // tmux sometimes misses the exit status, so a shell notes it.
    try await tmux(
      ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "/bin/sh", "-c"]
        + ["\"$@\"; echo $? > \(statusFile).new; mv \(statusFile).new \(statusFile)", "sh"]
        + ["/usr/bin/env", "-i"] + all.map { "\($0.key)=\($0.value)" }.sorted() + arguments)
  }

  private var statusFile: String { folder.file("status") }

  /// Types text, letter by letter.
  public func type(_ text: String) async throws {
    try await tmux(["send-keys", "-l", "--", text])
  }

  /// Presses a key.
  public func press(_ keys: NamedKey...) async throws {
    try await tmux(["send-keys", "--"] + keys.map(\.rawValue))
  }

  /// Presses a letter with Control held down.
  public func control(_ letter: Character) async throws {
    try await tmux(["send-keys", "--", "C-\(letter)"])
  }

  /// Pastes text, in brackets where the program has asked for them.
  public func paste(_ text: String) async throws {
    try await tmux(["set-buffer", "--", text])
    try await tmux(["paste-buffer", "-p", "-r", "-d"])
  }

  /// Pastes bytes, whatever they are and however many, in brackets where the program asked for them.
  public func paste(_ bytes: [UInt8]) async throws {
    let file = folder.file("paste")
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    try await tmux(["load-buffer", file])
    try await tmux(["paste-buffer", "-p", "-r", "-d"])
  }

  /// Sends bytes as a keyboard would, one after the other.
  public func send(_ bytes: [UInt8]) async throws {
    try await tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Changes the size of the terminal.
  public func resize(columns: Int, rows: Int) async throws {
    try await tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What is on the screen, row by row, without the spaces at their ends.
  public func screen() async throws -> String {
    try await tmux(["capture-pane", "-p"])
  }

  /// The screen, once it is the same twice: a frame may come in pieces.
  @discardableResult
  public func steadyScreen() async throws -> String {
    var last = ""
    return try await waitUntil("a screen that stays") {
      let screen = try await self.screen()
      defer { last = screen }
      return screen == last ? screen : nil
    }
  }

  /// Where the cursor is, both from 0.
  public func cursor() async throws -> (row: Int, column: Int)? {
    let numbers = try await ask("#{cursor_y} #{cursor_x}").split(separator: " ").compactMap {
      Int($0)
    }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }

  /// Waits until a text is on the screen, and gives the screen.
  @discardableResult
  public func waits(for text: String) async throws -> String {
    try await waits(for: "\"\(text)\"") { $0.contains(text) }
  }

  /// Waits until a text is on the screen so many times: a question that was asked before still stands.
  @discardableResult
  public func waits(for text: String, times: Int) async throws -> String {
    try await waits(for: "\"\(text)\" \(times) times") {
      $0.components(separatedBy: text).count > times
    }
  }

  /// Waits until a text is no longer on the screen, and gives the screen.
  @discardableResult
  public func waits(forNo text: String) async throws -> String {
    try await waits(for: "no \"\(text)\"") { !$0.contains(text) }
  }

  /// Waits until the screen is as it should be, and gives it.
  @discardableResult
  public func waits(
    for what: String, _ holds: (String) -> Bool
  ) async throws -> String {
    do {
      return try await waitUntil(what) {
        let screen = try await self.screen()
        return holds(screen) ? screen : nil
      }
    } catch let error as TimedOut {
      throw TimedOut(description: "\(error)\nOn the screen:\n\(try await screen())")
    }
  }

  /// Sends a signal to the program, such as `SIGKILL`.
  public func kill(_ signal: Int32) async throws {
    for process in try await processes() { _ = Foundation.kill(process, signal) }
  }

  /// The numbers of the processes that run in the terminal: the program's, as long as it runs.
  public func processes() async throws -> [Int32] {
    let shell = try await ask("#{pane_pid}")
    let children = try String(
      contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .ascii)
    return children.split(separator: " ").compactMap { Int32($0) }
  }

  /// Waits for the program's end: its exit status, or the signal that ended it as a negative number.
  public func exitStatus() async throws -> Int32 {
    try await waitUntil("the end of the program") {
      guard let note = FileManager.default.contents(atPath: statusFile) else { return nil }
      let status = Int32(String(decoding: note, as: UTF8.self).dropLast())
      // A shell adds 128 to the number of the signal.
      return status.map { $0 > 128 ? 128 - $0 : $0 }
    }
  }

  /// Closes the window; the program gets a hang-up.
  public func close() async {
    do {
      try await tmux(["kill-server"])
    } catch {
      // A server that has already gone needs no end.
    }
    folder.remove()
  }

  private func ask(_ format: String) async throws -> String {
    let answer = try await tmux(["display-message", "-p", format])
    return answer.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @discardableResult
  private func tmux(_ arguments: [String]) async throws -> String {
    // A semicolon at the end of an argument would end the command.
    let escaped = arguments.map { $0.hasSuffix(";") ? $0.dropLast() + "\\;" : $0 }
    let result = try await runCommand(
      ["/usr/bin/tmux", "-S", folder.file("tmux"), "-f", folder.file("tmux.conf")] + escaped,
      environment: environment)
    guard result.status == 0 else { throw TerminalFailure(description: result.messages) }
    return result.text
  }
}

/// What tmux said when it could not do what a test asked of it.
public struct TerminalFailure: Error, CustomStringConvertible {
  /// Its message.
  public let description: String
}
