import MeetingDomain
import Terminal

/// The app in line mode: what was said last, so that only what changed is said.
@MainActor
struct LineSession {
  var loop: Loop
  let performer: any EffectPerformer
  let terminal: any LineTerminal
  private var said = SpokenScreen()
  private var gathering = Gathering.no

  /// Whether lines are put together to one text, which a single point ends.
  enum Gathering: Equatable {
    case no
    /// The next line is the first of the text.
    case begun
    case going
  }

  init(loop: Loop, performer: any EffectPerformer, terminal: any LineTerminal) {
    (self.loop, self.performer, self.terminal) = (loop, performer, terminal)
  }

  mutating func run(opening first: [Effect], because reason: String) {
    terminal.say(
      "mapm in line mode: \(reason) What is said here stays in the scroll-back of the terminal.")
    terminal.say("? lists the commands, l or an empty line says the page, q leaves.")
    loop.take(.input(.resize(AppModel.lineSize)))
    loop.carryOut(first)
    sayChanges(afterInput: true)
    while !loop.isOver {
      loop.saveDrafts()
      let prompt = gathering == .no ? loop.model.linePrompt : "Line, or a point alone: "
      guard let line = terminal.ask(prompt) else {
        terminal.say("The input is over. What was typed is kept; nothing else was filed.")
        break
      }
      keepTime()
      answer(line)
    }
    loop.saveDrafts()
  }

  /// Takes in the time and what others did; no screen hides itself here, for none is shown.
  private mutating func keepTime() {
    if performer.now != loop.model.context.now { loop.take(.tick(performer.now)) }
    loop.model.isHidden = false
    loop.model.isIdle = false
    loop.carryOut([.tend])
  }

  private mutating func answer(_ line: String) {
    let meaning =
      gathering == .no
      ? loop.model.meaning(of: line)
      : loop.model.meaning(ofTextLine: line, isFirst: gathering == .begun)
    gathering = .no
    switch meaning {
    case .inputs(let inputs, let reading): press(inputs, reading)
    case .gather(let inputs):
      gathering = inputs.isEmpty ? .begun : .going
      for input in inputs { loop.take(.input(input)) }
    case .page: sayAll()
    case .commands: for line in loop.model.spokenCommands { terminal.say(line) }
    case .say(let sentence): terminal.say(sentence)
    }
  }

  private mutating func press(_ inputs: [Input], _ reading: String?) {
    if let reading { terminal.say("Read as: \(loop.model.spoken(reading))") }
    for input in inputs where !loop.isOver { loop.take(.input(input)) }
    loop.saveDrafts()
    while loop.model.isExporting {
      terminal.pause()
      loop.carryOut([.goOnExporting])
    }
    guard !loop.isOver else { return terminal.say("Left. Nothing is lost.") }
    sayChanges(afterInput: !inputs.isEmpty)
  }

  private mutating func sayAll() {
    let screen = loop.model.spokenScreen
    said = screen
    for line in screen.head + screen.lines + screen.choices { terminal.say(line) }
  }

  /// Says the screen where it is another, the announcement, and which rows are new or changed.
  private mutating func sayChanges(afterInput: Bool) {
    let screen = loop.model.spokenScreen
    let before = said
    said = screen
    let isOther =
      screen.depth != before.depth || screen.name != before.name
      || screen.meeting != before.meeting
    var lines: [String] = []
    if screen.head != before.head { lines += screen.head }
    if afterInput, let notice = loop.model.notice { lines.append(loop.model.spoken(notice)) }
    if isOther {
      lines += screen.kept
      if screen.lines.count <= Self.few {
        lines += screen.lines
      } else {
        lines.append("\(screen.lines.count) lines; l says them.")
      }
    } else {
      lines += Self.changes(from: before.lines, to: screen.lines)
    }
    if screen.question != before.question || isOther { lines += screen.choices }
    if lines.isEmpty, afterInput, screen.question == before.question || screen.question.isEmpty {
      lines = ["Nothing changed."]
    }
    for line in lines { terminal.say(line) }
  }

  /// How many lines are said without being asked for.
  private static let few = 12

  private static func changes(from before: [String], to after: [String]) -> [String] {
    // A row that only has another number now is the same row.
    let known = Set(before.map(\.withoutNumber))
    let changed = after.filter { !known.contains($0.withoutNumber) }
    if changed.count > few { return ["\(changed.count) lines changed; l says them."] }
    guard changed.isEmpty else { return changed }
    let standing = Set(after.map(\.withoutNumber))
    let gone = before.map(\.withoutNumber).filter { !standing.contains($0) }
    // Where most is gone, as with a filter, what is left is shorter to hear.
    if gone.count > after.count, after.count <= few { return after }
    if gone.count > few { return ["\(gone.count) lines are gone; l says what is left."] }
    return gone.map { "No longer here: \($0)" }
  }
}

extension String {
  /// A spoken row without the number in front of it.
  fileprivate var withoutNumber: String {
    let rest = drop(while: \.isNumber)
    return rest.count < count && rest.hasPrefix(". ") ? String(rest.dropFirst(2)) : self
  }
}
