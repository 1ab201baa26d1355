import MeetingDomain
import Terminal

extension PageScreen {
  /// Answers a key while a text is being written.
  mutating func pressWriting(_ key: Key, _ editor: Editor, _ context: Context) -> [Step] {
    var field = context.draft(editor.draft)
    forgetLayout()
    let suggestions = Suggestion.all(for: editor, typed: field.text, context)
    switch key {
    case .control("n") where !suggestions.isEmpty:
      self.editor?.chosen = ((editor.chosen ?? -1) + 1) % suggestions.count
      return []
    case .control("p") where !suggestions.isEmpty:
      self.editor?.chosen = ((editor.chosen ?? 0) + suggestions.count - 1) % suggestions.count
      return []
    case .backTab where editor.goesOn:
      self.editor?.then = .previous
      return fileEditor(field.text, context)
    case .enter, .tab:
      if let chosen = editor.chosen, suggestions.indices.contains(chosen) {
        field.replace(text: suggestions[chosen].text)
        // A list of lines goes on; what was accepted is one of them.
        if editor.kind == .lines {
          self.editor?.chosen = nil
          return [.type(field: editor.draft, field)]
        }
      }
      self.editor?.then = .next
      return fileEditor(field.text, context)
    case .control("_"):
      return field.undo() ? [.type(field: editor.draft, field)] : []
    default:
      self.editor?.chosen = nil
      guard field.handle(key, columns: layout.textColumns) else { return [.refuse(key)] }
      return [.type(field: editor.draft, field)]
    }
  }

  /// Files what was written.
  private mutating func fileEditor(_ text: String, _ context: Context) -> [Step] {
    guard let editor else { return [] }
    guard editor.field != nil else { return fileAdded(text, editor, context) }
    if text.isSameText(as: editor.held) { return keepAsItIs(context) }
    let text = editor.person(calledBy: text, context)?.name ?? text
    if let field = editor.field, let agency = editor.agency(calledBy: text, context) {
      return [.effect(.perform(context.fromAgency(agency, field), filing: editor.draft))]
    }
    if let steps = fileWithMore(text, editor, context) { return steps }
    switch FieldReading(
      text, as: editor.kind, of: editor.field, label: editor.label, context)
    {
    case .value(let value): return set(value, context)
    case .unreadable(let sentence): return [.say(sentence)]
    }
  }

  /// The fields of days beside which the time has a field of its own.
  private static let timesBesideDays = ["date": "start", "review.date": "review.time"]

  /// Files what says more than its field holds: a day with a time, words with who says them.
  private func fileWithMore(
    _ text: String, _ editor: Editor, _ context: Context
  ) -> [Step]? {
    guard let field = editor.field else { return nil }
    if editor.kind == .day, let reading = FieldReading.day(text, of: field, context),
      let day = reading.day, let time = reading.time
    {
      guard let name = Self.timesBesideDays[field.name], field.row == nil else {
        return [.say("\(editor.label) is a day alone. Leave the time out: \(day.inWords).")]
      }
      let changes = [
        NewValue(field, to: .day(day), replacing: editor.replacing),
        context.change(FieldRef(name), to: .time(time)),
      ]
      return [.effect(.perform(.setFields(changes), filing: editor.draft))]
    }
    return context.fromNewSpeaker(text, field, editor).map {
      [.effect(.perform(.setFields($0), filing: editor.draft))]
    }
  }

  private mutating func fileAdded(
    _ text: String, _ editor: Editor, _ context: Context
  ) -> [Step] {
    guard !text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else {
      guard let command = page.writeNothing(at: editor.target, context) else {
        return leaveEditor(context)
      }
      return [.effect(.perform(command, filing: editor.draft))]
    }
    switch editor.target {
    case .add(let kind):
      guard let command = page.add(kind, text, context) else { return [] }
      return [.effect(.perform(command, filing: editor.draft))]
    case .newMeeting:
      var document = MeetingDocument(subject: Subject(line: text))
      document.status = .planned
      document.profile = context.profiles.nameForNewMeetings
      guard Subject.hasAge(line: text), let kind = document.subject.kind else {
        return [.effect(.create(document))]
      }
      return [
        .effect(.create(document)),
        .say(
          "The meeting is about \(kind == .adult ? "an" : "a") \(kind.rawValue). The age is not kept."
        ),
      ]
    default:
      if let steps = page.work(text, in: editor, context) { return steps }
      guard !text.isSameText(as: editor.held),
        let command = page.write(text, at: editor.target, context)
      else { return leaveEditor(context) }
      return [.effect(.perform(command, filing: editor.draft))]
    }
  }

  /// Gives the field a value, unless it holds it already.
  mutating func set(_ value: FieldValue?, _ context: Context) -> [Step] {
    guard let editor, let field = editor.field else { return [] }
    if context.meeting.value(of: field).isSame(as: value) { return keepAsItIs(context) }
    let changes =
      [NewValue(field, to: value, replacing: editor.replacing)]
      + context.consequences(of: field, value)
    return [.effect(.perform(.setFields(changes), filing: editor.draft))]
  }

  /// Leaves the field as it is, and goes on.
  mutating func keepAsItIs(_ context: Context) -> [Step] {
    guard let editor else { return [] }
    endEditing()
    return [.forget(field: editor.draft)] + goOn(after: editor, context)
  }

  /// Files the field that is open and closes the form: `Ctrl-X Enter`.
  mutating func fileForm(_ context: Context) -> [Step] {
    guard let editor else { return [.back] }
    self.editor?.then = .close
    switch editor.style {
    case .writing: return fileEditor(context.draft(editor.draft).text, context)
    case .choosing(let options): return take(options, editor, context)
    case .ticking(let options): return fileTicks(options, context)
    case .linking: return fileLinks(context)
    }
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
