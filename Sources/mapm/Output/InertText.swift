import Terminal

/// Text as a terminal may show it: on one line, with nothing in it that a terminal would obey.
///
/// - Parameter limit: How many columns it may take; what is longer ends in `…`.
func inert(_ text: String, limit: Int = .max) -> String {
  if let width = text.plainWidth {
    if width <= limit { return text }
    guard limit > 0 else { return "" }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 1))) + "…"
  }
  let line = text.split(whereSeparator: \.isNewline).joined(separator: " / ")
  let width = displayWidth(of: line)
  let isCut = width > limit
  var canvas = Canvas(size: Size(columns: isCut ? limit : width, rows: 1))
  let taken = canvas.put(line, row: 0, column: 0, limit: isCut ? limit - 1 : width)
  if isCut { canvas.put("…", row: 0, column: taken) }
  return canvas.text
}

extension String {
  /// How many columns it takes where every letter takes one and none can give an order; else nil.
  ///
  /// It knows the letters of ASCII and Latin alone, which most text in lists has.
  fileprivate var plainWidth: Int? {
    var width = 0
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x20..<0x7F, 0xC0..<0x250: width += 1
      default: return nil
      }
    }
    return width
  }
}
