/// Reads UTF-8 one byte at a time and says which bytes are none.
struct ScalarDecoder: Sendable {
  /// What one byte brought.
  enum Step: Equatable {
    case scalar(Unicode.Scalar)
    case refused(UInt8)
  }

  private var pending: [UInt8] = []

  /// Whether nothing has been read of a scalar that is not complete.
  var isEmpty: Bool { pending.isEmpty }

  /// Takes a byte; it may complete a scalar, and it may show that bytes before it were none.
  mutating func feed(_ byte: UInt8, _ body: (Step) -> Void) {
    if pending.isEmpty, byte < 0x80 { return body(.scalar(Unicode.Scalar(byte))) }
    if Self.fits(byte, after: pending) {
      pending.append(byte)
      complete(body)
    } else {
      let wasEmpty = pending.isEmpty
      flush(body)
      if wasEmpty { body(.refused(byte)) } else { feed(byte, body) }
    }
  }

  /// Refuses what was read of an unfinished scalar.
  mutating func flush(_ body: (Step) -> Void) {
    let refused = pending
    pending = []
    for byte in refused { body(.refused(byte)) }
  }

  private mutating func complete(_ body: (Step) -> Void) {
    guard pending.count == Self.length(lead: pending[0]) else { return }
    let payload = [0, 0x7F, 0x1F, 0x0F, 0x07][pending.count]
    let value = pending.dropFirst().reduce(UInt32(pending[0]) & UInt32(payload)) {
      $0 << 6 | UInt32($1 & 0x3F)
    }
    pending = []
    if let scalar = Unicode.Scalar(value) { body(.scalar(scalar)) }
  }

  private static func length(lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// Whether a byte may follow, by the table of well-formed UTF-8 in the Unicode Standard, 3.9.
  private static func fits(_ byte: UInt8, after pending: [UInt8]) -> Bool {
    guard let lead = pending.first else { return length(lead: byte) > 1 }
    guard pending.count == 1 else { return (0x80...0xBF).contains(byte) }
    return switch lead {
    case 0xE0: (0xA0...0xBF).contains(byte)
    case 0xED: (0x80...0x9F).contains(byte)
    case 0xF0: (0x90...0xBF).contains(byte)
    case 0xF4: (0x80...0x8F).contains(byte)
    default: (0x80...0xBF).contains(byte)
    }
  }
}
