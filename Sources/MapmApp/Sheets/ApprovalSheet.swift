import MeetingDomain
import Terminal

/// The chair's approval of the minutes: what it covers, what it means, and a word to be typed.
///
/// Nothing takes an approval back, so one slip of a key must not be enough for it.
struct ApprovalSheet: Sheet {
  /// Which meeting it is, then what is approved and what that means.
  private let covers: [String]
  private let blocking: [Gap]
  private let profile: Profile
  private var word = TextField()

  /// What is typed to approve.
  static let word = "approve"

  var title: String { "Approve the minutes" }
  var isWriting: Bool { isPossible }
  var asks: String? { isPossible ? "Type \(Self.word):" : nil }
  private var isPossible: Bool { blocking.isEmpty }

  var announcement: String {
    guard isPossible else { return Refusal.gapsBlock(count: blocking.count).description }
    return "Type \(Self.word), then Enter. Nothing takes it back. Esc goes back."
  }

  func hints(_ keys: KeyMap) -> [KeyHint] {
    [KeyHint("Enter", isPossible ? Self.word : "gap list"), KeyHint("Esc", "back")]
  }

  /// The sheet for the minutes as they stand.
  init(_ context: Context) {
    covers = context.coveredByApproval
    profile = context.profile
    blocking = context.gaps.filter { $0.response == .blocks }
  }

  mutating func press(_ key: Key, _ context: Context) -> [Step] {
    switch key {
    case .escape, .control("g"): return [.back, .say("The minutes are as they were.")]
    case .enter: return isPossible ? approve() : [.replace(.gaps)]
    case .character("q") where !isPossible: return [.back]
    case .character("?") where !isPossible: return [.show(.help)]
    default:
      guard isPossible, word.handle(key) else { return [.refuse(key)] }
      return []
    }
  }

  private func approve() -> [Step] {
    let typed = word.text.lowercased().filter { !$0.isWhitespace }
    guard typed == Self.word else {
      return [.say("Nothing is approved. Type the word \(Self.word), then press Enter.")]
    }
    return [.back, .effect(.perform(.approve))]
  }

  mutating func paste(_ text: String) -> [Step]? {
    [.say("The word is typed, not pasted. Nothing is approved.")]
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    let width = min(canvas.size.columns - 4, PageFrame.widestText)
    let isTall = canvas.size.rows >= 16
    var row = isTall ? 2 : 1
    let last = canvas.size.rows - (isPossible ? 5 : 3)
    func put(_ text: String, _ role: Role, indent: Int = 0) {
      for line in wrap(text, columns: width - indent) where row <= last {
        canvas.put(line, row: row, column: 2 + indent, role: role)
        row += 1
      }
    }
    put(covers[0], .strong)
    guard isPossible else {
      if isTall { row += 1 }
      put("WHAT IS MISSING", .heading)
      canvas.cursor = Point(row: min(row, last), column: 1)
      for gap in blocking {
        put("\(gap.g)  \(profile.title(of: gap.place)): \(gap.text)", .required, indent: 1)
      }
      return
    }
    for line in covers.dropFirst() { put(line, .text) }
    drawField(row: isTall ? row + 1 : last + 1, on: &canvas)
  }

  private func drawField(row: Int, on canvas: inout Canvas) {
    let label = "Type \(Self.word):"
    canvas.put(label, row: row, column: 2, role: .label)
    let column = 3 + displayWidth(of: label)
    let field = Rect(row: row, column: column, rows: 1, columns: 20)
    canvas.fill(field, role: .fieldFocus)
    word.draw(on: &canvas, in: field, isFocused: true, role: .fieldFocus)
  }

}

extension Context {
  /// What an approval covers, in plain lines.
  fileprivate var coveredByApproval: [String] {
    let document = meeting.document
    let about = document.subject.case.map { "case \($0)" } ?? document.subject.name
    let day: String? = document.date.value?.inWords
    let head = [document.reference.map { "Meeting \($0)" } ?? "The meeting", day, about]
    let counts = [
      Self.count(document.entries.rows.count { $0.struck != true }, "entry", "entries"),
      Self.count(document.actions.rows.count, "action", "actions"),
      Self.count(document.disputes.rows.count, "disagreement", "disagreements"),
    ]
    return [head.compactMap { $0 }.joined(separator: ", "), counts.inWords + "."]
      + [
        "Nothing takes the approval back. Afterwards: corrections, follow-up and copies only.",
        unread, unfiled, approver, warnings,
      ].compactMap { $0 }
  }

  private static func count(_ count: Int, _ one: String, _ many: String) -> String {
    count == 0 ? "no \(many)" : "\(count) \(count == 1 ? one : many)"
  }

  /// Who approves, and that it is not the chair where it is not.
  private var approver: String? {
    let chair = meeting.document.attendance.rows.first { $0.roles?.contains(.chair) == true }?.name
    guard let name = author?.name else { return chair.map { "\($0) was in the chair." } }
    guard let chair else { return "\(name) approves them." }
    guard chair != name else { return "\(name) approves them, who was in the chair." }
    return "\(chair) was in the chair. The record will say that \(name) approved."
  }

  private var warnings: String? {
    let others = gaps.count { $0.response != .blocks }
    return others == 0
      ? nil : "\(others) further gaps do not block it: \(keys.menu(.gapList)) lists them."
  }

  /// What was not read back at the close, which the approval does not make up for.
  private var unread: String? {
    let count = meeting.document.toReadBack.count
    guard count > 0 else { return nil }
    return "\(count) \(count == 1 ? "line was" : "lines were") not read back at the close."
  }

  /// What is typed and will not be in the minutes.
  private var unfiled: String? {
    let count = drafts.count { !$0.key.hasPrefix("home/") && !$0.value.isEmpty } + tray.count
    switch count {
    case 0: return nil
    case 1: return "1 text is typed and not filed: it will not be in the minutes."
    default: return "\(count) texts are typed and not filed: they will not be in the minutes."
    }
  }
}
