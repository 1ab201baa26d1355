import Terminal

/// A bar of text whose parts stand for figures; the figures stand beside it in words.
struct Bar {
  /// How many, and how that part is shown.
  let parts: [(count: Int, role: Role)]
  /// What the whole width stands for.
  let whole: Int

  init(parts: [(count: Int, role: Role)], of whole: Int) {
    (self.parts, self.whole) = (parts, max(1, whole))
  }

  /// What each part is drawn with, so that they differ without colour too.
  private static let letters = ["█", "░"]

  func draw(on canvas: inout Canvas, row: Int, column: Int, width: Int) {
    var (sum, drawn) = (0, 0)
    for (index, part) in parts.enumerated() {
      sum += part.count
      // Whatever there is any of shows.
      let end = max(drawn + (part.count > 0 ? 1 : 0), min(width, sum * width / whole))
      let text = String(
        repeating: Self.letters[index % Self.letters.count], count: max(0, min(width, end) - drawn))
      canvas.put(text, row: row, column: column + drawn, role: part.role)
      drawn = max(drawn, end)
    }
  }
}
