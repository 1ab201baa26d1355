import MeetingDomain
import Terminal

extension PageScreen {
  /// Opens a field for editing where it stands, with what it holds or what was typed before.
  mutating func edit(
    _ field: FieldRef, _ context: Context, at target: Target? = nil
  ) -> [Step] {
    let target = target ?? (field.name == "text" ? field.row.map(Target.row) : nil) ?? .field(field)
    let place = layout.rows.contains { $0.target == target } ? target : .field(field)
    guard var editor = Editor(field, at: place, context) else {
      return [.say("This is not written by hand here.")]
    }
    editor.goesOn = page.place == nil && place == .field(field)
    return begin(editor, holding: context.meeting.value(of: field), context)
  }

  /// Opens the first field of a form that is empty.
  mutating func editFirstEmpty(_ context: Context) -> [Step] {
    for case .field(let field) in layout.rows.map(\.target)
    where context.meeting.value(of: field) == nil {
      return edit(field, context)
    }
    return []
  }

  /// Opens a line that adds something.
  mutating func edit(_ target: Target, _ context: Context) -> [Step] {
    switch target {
    case .add(let kind):
      let label = selectedRow?.text ?? "Add"
      let place = page.place?.name ?? "form"
      return begin(
        Editor(target: target, label: label, draft: "add/\(place)/\(kind.rawValue)"),
        holding: nil, context)
    case .newMeeting:
      return begin(
        Editor(target: target, label: "Who is it about?", draft: AppModel.newMeetingDraft),
        holding: nil, context)
    default:
      return []
    }
  }

  private mutating func begin(
    _ editor: Editor, holding value: FieldValue?, _ context: Context
  ) -> [Step] {
    let isFromLine = self.editor?.isFromLine == true
    selected = editor.target
    self.editor = editor
    self.editor?.isFromLine = focus == .line || isFromLine
    focus = .list
    forgetLayout()
    guard editor.style == .writing else { return [] }
    if let kept = context.drafts[editor.draft], !kept.isEmpty {
      return [.say("This is what was typed before. Enter files it.")]
    }
    let field = TextField(text: value.map { FieldText($0).text } ?? "")
    return [.type(field: editor.draft, field)]
  }

  /// Ends editing; whoever came from the writing line is back there, where letters are text.
  mutating func endEditing() {
    if editor?.isFromLine == true { focus = .line }
    editor = nil
    forgetLayout()
  }

  /// Answers a key while something is being edited.
  mutating func pressInEditor(_ key: Key, _ context: Context) -> [Step] {
    guard let editor else { return [] }
    switch key {
    case .escape, .control("g"): return leaveEditor(context)
    default: break
    }
    switch editor.style {
    case .writing: return pressWriting(key, editor, context)
    case .choosing(let options): return pressChoosing(key, options, editor, context)
    case .ticking(let options): return pressTicking(key, options, editor, context)
    }
  }

  mutating func pasteInEditor(_ text: String, _ context: Context) -> [Step] {
    guard let editor, editor.style == .writing else {
      return [.say("Here one chooses by number; nothing was pasted.")]
    }
    var field = context.draft(editor.draft)
    field.insert(text)
    forgetLayout()
    return [.type(field: editor.draft, field)]
  }

  /// One step back: unchanged text is forgotten, changed text is kept.
  private mutating func leaveEditor(_ context: Context) -> [Step] {
    guard let editor else { return [] }
    endEditing()
    guard editor.style == .writing else { return [] }
    let held = editor.field.flatMap { context.meeting.value(of: $0) }
    let text = context.draft(editor.draft).text
    if text.isSameText(as: held.map { FieldText($0).text } ?? "") {
      return [.forget(field: editor.draft)]
    }
    return [.say("Not filed; the text is kept. Enter here goes on with it.")]
  }

  private mutating func pressWriting(
    _ key: Key, _ editor: Editor, _ context: Context
  ) -> [Step] {
    var field = context.draft(editor.draft)
    forgetLayout()
    let suggestions = Suggestions.names(for: editor, typed: field.text, context)
    switch key {
    case .control("n") where !suggestions.isEmpty:
      self.editor?.chosen = ((editor.chosen ?? -1) + 1) % suggestions.count
      return []
    case .control("p") where !suggestions.isEmpty:
      self.editor?.chosen = ((editor.chosen ?? 0) + suggestions.count - 1) % suggestions.count
      return []
    case .enter, .tab:
      if let chosen = editor.chosen, suggestions.indices.contains(chosen) {
        field.replace(text: suggestions[chosen])
      }
      return file(field.text, editor, context)
    case .control("_"):
      return field.undo() ? [.type(field: editor.draft, field)] : []
    default:
      self.editor?.chosen = nil
      guard field.handle(key, columns: layout.textColumns) else { return [.refuse(key)] }
      return [.type(field: editor.draft, field)]
    }
  }

  private mutating func pressChoosing(
    _ key: Key, _ options: [Editor.Option], _ editor: Editor, _ context: Context
  ) -> [Step] {
    forgetLayout()
    let tens = numberBegun(editor)
    switch key {
    case .up, .character("k"): self.editor?.chosen = max(0, (editor.chosen ?? 1) - 1)
    case .down, .character("j"), .tab:
      self.editor?.chosen = min(options.count - 1, (editor.chosen ?? -1) + 1)
    case .enter:
      guard let chosen = editor.chosen, options.indices.contains(chosen) else {
        return set(editor.field.flatMap { context.meeting.value(of: $0) }, editor, context)
      }
      return set(editor.value(of: options[chosen]), editor, context)
    case .character("0") where editor.isThreeWay && tens == nil:
      return set(.askedNone, editor, context)
    case .character("-"), .backspace, .delete: return set(nil, editor, context)
    case .character(let digit):
      guard let index = Self.index(typed: digit, after: tens, of: options.count) else {
        return [.refuse(key)]
      }
      self.editor?.chosen = index
      self.editor?.isNumberBegun = true
      if options.count <= 9 { return set(editor.value(of: options[index]), editor, context) }
    default: return [.refuse(key)]
    }
    return []
  }

  private mutating func pressTicking(
    _ key: Key, _ options: [Editor.Option], _ editor: Editor, _ context: Context
  ) -> [Step] {
    forgetLayout()
    let tens = numberBegun(editor)
    let chosen = editor.chosen ?? 0
    switch key {
    case .up, .character("k"): self.editor?.chosen = max(0, chosen - 1)
    case .down, .character("j"): self.editor?.chosen = min(options.count - 1, chosen + 1)
    case .character(" "): toggle(options[chosen].token)
    case .enter, .tab:
      let ticked = options.map(\.token).filter(editor.ticked.contains)
      return set(ticked.isEmpty ? nil : .choices(ticked), editor, context)
    case .character("0") where editor.isThreeWay && tens == nil:
      return set(.askedNone, editor, context)
    case .character(let digit):
      guard let index = Self.index(typed: digit, after: tens, of: options.count) else {
        return [.refuse(key)]
      }
      self.editor?.chosen = index
      self.editor?.isNumberBegun = true
      if options.count <= 9 { toggle(options[index].token) }
    default: return [.refuse(key)]
    }
    return []
  }

  /// The option that the digit before this key chose, and that a second digit can go on from.
  private mutating func numberBegun(_ editor: Editor) -> Int? {
    self.editor?.isNumberBegun = false
    return editor.isNumberBegun ? editor.chosen : nil
  }

  private mutating func toggle(_ token: String) {
    if let index = editor?.ticked.firstIndex(of: token) {
      editor?.ticked.remove(at: index)
    } else {
      editor?.ticked.append(token)
    }
  }

  /// The option that a typed digit means; with more than nine, a second digit is read after the
  /// first.
  static func index(typed digit: Character, after chosen: Int?, of count: Int) -> Int? {
    guard let number = digit.wholeNumberValue else { return nil }
    if count > 9, let chosen, chosen < 9, (1...count).contains((chosen + 1) * 10 + number) {
      return (chosen + 1) * 10 + number - 1
    }
    return (1...count).contains(number) ? number - 1 : nil
  }

  /// Files what was written.
  private mutating func file(_ text: String, _ editor: Editor, _ context: Context) -> [Step] {
    guard editor.field != nil else { return fileAdded(text, editor, context) }
    switch FieldText.read(text, as: editor.kind, label: editor.label, context) {
    case .value(let value): return set(value, editor, context)
    case .unreadable(let sentence): return [.say(sentence)]
    }
  }

  private mutating func fileAdded(
    _ text: String, _ editor: Editor, _ context: Context
  ) -> [Step] {
    guard !text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else {
      return leaveEditor(context)
    }
    switch editor.target {
    case .add(let kind):
      guard let command = page.add(kind, text, context) else { return [] }
      return [.effect(.perform(command, filing: editor.draft))]
    case .newMeeting:
      var document = MeetingDocument(subject: Subject(name: text))
      document.status = .planned
      return [.effect(.create(document))]
    default:
      return []
    }
  }

  /// Gives the field a value, unless it holds it already.
  private mutating func set(
    _ value: FieldValue?, _ editor: Editor, _ context: Context
  ) -> [Step] {
    guard let field = editor.field else { return [] }
    if context.meeting.value(of: field).isSame(as: value) {
      endEditing()
      return [.forget(field: editor.draft)] + goOn(after: editor, context)
    }
    let changes =
      [NewValue(field, to: value, replacing: editor.replacing)]
      + Suggestions.consequences(of: field, value, context)
    return [.effect(.perform(.setFields(changes), filing: editor.draft))]
  }

  /// Opens the next empty field after the one that was just filed, where fields follow each other.
  mutating func goOn(after editor: Editor, _ context: Context) -> [Step] {
    forgetLayout()
    guard editor.goesOn,
      let index = layout.rows.firstIndex(where: { $0.target == editor.target })
    else { return [] }
    for case .field(let next) in layout.rows[(index + 1)...].map(\.target)
    where context.meeting.value(of: next) == nil {
      return edit(next, context)
    }
    return []
  }
}

extension String {
  /// Whether both are the same scalar for scalar; `==` takes é and e + accent for the same.
  func isSameText(as other: String) -> Bool {
    unicodeScalars.elementsEqual(other.unicodeScalars)
  }
}

extension FieldValue? {
  fileprivate func isSame(as other: FieldValue?) -> Bool {
    switch (self, other) {
    case (.text(let left)?, .text(let right)?): left.isSameText(as: right)
    case (.lines(let left)?, .lines(let right)?):
      left.joined(separator: "\n").isSameText(as: right.joined(separator: "\n"))
    default: self == other
    }
  }
}
