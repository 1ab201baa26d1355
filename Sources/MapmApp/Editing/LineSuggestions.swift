import MeetingDomain
import Terminal

extension PageScreen {
  /// What could go on from the writing line: a phrase of the area that begins as the line does, then
  /// words for its last one; nothing in the middle of a text.
  func lineSuggestions(_ context: Context) -> [String] {
    guard page.isInMeeting, !hidesSuggestions, let line, let field = context.drafts[line.field],
      field.isAtEnd
    else { return [] }
    let phrase = phrase(for: field.text, context).map { [$0] } ?? []
    return phrase + context.vocabulary.completions(of: field.text.lastWord)
  }

  /// The first phrase of the profile for this item that goes on from all that is typed.
  private func phrase(for text: String, _ context: Context) -> String? {
    guard text.count > 1, let item = page.place?.item else { return nil }
    let typed = text.lowercased()
    return context.profile.phrases[item]?.first { phrase in
      phrase.count > text.count && phrase.lowercased().hasPrefix(typed)
    }
  }

  /// Steps through what is offered; nil where nothing is.
  mutating func chooseSuggestion(by step: Int, _ context: Context) -> [Step]? {
    let offered = lineSuggestions(context)
    guard !offered.isEmpty else { return nil }
    let start = step > 0 ? -1 : 0
    chosenSuggestion = ((chosenSuggestion ?? start) + step + offered.count) % offered.count
    return []
  }

  /// Puts the chosen word into the line; nil where none is chosen.
  mutating func acceptSuggestion(_ context: Context) -> [Step]? {
    let offered = lineSuggestions(context)
    guard let line, let chosenSuggestion, offered.indices.contains(chosenSuggestion) else {
      return nil
    }
    self.chosenSuggestion = nil
    var field = context.draft(line.field)
    let text = field.text
    let taken = offered[chosenSuggestion]
    let isPhrase = taken == phrase(for: text, context)
    field.replace(text: isPhrase ? taken : text.dropLast(text.lastWord.count) + taken)
    return [.type(field: line.field, field)]
  }

  /// Draws what is offered below the line, after what is said of the line itself.
  func drawSuggestions(
    on canvas: inout Canvas, row: Int, column: Int, end: Int, _ context: Context
  ) {
    let offered = lineSuggestions(context)
    guard focus == .line, editor == nil, !offered.isEmpty else { return }
    var column = column
    column += canvas.put("^N ", row: row, column: column, role: .key, limit: max(0, end - column))
    for (index, word) in offered.enumerated() where column + displayWidth(of: word) <= end {
      let role: Role = index == chosenSuggestion ? .suggestionChosen : .suggestion
      column += canvas.put(word, row: row, column: column, role: role) + 3
    }
  }
}

extension String {
  /// The letters after the last space or sign.
  fileprivate var lastWord: Substring {
    let start = lastIndex { !$0.isLetter && $0 != "-" && $0 != "'" }
    return start.map { self[index(after: $0)...] } ?? self[...]
  }
}
