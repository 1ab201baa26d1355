/// A terminal for tests: its input is written beforehand, and it keeps what it was shown.
@MainActor
public final class ScriptedDriver: TerminalDriver {
  /// The size; a `.resize` in the script changes it when it is waited for.
  public private(set) var size: Size
  /// What was presented, first to last.
  public private(set) var canvases: [Canvas] = []
  private var script: ArraySlice<[Input]>

  /// Makes a terminal that answers each `wait` with the next part of the script.
  ///
  /// After the last part every wait is answered with `.hangUp`.
  public init(size: Size = Size(columns: 80, rows: 24), script: [[Input]]) {
    self.size = size
    self.script = script[...]
  }

  /// Keeps the canvas.
  public func present(_ canvas: Canvas) { canvases.append(canvas) }

  /// Gives the next part of the script at once.
  public func wait(for timeout: Duration?) -> [Input] {
    let inputs = script.popFirst() ?? [.hangUp]
    for case .resize(let newSize) in inputs { size = newSize }
    return inputs
  }
}
