extension Row {
  static let start = Row(
    name: "start", about: "the start to the first full frame, small store", needs: [.small]
  ) {
    workshop in
    let programs = try [workshop.home(in: .small), workshop.vim(), workshop.nano()]
    return Finding.against(
      ["vim", "nano"], bars: ["vim": .times(1)],
      try workshop.inTurn(programs, repeats: workshop.scale.repeats, measure: firstFrame),
      what: "start to first full frame")
  }

  static let startLarge = Row(
    name: "start-large", about: "the same with a large store", needs: [.small, .large]
  ) {
    workshop in
    let programs = try [workshop.home(in: .large), workshop.home(in: .small)]
    return Finding.against(
      ["small store"], bars: ["small store": .times(3)],
      try workshop.inTurn(programs, repeats: workshop.scale.repeats, measure: firstFrame),
      what: "start to first full frame, large store")
  }
}

extension Workshop {
  /// The app as it opens.
  fileprivate func home(in size: Size) throws -> Typist {
    Typist(
      invocation: try mapm(in: size), mark: "AT THE KEYBOARD", leaving: ["\u{18}q"])
  }
}

/// From before the process is made until the last text of its first frame is there, in seconds.
private func firstFrame(_ typist: Typist) throws -> Double {
  let run = try TerminalRun(typist.invocation)
  let pieces = try run.burst(showing: typist.mark, quiet: .milliseconds(100))
  var (shown, last) = (VisibleText(), run.start)
  for piece in pieces {
    let before = shown.text.count
    shown.take(piece.bytes)
    if shown.text.count > before { last = piece.at }
  }
  try typist.getUp(from: run)
  return (last - run.start).seconds
}
