import MeetingDomain
import Terminal

/// What a screen says in line mode, each line one sentence.
struct SpokenScreen: Equatable {
  /// How many screens lie on each other.
  var depth = 0
  /// What the store calls the open meeting.
  var meeting: String?
  /// What the screen is called, without figures that change on it.
  var name = ""
  /// What nobody may overlook, then the title.
  var head: [String] = []
  /// Headings, sentences and numbered rows.
  var lines: [String] = []
  /// What was typed in the writing line and is not filed.
  var kept: [String] = []
  /// What is asked now; empty where nothing is.
  var question = ""
  /// What can be chosen as an answer, numbered.
  var choices: [String] = []
}

extension AppModel {
  /// The measures that pages are laid out for in line mode: one column, and room for long lists.
  static let lineSize = Size(columns: 100, rows: 60)

  /// What the screen says now.
  var spokenScreen: SpokenScreen {
    var said = SpokenScreen()
    said.depth = screens.count
    said.meeting = context.key
    said.head = spokenHead
    switch top {
    case .page(let screen):
      said.name = screen.page.title(context)
      said.lines = spokenLines(screen.page.blocks(context))
      if let line = screen.line, !context.draft(line.field).isEmpty {
        said.kept = ["In the writing line, not filed: \(spoken(context.draft(line.field).text))."]
        said.kept.append(":file files it, :clear empties the line.")
      }
      if let editor = screen.editor {
        said.question = "\(editor.label) \(editor.draft)"
        said.choices = editor.spokenChoices.map { spoken($0) }
      }
    case .sheet(let sheet):
      said.name = sheet.spokenName
      said.lines = spokenLines(sheet)
      said.question = sheet.asks ?? ""
    }
    return said
  }

  private static let settingsInstead =
    "Settings are not chosen in line mode. Write profile = \"NAME\" into config.toml of your "
    + "configuration; mapm profiles lists the names. q goes back."

  private var spokenHead: [String] {
    var lines = context.key == nil ? [] : WarningBand.all(context).map { spoken($0.text) }
    if case .notSaved(let why) = context.saveState { lines.append(spoken(why)) }
    return lines + [spoken(titleBar.title).closed]
  }

  private func spokenLines(_ blocks: [Block]) -> [String] {
    var number = 0
    return blocks.compactMap { block in
      switch block {
      case .space: return nil
      case .heading(let title, let note):
        return spoken(note.isEmpty ? title : "\(title): \(note)").closed
      case .text(let text, _): return text.isEmpty ? nil : spoken(text)
      case .row(let row):
        number += 1
        var row = row
        if row.mark == "\(number)" { row.mark = "" }
        if case .row(let ref) = row.target, ref.kind == .action, Int(row.mark) != nil {
          row.mark = "Action \(row.mark)"
        }
        return "\(number). \(spoken(row.sentence.namingEnter("its number")))"
      }
    }
  }

  private func spokenLines(_ sheet: any Sheet) -> [String] {
    if sheet is SettingsSheet { return [Self.settingsInstead] }
    guard let rows = sheet.spokenRows(context) else {
      var canvas = Canvas(size: Self.lineSize)
      sheet.draw(on: &canvas, context)
      let drawn = canvas.text.split(separator: "\n").map { String($0).trimmed }
      // What is typed in an answer is said by its prompt; elsewhere the mark of the focus is left out.
      let lines = sheet.asks == nil ? drawn : drawn.filter { !$0.hasPrefix(">") }
      return lines.map { spoken($0.hasPrefix(">") ? String($0.dropFirst()) : $0) }
        .filter { !$0.isEmpty }
    }
    return rows.enumerated().map { "\($0 + 1). \(spoken($1))" }
  }

  /// What is asked for next, as the prompt says it.
  var linePrompt: String {
    switch top {
    case .page(let screen):
      if let editor = screen.editor {
        let current = spoken(editor.spokenAnswer(context))
        return "\(spoken(editor.label)) [\(current.isEmpty ? "empty" : current)]: "
      }
      return screen.line == nil ? "Choose: " : "Write: "
    case .sheet(let sheet):
      if let asked = sheet.asks { return spoken(asked) + " " }
      return sheet.isWriting ? "Words: " : "Choose: "
    }
  }

  /// The commands that there are now, each with the letter that also runs it.
  var spokenCommands: [String] {
    let own = [
      "?: this list. l or an empty line: the page. q: leave the page, or the app at home.",
      "A number opens that row. :3 NAME runs a command on row 3.",
      "A command is a colon and its name, the beginning of it, or its letter: :undo, :next, :back, "
        + ":go 5. A line that begins with two colons is text with one.",
      ":lines begins a text of several lines, which a single point ends.",
    ]
    let rows = namedCommands.enumerated().map { index, command in
      let letters = [command.listKey, command.menuKey].compactMap { $0?.letter }
      let letter = letters.first { self.command(ofLetter: $0)?.title == command.title }
      let words = "\(command.title)" + (letter.map { " (:\($0))" } ?? "")
      return "\(index + 1). \(words)." + (command.refusal.map { " Not now: \(spoken($0))" } ?? "")
    }
    return own + rows
  }

  /// The commands that have a name to be called by here.
  var namedCommands: [CommandLine] {
    var named: [CommandLine] = []
    for command in commandLines where !command.isOfOneRow && command.title != "Help" {
      guard let index = named.firstIndex(where: { $0.title == command.title }) else {
        named.append(command)
        continue
      }
      // The screen and the app both have it; what one refuses the other may still do.
      guard named[index].menuKey == nil else { continue }
      named[index].menuKey = command.menuKey
      named[index].refusal = command.refusal
    }
    return named
  }
}

extension Key {
  /// What is typed for it where it is a letter.
  var letter: String? {
    guard case .character(let letter) = self, letter != " " else { return nil }
    // Other digits are the numbers of rows.
    return letter.isNumber && letter != "0" ? nil : "\(letter)"
  }
}
