/// Turns the bytes that a terminal sends into input, wherever the bytes are split.
///
/// No valid text is ever lost: what is not understood is named (`Key.unknown`), refused in words
/// (`Input.refusedByte`) or, when a sequence never ends, given back as the keys it consists of.
/// Answers that a terminal sends by itself are swallowed.
public struct KeyDecoder: Sendable {
  private enum State: Sendable {
    case ground
    case escape
    case singleShift
    case control
    case string
    case paste(PasteCollector)
  }

  private var state = State.ground
  /// The bytes of the sequence so far, from its ESC on.
  private var sequence: [UInt8] = []
  private var decoder = ScalarDecoder()
  /// How many waits in a row have passed in the middle of a sequence.
  private var silence = 0

  private static let escape: UInt8 = 0x1B
  private static let controlLimit = 64
  private static let stringLimit = 4096
  private static let sequencePatience = 5
  private static let pastePatience = 20

  /// Makes a decoder that has read nothing.
  public init() {}

  /// Whether a sequence is not complete, so that `timeOut` is due when nothing comes for a while.
  public var isWaitingForEscape: Bool {
    if case .ground = state { false } else { true }
  }

  /// Takes bytes as they were read.
  ///
  /// - Returns: What they mean so far, in order.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] {
    var inputs: [Input] = []
    silence = 0
    for byte in bytes { feed(byte, &inputs) }
    return inputs
  }

  /// Says that nothing came for as long as one waits after an Escape.
  ///
  /// A lone ESC is then a key. A longer sequence may be on a slow line: after five waits its bytes
  /// are given as keys. A paste ends after twenty.
  public mutating func timeOut() -> [Input] {
    silence += 1
    var inputs: [Input] = []
    switch state {
    case .ground: silence = 0
    case .escape: giveUp(&inputs)
    case .singleShift, .control, .string:
      if silence >= Self.sequencePatience { giveUp(&inputs) }
    case .paste(let collector):
      if silence >= Self.pastePatience {
        inputs = collector.finished()
        state = .ground
      }
    }
    return inputs
  }

  private mutating func feed(_ byte: UInt8, _ inputs: inout [Input]) {
    switch state {
    case .ground: ground(byte, &inputs)
    case .escape: afterEscape(byte, &inputs)
    case .singleShift: singleShift(byte, &inputs)
    case .control: control(byte, &inputs)
    case .string: string(byte, &inputs)
    case .paste(var collector):
      state = .ground
      if let paste = collector.feed(byte) {
        inputs += paste
      } else {
        state = .paste(collector)
      }
    }
  }

  private mutating func ground(_ byte: UInt8, _ inputs: inout [Input]) {
    if byte == Self.escape {
      decoder.flush { inputs.append(Self.input($0)) }
      start(.escape, [byte])
    } else {
      decoder.feed(byte) { inputs.append(Self.input($0)) }
    }
  }

  private mutating func afterEscape(_ byte: UInt8, _ inputs: inout [Input]) {
    switch byte {
    case UInt8(ascii: "["): start(.control, sequence + [byte])
    case UInt8(ascii: "O"): start(.singleShift, sequence + [byte])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"):
      start(.string, sequence + [byte])
    default:
      start(.ground, [])
      inputs.append(.key(.escape))
      feed(byte, &inputs)
    }
  }

  private mutating func singleShift(_ byte: UInt8, _ inputs: inout [Input]) {
    let isModifier = (0x30...0x3B).contains(byte)
    if isModifier, sequence.count < 8 {
      sequence.append(byte)
    } else if let input = KeySequence.singleShift(sequence.dropFirst(2), final: byte) {
      inputs.append(input)
      start(.ground, [])
    } else {
      giveUp(&inputs)
      feed(byte, &inputs)
    }
  }

  private mutating func control(_ byte: UInt8, _ inputs: inout [Input]) {
    // The Linux console sends F1 to F5 as ESC [ [ and a letter.
    let isConsoleKey = byte == UInt8(ascii: "[") && sequence.count == 2
    let isRxvtEnd = byte == UInt8(ascii: "$") && KeySequence.isPlainNumber(sequence.dropFirst(2))
    switch byte {
    case _ where isConsoleKey: sequence.append(byte)
    case _ where isRxvtEnd: finishControl(byte, &inputs)
    case 0x40...0x7E: finishControl(byte, &inputs)
    case 0x20..<0x40 where sequence.count < Self.controlLimit: sequence.append(byte)
    default:
      abandon(&inputs)
      feed(byte, &inputs)
    }
  }

  private mutating func finishControl(_ byte: UInt8, _ inputs: inout [Input]) {
    let body = sequence.dropFirst(2) + [byte]
    start(.ground, [])
    if body.elementsEqual("200~".utf8) {
      state = .paste(PasteCollector())
    } else {
      inputs += KeySequence.control(Array(body))
    }
  }

  private mutating func string(_ byte: UInt8, _ inputs: inout [Input]) {
    let isAfterEscape = sequence.last == Self.escape
    if byte == 0x07 || (isAfterEscape && byte == UInt8(ascii: "\\")) {
      return start(.ground, [])
    }
    if isAfterEscape {
      sequence.removeLast()
      abandon(&inputs)
      start(.escape, [Self.escape])
      return feed(byte, &inputs)
    }
    let isPlausible = sequence.count > 2 || KeySequence.mayStartString(byte, sequence[1])
    if isPlausible || byte == Self.escape, sequence.count < Self.stringLimit {
      sequence.append(byte)
    } else if isPlausible {
      abandon(&inputs)
      feed(byte, &inputs)
    } else {
      giveUp(&inputs)
      feed(byte, &inputs)
    }
  }

  private mutating func start(_ newState: State, _ bytes: [UInt8]) {
    state = newState
    sequence = bytes
  }

  /// Gives back the bytes of a sequence that no terminal sent, as the keys they are.
  private mutating func giveUp(_ inputs: inout [Input]) {
    let bytes = sequence.dropFirst()
    start(.ground, [])
    silence = 0
    inputs.append(.key(.escape))
    for byte in bytes { ground(byte, &inputs) }
  }

  /// Names a sequence that broke off; if it had hardly begun, gives back its keys.
  private mutating func abandon(_ inputs: inout [Input]) {
    if sequence.count <= 2 { return giveUp(&inputs) }
    inputs.append(.key(.unknown(KeySequence.spelled(sequence))))
    start(.ground, [])
  }

  private static func input(_ step: ScalarDecoder.Step) -> Input {
    switch step {
    case .refused(let byte): .refusedByte(byte)
    case .scalar(let scalar): KeySequence.plain(scalar)
    }
  }
}
