/// A cell of a comma-separated file.
enum CommaSeparatedCell {
  case text(String)
  case number(Int?)

  /// The cell as RFC 4180 writes it.
  ///
  /// A spreadsheet takes text for a formula that begins like one, so such text gets a `'`.
  fileprivate var written: String {
    switch self {
    case .number(let number): number.map(String.init) ?? ""
    case .text(let text):
      quoted(Self.looksLikeFormula(text) ? "'" + text : text)
    }
  }

  private static func looksLikeFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
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
func commaSeparated(heading: [String], rows: [[CommaSeparatedCell]]) -> String {
  let lines = [heading.map(CommaSeparatedCell.text)] + rows
  return lines.map { $0.map(\.written).joined(separator: ",") + "\r\n" }.joined()
}
