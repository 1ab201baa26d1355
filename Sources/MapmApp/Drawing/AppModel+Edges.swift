import MeetingDomain
import Terminal

/// One key and what it does, as the last row shows it.
typealias KeyHint = Footer.Hint

extension AppModel {
  /// The first row: where we are, the time, and whether all is saved.
  var titleBar: TitleBar {
    // On a narrow screen the rest makes way for where one is.
    let bars = TitleLength.allCases.map(titleBar)
    return bars.first { $0.width <= context.size.columns } ?? titleBar(.withoutReference)
  }

  private func titleBar(_ length: TitleLength) -> TitleBar {
    let place = top.page?.page.place
    var title = title(of: top)
    if let item = place?.item { title += "   \(item.rawValue)/12" }
    if place != nil {
      title += "   \(context.meeting.document.statusInWords.uppercased())"
      if length < .withoutReference, let reference = context.meeting.document.reference {
        title += "   \(reference)"
      }
    }
    return TitleBar(title: title, parts: clock(length) + titleStates(of: place, length))
  }

  private func clock(_ length: TitleLength) -> [TitleBar.Part] {
    guard length < .withoutClock else { return [] }
    let hasDay = context.key == nil && length == .whole
    return [.init((hasDay ? "\(context.today.inWordsWithoutYear) " : "") + "\(context.now.time)")]
  }

  private func titleStates(of place: Place?, _ length: TitleLength) -> [TitleBar.Part] {
    var parts: [TitleBar.Part] = []
    if let plan = PlanGuard(at: place, context) {
      parts.append(.init(plan.text, role: plan.isOver ? .timerOver : .timer))
    }
    if let exporting = context.exporting { parts.append(.init("MAKING \(exporting)")) }
    switch context.saveState {
    case .nothingTyped: break
    case .saved(let at):
      let time = length < .withoutSeconds ? " \(at.timeWithSeconds)" : ""
      parts.append(.init("SAVED\(time)", role: .saved))
    case .notSaved: parts.append(.init("NOT SAVED", role: .unsaved))
    }
    return parts
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

/// How much the first row says, each with less than the one before.
private enum TitleLength: Int, CaseIterable, Comparable {
  case whole, withoutDay, withoutClock, withoutSeconds, withoutReference

  static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

extension TitleBar {
  /// How wide it is with a gap before each part, in cells.
  fileprivate var width: Int {
    parts.reduce(displayWidth(of: title) + 2) { $0 + displayWidth(of: $1.text) + 2 }
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
    case .sheet(let sheet): sheet.hints(context.keys)
    }
  }
}
