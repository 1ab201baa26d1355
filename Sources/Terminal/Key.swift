/// One key, as a program can know it.
public enum Key: Hashable, Sendable {
  /// A key that writes: one Unicode scalar.
  ///
  /// A combining mark is a key of its own; writing it joins it to the letter before.
  case character(Character)
  /// Enter, which sends CR.
  case enter
  /// Ctrl-J, which sends LF; also Shift-Enter where the terminal tells them apart.
  case newline
  /// Tab.
  case tab
  /// Shift-Tab.
  case backTab
  /// Escape.
  case escape
  /// Backspace, whether the terminal sends DEL or BS.
  case backspace
  /// Delete.
  case delete
  /// Insert.
  case insert
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Arrow left with Ctrl or Alt.
  case wordLeft
  /// Arrow right with Ctrl or Alt.
  case wordRight
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Ctrl and a lower-case letter, or one of `@ \ ] ^ _`.
  ///
  /// Ctrl-H, I, J, M and `[` cannot be told from Backspace, Tab, new line, Enter and Escape.
  case control(Character)
  /// A key that has no meaning here, with a printable name for a message, such as `F5`.
  case unknown(String)
}
