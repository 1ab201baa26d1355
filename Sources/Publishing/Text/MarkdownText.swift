import Mustache

/// Makes words inert in CommonMark, so that a reader shows them exactly as they were typed.
///
/// Only what CommonMark would misread in its place is escaped; ordinary prose stays as it is.
/// Controls and spaces at the ends of lines become numeric references, which a reader turns back.
/// NUL alone cannot be carried; it becomes U+FFFD, as CommonMark itself demands.
struct MarkdownText: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var escaper = MarkdownEscaper(text)
    return escaper.escaped()
  }
}

private struct MarkdownEscaper {
  private let scalars: [Unicode.Scalar]
  private var output = String.UnicodeScalarView()

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  mutating func escaped() -> String {
    let words = bounds
    for index in scalars.indices {
      if scalars[index] == "\n", words.contains(index) {
        output.append(contentsOf: "\\".unicodeScalars)
        output.append(PageLayout.lineBreak)
      } else if isReference(at: index) {
        output.append(contentsOf: Self.reference(to: scalars[index]).unicodeScalars)
      } else {
        if isMisread(at: index) { output.append("\\") }
        output.append(scalars[index])
      }
    }
    return String(output)
  }

  /// From the first to the last scalar that is no line break; breaks outside cannot be written as
  /// such, because a paragraph begins and ends with words.
  private var bounds: Range<Int> {
    guard let first = scalars.firstIndex(where: { $0 != "\n" }),
      let last = scalars.lastIndex(where: { $0 != "\n" })
    else { return 0..<0 }
    return first..<last
  }

  /// Whether the scalar is written by its number: a control, or space at the end of a line.
  private func isReference(at index: Int) -> Bool {
    let scalar = scalars[index]
    if scalar.isUnsafeOnScreen { return scalar != "\t" || isLineEnd(index) || isLineStart(index) }
    guard scalar.properties.isWhitespace || scalar == "\u{FEFF}" else { return false }
    return isLineStart(index) || isLineEnd(index)
  }

  private static func reference(to scalar: Unicode.Scalar) -> String {
    scalar == "\0" ? "\u{FFFD}" : "&#x\(String(scalar.value, radix: 16, uppercase: true));"
  }

  /// Whether CommonMark would read the scalar here as something other than itself.
  private func isMisread(at index: Int) -> Bool {
    let scalar = scalars[index]
    guard scalar.isASCII, !scalar.isWord else { return false }
    if isLineStart(index), isBlockStart(at: index) { return true }
    switch scalar {
    case "`", "[": return true
    case "\\": return !(next(index)?.isWord ?? false)
    case "*": return !(previous(index) == " " && next(index) == " ")
    case "_": return !(isWord(previous(index)) && isWord(next(index)))
    case "~": return previous(index) == "~" || next(index) == "~"
    case "<": return opensTag(next(index))
    case "&": return isEntity(at: index)
    case ".", ")": return isListNumber(before: index)
    case "#": return isClosingSequence(at: index)
    default: return false
    }
  }

  /// Whether a tag, comment or address would begin with what follows a less-than sign.
  private func opensTag(_ next: Unicode.Scalar?) -> Bool {
    guard let next else { return true }
    return next.isASCIILetter || next == "/" || next == "!" || next == "?"
  }

  /// Whether the first scalar of a line would open a heading, quotation, list, rule or table.
  private func isBlockStart(at index: Int) -> Bool {
    let isFollowedByWord = isWord(next(index))
    switch scalars[index] {
    case ">", "|", "~": return scalars[index] != "~" || next(index) == "~"
    case "-", "+", "=", "#": return !isFollowedByWord
    case ":": return next(index) == "-" || next(index) == "|"
    default: return false
    }
  }

  private func isEntity(at index: Int) -> Bool {
    let name = scalars[(index + 1)...].prefix { $0.isASCII && ($0.isWord || $0 == "#") }
    return !name.isEmpty && index + 1 + name.count < scalars.count
      && scalars[index + 1 + name.count] == ";"
  }

  private func isListNumber(before index: Int) -> Bool {
    let digits = scalars[..<index].reversed().prefix { ("0"..."9").contains($0) }.count
    guard (1...9).contains(digits), isLineStart(index - digits) else { return false }
    return next(index).map { $0.properties.isWhitespace } ?? true
  }

  /// Whether the scalar belongs to number signs at the end of the text, which end a heading.
  private func isClosingSequence(at index: Int) -> Bool {
    guard scalars[index...].allSatisfy({ $0 == "#" }) else { return false }
    let before = scalars[..<index].last { $0 != "#" }
    return before.map { $0.properties.isWhitespace } ?? true
  }

  private func isLineStart(_ index: Int) -> Bool { index == 0 || scalars[index - 1] == "\n" }

  private func isLineEnd(_ index: Int) -> Bool {
    index == scalars.count - 1 || scalars[index + 1] == "\n"
  }

  private func previous(_ index: Int) -> Unicode.Scalar? {
    index > 0 ? scalars[index - 1] : nil
  }

  private func next(_ index: Int) -> Unicode.Scalar? {
    index + 1 < scalars.count ? scalars[index + 1] : nil
  }

  private func isWord(_ scalar: Unicode.Scalar?) -> Bool { scalar?.isWord ?? false }
}
