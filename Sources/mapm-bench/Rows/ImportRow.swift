import Foundation

extension Row {
  static let importing = Row(
    name: "import", about: "the import of 10,000 meetings in one command", needs: []
  ) {
    workshop in
    let counts = [workshop.scale.large, workshop.scale.fewer]
    var runs = counts.map { _ in [WholeRun]() }
    for _ in 0..<workshop.scale.fewRepeats {
      for (place, count) in counts.enumerated() { runs[place].append(try workshop.imported(count)) }
    }
    let memory = runs.map { Samples($0.map(\.peakMemory)) }
    return [
      Finding(
        what: "import of \(counts[0])", unit: .meetingsPerSecond,
        samples: Samples(runs[0].map { Double(counts[0]) / $0.seconds }), bar: .atLeast(500)),
      // A tenth is what one run differs from the next; memory that grows with the number of
      // meetings would be many times as much.
      Finding(
        what: "import of \(counts[0]), memory", unit: .memory, samples: memory[0],
        comparison: .init(name: "\(counts[1])", samples: memory[1]), bar: .times(1.1)),
    ]
  }
}

extension Workshop {
  /// Imports meetings into an empty store, which is removed afterwards.
  fileprivate func imported(_ count: Int) throws -> WholeRun {
    let home = "\(folder)/import"
    let importing = try importOfMeetings(count, home: home)
    try makeStore(home: home)
    let run = try importing.run(scratch: folder, isWatched: true)
    try FileManager.default.removeItem(atPath: home)
    return run
  }
}
