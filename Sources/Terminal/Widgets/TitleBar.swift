/// The first row of the screen: where one is on the left, time and what is saved on the right.
public struct TitleBar: Hashable, Sendable {
  /// A part of the right side.
  public struct Part: Hashable, Sendable {
    /// Its text.
    public var text: String
    /// What it means.
    public var role: Role

    /// Makes a part.
    public init(_ text: String, role: Role = .titleBar) {
      self.text = text
      self.role = role
    }
  }

  /// Where one is.
  public var title: String
  /// What stands on the right; when there is no room the first parts are left out first.
  public var parts: [Part]

  /// Makes a title bar.
  public init(title: String, parts: [Part] = []) {
    self.title = title
    self.parts = parts
  }

  /// Draws it into row 0, over the canvas's whole width.
  public func draw(on canvas: inout Canvas) {
    let columns = canvas.size.columns
    canvas.fill(Rect(row: 0, column: 0, rows: 1, columns: columns), role: .titleBar)
    var end = columns - 1
    for part in parts.reversed() {
      let start = end - displayWidth(of: part.text)
      guard start >= 1 else { break }
      canvas.put(part.text, row: 0, column: start, role: part.role)
      end = start - 2
    }
    canvas.put(truncated(title, columns: end - 1), row: 0, column: 1, role: .titleBar)
  }
}
