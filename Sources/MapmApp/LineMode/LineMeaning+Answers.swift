import MeetingDomain
import Terminal

extension AppModel {
  /// What a line answers to the field that is open.
  func meaning(of line: String, _ words: String, in editor: Editor) -> LineMeaning {
    if words.hasPrefix("::") { return answer(String(words.dropFirst()), editor) }
    switch words {
    case ":q": return .keys([.escape])
    case "": return .keys([.enter])
    case ":l": return .page
    case ":?": return .commands
    default: break
    }
    if words.hasPrefix(":") { return meaning(ofCommand: String(words.dropFirst()).trimmed) }
    return answer(line, editor)
  }

  private func answer(_ line: String, _ editor: Editor) -> LineMeaning {
    let words = line.trimmed
    switch editor.style {
    case .writing:
      if words == "-" { return .inputs(clearing(editor) + [.key(.enter)]) }
      guard editor.kind != .lines else { return meaning(ofTextLine: line, isFirst: true) }
      return .inputs(clearing(editor) + [.paste(line), .key(.enter)])
    case .choosing(let options): return choose(words, options, editor)
    case .ticking(let options): return tick(words, options, editor)
    case .linking:
      return words == "q"
        ? .keys([.escape]) : .say(editor.spokenChoices.joined(separator: " "))
    }
  }

  /// What a line does that is one of several of a text.
  func meaning(ofTextLine line: String, isFirst: Bool) -> LineMeaning {
    if line.trimmed == "." { return .keys([.enter]) }
    guard let screen = top.page else { return .page }
    guard isFirst else { return .gather([.paste("\n" + line)]) }
    if let editor = screen.editor { return .gather(clearing(editor) + [.paste(line)]) }
    let isEmpty = screen.isLineEmpty(context)
    return .gather(screen.keysToLine + [.paste(isEmpty ? line : "\n" + line)])
  }

  /// The keys that take away what is written in a field.
  private func clearing(_ editor: Editor) -> [Input] {
    let count = context.draft(editor.draft).text.unicodeScalars.count
    return Array(repeating: .key(.backspace), count: count)
  }

  /// The keys that choose an option by its number or the beginning of its words.
  private func choose(
    _ words: String, _ options: [Editor.Option], _ editor: Editor
  ) -> LineMeaning {
    if words == "-" || (words == "0" && editor.isThreeWay) { return .keys(words.asKeys) }
    if let number = Int(words), options.indices.contains(number - 1) {
      return .keys(Self.keys(to: number - 1) + [.enter])
    }
    let fitting = options.indices.filter {
      options[$0].words.lowercased().hasPrefix(words.lowercased())
    }
    if let only = fitting.first, fitting.count == 1 {
      return .keys(Self.keys(to: only) + [.enter])
    }
    if words == "q" { return .keys([.escape]) }
    // Somebody who is not among the people offered is written, which a letter begins.
    if editor.kind == .text {
      return .inputs([.key(.character("x")), .key(.backspace), .paste(words), .key(.enter)])
    }
    return .say("Answer with a number from 1 to \(options.count), or leave this with :q.")
  }

  /// The keys that tick exactly the options of these numbers.
  private func tick(
    _ words: String, _ options: [Editor.Option], _ editor: Editor
  ) -> LineMeaning {
    if words == "-" || (words == "0" && editor.isThreeWay) { return .keys(words.asKeys) }
    if words == "q" { return .keys([.escape]) }
    if words.hasPrefix("+"), editor.kind == .lines {
      return .inputs(
        [.key(.character("+")), .paste(String(words.dropFirst()).trimmed), .key(.enter)])
    }
    let numbers = words.split { $0 == "," || $0 == " " }.map { Int($0) }
    let wanted = Set(numbers.compactMap { $0 }.map { $0 - 1 })
    guard !numbers.contains(nil), wanted.isSubset(of: options.indices) else {
      return .say("Answer with numbers from 1 to \(options.count) and commas, or leave with :q.")
    }
    let changed = options.indices.filter {
      wanted.contains($0) != editor.ticked.contains(options[$0].token)
    }
    return .keys(changed.flatMap { Self.keys(to: $0) + [.character(" ")] } + [.enter])
  }

  private static func keys(to index: Int) -> [Key] {
    [.home] + Array(repeating: .down, count: index)
  }
}
