import MeetingDomain
import Terminal

extension AppModel {
  /// The commands of the whole app, for every screen.
  static let commands: [Command<AppModel>] = [
    Command("Help", menu: .character("?")) { _, _ in [.show(.help)] },
    Command(
      "Open actions", menu: .character("o"),
      unavailable: { app, _ in
        app.top.page?.page is RegisterPage ? "The open actions are on the screen already." : nil
      }
    ) { _, _ in [.show(.openActions)] },
    Command("Tray", menu: .character("i")) { _, _ in [.show(.tray)] },
    Command("Where am I", menu: .character("w")) { app, _ in [.say(app.whereAmI)] },
    Command("Is all saved", menu: .character("s")) { app, _ in [.say(app.context.saveSentence)] },
    Command("Quit", menu: .character("q")) { app, _ in app.leave() },
  ]

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
    return parts.joined(separator: ", ") + ". " + context.saveSentence
  }

  /// Leaving asks only while something is not on the disk.
  private mutating func leave() -> [Step] {
    if case .notSaved = context.saveState, !hasAskedToLeave {
      hasAskedToLeave = true
      return [.say("Not saved yet: \(context.saveSentence) Ctrl-X q again leaves all the same.")]
    }
    return [.effect(.quit)]
  }
}

extension Context {
  /// Whether all is saved, in a sentence.
  var saveSentence: String {
    switch saveState {
    case .nothingTyped: "Everything is saved; nothing was typed since the start."
    case .saved(let at): "Everything is saved, last at \(at.timeWithSeconds)."
    case .notSaved(let why): why
    }
  }
}
