import MeetingDomain
import Terminal

/// One piece of what is shown of the chosen row beside a list.
enum DetailLine: Equatable, Sendable {
  case heading(String)
  /// A label, and what it says of the row.
  case fact(String, String, role: Role = .text)
  case text(String, role: Role = .text)
  case space
}

/// What there is to say of the chosen row, at the right of a wide screen or below the list.
struct DetailPane {
  let lines: [DetailLine]
  var edge = Edge.left

  /// On which side a thin rule sets it off.
  enum Edge {
    case left, above, none
  }

  /// The narrowest pane, in cells.
  static let narrowest = 36
  private static let labelWidth = 10

  /// - Returns: How many rows it takes.
  @discardableResult
  func draw(on canvas: inout Canvas, in rect: Rect) -> Int {
    var row = 1
    canvas.clipped(to: rect) { pane in
      switch edge {
      case .above:
        let rule = String(repeating: "─", count: max(0, pane.size.columns - 2))
        pane.put(rule, row: 0, column: 1, role: .muted)
      case .left: for row in 0..<pane.size.rows { pane.put("│", row: row, column: 0, role: .muted) }
      case .none: break
      }
      for line in lines where row < pane.size.rows { row = draw(line, row: row, on: &pane) }
    }
    return row
  }

  /// Draws one piece and gives the row below it.
  private func draw(_ line: DetailLine, row: Int, on pane: inout Canvas) -> Int {
    switch line {
    case .space: return row + 1
    case .heading(let title): return put(title, row: row, column: 2, role: .heading, on: &pane)
    case .text(let text, let role): return put(text, row: row, column: 2, role: role, on: &pane)
    case .fact(let label, let text, let role):
      pane.put(label, row: row, column: 2, role: .label, limit: Self.labelWidth - 1)
      return put(text, row: row, column: 2 + Self.labelWidth, role: role, on: &pane)
    }
  }

  private func put(
    _ text: String, row: Int, column: Int, role: Role, on pane: inout Canvas
  ) -> Int {
    let lines = wrap(text, columns: max(1, pane.size.columns - column - 1))
    for (index, line) in lines.enumerated() {
      pane.put(line, row: row + index, column: column, role: role)
    }
    return row + max(1, lines.count)
  }
}
