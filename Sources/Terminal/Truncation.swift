/// The text as it fits into a width; an ellipsis stands for what was cut off its end.
///
/// - Parameter columns: The width in cells; an empty text is all that fits into none.
public func truncated(_ text: String, columns: Int) -> String {
  guard displayWidth(of: text) > columns else { return text }
  guard columns > 0 else { return "" }
  var width = 0
  var end = 0
  for cluster in Clusters(text[...]) {
    width += DisplayText.width(of: cluster)
    if width > columns - 1 { break }
    end = cluster.range.upperBound
  }
  return text[..<text.utf8.index(text.startIndex, offsetBy: end)] + "…"
}
