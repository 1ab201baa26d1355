/// The terminal that the program was started in.
///
/// There can be one at a time. Whatever ends it, `close`, a signal or a crash, the terminal is
/// given back as it was.
@MainActor
public final class NcursesDriver: TerminalDriver {
  /// How large the terminal is now, at least 1 by 1.
  public private(set) var size: Size
  /// How many colours are used.
  public let depth: ColourDepth
  /// Whether only ASCII is drawn, because the system has no UTF-8 locale; `?` stands for the rest.
  public let isASCIIOnly: Bool
  /// How the roles look; a new theme shows with the next `present`.
  public var theme: Theme {
    didSet { chooseTheme() }
  }
  /// How long to wait after an ESC before it is the key; on slow lines it must be longer.
  public var escapeWait: Duration = .milliseconds(100)

  private let hasRGB: Bool
  private let pairCount: Int
  private var palette: CursesPalette
  private var shown: Canvas?
  private var decoder = KeyDecoder()
  private var isOpen = true
  /// Where keys are read into; made once, because it is used with every key.
  private var readBuffer = [UInt8](repeating: 0, count: 4096)
  /// Input that came up outside of `wait`.
  private var pending: [Input] = []

  /// Takes the terminal over: own screen, raw keys, marks around pastes.
  ///
  /// - Parameters:
  ///   - colour: What the command line asks for.
  ///   - configured: What the configuration asks for.
  ///   - environment: The environment's variables, for `NO_COLOR` and `TERM`.
  /// - Throws: When there is no terminal or nothing is known about it; nothing has changed then.
  public init(
    theme: Theme, colour: ColourRequest = .auto, configured: ColourRequest = .auto,
    environment: [String: String]
  ) throws(TerminalError) {
    try CursesScreen.open(terminalName: environment["TERM"] ?? "")
    let colours = CursesScreen.colours
    let wanted = ColourDepth.resolved(
      request: colour, configured: configured, environment: environment, terminfoColours: colours)
    pairCount = wanted == .mono ? 0 : CursesScreen.startColours()
    depth = pairCount == 0 ? .mono : wanted
    hasRGB = colours >= ColourDepth.direct.rawValue
    isASCIIOnly = CursesScreen.isASCIIOnly
    size = CursesScreen.size
    self.theme = theme
    palette = CursesPalette(theme: theme, depth: depth, hasRGB: hasRGB, pairCount: pairCount)
    startAfresh()
  }

  /// Shows a canvas; only what changed since the last one is sent.
  ///
  /// The lower right cell is left alone: writing there makes some terminals scroll.
  public func present(_ canvas: Canvas) {
    guard isOpen, canvas != shown else { return }
    var output = CanvasOutput(
      canvas: canvas, shown: shown.flatMap { $0.size == canvas.size ? $0 : nil }, screen: size)
    var pieces = 0
    while let run = output.nextRun() {
      pieces += 1
      let look = palette.look(run.role, run.attributes)
      CursesScreen.put(
        run.bytes(isASCIIOnly: isASCIIOnly), at: run.start, attributes: look.attributes,
        pair: look.pair)
    }
    let cursor = canvas.cursor ?? Point(row: 0, column: 0)
    CursesScreen.show(
      cursor: Point(
        row: min(max(0, cursor.row), size.rows - 1),
        column: min(max(0, cursor.column), size.columns - 1)), pieces: pieces)
    shown = canvas
  }

  /// Waits for input; see `TerminalDriver`.
  public func wait(for timeout: Duration?) -> [Input] {
    guard isOpen else { return [.hangUp] }
    if !pending.isEmpty {
      defer { pending = [] }
      return pending
    }
    let clock = ContinuousClock()
    let deadline = timeout.map { clock.now + $0 }
    while true {
      let left = deadline.map { max(.zero, $0 - clock.now) }
      let isSequenceOpen = decoder.isWaitingForEscape
      let pause = isSequenceOpen ? min(left ?? escapeWait, escapeWait) : left
      let ready = CursesScreen.poll(milliseconds: pause?.wholeMilliseconds ?? -1)
      var inputs = ready.signals ? readSignals() : []
      if ready.keys {
        let keys = readKeys()
        inputs = inputs.isEmpty ? keys : inputs + keys
      }
      let isQuiet = !ready.keys && !ready.signals
      if isQuiet, isSequenceOpen, pause == escapeWait { inputs += decoder.timeOut() }
      if !inputs.isEmpty { return inputs }
      if let deadline, clock.now >= deadline { return [] }
    }
  }

  /// Sends the whole screen again with the next `present`, as after a stray message of the system.
  public func redraw() {
    CursesScreen.forget()
    shown = nil
  }

  /// Gives the terminal back and stops until the shell continues the program.
  ///
  /// The next `wait` then brings `.resumed`.
  public func suspend() {
    guard isOpen else { return }
    CursesScreen.suspend()
    // The screen is back already, so the signal that continued the program asks for nothing more.
    pending = inputs(for: CursesScreen.readSignals().filter { $0 == .ended })
    redraw()
    pending.append(.resumed)
  }

  /// Gives the terminal back as it was; nothing happens when that was done before.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    CursesScreen.close()
  }
}

extension NcursesDriver {
  private func chooseTheme() {
    palette = CursesPalette(theme: theme, depth: depth, hasRGB: hasRGB, pairCount: pairCount)
    startAfresh()
  }

  /// Wipes the screen in the theme's own background.
  private func startAfresh() {
    CursesScreen.setBackground(pair: palette.look(.text, []).pair)
    CursesScreen.resize(to: size)
    shown = nil
  }

  /// Reads what is there, but not without end: a paste can be long, and keys must show in between.
  private func readKeys() -> [Input] {
    var inputs: [Input] = []
    for _ in 0..<16 {
      guard let bytes = CursesScreen.readKeys(into: &readBuffer) else { return inputs + [.hangUp] }
      inputs += decoder.feed(bytes)
      // What came in since the last of a short reading brings the next wait back at once.
      guard bytes.count == readBuffer.count else { break }
      guard CursesScreen.poll(milliseconds: 0).keys else { break }
    }
    return inputs
  }

  private func readSignals() -> [Input] {
    let signals = CursesScreen.readSignals()
    if signals.contains(.continued) {
      CursesScreen.resume()
      redraw()
    }
    if signals.contains(.stopped) { suspend() }
    defer { pending = [] }
    return pending + inputs(for: signals)
  }

  private func inputs(for signals: [CursesScreen.Signal]) -> [Input] {
    var inputs: [Input] = []
    if takeSize() { inputs.append(.resize(size)) }
    if signals.contains(.continued) { inputs.append(.resumed) }
    if signals.contains(.ended) { inputs.append(.hangUp) }
    return inputs
  }

  /// Takes the terminal's size over; returns whether it changed.
  private func takeSize() -> Bool {
    let newSize = CursesScreen.size
    guard newSize != size else { return false }
    size = newSize
    startAfresh()
    return true
  }
}

extension Duration {
  /// The duration in milliseconds, rounded up, so that a wait is never too short.
  fileprivate var wholeMilliseconds: Int {
    let (seconds, attoseconds) = components
    let (fraction, rest) = attoseconds.quotientAndRemainder(dividingBy: 1_000_000_000_000_000)
    return Int(clamping: min(seconds, 1_000_000)) * 1000 + Int(fraction) + (rest > 0 ? 1 : 0)
  }
}
