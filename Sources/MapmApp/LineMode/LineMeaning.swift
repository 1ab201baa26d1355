import MeetingDomain
import Terminal

/// What a typed line stands for in line mode.
enum LineMeaning: Equatable {
  /// Keys, as they are pressed on the screens; with how a line is read that is filed by them.
  case inputs([Input], reading: String? = nil)
  /// What was pressed begins or goes on with a text of several lines.
  case gather([Input])
  /// The page is to be said.
  case page
  /// The commands are to be said.
  case commands
  /// Nothing but a sentence.
  case say(String)

  /// Keys alone.
  static func keys(_ keys: [Key]) -> LineMeaning { .inputs(keys.map(Input.key)) }
}

extension AppModel {
  /// What a line means on the screen that is shown now.
  func meaning(of line: String) -> LineMeaning {
    let words = line.trimmed
    if case .page(let screen) = top, let editor = screen.editor {
      return meaning(of: line, words, in: editor)
    }
    if words.hasPrefix("::") { return meaning(ofText: String(words.dropFirst())) }
    if words.hasPrefix(":") { return meaning(ofCommand: String(words.dropFirst()).trimmed) }
    switch words {
    case "", "l": return isAnsweringSheet && words.isEmpty ? .keys([.enter]) : .page
    case "?": return .commands
    case "q": return .keys(keysToLeave)
    default: break
    }
    if case .sheet(let sheet) = top, !(sheet is any ListSheet), !sheet.isWriting, words.count == 1 {
      return .keys(words.asKeys)
    }
    if !isAnsweringSheet, words != "0", let number = Int(words) { return open(row: number) }
    guard takesLineText else { return meaning(ofCommand: words) }
    if !isAnsweringSheet, words.count == 1, let command = command(ofLetter: words) {
      return .say("A single letter is not filed. :\(words) runs \(command.title).")
    }
    return meaning(ofText: line)
  }

  /// Whether a sheet asks for an answer, so that all but a command is one.
  private var isAnsweringSheet: Bool {
    if case .sheet(let sheet) = top { sheet.asks != nil } else { false }
  }

  /// Whether a line without a colon is text here.
  private var takesLineText: Bool {
    switch top {
    case .page(let screen): screen.line != nil
    case .sheet(let sheet): sheet.isWriting
    }
  }

  /// The keys that file a text, or look for it.
  private func meaning(ofText text: String) -> LineMeaning {
    switch top {
    case .page(let screen):
      guard let line = screen.line else { return meaning(ofCommand: text.trimmed) }
      if let sentence = screen.lineRefusal(context) { return .say(spoken(sentence)) }
      let kept = context.draft(line.field).text
      // What was kept in the line is filed with it, so that neither is lost.
      let whole = kept.isEmpty ? text : "\(kept)\n\(text)"
      return .inputs(
        screen.keysToLine + [.paste(kept.isEmpty ? text : "\n" + text), .key(.enter)],
        reading: screen.page.reading(whole, context))
    case .sheet(let sheet):
      let clearing: [Key] = [.end, .control("u")]
      guard text.trimmed != "-" else { return .keys(clearing) }
      let isFound =
        sheet.asks == nil && !(sheet is any ListSheet) && sheet.spokenRows(context) != nil
      // Letters, not a paste: an approval is typed.
      return .keys(clearing + text.asKeys + (isFound ? [] : [.enter]))
    }
  }

  /// The keys that open a row of the screen.
  func open(row number: Int) -> LineMeaning {
    if case .sheet(let sheet) = top, sheet.spokenRows(context) == nil {
      return .keys("\(number)".asKeys)
    }
    guard let keys = keys(choosing: number) else {
      return .say("There is no row \(number) here; l says the page.")
    }
    return .inputs(keys + [.key(.enter)])
  }

  /// The keys that choose a row; nil where there is none of this number.
  func keys(choosing number: Int) -> [Input]? {
    func down(_ first: [Key]) -> [Input] {
      (first + Array(repeating: Key.down, count: number - 1)).map(Input.key)
    }
    switch top {
    case .page(let screen):
      let count = screen.page.blocks(context).count { $0.row != nil }
      guard (1...max(1, count)).contains(number), count > 0 else { return nil }
      return screen.keysToList + down([.home])
    case .sheet(let sheet):
      guard let rows = sheet.spokenRows(context), rows.indices.contains(number - 1) else {
        return nil
      }
      return sheet.isWriting ? down(Array(repeating: .up, count: rows.count)) : down([.home])
    }
  }

  /// The keys that leave the page, or the app where home is shown.
  var keysToLeave: [Key] {
    switch top {
    case .page(let screen):
      if screen.editor != nil { return [.escape] }
      return (screen.focus == .line && screen.line != nil ? [.tab] : []) + [.character("q")]
    case .sheet(let sheet): return [sheet.isWriting ? .escape : .character("q")]
    }
  }
}

extension PageScreen {
  /// The key that leads to the writing line, where the focus is not there.
  var keysToLine: [Input] { focus == .list && line != nil && editor == nil ? [.key(.tab)] : [] }
  /// The key that leads to the list, where the focus is not there.
  var keysToList: [Input] { focus == .line && line != nil && editor == nil ? [.key(.tab)] : [] }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    let begun = drop(while: \.isWhitespace)
    return String(begun.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The keys that write it.
  var asKeys: [Key] { unicodeScalars.map { .character(Character($0)) } }
}
