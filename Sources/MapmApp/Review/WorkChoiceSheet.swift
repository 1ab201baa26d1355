import MeetingDomain
import Terminal

/// The ways in which an action can be worked, each with its letter; the next screen asks for words.
struct WorkChoiceSheet: Sheet {
  private let keys: [RegisterKey]
  private let verbs: [WorkVerb]
  private let story: [DetailLine]
  private let refusals: [FollowUpKind: String]
  private let subject: String
  private var chosen = 0

  init(_ items: [RegisterItem], _ kinds: [FollowUpKind], _ context: Context) {
    keys = items.map(\.key)
    verbs = WorkVerb.all.filter { kinds.contains($0.kind) }
    story = items.first?.story(context) ?? []
    subject = items.count == 1 ? items[0].name.lowercased() : "\(items.count) actions"
    refusals = Dictionary(
      uniqueKeysWithValues: verbs.compactMap { verb in
        items.refusal(of: verb.kind, context.keys, in: .openActions).map { (verb.kind, $0) }
      })
  }

  var title: String { "Follow up   \(subject)" }
  var announcement: String {
    "Press a key of the list; then it asks for words. Esc changes nothing."
  }
  func hints(_ keys: KeyMap) -> [KeyHint] { [KeyHint("Enter", "choose"), KeyHint("Esc", "back")] }

  mutating func press(_ key: Key, _ context: Context) -> [Step] {
    switch key.inLowerCase {
    case .up: chosen = max(0, chosen - 1)
    case .down: chosen = min(chosen + 1, verbs.count - 1)
    case .enter: return choose(verbs[chosen])
    case .escape, .control("g"), .character("q"): return [.back, .say("Nothing was changed.")]
    case .character("?"): return [.show(.help)]
    case .character(let letter):
      guard let verb = verbs.first(where: { $0.key == letter }) else { return [.refuse(key)] }
      return choose(verb)
    default: return [.refuse(key)]
    }
    return []
  }

  private func choose(_ verb: WorkVerb) -> [Step] {
    if let refusal = refusals[verb.kind] { return [.say(refusal)] }
    return [.replace(.work(keys, verb.kind))]
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    let width = min(canvas.size.columns - 2, PageFrame.widestText)
    let rows = max(1, canvas.size.rows - verbs.count - 6)
    let rect = Rect(row: 1, column: 0, rows: rows, columns: width)
    let used = DetailPane(lines: story, edge: .none).draw(on: &canvas, in: rect)
    let top = 1 + min(used, rows)
    canvas.put(String(repeating: "─", count: width - 2), row: top, column: 1, role: .muted)
    for (index, verb) in verbs.enumerated() {
      let row = top + 1 + index
      guard row < canvas.size.rows - 2 else { return }
      let isChosen = index == chosen
      if isChosen {
        canvas.fill(Rect(row: row, column: 1, rows: 1, columns: width - 2), role: .focus)
        canvas.put(">", row: row, column: 1, role: .focus)
        canvas.cursor = Point(row: row, column: 1)
      }
      let isPossible = refusals[verb.kind] == nil
      canvas.put("\(verb.key)", row: row, column: 3, role: isChosen ? .focus : .key)
      canvas.put(
        verb.title, row: row, column: 6,
        role: isChosen ? .focus : isPossible ? .text : .muted)
      canvas.put(
        refusals[verb.kind] ?? verb.questions.map(\.words).joined(separator: " "), row: row,
        column: 20, role: isChosen ? .focus : .muted, limit: max(0, width - 22))
    }
  }
}
