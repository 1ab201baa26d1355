import TestSupport

/// Runs the program of an account in a terminal of its own, and closes that afterwards.
func inTerminal(
  _ household: Household, _ arguments: [String], columns: Int = 80, rows: Int = 24,
  environment: [String: String] = [:], test: (TerminalSession) async throws -> Void
) async throws {
  let terminal = try await TerminalSession(
    [Household.program] + arguments, columns: columns, rows: rows,
    environment: household.environment.merging(environment) { $1 })
  try await closing(terminal, after: test)
}

/// Runs a line of a shell in a terminal of an account, and closes that afterwards.
func inShell(
  _ household: Household, _ line: String, test: (TerminalSession) async throws -> Void
) async throws {
  let terminal = try await TerminalSession(
    ["/bin/sh", "-c", line], environment: household.environment)
  try await closing(terminal, after: test)
}

private func closing(
  _ terminal: TerminalSession, after test: (TerminalSession) async throws -> Void
) async throws {
  do {
    try await test(terminal)
  } catch {
    await terminal.close()
    throw error
  }
  await terminal.close()
}

extension TerminalSession {
  /// Presses Control-X and then a key.
  func command(_ key: String) async throws {
    try await control("x")
    try await type(key)
  }

  /// Goes to an item by its number and waits for its screen.
  func go(to item: Int) async throws {
    try await command("g")
    try await type("\(item)")
    try await press(.enter)
    try await waits(for: "\(item)/12")
  }

  /// Types a line into an empty writing line, files it, and waits until the line is empty again.
  func file(_ text: String) async throws {
    // The keys at the foot say that the line has the focus; before that the cursor is elsewhere.
    try await waits(for: "Enter file")
    try await steadyScreen()
    let start = try await cursor()
    try await type(text)
    let end = text.withoutSpace.suffix(12)
    try await waits(for: "\"\(end)\"") { $0.withoutSpace.contains(end) }
    try await press(.enter)
    try await waitUntil("the line to be filed") {
      let cursor = try await self.cursor()
      return cursor?.column == start?.column ? true : nil
    }
  }
}

extension String {
  /// The text without what a line break on the screen may add or take.
  fileprivate var withoutSpace: String { filter { !$0.isWhitespace && $0 != "│" } }
}
