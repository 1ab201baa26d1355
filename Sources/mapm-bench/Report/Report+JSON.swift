import Foundation

/// The report for a machine: one object, its rows in order.
extension Report {
  /// The object as text.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let rows = sections.flatMap { section in
      section.findings.map { WrittenRow($0, in: section, isJudged: isJudged) }
    }
    let written = Written(processor: processor, cores: cores, isJudged: isJudged, rows: rows)
    return String(decoding: try encoder.encode(written), as: UTF8.self) + "\n"
  }

  private struct Written: Encodable {
    let processor: String
    let cores: Int
    let isJudged: Bool
    let rows: [WrittenRow]
  }

  private struct WrittenRow: Encodable {
    let row: String
    let what: String
    let unit: Unit
    let statistic: String
    let value: Double
    let low: Double
    let high: Double
    let samples: Int
    let against: String?
    let theirs: Double?
    let ratio: Double?
    let bar: String?
    let verdict: Finding.Verdict
    let otherCores: Double

    init(_ finding: Finding, in section: Section, isJudged: Bool) {
      row = section.row
      what = finding.what
      unit = finding.unit
      statistic = finding.statistic.rawValue
      value = finding.value
      (low, high) = finding.spread
      samples = finding.samples.count
      against = finding.comparison?.name
      theirs = finding.peerValue
      ratio = finding.ratio
      bar = finding.bar?.text(finding.unit)
      verdict = finding.verdict(isJudged: isJudged)
      otherCores = section.others
    }
  }
}
