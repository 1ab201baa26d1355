import Mustache

/// Makes words inert in HTML, scalar by scalar: no mark that follows hides one that must be escaped.
///
/// It holds between tags and in the title. No template puts words into an attribute.
struct HTMLText: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\r", scalars.first == "\n" { continue }
      if let reference = Self.reference(to: scalar) {
        output.append(contentsOf: reference.unicodeScalars)
      } else {
        output.append(scalar)
      }
    }
    return String(output)
  }

  private static func reference(to scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": return "&amp;"
    case "<": return "&lt;"
    case ">": return "&gt;"
    case "\"": return "&quot;"
    case "'": return "&#39;"
    case "\n": return "<br>"
    case "\t": return nil
    default: break
    }
    guard scalar.isUnsafeOnScreen || scalar.isNoncharacter else { return nil }
    return PlainText.shown(scalar).unicodeScalars.reduce(into: "") { written, part in
      written += reference(to: part) ?? String(part)
    }
  }
}
