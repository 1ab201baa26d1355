import Mustache

/// Makes words safe to show on a terminal; nothing that is a letter, mark or sign is touched.
///
/// Controls are shown as they are typed, `^[` for ESC, and reordering marks by their number.
struct PlainText: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\r", scalars.first == "\n" { continue }
      if scalar == "\n" {
        output.append(PageLayout.lineBreak)
      } else if scalar.isUnsafeOnScreen, scalar != "\t" {
        output.append(contentsOf: Self.shown(scalar).unicodeScalars)
      } else {
        output.append(scalar)
      }
    }
    return String(output)
  }

  /// A scalar that would be obeyed, as people read it: `^[`, `<U+202E>`.
  static func shown(_ scalar: Unicode.Scalar) -> String {
    let isCaret = scalar.value < 0x20 || scalar.value == 0x7F
    if isCaret, let caret = Unicode.Scalar(scalar.value ^ 0x40) { return "^" + String(caret) }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
