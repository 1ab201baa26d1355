/// What an app needs of a terminal.
@MainActor
public protocol TerminalDriver: AnyObject {
  /// How large the terminal is now.
  var size: Size { get }

  /// Shows a canvas; only what changed since the last one is sent.
  ///
  /// The cursor goes to `canvas.cursor`, last of all, or to the upper left corner.
  func present(_ canvas: Canvas)

  /// Waits for input.
  ///
  /// - Parameter timeout: How long to wait at most; `nil` is for ever.
  /// - Returns: All that is there, in order, as soon as there is any; empty when the time is over.
  func wait(for timeout: Duration?) -> [Input]
}
