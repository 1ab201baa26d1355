/// One thing that reached the program from the terminal.
public enum Input: Hashable, Sendable {
  /// A key.
  case key(Key)
  /// Pasted text.
  ///
  /// Line breaks are `\n` and tabs are kept; there are no other controls, and never more than
  /// 1 MiB.
  case paste(String)
  /// How many bytes of the paste before were left out because they are no text.
  ///
  /// They are controls, or bytes that are not UTF-8.
  case pasteStripped(bytes: Int)
  /// How many bytes of the paste before were left out because it was longer than 1 MiB.
  case pasteCut(bytes: Int)
  /// The terminal's new size.
  case resize(Size)
  /// The terminal is gone, or the program was told to end: save and leave.
  case hangUp
  /// The program runs again after it was suspended.
  case resumed
  /// A byte that is no text, not used: invalid UTF-8, or a control between 0x80 and 0x9F.
  case refusedByte(UInt8)
}

extension Input {
  /// The text of a paste that came without marks, as far as a batch of input looks like one.
  ///
  /// It does when it is all writing, with eight printable keys or more that are not all the same:
  /// nobody types that fast, and a held key repeats itself. Where letters are commands such a batch
  /// must not run them.
  ///
  /// - Parameter batch: What one `wait` brought.
  /// - Returns: The text, with `\n` for Enter; `nil` when it was typed.
  public static func unmarkedPaste(in batch: [Input]) -> String? {
    var text = String.UnicodeScalarView()
    var printable: [Character] = []
    for input in batch {
      switch input {
      case .key(.character(let character)):
        printable.append(character)
        text.append(contentsOf: character.unicodeScalars)
      case .key(.enter), .key(.newline): text.append("\n")
      case .key(.tab): text.append("\t")
      default: return nil
      }
    }
    let isTyped = printable.count < 8 || printable.allSatisfy { $0 == printable[0] }
    return isTyped ? nil : String(text)
  }
}
