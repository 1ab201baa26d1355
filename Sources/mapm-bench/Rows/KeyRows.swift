extension Row {
  static let key = Row(
    name: "key", about: "a key to its letter on the screen, in a live meeting of a small store",
    needs: [.small]
  ) { workshop in
    let typists = try [workshop.minuteTaker(in: .small), workshop.vim(), workshop.nano()]
    let samples = try workshop.keys(into: typists)
    return ([.median, .p99] as [Finding.Statistic]).flatMap { statistic in
      Finding.against(
        ["vim", "nano"], bars: ["vim": .times(1)], samples,
        what: "key to its letter, \(statistic.rawValue)", statistic: statistic)
    }
  }

  static let keyLarge = Row(
    name: "key-large", about: "the same with a large store", needs: [.small, .large]
  ) { workshop in
    let samples = try workshop.keys(
      into: [workshop.minuteTaker(in: .large), workshop.minuteTaker(in: .small)])
    return Finding.against(
      ["small store"], bars: ["small store": .times(1.1)], samples,
      what: "key to its letter, large store")
  }
}

extension Workshop {
  /// Types lines into several programs, which take turns with every line.
  ///
  /// The spaces and the key that ends the line are not
  /// measured. A letter never follows itself, so that it is always drawn.
  ///
  /// - Returns: How long each letter took, in seconds.
  fileprivate func keys(into typists: [Typist?]) throws -> [Samples?] {
    let runs = try typists.map { try $0?.sitDown() }
    var values = typists.map { _ in [Double]() }
    var random = SeededRandom(seed: 7)
    for _ in 0..<scale.lines {
      let words = words(&random)
      for (place, run) in runs.enumerated() {
        guard let run else { continue }
        values[place] += try run.typeLine(words).map(\.seconds)
      }
    }
    for (typist, run) in zip(typists, runs) {
      if let typist, let run { try typist.getUp(from: run) }
    }
    return values.map { $0.isEmpty ? nil : Samples($0) }
  }

  /// A line of words of five letters, of which none follows itself.
  func words(_ random: inout SeededRandom) -> [[Character]] {
    var last: Character?
    return (0..<scale.words).map { _ in
      (0..<5).map { _ in
        let letter = "bcdeghkmnquvwxyz".filter { $0 != last }.randomElement(using: &random) ?? "b"
        last = letter
        return letter
      }
    }
  }
}

extension TerminalRun {
  /// Types words and ends the line.
  ///
  /// - Returns: What each letter took, and how many bytes the program sent for it.
  func typeLine(_ words: [[Character]]) throws -> [(seconds: Double, bytes: Int)] {
    let quiet = Duration.milliseconds(20)
    let typed = try words.flatMap { word in
      let letters = try word.map { letter in
        // What comes late, such as the time of the clock, is no answer to the next key.
        _ = try burst(quiet: .milliseconds(1))
        return try type(letter, quiet: quiet)
      }
      press(" ")
      _ = try burst(quiet: quiet)
      return letters
    }
    press("\r")
    _ = try burst(quiet: .milliseconds(60))
    return typed
  }
}
