/// What one line of the table says: what was measured, against what, and the bar.
struct Finding: Sendable {
  /// Which of the samples counts.
  enum Statistic: String, Sendable {
    case median
    case p99
  }

  /// What a measured value must hold.
  enum Bar: Equatable, Sendable {
    /// At most so many times what it is compared with.
    case times(Double)
    /// At most this value.
    case atMost(Double)
    /// At least this value.
    case atLeast(Double)
  }

  /// What it is compared with: a peer, or the same program elsewhere.
  struct Comparison: Sendable {
    let name: String
    /// `nil` when it is not installed.
    let samples: Samples?
  }

  enum Verdict: String, Encodable {
    case met, missed
    /// The run was a short one, which says nothing of times.
    case notJudged = "not judged"
    /// There was nothing to compare with.
    case noPeer = "no peer"
    /// It is for information; there is no bar.
    case noBar = "no bar"
  }

  let what: String
  let unit: Unit
  let samples: Samples
  var statistic = Statistic.median
  var comparison: Comparison?
  var bar: Bar?

  /// The value that counts.
  var value: Double { statistic.value(of: samples) }

  /// The same of what it is compared with.
  var peerValue: Double? { comparison?.samples.map(statistic.value) }

  /// How many times what it is compared with; `nil` when there is none.
  var ratio: Double? { peerValue.flatMap { $0 > 0 ? value / $0 : nil } }

  /// The middle half of the samples; of a p99, from the 95th hundredth to the largest.
  var spread: (low: Double, high: Double) {
    switch statistic {
    case .median: (samples.percentile(25), samples.percentile(75))
    case .p99: (samples.percentile(95), samples.most)
    }
  }

  /// - Parameter isJudged: Whether the run was long enough to say anything.
  func verdict(isJudged: Bool) -> Verdict {
    guard let bar else { return .noBar }
    guard isJudged else { return .notJudged }
    switch bar {
    case .times(let most): return ratio.map { $0 <= most ? .met : .missed } ?? .noPeer
    case .atMost(let most): return value <= most ? .met : .missed
    case .atLeast(let least): return value >= least ? .met : .missed
    }
  }
}

extension Finding.Statistic {
  fileprivate func value(of samples: Samples) -> Double {
    switch self {
    case .median: samples.median
    case .p99: samples.percentile(99)
    }
  }
}

extension Finding.Bar {
  /// The bar as the table has it.
  func text(_ unit: Unit) -> String {
    switch self {
    case .times(let most) where most < 1: "≤ 1/\(Int((1 / most).rounded())) of it"
    case .times(let most): "≤ \(most.text(digits: 2)) ×"
    case .atMost(let most): "≤ \(unit.text(most))"
    case .atLeast(let least): "≥ \(unit.text(least))"
    }
  }
}
