import Testing

@testable import mapm_bench

struct FindingTests {
  @Test(arguments: [
    (Finding.Bar.times(2), Finding.Verdict.met), (.times(1.9), .missed), (.atMost(20), .met),
    (.atMost(19), .missed), (.atLeast(20), .met), (.atLeast(21), .missed),
  ])
  func `a bar is met up to its own value`(bar: Finding.Bar, verdict: Finding.Verdict) {
    #expect(finding([20], against: [10], bar: bar).verdict(isJudged: true) == verdict)
  }

  @Test(arguments: [Finding.Bar.times(100), .atMost(100), .atLeast(1), .times(0.01)])
  func `a short run judges nothing`(bar: Finding.Bar) {
    #expect(finding([20], against: [10], bar: bar).verdict(isJudged: false) == .notJudged)
  }

  @Test func `a ratio is of the medians, or of the largest hundredths`() {
    let (ours, theirs) = ((1...200).map(Double.init), (1...200).map { Double($0) * 2 })
    #expect(finding(ours, against: theirs, bar: nil).ratio == 0.5)
    let p99 = Finding(
      what: "", unit: .seconds, samples: Samples(ours), statistic: .p99,
      comparison: .init(name: "vim", samples: Samples([99])))
    #expect(p99.ratio == 2)
    #expect(p99.spread.low == 190)
    #expect(p99.spread.high == 200)
  }

  @Test func `without its peer a ratio is neither met nor missed`() {
    let alone = finding([20], against: nil, bar: .times(100))
    #expect(alone.ratio == nil)
    #expect(alone.verdict(isJudged: true) == .noPeer)
  }

  @Test func `what has no bar has no verdict`() {
    #expect(finding([20], against: [1], bar: nil).verdict(isJudged: true) == .noBar)
  }

  @Test(arguments: [
    (Finding.Bar.times(1.0 / 25), "≤ 1/25 of it"), (.times(1.1), "≤ 1.1 ×"), (.times(10), "≤ 10 ×"),
    (.atMost(0.2), "≤ 200 ms"), (.atLeast(3), "≥ 3 s"),
  ])
  func `a bar is said as people say it`(bar: Finding.Bar, text: String) {
    #expect(bar.text(.seconds) == text)
  }

  private func finding(_ ours: [Double], against theirs: [Double]?, bar: Finding.Bar?) -> Finding {
    Finding(
      what: "", unit: .seconds, samples: Samples(ours),
      comparison: .init(name: "vim", samples: theirs.map(Samples.init)), bar: bar)
  }
}
