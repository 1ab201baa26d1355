/// All that a run found, with the machine that it ran on.
struct Report: Sendable {
  /// The findings of one row, and how much of the machine others used meanwhile.
  struct Section: Sendable {
    let row: String
    let findings: [Finding]
    /// In cores.
    let others: Double

    /// Whether others used so much that the times say little.
    var isDisturbed: Bool { others > 0.15 }
  }

  let processor: String
  let cores: Int
  /// Whether the bars are held against what was found.
  let isJudged: Bool
  var sections: [Section] = []

  /// The table, and below it what is to be known about it.
  var text: String {
    let heading = ["ROW", "WHAT", "OURS", "SPREAD", "AGAINST", "THEIRS", "RATIO", "BAR", ""]
    let rows = sections.flatMap { section in
      section.findings.map { [section.row] + cells(of: $0) }
    }
    return ([heading] + rows).aligned + "\n\n" + notes.joined(separator: "\n") + "\n"
  }

  private func cells(of finding: Finding) -> [String] {
    let unit = finding.unit
    let theirs = finding.peerValue.map(unit.text)
    return [
      finding.what, unit.text(finding.value),
      "\(unit.text(finding.spread.low)) to \(unit.text(finding.spread.high))",
      finding.comparison?.name ?? "",
      theirs ?? (finding.comparison == nil ? "" : "not installed"),
      finding.ratio.map { $0.text(digits: 2) } ?? "",
      finding.bar?.text(unit) ?? "", finding.verdict(isJudged: isJudged).rawValue,
    ]
  }

  private var notes: [String] {
    var notes = [
      "\(processor), \(cores) cores. Values are medians, spreads the middle half; of a p99 from "
        + "p95 to the largest."
    ]
    if !isJudged { notes.append("A short run: it shows that every row works, and says no times.") }
    for section in sections where section.isDisturbed {
      notes.append(
        "\(section.row): others used \(section.others.text(digits: 2)) cores meanwhile. Measure it "
          + "again at a quiet time.")
    }
    return notes
  }
}

extension [[String]] {
  /// The rows as lines, their columns below each other.
  fileprivate var aligned: String {
    guard let columns = map(\.count).max() else { return "" }
    let widths = (0..<columns).map { column in
      self.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    .joined(separator: "\n")
  }
}
