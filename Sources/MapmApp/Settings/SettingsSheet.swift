import MeetingDomain
import Terminal

/// What a person settles once: how the screens look, seen while one chooses, and the profile of new
/// meetings.
struct SettingsSheet: Sheet {
  private let settings: [Setting]
  private let titles: [String: String]
  private var chosen: Int

  init(_ context: Context) {
    settings =
      context.look.themes.map(Setting.theme) + context.profiles.all.map { .profile($0.name) }
    titles = Dictionary(context.profiles.all.map { ($0.name, $0.title) }) { first, _ in first }
    chosen = settings.firstIndex(of: .theme(context.look.theme)) ?? 0
  }

  var title: String { "Settings" }
  var isOutsideMeetings: Bool { true }

  private var setting: Setting? { settings.indices.contains(chosen) ? settings[chosen] : nil }

  var announcement: String {
    switch setting {
    case .theme(let name)?: "Theme \(name), shown as you choose. Enter keeps it."
    case .profile(let name)?: "\(titles[name] ?? name). Enter gives it to new meetings."
    case nil: "There is nothing to settle."
    }
  }

  func hints(_ keys: KeyMap) -> [KeyHint] {
    [KeyHint("Enter", "keep"), KeyHint("Up Down", "choose"), KeyHint("Esc", "back as it was")]
  }

  mutating func press(_ key: Key, _ context: Context) -> [Step] {
    switch key {
    case .escape, .control("g"), .character("q"):
      return [.effect(.show(theme: context.look.theme)), .back]
    case .enter: return setting.map { [.effect(.settle($0))] } ?? []
    case .down, .control("n"), .tab, .character("j"): return choose(chosen + 1, context)
    case .up, .control("p"), .backTab, .character("k"): return choose(chosen - 1, context)
    case .home: return choose(0, context)
    case .end: return choose(settings.count - 1, context)
    case .character("?"): return [.show(.help)]
    default: return [.refuse(key)]
    }
  }

  private mutating func choose(_ index: Int, _ context: Context) -> [Step] {
    chosen = max(0, min(index, settings.count - 1))
    if case .theme(let name)? = setting { return [.effect(.show(theme: name))] }
    return [.effect(.show(theme: context.look.theme))]
  }
}

extension SettingsSheet {
  /// A row of the list: a heading, or something to choose.
  private enum Line {
    case heading(String)
    case setting(Int)
    case space
  }

  private var lines: [Line] {
    let isTheme = settings.map { if case .theme = $0 { true } else { false } }
    let (themes, profiles) = (
      settings.indices.filter { isTheme[$0] }, settings.indices.filter { !isTheme[$0] }
    )
    return [.heading("THEME")] + themes.map(Line.setting) + [.space]
      + [.heading("PROFILE OF NEW MEETINGS")] + profiles.map(Line.setting)
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    let (top, rows) = (canvas.size.rows >= 16 ? 2 : 1, canvas.size.rows - 3)
    let lines = lines
    let place = lines.firstIndex { if case .setting(chosen) = $0 { true } else { false } } ?? 0
    let room = rows - top + 1
    let start = max(0, min(place - room / 2, lines.count - room))
    let isWide = canvas.size.columns >= 72
    let width = isWide ? 34 : canvas.size.columns - 4
    for (offset, line) in lines.dropFirst(start).prefix(room).enumerated() {
      draw(line, row: top + offset, width: width, on: &canvas, context)
    }
    guard isWide else { return }
    drawSample(on: &canvas, row: top, column: 40, context)
  }

  private func draw(
    _ line: Line, row: Int, width: Int, on canvas: inout Canvas, _ context: Context
  ) {
    switch line {
    case .space: break
    case .heading(let words): canvas.put(words, row: row, column: 2, role: .heading)
    case .setting(let index):
      let isChosen = index == chosen
      let role: Role = isChosen ? .focus : .text
      if isChosen {
        canvas.fill(Rect(row: row, column: 1, rows: 1, columns: width), role: role)
        canvas.put(">", row: row, column: 1, role: role)
        canvas.cursor = Point(row: row, column: 1)
      }
      let isUsed = settings[index].isUsed(in: context)
      let end = isUsed ? width - 8 : width
      canvas.put(settings[index].name.clipped(to: end - 4), row: row, column: 4, role: role)
      if isUsed {
        canvas.put("in use", row: row, column: width - 6, role: isChosen ? role : .muted)
      }
    }
  }

  /// Lines in the roles that a theme must tell apart.
  private func drawSample(on canvas: inout Canvas, row: Int, column: Int, _ context: Context) {
    let sample: [(String, Role)] = [
      ("HOW IT LOOKS", .heading), ("A label beside a value", .label),
      ("Words that were said", .text), ("14:02, less important", .muted),
      ("OVERDUE 9 DAYS", .overdue), ("DUE THIS WEEK", .dueSoon), ("DONE", .done),
      ("PROFESSIONALS ONLY", .restricted), ("> the chosen row", .focus),
      ("text that is being typed", .fieldFocus),
    ]
    let room = canvas.size.columns - column - 2
    let size = "\(context.size.columns)x\(context.size.rows)"
    let terminal = [size, context.look.terminal].filter { !$0.isEmpty }.joined(separator: ", ")
    let lines = sample + [("", .text), ("THIS TERMINAL", .heading), (terminal, .text)]
    for (offset, line) in lines.enumerated() where row + offset < canvas.size.rows - 2 {
      canvas.put(line.0, row: row + offset, column: column, role: line.1, limit: room)
    }
  }
}

extension Setting {
  /// The name of what is settled.
  fileprivate var name: String {
    switch self {
    case .theme(let name), .profile(let name): name
    }
  }

  /// Whether it is settled so now.
  fileprivate func isUsed(in context: Context) -> Bool {
    switch self {
    case .theme(let name): name == context.look.theme
    case .profile(let name): name == context.profiles.chosen.name
    }
  }
}
