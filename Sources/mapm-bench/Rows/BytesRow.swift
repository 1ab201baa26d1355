extension Row {
  static let bytes = Row(
    name: "bytes",
    about: "bytes to the terminal for a typed letter, and for a minute without a key",
    needs: [.small]
  ) { workshop in
    let typist = try workshop.minuteTaker(in: .small)
    let run = try typist.sitDown()
    var random = SeededRandom(seed: 13)
    let letters = try (0..<workshop.scale.lines).flatMap { _ in
      try run.typeLine(workshop.words(&random)).map { Double($0.bytes) }
    }
    // What was typed is said to be saved within a second or two.
    _ = try run.burst(quiet: min(.milliseconds(1_500), workshop.scale.minute))
    let idle = try run.bytes(within: workshop.scale.minute)
    try typist.getUp(from: run)
    return [
      Finding(
        what: "bytes for a letter", unit: .bytes, samples: Samples(letters), bar: .atMost(64)),
      Finding(
        what: "bytes of an idle minute", unit: .bytes, samples: Samples([Double(idle)]),
        bar: .atMost(64)),
    ]
  }
}

extension TerminalRun {
  /// How many bytes come while no key is pressed.
  fileprivate func bytes(within time: Duration) throws -> Int {
    let end = ContinuousClock.now + time
    var count = 0
    while ContinuousClock.now < end {
      count += try next(within: end - .now)?.bytes.count ?? 0
    }
    return count
  }
}
