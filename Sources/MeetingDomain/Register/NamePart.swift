/// What is typed of a name to find it by; capitals and accents do not count.
///
/// It is found where a word of the name begins: `hous` in `Housing`, `khan` in `R. Khan`, but not
/// `using`.
public struct NamePart: Sendable {
  private let letters: [UInt8]

  /// A part as it was typed.
  public init(_ text: String) {
    letters = Self.folded(text)
  }

  /// Whether a word of the name begins with it.
  public func begins(in name: String) -> Bool {
    let name = Self.folded(name)
    return name.indices.contains { place in
      (place == 0 || !Self.isOfWord(name[place - 1])) && name[place...].starts(with: letters)
    }
  }

  /// Whether it is all of the name.
  public func isAll(of name: String) -> Bool { letters == Self.folded(name) }

  /// The names that are meant: those of which it is all, else those in which it begins a word.
  ///
  /// - Returns: In alphabetical order.
  public func meant(among names: Set<String>) -> [String] {
    let whole = names.filter(isAll(of:))
    return (whole.isEmpty ? names.filter(begins(in:)) : whole).sorted()
  }

  private static func folded(_ text: String) -> [UInt8] {
    var (letters, bytes, text) = (PlainLetters(), [UInt8](), text)
    text.withUTF8 { letters.fold(UnsafeRawBufferPointer($0), into: &bytes) }
    return bytes
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }
}
