import Terminal

/// How somebody who has no store yet goes on.
public enum Beginning: Equatable, Sendable, CaseIterable {
  /// With a store that a key file of the account opens.
  case deviceKey
  /// With a store that a passphrase opens.
  case passphrase
  /// With a look around on invented meetings; a store can be made afterwards.
  case lookAround

  fileprivate var title: String {
    switch self {
    case .deviceKey: "A key file of this account"
    case .passphrase: "A passphrase"
    case .lookAround: "Look around first"
    }
  }

  fileprivate var explanation: String {
    switch self {
    case .deviceKey:
      "Nothing to type. It protects a copy of the store, but not a copy of your whole home folder, "
        + "for the key lies there too."
    case .passphrase:
      "Asked at every start. It protects the store wherever it goes; without it nobody can open "
        + "the store, you neither."
    case .lookAround:
      "Invented meetings in every state, to try all keys on. Nothing of it is kept."
    }
  }
}

/// The first screen of somebody who has no store yet.
struct WelcomeSheet: Sheet {
  private var chosen = 0

  var title: String { "mapm" }
  var announcement: String {
    let choice = Beginning.allCases[chosen]
    return "\(choice.title). \(chosen + 1) of \(Beginning.allCases.count). Enter takes it."
  }
  func hints(_ keys: KeyMap) -> [KeyHint] {
    [KeyHint("Enter", "take it"), KeyHint("1-3", "choose"), KeyHint("q", "quit")]
  }

  mutating func press(_ key: Key, _ context: Context) -> [Step] {
    switch key {
    case .down, .tab, .character("j"): chosen = min(chosen + 1, Beginning.allCases.count - 1)
    case .up, .backTab, .character("k"): chosen = max(0, chosen - 1)
    case .enter: return begin()
    case .character("q"), .escape, .control("g"): return [.effect(.quit)]
    case .character("?"): return [.show(.help)]
    case .character(let character):
      guard let number = character.wholeNumberValue,
        Beginning.allCases.indices.contains(number - 1)
      else { return [.refuse(key)] }
      chosen = number - 1
      return begin()
    default: return [.refuse(key)]
    }
    return []
  }

  private func begin() -> [Step] {
    [.effect(.begin(Beginning.allCases[chosen])), .effect(.quit)]
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    let width = min(canvas.size.columns - 4, PageFrame.widestText)
    var row = canvas.size.rows >= 16 ? 2 : 1
    canvas.put("WELCOME", row: row, column: 2, role: .heading)
    row += 1
    row = put(Self.greeting, row: row, width: width, role: .text, on: &canvas)
    if canvas.size.rows >= 16 { row += 1 }
    for (index, choice) in Beginning.allCases.enumerated() {
      row = draw(choice, number: index + 1, row: row, width: width, on: &canvas)
    }
  }

  /// Draws one choice, with its explanation where there is room, and gives the row below it.
  private func draw(
    _ choice: Beginning, number: Int, row: Int, width: Int, on canvas: inout Canvas
  ) -> Int {
    let isChosen = number - 1 == chosen
    if isChosen {
      let line = Rect(row: row, column: 1, rows: 1, columns: width + 2)
      canvas.fill(line, role: .focus)
      canvas.put(">", row: row, column: 1, role: .focus)
      canvas.cursor = Point(row: row, column: 1)
    }
    canvas.put("\(number)", row: row, column: 3, role: isChosen ? .focus : .key)
    canvas.put(choice.title, row: row, column: 6, role: isChosen ? .focus : .strong)
    guard canvas.size.rows >= 16 else { return row + 1 }
    var below = row + 1
    for line in wrap(choice.explanation, columns: width - 4) {
      canvas.put(line, row: below, column: 6, role: .muted)
      below += 1
    }
    return below + 1
  }

  private func put(
    _ text: String, row: Int, width: Int, role: Role, on canvas: inout Canvas
  ) -> Int {
    let lines = wrap(text, columns: width)
    for (index, line) in lines.enumerated() {
      canvas.put(line, row: row + index, column: 2, role: role)
    }
    return row + lines.count
  }

  private static let greeting =
    "Minutes of multi-agency professionals' meetings. All that you write is sealed on this "
    + "machine with every key. What is to open the seal?"
}
