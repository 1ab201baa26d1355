import MeetingDomain
import Terminal

/// What a screen asks of the app when it has answered a key.
enum Step: Equatable, Sendable {
  /// Something outside the app.
  case effect(Effect)
  /// Show a screen above this one.
  case show(Route)
  /// Open a meeting, and then a screen above it.
  case open(key: String, then: Route)
  /// Show a screen in the place of this one.
  case replace(Route)
  /// Go to a place of the walk.
  case go(Place)
  /// Run the command with this title.
  case run(String)
  /// Close this screen.
  case back
  /// Show a sentence.
  case say(String)
  /// A key that has no meaning here: nothing happens, and it is said.
  case refuse(Key)
  /// Take back what was done last from a list over all meetings.
  case undoWork
  /// Do again what was taken back there.
  case redoWork
  /// Text that is being typed has changed.
  case type(field: String, TextField)
  /// A text of the tray stands in its line again.
  indirect case takeFromTray(TrayText)
  /// Text that was being typed has been taken up, or given up.
  case forget(field: String)
}

extension Step {
  /// Whether it puts a text into a line.
  var isTyping: Bool {
    if case .type = self { true } else { false }
  }
}
