import MeetingDomain
import Terminal

extension AppModel {
  /// The commands of the whole app, with the keys that hold.
  var wholeCommands: [Command<AppModel>] { context.keys.applied(to: Self.commands, in: nil) }

  /// The commands of the whole app, for every screen.
  static let commands: [Command<AppModel>] = [
    Command(
      "Help", menu: .character("?"),
      unavailable: { app, _ in
        if case .sheet(let sheet) = app.top, sheet is HelpSheet {
          "Help is on the screen already."
        } else {
          nil
        }
      }
    ) { _, _ in [.show(.help)] },
    Command(
      "Find a command", menu: .control("x"),
      unavailable: { app, _ in
        if case .sheet(let sheet) = app.top, !(sheet is any ListSheet) {
          "Close this with Esc first."
        } else {
          nil
        }
      }
    ) { _, _ in [.show(.palette)] },
    Command(
      "Open actions", menu: .character("o"),
      unavailable: { app, _ in
        if app.isWelcome { return "There is no store yet." }
        if case .sheet(let sheet) = app.top, sheet is RegisterSheet {
          return "The open actions are on the screen already."
        }
        return nil
      }
    ) { _, _ in [.show(.openActions)] },
    Command(
      "Search all meetings", menu: .character("/"),
      unavailable: { app, _ in
        if app.isWelcome { return "There is no store yet." }
        if case .sheet(let sheet) = app.top, sheet is SearchSheet {
          return "The search is on the screen already."
        }
        return nil
      }
    ) { _, _ in [.show(.search)] },
    Command(
      "Tray", menu: .character("i"),
      unavailable: { app, _ in
        if app.isWelcome { return "There is no store yet." }
        return app.top.page?.page is TrayPage ? "The tray is on the screen already." : nil
      }
    ) { _, _ in [.show(.tray)] },
    Command(
      "Gap list", menu: .character("l"),
      unavailable: { app, context in
        if context.key == nil { return "No meeting is open. Open one first." }
        return app.top.page?.page is GapsPage ? "The gap list is on the screen already." : nil
      }
    ) { _, _ in [.show(.gaps)] },
    publishing("Family copy", "f", .preview(.family)),
    publishing("Copies, distribution", "x", .copies),
    Command("Where am I", menu: .character("w")) { app, _ in [.say(app.whereAmI)] },
    Command("Is all saved", menu: .character("s")) { app, _ in [.say(app.context.saveSentence)] },
    Command("Quit", menu: .character("q")) { app, _ in app.leave() },
  ]

  /// A command that needs an open meeting.
  private static func publishing(
    _ title: String, _ key: Character, _ route: Route
  ) -> Command<AppModel> {
    Command(
      title, menu: .character(key),
      unavailable: { app, context in
        if context.key == nil { return "No meeting is open. Open one first." }
        return app.top.page.map { route.isShown(by: $0.page) } == true
          ? "It is on the screen already." : nil
      }
    ) { _, _ in [.show(route)] }
  }

  /// The screen, the field and the save state, in words.
  var whereAmI: String {
    var parts = [title(of: top)]
    if let screen = top.page {
      switch (screen.editor, screen.focus) {
      case (let editor?, _): parts.append("editing \(editor.label)")
      case (nil, .line): parts.append("in the writing line")
      case (nil, .list): parts.append("in the list")
      }
    }
    let silent = context.silentAgencies.count
    let silence =
      silent == 0 ? "" : " Nothing yet from \(silent == 1 ? "1 agency" : "\(silent) agencies")."
    return parts.joined(separator: ", ") + ". " + context.saveSentence + silence
  }

  /// Leaving asks only while something is not on the disk.
  private mutating func leave() -> [Step] {
    if case .notSaved = context.saveState, !hasAskedToLeave {
      hasAskedToLeave = true
      let quit = context.keys.menu(.quit)
      return [.say("Not saved yet: \(context.saveSentence) \(quit) again leaves all the same.")]
    }
    return [.effect(.quit)]
  }
}

extension Route {
  /// Whether a page is what the route leads to.
  fileprivate func isShown(by page: any Page) -> Bool {
    switch self {
    case .preview(let copy): (page as? PreviewPage)?.copy == copy
    case .copies: page is CopiesPage
    default: false
    }
  }
}

extension Context {
  /// Why one should not leave yet; nil while all is saved.
  var unsavedSentence: String? {
    guard case .notSaved(let why) = saveState else { return nil }
    return "Not saved yet: \(why) \(keys.menu(.quit)) leaves all the same."
  }

  /// Whether all is saved, in a sentence.
  var saveSentence: String {
    switch saveState {
    case .nothingTyped: "Everything is saved; nothing was typed since the start."
    case .saved(let at): "Everything is saved, last at \(at.timeWithSeconds)."
    case .notSaved(let why): why
    }
  }
}
