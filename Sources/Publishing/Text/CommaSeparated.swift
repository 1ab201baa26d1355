/// A cell of a comma-separated file.
public enum CommaSeparatedCell {
  /// Words.
  case text(String)
  /// A whole number; empty where there is none.
  case number(Int?)

  /// The cell as RFC 4180 writes it.
  ///
  /// A spreadsheet takes text for a formula that begins like one, so such text gets a `'`; controls
  /// are shown as they are typed.
  fileprivate var written: String {
    switch self {
    case .number(let number): number.map(String.init) ?? ""
    case .text(let text):
      quoted((Self.looksLikeFormula(text) ? "'" : "") + Self.inert(text))
    }
  }

  private static func looksLikeFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if "\t\r\n".unicodeScalars.contains(first) { return true }
    // Some programs strip space before they look.
    let sign = text.unicodeScalars.first {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    }
    return sign.map { "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) } ?? false
  }

  private static func inert(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\r", scalars.first == "\n" { continue }
      if scalar.isUnsafeOnScreen, scalar != "\n", scalar != "\t" {
        output.append(contentsOf: PlainText.shown(scalar).unicodeScalars)
      } else {
        output.append(scalar)
      }
    }
    return String(output)
  }

  private func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains {
      $0 == "," || $0 == "\"" || $0 == "\r" || $0 == "\n"
    }
    guard needsQuotes else { return text }
    let doubled = text.unicodeScalars.reduce(into: "") { result, scalar in
      result.unicodeScalars.append(scalar)
      if scalar == "\"" { result.unicodeScalars.append(scalar) }
    }
    return "\"" + doubled + "\""
  }
}

/// A comma-separated file (RFC 4180): a heading, then the rows, each ended by CR and LF.
public func commaSeparated(heading: [String], rows: [[CommaSeparatedCell]]) -> String {
  let lines = [heading.map(CommaSeparatedCell.text)] + rows
  return lines.map { $0.map(\.written).joined(separator: ",") + "\r\n" }.joined()
}
