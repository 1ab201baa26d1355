import Terminal

extension String {
  /// The text within a number of cells; what does not fit ends in an ellipsis.
  func clipped(to columns: Int) -> String {
    truncated(self, columns: columns)
  }

  /// The text up to its first line break.
  var firstLine: String {
    String(prefix { !$0.isNewline })
  }
}

/// Pads each text to its width, so that rows stand in columns; a longer one keeps its end off.
func columns(_ parts: [(text: String, width: Int)]) -> String {
  parts.map { part in
    let clipped = part.text.clipped(to: part.width - 2)
    return clipped + String(repeating: " ", count: part.width - displayWidth(of: clipped))
  }.joined()
}

extension String {
  /// The sentence for a list, or for words that go on after it, where sentences have no period.
  var withoutPeriod: String { hasSuffix(".") ? String(dropLast()) : self }
}
