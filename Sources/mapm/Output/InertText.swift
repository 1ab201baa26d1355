import Terminal

/// Text as a terminal may show it: on one line, with nothing in it that a terminal would obey.
///
/// - Parameter limit: How many columns it may take; what is longer ends in `…`.
func inert(_ text: String, limit: Int = .max) -> String {
  let line = text.split(whereSeparator: \.isNewline).joined(separator: " / ")
  let width = displayWidth(of: line)
  let isCut = width > limit
  var canvas = Canvas(size: Size(columns: isCut ? limit : width, rows: 1))
  let taken = canvas.put(line, row: 0, column: 0, limit: isCut ? limit - 1 : width)
  if isCut { canvas.put("…", row: 0, column: taken) }
  return canvas.text
}
