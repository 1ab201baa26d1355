extension Row {
  static let filter = Row(
    name: "filter", about: "a key in the register's filter, large store, to the full repaint",
    needs: [.large]
  ) { workshop in
    let count = workshop.scale.large * 10
    let register = Typist(
      invocation: try workshop.mapm(in: .large), mark: "AT THE KEYBOARD",
      opening: [("o", "Open actions"), ("/", "to the list")],
      leaving: ["\u{18}q"])
    let finder = try workshop.finder().map {
      Typist(invocation: $0, mark: "\(count)/\(count)", leaving: ["\u{3}"])
    }
    return Finding.against(
      ["fzf"], bars: ["fzf": .times(2)], try workshop.filterKeys(in: [register, finder]),
      what: "key in a filter of \(count) actions")
  }
}

extension Workshop {
  /// fzf on all actions, each a line.
  fileprivate func finder() throws -> Invocation? {
    guard let path = Peer.fzf.path, var finder = try peer(.fzf) else { return nil }
    finder.arguments = ["/bin/sh", "-c", "exec \(path) < \"$0\"", try actionLines()]
    return finder
  }

  /// Types words into several filters, which take turns with every word.
  fileprivate func filterKeys(in typists: [Typist?]) throws -> [Samples?] {
    let runs = try typists.map { try $0?.sitDown() }
    var values = typists.map { _ in [Double]() }
    for _ in 0..<scale.fewRepeats {
      for word in scale.filters {
        for (place, run) in runs.enumerated() {
          guard let run else { continue }
          values[place] += try word.map { try run.repaint(after: $0) }
          // Control and U empties the line in both.
          run.press("\u{15}")
          _ = try run.burst(quiet: .milliseconds(200))
        }
      }
    }
    for (typist, run) in zip(typists, runs) {
      if let typist, let run { try typist.getUp(from: run) }
    }
    return values.map { $0.isEmpty ? nil : Samples($0) }
  }
}

extension TerminalRun {
  /// Presses a key and waits until nothing more is drawn.
  ///
  /// - Returns: When the last output came, in seconds from the key.
  fileprivate func repaint(after letter: Character) throws -> Double {
    let before = ContinuousClock.now
    press(String(letter))
    guard let first = try next(within: .seconds(10)) else {
      throw BenchFailure.noEcho("the filter", letter: String(letter))
    }
    let last = try burst(quiet: .milliseconds(150)).last ?? first
    return (last.at - before).seconds
  }
}
