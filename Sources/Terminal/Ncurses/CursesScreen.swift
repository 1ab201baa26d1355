import CTerm

/// How many columns a scalar takes: 0, 1 or 2, or -1 when it cannot be shown.
func scalarWidth(_ scalar: Unicode.Scalar) -> Int {
  Int(cterm_width(scalar.value))
}

/// The C side of the terminal, in Swift's types.
///
/// There is one terminal, so there is nothing to hold; the calls are tied to the main actor.
@MainActor
enum CursesScreen {
  /// What a signal asks for.
  enum Signal {
    case resized, ended, continued, stopped
  }

  /// What is ready to be read.
  struct Ready {
    var keys: Bool
    var signals: Bool
  }

  static func open(terminalName: String) throws(TerminalError) {
    switch Int(cterm_open()) {
    case CTERM_OK: return
    case CTERM_NOT_A_TERMINAL: throw .notATerminal
    case CTERM_UNKNOWN: throw .unknownTerminal(terminalName)
    default: throw .cannotStart
    }
  }

  static func close() { cterm_close() }

  static func suspend() { cterm_suspend() }

  static func resume() { cterm_resume() }

  static var isASCIIOnly: Bool { cterm_ascii_only() != 0 }

  static var colours: Int { Int(cterm_colours()) }

  /// How many colours a kind of terminal has; `nil` when the system does not know it.
  static func colours(ofKind name: String) -> Int? {
    let count = Int(cterm_look_up(name))
    return count < 0 ? nil : count
  }

  /// Turns colours on and returns how many pairs there are.
  static func startColours() -> Int { Int(cterm_start_colours()) }

  static func setPair(_ pair: Int, foreground: Int, background: Int) {
    cterm_pair(Int32(pair), Int32(foreground), Int32(background))
  }

  static func setBackground(pair: Int) { cterm_background(Int32(pair)) }

  static var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    cterm_size(&rows, &columns)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  static func resize(to size: Size) { cterm_resize(Int32(size.rows), Int32(size.columns)) }

  static func put(_ bytes: [CChar], at point: Point, attributes: Attributes, pair: Int) {
    cterm_put(
      Int32(point.row), Int32(point.column), bytes, Int32(bytes.count),
      Int32(attributes.rawValue), Int32(pair))
  }

  static func show(cursor: Point, pieces: Int) {
    cterm_show(Int32(cursor.row), Int32(cursor.column), Int32(clamping: pieces))
  }

  static func forget() { cterm_forget() }

  static func poll(milliseconds: Int) -> Ready {
    let bits = cterm_poll(Int32(clamping: milliseconds))
    return Ready(keys: bits & 1 != 0, signals: bits & 2 != 0)
  }

  /// Reads keys into a buffer and returns them; `nil` at the end of input.
  static func readKeys(into buffer: inout [UInt8]) -> [UInt8]? {
    let count = Int(cterm_read_keys(&buffer, Int32(clamping: buffer.count)))
    return count == 0 ? nil : Array(buffer.prefix(max(0, count)))
  }

  static func readSignals() -> [Signal] {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = max(0, Int(cterm_read_signals(&bytes, 256)))
    return bytes.prefix(count).compactMap { byte in
      switch Int(byte) {
      case CTERM_RESIZED: .resized
      case CTERM_ENDED: .ended
      case CTERM_CONTINUED: .continued
      case CTERM_STOPPED: .stopped
      default: nil
      }
    }
  }
}
