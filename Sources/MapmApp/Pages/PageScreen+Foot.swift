import MeetingDomain
import Terminal

extension PageScreen {
  /// What the announcement line says while there is no notice.
  func announcement(_ context: Context) -> String {
    if let editor { return announcement(of: editor) }
    if focus == .line, line != nil {
      let here = page.place.map { "\(context.profile.title(of: $0)). " } ?? ""
      if page.place != nil, context.meeting.document.status == .closed, isLineEmpty(context) {
        return here + "Closed: \(context.keys.menu(.goOn)) goes to its approval."
      }
      return here + (isLineEmpty(context) ? "Type: every key is saved." : "Every key is saved.")
    }
    if let sentence = page.announcement(selectedRow, context) { return sentence }
    guard let row = selectedRow, let index = layout.rows.firstIndex(of: row) else {
      return "There is nothing in this list yet."
    }
    // Rows that stand in columns are padded; a sentence is not.
    let words = [row.lead, row.text.firstLine, row.tail].filter { !$0.isEmpty }
      .map { $0.split(separator: " ").joined(separator: " ").withoutPeriod }
    return words.joined(separator: ", ") + ". Row \(index + 1) of \(layout.rows.count)."
  }

  private func announcement(of editor: Editor) -> String {
    switch editor.style {
    case .writing:
      editor.label + (editor.label.hasSuffix("?") ? "" : ".") + " Every key is saved."
    case .choosing where editor.isGrading:
      "\(editor.label)? By number. "
        + PageScreen.natureKeys.map { "\($0.key) \($0.nature.rawValue)" }.joined(separator: ", ")
        + " too."
    case .choosing(let options):
      editor.chosen.map {
        "\(editor.label): \(options[$0].words). \($0 + 1) of \(options.count)."
      } ?? "\(editor.label). Choose by number, 1 to \(options.count)."
    case .linking: "\(editor.label). Choose a line by number or arrows, then a letter; Enter files."
    case .ticking: "\(editor.label). Numbers or Space tick, Enter files."
    }
  }

  /// The keys that work in this focus, most useful first.
  func hints(_ context: Context) -> [KeyHint] {
    if let editor { return hints(in: editor, context) }
    guard focus == .list || line == nil else {
      let keys = lineKeys(context).writingKeys
      let walk =
        page.place == nil || !isLineEmpty(context)
        ? [KeyHint(keys.newLine.shortName, "new line")]
        : [KeyHint("→", "next item"), KeyHint("←", "back")]
      return [KeyHint(keys.file.shortName, "file")] + walk
        + [KeyHint("Tab", "list"), KeyHint("^X", "menu")]
    }
    var hints = enterHint(context).map { [KeyHint("Enter", $0)] } ?? []
    if isThreeWay(context) {
      hints.append(KeyHint(context.keys.list(.askedNone, in: .meeting), "asked, none"))
    }
    // What an item of approved minutes offers would change them.
    let commands = context.isApproved && page.place?.item != nil ? [] : ownCommands(context)
    hints += commands.compactMap { command in
      guard command.isHinted, command.unavailable(self, context) == nil else { return nil }
      return command.listKey.map { KeyHint($0.name, command.title.lowercased()) }
    }
    if line != nil, lineRefusal(context) == nil { hints.append(KeyHint("Tab", "write")) }
    if page.place != nil { hints += walkHints(context) }
    // The page's own keys win over those of the walk.
    var seen: Set<String> = []
    return (hints + [KeyHint("q", "back")]).filter { seen.insert($0.key).inserted }
  }

  /// The keys of every page of the walk, where the page has no command of its own on them.
  private func walkHints(_ context: Context) -> [KeyHint] {
    [("Next item", "next"), ("Undo", "undo")].compactMap { title, label in
      allCommands(context).first { $0.title == title }?.listKey.map { KeyHint($0.name, label) }
    }
  }

  /// What `Enter` does on the chosen row, in a word; nil where nothing changes it any more.
  private func enterHint(_ context: Context) -> String? {
    switch selected {
    case .add(let kind): context.isApproved && !kind.isOutsideTheMinutes ? nil : "add"
    case .field(let field): context.isFrozen(field) ? nil : "change"
    case .row where context.isApproved: "open"
    case .route: "open"
    case .sentence: "next line"
    case .offered, .forum: context.isApproved ? nil : "take it"
    case .gap: "mend it"
    default: page.place == nil ? "open" : "change"
    }
  }

  /// Whether the chosen field has "asked, none" for an answer.
  private func isThreeWay(_ context: Context) -> Bool {
    guard case .field(let field)? = selected, !context.isApproved else { return false }
    return context.meeting.document.definition(of: field)?.isThreeWay == true
  }

  /// Whether nothing is typed in the writing line.
  func isLineEmpty(_ context: Context) -> Bool {
    line.map { context.draft($0.field).isEmpty } ?? true
  }

  private func hints(in editor: Editor, _ context: Context) -> [KeyHint] {
    switch editor.style {
    case .writing:
      [KeyHint(editor.fileKey(context.keys), editor.goesOn ? "next field" : "file")]
        + (editor.goesOn ? [KeyHint("^X Enter", "file the form")] : []) + [KeyHint("Esc", "back")]
        + (Suggestion.all(for: editor, typed: context.draft(editor.draft).text, context).isEmpty
          ? [] : [KeyHint("^N", "suggestion")])
    case .choosing(let options):
      [KeyHint("1-\(options.count)", "choose"), KeyHint("Enter", "take it"), KeyHint("-", "empty")]
        + (editor.isThreeWay ? [KeyHint("0", "asked, none")] : []) + [KeyHint("Esc", "back")]
    case .linking:
      PageScreen.linkKeys.map {
        KeyHint($0.key == " " ? "Space" : "\($0.key)", $0.kind?.words ?? "linked")
      } + [KeyHint("Enter", "file"), KeyHint("Esc", "back")]
    case .ticking:
      [KeyHint("Space", "tick"), KeyHint("Enter", "file")]
        + (editor.kind == .lines ? [KeyHint("+", "write another")] : [])
        + (editor.isThreeWay ? [KeyHint("0", "asked, none")] : []) + [KeyHint("Esc", "back")]
    }
  }
}
