/// What of a terminal's output is text: all but the sequences that move, colour and erase.
///
/// It is no screen: it says that something was drawn, not where.
struct VisibleText {
  /// The bytes that were drawn, in the order in which they came.
  private(set) var text: [UInt8] = []
  private var state = State.text

  private enum State {
    case text, escape, sequence, string, stringEscape, skipOne
  }

  /// Takes in more output; a sequence may be cut anywhere.
  mutating func take(_ bytes: [UInt8]) {
    for byte in bytes { take(byte) }
  }

  private mutating func take(_ byte: UInt8) {
    let escape: UInt8 = 0x1B
    switch state {
    case .text:
      if byte == escape { state = .escape } else if byte >= 0x20 { text.append(byte) }
    case .escape:
      state = Self.state(after: byte)
    case .sequence:
      if (0x40...0x7E).contains(byte) { state = .text }
    case .string:
      if byte == 0x07 { state = .text } else if byte == escape { state = .stringEscape }
    case .stringEscape, .skipOne:
      state = .text
    }
  }

  /// What follows ESC and this byte.
  private static func state(after byte: UInt8) -> State {
    switch byte {
    case UInt8(ascii: "["): .sequence
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): .string
    case 0x20...0x2F: .skipOne
    default: .text
    }
  }
}
