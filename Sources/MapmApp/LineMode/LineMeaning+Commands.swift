import MeetingDomain
import Terminal

extension AppModel {
  /// What a command means: `undo`, `3 present`, `go 5`, `x`.
  func meaning(ofCommand text: String) -> LineMeaning {
    let parts = text.split(separator: " ", maxSplits: 1).map { String($0).trimmed }
    switch parts.first {
    case nil: return .commands
    case "?": return .commands
    case "q": return .keys(keysToLeave)
    case "l" where listCommand("l") == nil: return .page
    case "go": return go(to: parts.count > 1 ? parts[1] : "")
    case "next" where context.key != nil: return .keys(menuKeys(.nextItem))
    case "back" where context.key != nil: return .keys(menuKeys(.backOneItem))
    case "lines": return beginLines()
    case "file", "clear": return keptLine(isFiled: parts[0] == "file")
    default: break
    }
    guard text != "0", let number = parts.first.flatMap({ Int($0) }) else {
      return run(text, at: nil)
    }
    return parts.count == 1 ? open(row: number) : run(parts[1], at: number)
  }

  private func listCommand(_ letter: String) -> CommandLine? {
    namedCommands.first { $0.listKey?.letter == letter }
  }

  private func go(to place: String) -> LineMeaning {
    let names = ["opening": "o", "close": "c"]
    let name = names[place] ?? place
    guard context.key != nil else { return .say("No meeting is open. Open one first.") }
    guard Place(name) != nil else { return .say("Say where: :go 5, :go opening or :go close.") }
    return .keys(menuKeys(.goTo) + name.asKeys + [.enter])
  }

  /// The keys that run a command from everywhere.
  private func menuKeys(_ command: NamedCommand) -> [Key] {
    [.control("x")] + (context.keys.menuKey(command).map { [$0] } ?? [])
  }

  private func beginLines() -> LineMeaning {
    guard let screen = top.page, screen.line != nil || screen.editor?.style == .writing else {
      return .say("There is no line to write in here.")
    }
    if let sentence = screen.lineRefusal(context) { return .say(spoken(sentence)) }
    return .gather([])
  }

  /// Files or empties what was kept in the writing line.
  private func keptLine(isFiled: Bool) -> LineMeaning {
    guard let screen = top.page, let line = screen.line else {
      return .say("There is no line to write in here.")
    }
    let count = context.draft(line.field).text.count
    guard count > 0 else { return .say("Nothing is kept in the line.") }
    let keys = isFiled ? [Key.enter] : Array(repeating: .backspace, count: count)
    return .inputs(screen.keysToLine + keys.map(Input.key))
  }

  /// The keys of the command with a letter or a name, on a row where one is named.
  private func run(_ name: String, at row: Int?) -> LineMeaning {
    let found = commands(called: name)
    guard let command = found.first, found.count == 1 else {
      let names = found.map(\.title).joined(separator: "; ")
      if !found.isEmpty { return .say("Several commands are called so: \(names).") }
      return .say("There is no command \"\(name)\" here. ? lists those that there are.")
    }
    if let refusal = command.refusal, row == nil { return .say("Not now: \(spoken(refusal))") }
    var inputs: [Input] = []
    if let row {
      guard let keys = keys(choosing: row) else {
        return .say("There is no row \(row) here; l says the page.")
      }
      inputs = keys
    }
    if let key = command.menuKey, row == nil || command.listKey == nil {
      return .inputs(inputs + [.key(.control("x")), .key(key)])
    }
    guard let key = command.listKey else { return .say("\(command.title) has no key here.") }
    if row == nil, let screen = top.page {
      guard screen.editor == nil else { return .say("Answer first, or leave this with :q.") }
      inputs = screen.keysToList
    }
    return .inputs(inputs + [.key(key)])
  }

  /// The command that a letter runs: one of the screen's list, else one of the menu.
  func command(ofLetter letter: String) -> CommandLine? {
    if let command = listCommand(letter) { return command }
    // These have a meaning of their own in line mode.
    guard !["l", "q", "?"].contains(letter) else { return nil }
    return namedCommands.first { $0.menuKey?.letter == letter }
  }

  /// The commands that a word fits: a letter, a whole name, its beginning, beginnings of its words.
  private func commands(called text: String) -> [CommandLine] {
    let commands = namedCommands
    if text.count == 1, let found = command(ofLetter: text) { return [found] }
    let wanted = text.lowercased()
    let fits: [(String) -> Bool] = [
      { $0 == wanted }, { $0.hasPrefix(wanted) },
      { title in
        let words = title.split { " ,:".contains($0) }
        return wanted.split(separator: " ").allSatisfy { part in
          words.contains { $0.hasPrefix(part) }
        }
      },
    ]
    for fits in fits {
      let found = commands.filter { fits($0.title.lowercased()) }
      // What a page has of the same name as the app wins, as it does with keys.
      if !found.isEmpty { return Set(found.map(\.title)).count == 1 ? [found[0]] : found }
    }
    return []
  }
}
