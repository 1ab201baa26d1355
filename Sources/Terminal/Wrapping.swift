/// The lines of a text at a width, broken between words.
///
/// Explicit line breaks are kept and stand in no line; the spaces at a break hang at the end of
/// the line before it, beyond the width when they must. Words longer than a line are broken
/// between graphemes. The lines and the line breaks together are the text, scalar for scalar.
///
/// - Parameter columns: The width in cells; less than 1 counts as 1.
/// - Returns: At least one line; one more than there are line breaks, or more.
/// - Complexity: O(*n*) in the length of the text.
public func wrap(_ text: String, columns: Int) -> [Substring] {
  var layout = LineLayout(columns: max(1, columns))
  for cluster in Clusters(text[...]) { layout.add(cluster) }
  return layout.finished(length: text.utf8.count).map { range in
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: range.count)]
  }
}

/// The byte ranges of a text's lines, found in one pass.
private struct LineLayout {
  let columns: Int
  private var lines: [Range<Int>] = []
  private var lineStart = 0
  /// The width of the line so far, without and with the word that is being read.
  private var widthBeforeWord = 0
  private var width = 0
  private var wordStart = 0
  private var isInSpaces = false

  init(columns: Int) { self.columns = columns }

  mutating func add(_ cluster: Clusters.Cluster) {
    if cluster.isLineBreak { return breakLine(at: cluster.range) }
    let isSpace = cluster.ascii == 0x20 || cluster.ascii == 0x09
    if !isSpace, isInSpaces {
      wordStart = cluster.range.lowerBound
      widthBeforeWord = width
    }
    isInSpaces = isSpace
    let added = DisplayText.width(of: cluster)
    if !isSpace {
      // Twice at most: once for the word, and once more when it fills a line by itself.
      while width > 0, width + added > columns { wrapLine(before: cluster.range.lowerBound) }
    }
    width += added
  }

  func finished(length: Int) -> [Range<Int>] { lines + [lineStart..<length] }

  private mutating func breakLine(at range: Range<Int>) {
    lines.append(lineStart..<range.lowerBound)
    startLine(at: range.upperBound, width: 0)
  }

  /// Moves the word to a line of its own, or breaks it when it fills one.
  private mutating func wrapLine(before position: Int) {
    let isWholeWord = wordStart > lineStart
    let start = isWholeWord ? wordStart : position
    lines.append(lineStart..<start)
    startLine(at: start, width: isWholeWord ? width - widthBeforeWord : 0)
  }

  private mutating func startLine(at position: Int, width: Int) {
    lineStart = position
    wordStart = position
    widthBeforeWord = 0
    self.width = width
    isInSpaces = false
  }
}
