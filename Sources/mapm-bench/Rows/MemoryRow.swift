extension Row {
  static let memory = Row(
    name: "memory",
    about: "the most memory that a live meeting has resident, small and large store",
    needs: [.small, .large]
  ) { workshop in
    let sizes: [(Workshop.Size, most: Double)] = [(.small, 40e6), (.large, 150e6)]
    return try sizes.map { size, most in
      let typist = try workshop.minuteTaker(in: size)
      var random = SeededRandom(seed: 11)
      let peaks = try (0..<workshop.scale.fewRepeats).map { _ in
        let run = try typist.sitDown()
        _ = try run.typeLine(workshop.words(&random))
        let peak = run.peakMemory
        try typist.getUp(from: run)
        return peak
      }
      return Finding(
        what: "memory, live meeting, \(size) store", unit: .memory, samples: Samples(peaks),
        bar: .atMost(most))
    }
  }
}
