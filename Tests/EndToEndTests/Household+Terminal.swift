import TestSupport

/// Runs the program of an account in a terminal of its own, and closes that afterwards.
func inTerminal(
  _ household: Household, _ arguments: [String], columns: Int = 80, rows: Int = 24,
  environment: [String: String] = [:], test: (TerminalSession) async throws -> Void
) async throws {
  let terminal = try await TerminalSession(
    [Household.program] + arguments, columns: columns, rows: rows,
    environment: household.environment.merging(environment) { $1 })
  do {
    try await test(terminal)
  } catch {
    await terminal.close()
    throw error
  }
  await terminal.close()
}
