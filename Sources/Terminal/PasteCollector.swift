/// Gathers one bracketed paste up to its end mark.
struct PasteCollector: Sendable {
  /// How many bytes of one paste are kept.
  static let limit = 1 << 20
  private static let endMark = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var matched = 0
  private var cut = 0

  /// Takes a byte; returns the paste when it was the last of the end mark.
  mutating func feed(_ byte: UInt8) -> [Input]? {
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count ? finished() : nil
    }
    keep(Self.endMark[..<matched])
    matched = 0
    if byte == Self.endMark[0] { matched = 1 } else { keep([byte]) }
    return nil
  }

  /// The paste as far as it came, with what is to be said about it.
  func finished() -> [Input] {
    var text = PasteText()
    for byte in bytes { text.feed(byte) }
    var inputs: [Input] = [.paste(text.finished())]
    // A scalar that the limit cut in two is part of what was cut.
    let half = cut > 0 ? text.unfinished : 0
    let stripped = text.stripped - half
    if stripped > 0 { inputs.append(.pasteStripped(bytes: stripped)) }
    if cut > 0 { inputs.append(.pasteCut(bytes: cut + half)) }
    return inputs
  }

  private mutating func keep(_ added: some Collection<UInt8>) {
    let room = Self.limit - bytes.count
    bytes.append(contentsOf: added.prefix(room))
    cut += max(0, added.count - room)
  }
}

/// The text of a paste: line breaks made equal, controls left out.
private struct PasteText {
  private var text = String.UnicodeScalarView()
  private var decoder = ScalarDecoder()
  private var isAfterReturn = false
  private(set) var stripped = 0
  /// How many bytes at the end were the start of a scalar.
  private(set) var unfinished = 0

  mutating func feed(_ byte: UInt8) {
    var steps: [ScalarDecoder.Step] = []
    decoder.feed(byte) { steps.append($0) }
    for step in steps {
      switch step {
      case .scalar(let scalar): add(scalar)
      case .refused: stripped += 1
      }
    }
  }

  mutating func finished() -> String {
    var count = 0
    decoder.flush { _ in count += 1 }
    unfinished = count
    stripped += count
    return String(text)
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    defer { isAfterReturn = scalar == "\r" }
    switch scalar.value {
    case 0x0D: text.append("\n")
    case 0x0A: if !isAfterReturn { text.append("\n") }
    case 0x09: text.append(scalar)
    case 0x00..<0x20, 0x7F, 0x80..<0xA0: stripped += String(scalar).utf8.count
    default: text.append(scalar)
    }
  }
}
