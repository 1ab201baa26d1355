/// Something that is measured; the rows are added here.
struct Row: Sendable {
  /// What `--rows` calls it.
  let name: String
  /// What it measures, for `--help`.
  let about: String
  /// The accounts that it needs; they are made before it begins.
  let needs: [Workshop.Size]
  /// Measures it; every program that it starts has ended when it returns.
  let measure: @Sendable (Workshop) throws -> [Finding]

  /// All rows, in the order in which they are measured.
  static let all: [Row] = [
    .key, .keyLarge, .start, .startLarge, .actions, .actionsHuge, .filter, .search, .importing,
    .memory, .bytes,
  ]
}

extension Workshop {
  /// Measures several programs turn by turn, so that what disturbs one disturbs all.
  ///
  /// - Parameters:
  ///   - invocations: `nil` for one that is not installed, which has no samples then.
  ///   - measure: Measures once; the first time of each is not counted.
  func inTurn<Program>(
    _ invocations: [Program?], repeats: Int, measure: (Program) throws -> Double
  ) throws -> [Samples?] {
    var values = invocations.map { _ in [Double]() }
    for round in 0...repeats {
      for (place, invocation) in invocations.enumerated() {
        guard let invocation else { continue }
        let value = try measure(invocation)
        if round > 0 { values[place].append(value) }
      }
    }
    return values.map { $0.isEmpty ? nil : Samples($0) }
  }
}

extension Finding {
  /// Findings about the program against each of its peers; none when it was not measured itself.
  ///
  /// - Parameters:
  ///   - samples: The program's own first, then those of each peer.
  ///   - bars: The bar against each peer, by its name; a peer without one is for information.
  static func against(
    _ peers: [String], bars: [String: Bar], _ samples: [Samples?], what: String,
    statistic: Statistic = .median
  ) -> [Finding] {
    guard let ours = samples.first, let ours else { return [] }
    return zip(peers, samples.dropFirst()).map { peer, theirs in
      Finding(
        what: what, unit: .seconds, samples: ours, statistic: statistic,
        comparison: Comparison(name: peer, samples: theirs), bar: bars[peer])
    }
  }
}
