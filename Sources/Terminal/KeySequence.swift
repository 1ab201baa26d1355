/// What the sequences mean that terminals send for keys.
///
/// Sources: ECMA-48; the control sequences of xterm (ctlseqs), rxvt and the Linux console; the
/// keyboard protocol of kitty.
enum KeySequence {
  /// The input that a single scalar is.
  static func plain(_ scalar: Unicode.Scalar) -> Input {
    switch scalar.value {
    case 0x08, 0x7F: .key(.backspace)
    case 0x09: .key(.tab)
    case 0x0A: .key(.newline)
    case 0x0D: .key(.enter)
    case 0x1B: .key(.escape)
    case 0x00..<0x20: .key(.control(controlLetter(scalar.value)))
    case 0x80..<0xA0: .refusedByte(UInt8(truncatingIfNeeded: scalar.value))
    default: .key(.character(Character(scalar)))
    }
  }

  /// The key for `ESC O`, some digits of modifiers, and a letter.
  static func singleShift(_ parameters: ArraySlice<UInt8>, final: UInt8) -> Input? {
    let modifiers = Modifiers(numbers(parameters).last ?? 1)
    switch final {
    case UInt8(ascii: "a")...UInt8(ascii: "d") where parameters.isEmpty:
      return arrow(final - 0x20, Modifiers(5)).map(Input.key)
    case UInt8(ascii: "M") where parameters.isEmpty: return .key(.enter)
    default: return letterKey(final, modifiers).map(Input.key)
    }
  }

  /// The input for what stands between `ESC [` and the end, the end included.
  ///
  /// - Returns: Nothing for what a terminal sends by itself.
  static func control(_ body: [UInt8]) -> [Input] {
    guard let final = body.last else { return [] }
    let parameters = body.dropLast()
    let numbers = numbers(parameters)
    let modifiers = Modifiers(numbers.count > 1 ? numbers[1] : 1)
    switch final {
    case _ where isReply(parameters, final: final): return []
    case UInt8(ascii: "~") where numbers.first == 27 && numbers.count == 3:
      return coded(numbers[2], modifiers)
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
      if numbers.first == 201 { return [] }
      return [.key(numberedKey(numbers.first ?? 0, modifiers) ?? unknown(body))]
    case UInt8(ascii: "u"):
      return isRelease(parameters) ? [] : coded(numbers.first ?? 0, modifiers)
    case UInt8(ascii: "Z"): return [.key(.backTab)]
    case UInt8(ascii: "A")...UInt8(ascii: "E") where parameters.elementsEqual("[".utf8):
      return [.key(.unknown("F\(final - 0x40)"))]
    case UInt8(ascii: "a")...UInt8(ascii: "d") where parameters.isEmpty:
      return [.key(arrow(final - 0x20, Modifiers(2)) ?? unknown(body))]
    default:
      if isRelease(parameters) { return [] }
      return [.key(letterKey(final, modifiers) ?? unknown(body))]
    }
  }

  /// Whether the bytes are one decimal number.
  static func isPlainNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether a byte may be the first of an answer that `ESC` and this introducer begin.
  static func mayStartString(_ byte: UInt8, _ introducer: UInt8) -> Bool {
    switch introducer {
    case UInt8(ascii: "]"): (0x30...0x39).contains(byte)
    case UInt8(ascii: "_"): byte == UInt8(ascii: "G")
    default: (0x20...0x3F).contains(byte)
    }
  }

  /// The bytes of a sequence as text that can be shown.
  static func spelled(_ bytes: some Sequence<UInt8>) -> String {
    let parts = bytes.map { byte in
      switch byte {
      case 0x1B: "ESC "
      case 0x20..<0x7F: String(Character(Unicode.Scalar(byte)))
      default: "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return parts.joined()
  }
}

/// The modifiers of a key as terminals number them: 1 and a bit for each.
private struct Modifiers {
  let bits: Int

  init(_ number: Int) { bits = max(0, number - 1) }

  var isShift: Bool { bits & 1 != 0 }
  var isAlt: Bool { bits & 2 != 0 }
  var isControl: Bool { bits & 4 != 0 }
}

extension KeySequence {
  private static func unknown(_ body: [UInt8]) -> Key { .unknown("ESC [" + spelled(body)) }

  private static func controlLetter(_ value: UInt32) -> Character {
    let letter = UInt8(truncatingIfNeeded: value | 0x40)
    let isLetter = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter)
    return Character(Unicode.Scalar(isLetter ? letter | 0x20 : letter))
  }

  /// The numbers between semicolons; what follows a colon in one of them is left out.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
    bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { field in
      field.prefix { (0x30...0x39).contains($0) }.prefix(7).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
  }

  /// Cursor reports, device attributes, focus events, mouse and mode reports.
  private static func isReply(_ parameters: ArraySlice<UInt8>, final: UInt8) -> Bool {
    if let first = parameters.first, (0x3C...0x3F).contains(first) { return true }
    if parameters.contains(where: { (0x20..<0x30).contains($0) }) { return true }
    return "cnRItyOM".utf8.contains(final)
  }

  /// Whether a key's event type, after a colon, says that it was let go.
  private static func isRelease(_ parameters: ArraySlice<UInt8>) -> Bool {
    let fields = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    return fields.count > 1 && fields[1].suffix(2).elementsEqual(":3".utf8)
  }

  private static func arrow(_ letter: UInt8, _ modifiers: Modifiers) -> Key? {
    let isWord = modifiers.isControl || modifiers.isAlt
    return switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): isWord ? .wordRight : .right
    case UInt8(ascii: "D"): isWord ? .wordLeft : .left
    default: nil
    }
  }

  private static func letterKey(_ letter: UInt8, _ modifiers: Modifiers) -> Key? {
    switch letter {
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .unknown("F\(letter - 0x4F)")
    default: arrow(letter, modifiers)
    }
  }

  private static func numberedKey(_ number: Int, _ modifiers: Modifiers) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .unknown("F\(number - 10)")
    case 17...21: .unknown("F\(number - 11)")
    case 23, 24: .unknown("F\(number - 12)")
    default: nil
    }
  }

  /// A key given by its character's number, with modifiers.
  private static func coded(_ code: Int, _ modifiers: Modifiers) -> [Input] {
    switch code {
    case 9 where modifiers.isShift: return [.key(.backTab)]
    case 13 where modifiers.isShift, 57414 where modifiers.isShift: return [.key(.newline)]
    case 57414: return [.key(.enter)]
    case 27, 13, 9, 8, 127: break
    default: if code >= 57344 && code < 63744 { return [.key(.unknown("key \(code)"))] }
    }
    guard let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value) else {
      return [.key(.unknown("key \(code)"))]
    }
    let prefix: [Input] = modifiers.isAlt ? [.key(.escape)] : []
    if modifiers.isControl, let key = controlKey(scalar) { return prefix + [.key(key)] }
    let isSmall = ("a"..."z").contains(scalar)
    let shifted = modifiers.isShift && isSmall ? Unicode.Scalar(value - 0x20) ?? scalar : scalar
    return prefix + [plain(shifted)]
  }

  private static func controlKey(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar {
    case "a"..."z", "@", "\\", "]", "^", "_": .control(Character(scalar))
    case "A"..."Z": Unicode.Scalar(scalar.value | 0x20).map { .control(Character($0)) }
    case " ": .control("@")
    case "/": .control("_")
    default: nil
    }
  }
}
