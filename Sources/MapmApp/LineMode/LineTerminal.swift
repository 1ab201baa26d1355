/// Where line mode says and asks things: lines out, lines in, nothing drawn.
@MainActor
public protocol LineTerminal: AnyObject {
  /// Says one line; it stays where it was written.
  func say(_ line: String)
  /// Asks for one line, without its end; nil where the input is over.
  func ask(_ prompt: String) -> String?
  /// Waits a moment for something that is under way.
  func pause()
}

/// Runs the app in plain lines until it asks to leave or its input is over.
///
/// It is the same app, with the same drafts and effects; only the keys come from lines, and what
/// changed is said instead of drawn. Every line is in the store before the next is asked for.
///
/// - Parameter reason: Why it runs so, in a sentence, which is said first.
@MainActor
public func runInLines(
  _ model: AppModel, on terminal: some LineTerminal, with performer: some EffectPerformer,
  opening first: [Effect], because reason: String
) {
  var session = LineSession(
    loop: Loop(model: model, performer: performer), performer: performer, terminal: terminal)
  session.run(opening: first, because: reason)
}
