import Terminal

/// Text as a terminal may show it: on one line, with nothing in it that a terminal would obey.
///
/// - Parameter limit: How many columns it may take; what is longer ends in `…`.
func inert(_ text: String, limit: Int = .max) -> String {
  if text.isPlain, text.utf8.count <= limit { return text }
  let line = text.split(whereSeparator: \.isNewline).joined(separator: " / ")
  let width = displayWidth(of: line)
  let isCut = width > limit
  var canvas = Canvas(size: Size(columns: isCut ? limit : width, rows: 1))
  let taken = canvas.put(line, row: 0, column: 0, limit: isCut ? limit - 1 : width)
  if isCut { canvas.put("…", row: 0, column: taken) }
  return canvas.text
}

extension String {
  /// Whether it is ASCII that can be seen, one column each: what most text in lists is.
  fileprivate var isPlain: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
}
