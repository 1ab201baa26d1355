import MeetingDomain
import Terminal

extension BlockRow {
  /// The row as one sentence: what must not be overlooked first, then what it is and what it holds.
  var sentence: String {
    let isPressing = [Role.restricted, .overdue, .unsaved, .dueSoon].contains(tailRole)
    // A box says in a letter what the end of the row says in words.
    let box = tail.isEmpty && mark == "[ ]" ? "Not marked" : ""
    let mark = mark.hasPrefix("[") ? box : mark
    let label = lead.hasPrefix("+ ") ? "Add " + lead.dropFirst(2) : lead
    let labelled =
      label.isEmpty || text.isEmpty ? label + text : "\(label.trimmedEnd): \(text)"
    let parts =
      (isPressing ? [tail, mark] : [mark]) + [labelled, aside] + (isPressing ? [] : [tail])
    return parts.map(\.trimmedEnd).filter { !$0.isEmpty }.map(\.closed).joined(separator: " ")
  }

  private typealias Role = Terminal.Role
}

extension String {
  /// Without the spaces that fill a column.
  fileprivate var trimmedEnd: String {
    String(reversed().drop(while: \.isWhitespace).reversed())
  }

  /// With a full stop, unless it ends with a mark of its own.
  var closed: String {
    last.map { ".!?:…".contains($0) } ?? true ? self : self + "."
  }
}

extension Editor {
  /// What can be chosen, numbered; how to answer comes last.
  var spokenChoices: [String] {
    let none = isThreeWay ? " 0 says: asked, none." : ""
    switch style {
    case .writing where kind == .lines:
      return ["Several lines; a single point ends them. An empty line keeps it, - clears it."]
    case .writing: return [(hint ?? "").closed].filter { !$0.isEmpty }
    case .choosing(let options):
      return numbered(options) + ["A number chooses; an empty line keeps it, - clears it." + none]
    case .ticking(let options):
      return numbered(options) + ["Numbers with commas tick; an empty line keeps it." + none]
    case .linking:
      return ["Links between lines are not made in line mode. Use the screens; :q leaves this."]
    }
  }

  private func numbered(_ options: [Option]) -> [String] {
    options.enumerated().map { index, option in
      "\(index + 1). \(option.words)" + (ticked.contains(option.token) ? ", ticked" : "")
    }
  }

  /// What the field holds now, in words.
  func spokenAnswer(_ context: Context) -> String {
    switch style {
    case .writing: context.draft(draft).text
    case .choosing(let options): chosen.map { options[$0].words } ?? ""
    case .ticking(let options):
      options.filter { ticked.contains($0.token) }.map(\.words).joined(separator: ", ")
    case .linking: ""
    }
  }
}

extension RegisterItem {
  /// A line of the register as a sentence: which, how it stands, who has it, what it is.
  func sentence(on today: CalendarDay) -> String {
    var parts = [name, standing(on: today).capitalizedFirst]
    switch self {
    case .action(let row):
      let words = row.words
      parts += [words.agency ?? "", words.owner ?? (words.agency == nil ? "Nobody yet" : "")]
    case .matter: parts.append(who)
    }
    parts.append(text.firstLine)
    return parts.filter { !$0.isEmpty }.map(\.closed).joined(separator: " ")
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
