/// What this system's terminal database knows about a kind of terminal.
public struct TerminalKind: Hashable, Sendable {
  /// How many colours it has: 0 for none, 2^24 where it takes RGB values.
  public let colours: Int

  /// Looks a kind up by its name, such as that in `TERM`; nothing is sent to the terminal.
  ///
  /// It is not for a time when a driver is open.
  ///
  /// - Throws: When the database does not have it, or says that no screen can be shown on it.
  @MainActor
  public init(named name: String) throws(TerminalError) {
    guard !name.isEmpty, let colours = CursesScreen.colours(ofKind: name) else {
      throw .unknownTerminal(name)
    }
    self.colours = colours
  }
}
