import MeetingDomain
import Terminal

/// One key and what it does, as the last row shows it.
typealias KeyHint = Footer.Hint

extension AppModel {
  /// The first row: where we are, the time, and whether all is saved.
  var titleBar: TitleBar {
    let place = top.page?.page.place
    var title = title(of: top)
    if let item = place?.item { title += "   \(item.rawValue)/12" }
    if place != nil {
      title += "   \(context.meeting.document.statusInWords.uppercased())"
      title += context.meeting.document.reference.map { "   \($0)" } ?? ""
    }
    let day = context.key == nil ? "\(context.today.inWordsWithoutYear) " : ""
    var parts = [TitleBar.Part("\(day)\(context.now.time)")]
    if let plan = PlanGuard(at: place, context) {
      parts.append(.init(plan.text, role: plan.isOver ? .timerOver : .timer))
    }
    if let exporting = context.exporting { parts.append(.init("MAKING \(exporting)")) }
    switch context.saveState {
    case .nothingTyped: break
    case .saved(let at): parts.append(.init("SAVED \(at.timeWithSeconds)", role: .saved))
    case .notSaved: parts.append(.init("NOT SAVED", role: .unsaved))
    }
    // On a narrow screen the clock makes way for where one is.
    let width = parts.reduce(displayWidth(of: title) + 2) { $0 + displayWidth(of: $1.text) + 2 }
    if width > context.size.columns, parts.count > 1 { parts.removeFirst() }
    return TitleBar(title: title, parts: parts)
  }

  /// The last two rows: one sentence, and the keys that work in this focus.
  var footer: Footer {
    Footer(
      announcement: announcement, hints: top.hints(context),
      help: KeyHint(top.isWriting ? "^X ?" : "?", "help"))
  }

  private var announcement: String {
    switch (pending, context.saveState) {
    case (.menu?, _): "Ctrl-X: press a key of the list. Esc closes it."
    case (.suspend?, _): "Ctrl-Z: z suspends, u undoes. Esc closes it."
    case (nil, .notSaved(let why)) where notice == nil: why
    case (nil, _): notice ?? top.announcement(context)
    }
  }
}

extension AppScreen {
  /// Whether letters are text here, not commands.
  var isWriting: Bool {
    switch self {
    case .page(let screen): !screen.takesCommands
    case .sheet(let sheet): sheet.isWriting
    }
  }

  /// What the announcement line says while there is no notice.
  func announcement(_ context: Context) -> String {
    switch self {
    case .page(let screen): screen.announcement(context)
    case .sheet(let sheet): sheet.announcement
    }
  }

  /// The keys that work in this focus, most useful first.
  func hints(_ context: Context) -> [KeyHint] {
    switch self {
    case .page(let screen): screen.hints(context)
    case .sheet(let sheet): sheet.hints
    }
  }
}
