/// A line that was struck out, or taken back by undo, and could stand again.
public struct StruckLine: Hashable, Sendable {
  /// The line as it was.
  public let row: Row
  /// When it was struck; nil where a file says only that it is.
  public let at: Timestamp?
  /// Who struck it; nil where a file says only that it is struck.
  public let by: String?

  /// Which row it is.
  public var ref: RowRef { row.ref }

  /// Its words; empty where it has none.
  public var text: String {
    func text<R: DocumentRow>(of row: R) -> String {
      for field in R.fields {
        if case .text(let text)? = field.value(in: row), !text.isBlank { return text }
      }
      return ""
    }
    return text(of: row.value)
  }
}

extension Meeting {
  /// What was struck out in this meeting and does not stand again, by kind of row.
  ///
  /// - Complexity: O(*n*) in the rows of the meeting.
  public var struckLines: [StruckLine] {
    RowKind.allCases.flatMap { kind in
      struckRows(of: kind.rowType).map { row in
        let strike = struckRows.strikes[row.ref]
        return StruckLine(row: row, at: strike?.at, by: strike?.by)
      }
    }
  }

  private func struckRows<R: DocumentRow>(of _: R.Type) -> [Row] {
    let rows = R.kind == .entry ? document.rows(of: R.self) : struckRows.rows.rows(of: R.self)
    return rows.map(\.row).filter { isStruck($0.ref) }
  }
}
