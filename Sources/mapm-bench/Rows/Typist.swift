/// A program that text is typed into, and the keys that it needs for that.
struct Typist {
  let invocation: Invocation
  /// What its first frame shows.
  let mark: String
  /// The keys that lead to where letters are text, and what each group of them shows.
  var opening: [(keys: String, mark: String)] = []
  /// The keys that leave it, what was typed with them.
  let leaving: [String]

  /// Starts it and goes to where letters are text.
  func sitDown() throws -> TerminalRun {
    let run = try TerminalRun(invocation)
    _ = try run.burst(showing: mark, quiet: .milliseconds(100))
    for (keys, mark) in opening {
      run.press(keys)
      _ = try run.burst(showing: mark, quiet: .milliseconds(50))
    }
    return run
  }

  /// Leaves it again.
  func getUp(from run: TerminalRun) throws {
    for keys in leaving.dropLast() {
      run.press(keys)
      _ = try run.burst(quiet: .milliseconds(100))
    }
    try run.leave(leaving.last ?? "")
  }
}

extension Workshop {
  /// `mapm` in the meeting that goes on, where its new information is written.
  func minuteTaker(in size: Size) throws -> Typist {
    Typist(
      invocation: try mapm("open", Self.liveMeeting, in: size), mark: "AGENDA",
      opening: [("\u{18}g", "Go to"), ("5\r", "5/12")], leaving: ["\u{18}q"])
  }

  /// Vim as Debian installs it, at the end of a plain text.
  func vim() throws -> Typist? {
    try peer(.vim, plainMinutes(for: .vim)).map {
      Typist(
        invocation: $0, mark: "minutes.txt", opening: [("Go", "INSERT")],
        leaving: ["\u{1B}", ":qa!\r"])
    }
  }

  /// Nano as Debian installs it, at the end of the same text.
  func nano() throws -> Typist? {
    try peer(.nano, "+9999", plainMinutes(for: .nano)).map {
      Typist(invocation: $0, mark: "Exit", opening: [("\u{5}\r", "*")], leaving: ["\u{18}", "n"])
    }
  }
}
