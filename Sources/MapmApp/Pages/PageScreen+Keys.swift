import MeetingDomain
import Terminal

extension PageScreen {
  /// Answers a key that is no command of the whole app.
  mutating func press(_ key: Key, _ context: Context) -> [Step] {
    if editor != nil { return pressInEditor(key, context) }
    switch focus {
    case .line:
      guard let line else { return pressInList(key, context) }
      return pressInLine(key, line, context)
    case .list: return pressInList(key, context)
    }
  }

  /// Takes a paste to where text goes.
  mutating func paste(_ text: String, _ context: Context) -> [Step] {
    if editor != nil { return pasteInEditor(text, context) }
    guard let line else {
      return [.say("There is no line to paste into here. Nothing was pasted.")]
    }
    if let sentence = lineRefusal(context) { return [.say(sentence)] }
    focus = .line
    var field = context.draft(line.field)
    field.insert(text)
    return [.type(field: line.field, field)]
  }

  /// Runs the command with this key after `Ctrl-X`; nil where the page has none.
  mutating func runMenu(_ key: Key, _ context: Context) -> [Step]? {
    allCommands(context).first { $0.menuKey == key }?.attempt(on: &self, context)
  }

  /// The page's own commands, with the keys that hold.
  func ownCommands(_ context: Context) -> [Command<PageScreen>] {
    context.keys.applied(to: page.commands, in: page.keyPlace)
  }

  /// The page's own commands first: they win over those of every page, which keep no key in the
  /// list that one of them has.
  func allCommands(_ context: Context) -> [Command<PageScreen>] {
    let own = ownCommands(context)
    guard page.place != nil else { return own }
    let taken = Set(own.compactMap(\.listKey))
    let walk = context.keys.applied(to: PageScreen.walkCommands, in: .meeting)
    return own + walk.map { $0.keepingNoKey(of: taken) }
  }

  private mutating func pressInLine(
    _ key: Key, _ line: WritingLine, _ context: Context
  ) -> [Step] {
    var field = context.draft(line.field)
    let key = chosenSuggestion == nil ? lineKeys(context).whileWriting(key) : key
    if field.isEmpty, let steps = pressOnEmptyLine(key, context) { return steps }
    if let steps = pressOnSuggestions(key, context) { return steps }
    switch key {
    case .enter:
      return page.file(field.text, context)
    case .escape where isVisit, .control("g") where isVisit:
      return [.back] + (field.isEmpty ? [] : [.say("The line is kept, where it was written.")])
    case .escape where isAtHome(field, context), .control("g") where isAtHome(field, context):
      let here = page.title(context)
      return [.say("\(here), in its line. Tab goes to the list; q there leads home.")]
    case .tab, .backTab, .escape, .control("g"):
      focus = .list
      return field.isEmpty ? [] : [.say("The line is kept. Tab goes back to it.")]
    case .control("_"):
      return field.undo() ? [.type(field: line.field, field)] : []
    default:
      guard field.handle(key, columns: lineColumns(context)) else { return [.refuse(key)] }
      return [.type(field: line.field, field)]
    }
  }

  /// The keys of the writing line: where no minutes are written, a text has one line.
  func lineKeys(_ context: Context) -> KeyMap {
    page.place == nil ? context.keys.inOneLine : context.keys
  }

  /// Whether the line is where the screen begins and holds nothing, so that no step leads back.
  private func isAtHome(_ field: TextField, _ context: Context) -> Bool {
    field.isEmpty && page.opensInLine && page.place != nil && lineRefusal(context) == nil
  }

  /// Answers a key that is about the words offered below the line; nil for any other.
  private mutating func pressOnSuggestions(_ key: Key, _ context: Context) -> [Step]? {
    switch key {
    case .control("n"): return chooseSuggestion(by: 1, context)
    case .control("p"): return chooseSuggestion(by: -1, context)
    case .enter:
      if let steps = acceptSuggestion(context) { return steps }
      hidesSuggestions = false
    case .control("g") where !lineSuggestions(context).isEmpty:
      (chosenSuggestion, hidesSuggestions) = (nil, true)
      return []
    case .character(let letter) where !letter.isLetter: hidesSuggestions = false
    default: break
    }
    chosenSuggestion = nil
    return nil
  }

  private mutating func pressOnEmptyLine(_ key: Key, _ context: Context) -> [Step]? {
    switch key {
    case .right: return step(to: page.place?.next, orElse: "This is the last screen of the walk.")
    case .left:
      return step(to: page.place?.previous, orElse: "This is the first screen of the walk.")
    case .up: return editLast(context)
    case .enter: return [.say("Nothing is written yet, so nothing was filed.")]
    case .control("_"): return context.keys.menuKey(.undo).flatMap { runMenu($0, context) }
    default: return nil
    }
  }

  private func step(to place: Place?, orElse sentence: String) -> [Step]? {
    guard page.place != nil else { return nil }
    return place.map { [.go($0)] } ?? [.say(sentence)]
  }

  /// Opens the text of the entry that was filed last here, for mending.
  private mutating func editLast(_ context: Context) -> [Step]? {
    let shown = layout.rows.compactMap(\.entryOrAction)
    guard let ref = shown.first(where: { $0 == lastFiled }) ?? context.newest(of: shown) else {
      return [.say("There is no entry here to edit yet.")]
    }
    return edit(FieldRef(ref, "text"), context)
  }

  /// Undoes or redoes typing where a text is being typed; nil where undo is left to the meeting.
  func changeTyping(_ context: Context, _ change: (inout TextField) -> Bool) -> [Step]? {
    guard let name = typedDraft(context) else { return nil }
    var field = context.draft(name)
    let isEmpty = field.isEmpty
    if change(&field) { return [.type(field: name, field)] }
    return isEmpty ? nil : [.say("There is no typing left to take back or to repeat.")]
  }

  /// The draft that letters go to; nil where they are commands.
  private func typedDraft(_ context: Context) -> String? {
    if let editor { return editor.style == .writing ? editor.draft : nil }
    return focus == .line ? line?.field : nil
  }

  private mutating func pressInList(_ key: Key, _ context: Context) -> [Step] {
    let pressed = key
    let commands = allCommands(context)
    let key = commands.contains { $0.listKey == pressed } ? pressed : pressed.inLowerCase
    if let steps = moveInList(key, context) { return steps }
    if let command = commands.first(where: { $0.listKey == key }) {
      return command.attempt(on: &self, context)
    }
    switch key {
    case .enter: return openSelected(context)
    case .tab, .backTab:
      guard line != nil else { return [.say("There is only the list here.")] }
      if let sentence = lineRefusal(context) { return [.say(sentence)] }
      focus = .line
      return []
    case .escape, .control("g"):
      // Where people talk, one step back from the list is the line, not home.
      guard page.opensInLine, page.place != nil, !isVisit, lineRefusal(context) == nil else {
        return [.back]
      }
      focus = .line
      return []
    case .character("q"): return [.back]
    case .control("_"): return context.keys.menuKey(.undo).flatMap { runMenu($0, context) } ?? []
    default: return [.refuse(pressed)]
    }
  }

  private mutating func moveInList(_ key: Key, _ context: Context) -> [Step]? {
    let page = max(1, context.size.rows - 8)
    switch key {
    case .up, .character("k"): move(by: -1)
    case .down, .character("j"): move(by: 1)
    case .pageUp: move(by: -page)
    case .pageDown: move(by: page)
    case .home: move(by: -layout.rows.count)
    case .end: move(by: layout.rows.count)
    case .right: return step(to: self.page.place?.next, orElse: "This is the last screen.")
    case .left: return step(to: self.page.place?.previous, orElse: "This is the first screen.")
    default: return nil
    }
    return []
  }

  /// What `Enter` does on the chosen row.
  mutating func openSelected(_ context: Context) -> [Step] {
    guard let target = selected else { return [.say("There is nothing to open here.")] }
    if let steps = page.open(target, context) { return steps }
    switch target {
    case .field(let field): return edit(field, context)
    case .row(let ref): return [.show(.form(ref))]
    case .add, .newMeeting: return edit(target, context)
    case .meeting(let key): return [.effect(.open(key: key))]
    case .action(let key, let id):
      return [.open(key: key, then: .form(RowRef(.action, id)))]
    case .offered(let kind, let name):
      if let sentence = context.frozenSentence { return [.say(sentence)] }
      return page.add(kind, name, context).map { [.effect(.perform($0))] } ?? []
    case .forum: return []
    case .sentence:
      move(by: 1)
      return []
    case .place(let place): return [.go(place)]
    case .route(let route): return [.show(route)]
    case .gap(let gap): return [.show(.mend(gap))]
    case .tray, .copy, .find, .line, .format, .due: return []
    }
  }

  /// Why nothing is written in the line; nil where it takes text.
  ///
  /// What was typed before the end stays in its line and can be looked at.
  func lineRefusal(_ context: Context) -> String? {
    guard page.place != nil, isLineEmpty(context) else { return nil }
    if context.meeting.document.calledOff != nil {
      return Refusal.isCalledOff.inWords(context.keys)
    }
    return switch context.meeting.document.status {
    case .approved:
      "These minutes are approved. \(context.keys.menu(.goOn)) adds a correction to a line of them."
    case .closed:
      "The meeting is closed. \(context.keys.menu(.goOn)) then "
        + "\(context.keys.list(.reopenMeeting, in: .walk(.close))) reopens it with a reason."
    default: nil
    }
  }

  private func lineColumns(_ context: Context) -> Int {
    PageFrame.lineColumns(context.size, page: page)
  }
}
