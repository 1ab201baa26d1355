import Foundation
import Testing

@testable import mapm_bench

struct ReportTests {
  private let report = Report(
    processor: "Quill 9", cores: 2, isJudged: true,
    sections: [
      .init(
        row: "key",
        findings: [
          Finding(
            what: "key to its letter", unit: .seconds, samples: Samples([0.0002, 0.0004, 0.0003]),
            comparison: .init(name: "vim", samples: Samples([0.0004])), bar: .times(1)),
          Finding(
            what: "key to its letter", unit: .seconds, samples: Samples([0.0003]),
            comparison: .init(name: "nano", samples: nil)),
        ], others: 0.01),
      .init(
        row: "bytes",
        findings: [
          Finding(what: "a letter", unit: .bytes, samples: Samples([70]), bar: .atMost(64))
        ], others: 0.5),
    ])

  @Test func `a table has a line for each finding, and says what disturbed it`() {
    #expect(
      report.text == """
        ROW    WHAT               OURS    SPREAD            AGAINST  THEIRS         RATIO  BAR
        key    key to its letter  300 µs  200 µs to 400 µs  vim      400 µs         0.75   ≤ 1 ×   met
        key    key to its letter  300 µs  300 µs to 300 µs  nano     not installed                 no bar
        bytes  a letter           70 B    70 B to 70 B                                     ≤ 64 B  missed

        Quill 9, 2 cores. Values are medians, spreads the middle half; of a p99 from p95 to the largest.
        bytes: others used 0.5 cores meanwhile. Measure it again at a quiet time.

        """)
  }

  @Test func `a short run says that it is no measurement`() {
    let short = Report(
      processor: "Quill 9", cores: 2, isJudged: false, sections: report.sections)
    #expect(short.text.contains("A short run: it shows that every row works, and says no times."))
    #expect(!short.text.contains("missed"))
  }

  @Test func `JSON has the same findings as numbers`() throws {
    let written = try JSONDecoder().decode(WrittenReport.self, from: Data(report.json().utf8))
    #expect(written.cores == 2)
    #expect(written.isJudged)
    #expect(written.rows.map(\.row) == ["key", "key", "bytes"])
    #expect(written.rows.map(\.verdict) == ["met", "no bar", "missed"])
    #expect(written.rows.map(\.value) == [0.0003, 0.0003, 70])
    #expect(written.rows.map(\.theirs) == [0.0004, nil, nil])
    #expect(written.rows.map(\.against) == ["vim", "nano", nil])
    #expect(written.rows.map(\.samples) == [3, 1, 1])
  }
}

/// What is read again of the benchmark's JSON.
struct WrittenReport: Decodable {
  struct Row: Decodable {
    let row: String
    let what: String
    let value: Double
    let samples: Int
    let against: String?
    let theirs: Double?
    let verdict: String
  }

  let cores: Int
  let isJudged: Bool
  let rows: [Row]
}
