import Foundation
import TestSupport
import Testing

/// How a field is answered at the keyboard.
enum FieldAnswer {
  /// Words that take the place of what is there.
  case text(String)
  /// Words in the middle of which a new line begins.
  case lines([String])
  /// The first suggestion for what is typed.
  case suggestion(String)
  /// One of a few, by a number that no further digit can follow.
  case choice(Int)
  /// Keys of a list, fewer than a paste has, and then Enter.
  case keys(String)
  /// What the field holds is let be.
  case asItIs
}

extension TerminalSession {
  /// What the announcement line says: the last row but one.
  func announcement() async throws -> Substring { try await screen().announcement }

  /// Waits until every key that was pressed before has been answered, and clears what was said.
  func settle() async throws {
    try await control("x")
    try await waits(for: "the menu") { $0.announcement.hasPrefix("Ctrl-X: press a key") }
    try await control("g")
    try await waits(for: "no menu") { !$0.announcement.hasPrefix("Ctrl-X: press a key") }
  }

  /// Goes down the list to a row, from where one is.
  func choose(_ what: String, _ isIt: (Substring) -> Bool) async throws {
    try await settle()
    var said = try await announcement()
    for _ in 0..<60 where !isIt(said) {
      try await press(.down)
      try await waits(for: "\(what), below \(said)") { $0.announcement != said }
      said = try await steadyScreen().announcement
    }
    #expect(isIt(said), "\(what) is not in the list")
  }

  /// Goes down to a field.
  func choose(field label: String) async throws {
    try await choose(label) { $0.hasPrefix("\(label), ") }
  }

  /// Goes down to a row that says something.
  func choose(row words: String) async throws {
    try await choose(words) { $0.contains(words) }
  }

  /// Goes to the first row of a list.
  func goToTop() async throws {
    try await press(.home)
    try await settle()
  }

  /// Goes down to a field, opens it and answers it; in a form the next empty one opens then.
  func fill(_ label: String, _ answer: FieldAnswer) async throws {
    try await choose(field: label)
    try await press(.enter)
    try await self.answer(label, answer)
  }

  /// Answers fields of a form that follow each other, and leaves the field that opens after them.
  func fillForm(_ answers: [(label: String, answer: FieldAnswer)]) async throws {
    guard let first = answers.first else { return }
    try await fill(first.label, first.answer)
    for (label, answer) in answers.dropFirst() { try await self.answer(label, answer) }
    try await leaveField()
  }

  /// Answers the open field.
  func answer(_ label: String, _ answer: FieldAnswer) async throws {
    try await waits(for: "the open field \(label)") {
      $0.announcement.hasPrefix("\(label). ") || $0.announcement.hasPrefix("\(label): ")
    }
    switch answer {
    case .text(let text):
      try await control("u")
      try await type(text)
      try await press(.enter)
    case .lines(let lines):
      for (index, line) in lines.enumerated() {
        if index > 0 { try await control("j") }
        if !line.isEmpty { try await type(line) }
      }
      try await press(.enter)
    case .suggestion(let typed):
      if !typed.isEmpty { try await type(typed) }
      try await control("n")
      try await press(.enter)
    case .choice(let number): try await type("\(number)")
    case .keys(let keys):
      try await type(keys)
      try await press(.enter)
    case .asItIs: try await press(.enter)
    }
  }

  /// Closes the field that is open, if one is.
  func leaveField() async throws {
    try await settle()
    if try await screen().isFieldOpen { try await control("g") }
    try await settle()
  }

  /// Adds a row with the line of a list that does so; the new row is chosen then.
  func add(_ line: String, _ text: String) async throws {
    try await choose(row: "+ \(line)")
    try await press(.enter)
    try await waits(for: "the open line") { $0.isFieldOpen }
    try await control("u")
    try await type(text)
    try await press(.enter)
    try await settle()
  }

  /// Opens the form of the chosen row.
  func openForm(_ title: String) async throws {
    try await press(.enter)
    try await waits(for: "the form \(title)") { $0.titleRow.hasPrefix(" \(title)") }
  }

  /// Closes a form that was opened from a page.
  func closeForm(to title: String) async throws {
    try await settle()
    try await control("g")
    try await waits(for: "the page \(title)") { $0.titleRow.hasPrefix(" \(title)") }
  }

  /// Takes the last command back, sees that it is, and does it again.
  func takeBackAndRedo(_ isDone: (String) -> Bool) async throws {
    try await waits(for: "what was filed", isDone)
    try await command("u")
    try await waits(for: "it to be taken back") { !isDone($0) }
    try await command("r")
    try await waits(for: "it to be done again", isDone)
  }

  /// The same for words in the row of a label.
  func takeBackAndRedo(_ words: String, at label: String) async throws {
    try await takeBackAndRedo { screen in
      screen.split(whereSeparator: \.isNewline).dropLast(2).contains { row in
        guard let start = row.range(of: label) else { return false }
        return row[start.upperBound...].contains(words)
      }
    }
  }

  /// The same for words that are nowhere else on the screen.
  func takeBackAndRedo(_ words: String) async throws {
    try await takeBackAndRedo { screen in
      screen.split(whereSeparator: \.isNewline).dropLast(2).contains { $0.contains(words) }
    }
  }
}

extension String {
  /// The first row of a screen.
  var titleRow: Substring { prefix { !$0.isNewline } }

  /// The sentence at the foot of a screen.
  var announcement: Substring {
    let rows = split(separator: "\n", omittingEmptySubsequences: false)
    let last = rows.lastIndex { !$0.isEmpty } ?? 0
    return last == 0 ? "" : rows[last - 1].drop { $0 == " " }
  }

  /// Whether a field or a line that adds a row takes the keys.
  var isFieldOpen: Bool {
    let keys = split(whereSeparator: \.isNewline).last ?? ""
    return keys.contains("Esc back")
  }
}
