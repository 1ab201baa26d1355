import MeetingDomain
import Terminal

extension PageScreen {
  /// Opens a field for editing where it stands, with what it holds or what was typed before.
  mutating func edit(
    _ field: FieldRef, _ context: Context, at target: Target? = nil
  ) -> [Step] {
    if context.isFrozen(field) { return [.say(Refusal.minutesAreApproved.description)] }
    let target = target ?? (field.name == "text" ? field.row.map(Target.row) : nil) ?? .field(field)
    let place = layout.rows.contains { $0.target == target } ? target : .field(field)
    guard var editor = Editor(field, at: place, context) else {
      return [.say(Self.refusal(of: field, context))]
    }
    editor.goesOn = page.place == nil && place == .field(field)
    return begin(editor, context)
  }

  /// Why a field is not edited where it stands.
  private static func refusal(of field: FieldRef, _ context: Context) -> String {
    switch context.meeting.document.definition(of: field)?.kind {
    case .reference, .links: "There is no line in these minutes yet that could be chosen."
    case .rows:
      "Its lines are added one by one. \(context.keys.list(.askedNone, in: .meeting)) says: asked, none."
    default: "This is not written by hand here."
    }
  }

  /// Opens a line that adds something.
  mutating func edit(_ target: Target, _ context: Context) -> [Step] {
    switch target {
    case .add(let kind):
      guard !context.isApproved || kind.isOutsideTheMinutes else {
        return [.say(Refusal.minutesAreApproved.description)]
      }
      let place = page.place?.name ?? "form"
      return begin(
        Editor(target: target, label: kind.title, draft: "add/\(place)/\(kind.rawValue)"), context)
    case .newMeeting:
      return begin(
        Editor(target: target, label: "Who is it about?", draft: AppModel.newMeetingDraft), context)
    default:
      return []
    }
  }

  mutating func begin(_ editor: Editor, _ context: Context) -> [Step] {
    let isFromLine = self.editor?.isFromLine == true
    selected = editor.target
    self.editor = editor
    self.editor?.isFromLine = focus == .line || isFromLine
    focus = .list
    forgetLayout()
    guard editor.style == .writing else { return [] }
    if let kept = context.drafts[editor.draft], !kept.isEmpty {
      return [.say("This is what was typed before. \(editor.fileKey(context.keys)) files it.")]
    }
    return [.type(field: editor.draft, TextField(text: editor.held))]
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
    case .writing: return pressWriting(editor.means(key, context.keys), editor, context)
    case .choosing(let options): return pressChoosing(key, options, editor, context)
    case .ticking(let options): return pressTicking(key, options, editor, context)
    case .linking(let options): return pressLinking(key, options, editor, context)
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
  mutating func leaveEditor(_ context: Context) -> [Step] {
    guard let editor else { return [] }
    endEditing()
    guard editor.style == .writing else { return [] }
    if context.draft(editor.draft).text.isSameText(as: editor.held) {
      return [.forget(field: editor.draft)]
    }
    return [.say("Not filed; the text is kept. Enter here goes on with it.")]
  }

  /// Closes the editor of a field whose row was taken back meanwhile; what was typed is kept.
  mutating func leaveRowThatIsGone(_ context: Context) -> [Step] {
    guard let editor, let row = editor.field?.row, !context.stands(row) else { return [] }
    endEditing()
    let text = context.draft(editor.draft)
    let gone = "This line was struck out meanwhile. "
    guard editor.style == .writing, !text.isEmpty, !text.text.isSameText(as: editor.held) else {
      return [.forget(field: editor.draft), .say(gone + "Nothing of yours was lost.")]
    }
    return [.say(gone + "What you typed is in the tray: \(context.keys.menu(.tray)).")]
  }
}

extension Context {
  /// Whether a field is part of minutes that were approved, so that nothing changes it any more.
  func isFrozen(_ field: FieldRef) -> Bool {
    guard isApproved else { return false }
    let command = setting(field, to: meeting.value(of: field))
    return meeting.refusal(of: command, seat: seat) == .minutesAreApproved
  }

  /// Whether a row is in the minutes and was not taken back.
  func stands(_ row: RowRef) -> Bool {
    meeting.document.row(row) != nil && !meeting.isStruck(row)
  }
}
