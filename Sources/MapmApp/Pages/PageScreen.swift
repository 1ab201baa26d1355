import MeetingDomain
import Terminal

/// A page on the screen: its focus, its chosen row, and what is being edited.
struct PageScreen: Sendable {
  /// Where keys go.
  enum Focus: Equatable, Sendable {
    case line
    case list
  }

  let page: any Page
  /// The page's writing line; it stays what it is.
  let line: WritingLine?
  var focus: Focus
  /// What the focus in the list stands on.
  var selected: Target?
  /// The field or line that is being edited in the list.
  var editor: Editor?
  /// The entry or action that this page filed last; the commands after the fact act on it from the
  /// line.
  var lastFiled: RowRef?
  /// The line from which that was read, as it was typed.
  var lastTyped: String?
  /// The newest entry or action that the page shows, for as long as it has filed none itself.
  private(set) var newestShown: RowRef?
  /// Which of the words offered below the line is chosen; none is beforehand.
  var chosenSuggestion: Int?
  /// Whether the words are hidden until the next one begins.
  var hidesSuggestions = false
  /// Whether it was opened from a list to which one step back leads, though it is of the walk.
  var isVisit = false
  /// The laid-out page, kept until something of it changes.
  private(set) var layout = PageLayout()

  init(_ page: any Page) {
    self.page = page
    line = page.line
    focus = page.opensInLine ? .line : .list
  }

  /// A page of the open meeting; where nothing is written any more, the focus starts in its list.
  init(_ page: any Page, in context: Context) {
    self.init(page)
    if lineRefusal(context) != nil { focus = .list }
  }

  /// The draft that letters go to, while they are text of the writing line.
  var typedLine: String? {
    editor == nil && focus == .line && chosenSuggestion == nil && !hidesSuggestions
      ? line?.field : nil
  }

  /// The chosen row; in the line, the entry or action that was filed last.
  var subject: RowRef? {
    if focus == .line { return lastFiled ?? newestShown }
    if case .row(let ref)? = selected { return ref }
    return nil
  }

  /// The chosen row as it is shown.
  var selectedRow: BlockRow? {
    layout.rows.first { $0.target == selected }
  }

  /// Lays the page out for a width, unless it stands already; once for each frame.
  mutating func prepare(_ context: Context, columns: Int) {
    let place = layout.rows.firstIndex { $0.target == selected } ?? 0
    if layout.update(page: page, context, columns: columns, editor: editor) {
      newestShown = context.newest(of: layout.rows.compactMap(\.entryOrAction))
    }
    // Where the chosen row has gone, the one that took its place is chosen.
    if selectedRow == nil {
      selected = layout.rows.isEmpty ? nil : layout.rows[min(place, layout.rows.count - 1)].target
    }
  }

  /// Hears of what happened in the open meeting.
  mutating func heard(_ records: [Recorded], _ context: Context) -> [Step] {
    layout.forget()
    if let row = lastFiled, !context.stands(row) { lastFiled = nil }
    return records.filter { $0.seat == context.seat }.flatMap { heardOwn($0, context) }
      + leaveRowThatIsGone(context)
  }

  private mutating func heardOwn(_ recorded: Recorded, _ context: Context) -> [Step] {
    switch recorded.event {
    case .fieldChanged(let field, _, _) where isWritten(field):
      return closeEditor(context) + page.heard(recorded.event, context)
    case .rowAdded(let row) where recorded.intent == .does:
      let ref = RowRef(row.kind, RowID(recorded.stamp))
      if [.entry, .action, .dispute].contains(row.kind) {
        (lastFiled, lastTyped) = (ref, focus == .line ? context.takenUp : nil)
      }
      if page.choosesAdded(row.kind) { selected = .row(ref) }
      if let editor, editor.field == nil {
        let isDone = editor.then == .close && page.place == nil
        return closeEditor(context)
          + (isDone ? [.back, .say(filed(ref, context))] : page.added(ref, context))
      }
      guard focus == .line else { return recorded.stamp == recorded.command ? page.noted(ref) : [] }
      if case .entry(let entry) = row, let people = entry.unresolved {
        let names = people.joined(separator: " or ")
        return [.say("Filed as typed: \(names)? \(context.keys.menu(.whoseWords)) says who.")]
      }
      guard case .number(let number)? = recorded.issued else { return [] }
      guard case .action(let action) = row else { return [] }
      return [.say(action.sentenceWhenFiled(number, context.keys))]
    case .approved:
      return [.say(context.meeting.document.approval?.announcement ?? "")]
    default:
      return page.heard(recorded.event, context)
    }
  }

  /// Whether what is written in the open editor went into this field, or into this row of it.
  private func isWritten(_ field: FieldRef) -> Bool {
    guard let editor else { return false }
    if let own = editor.field { return own == field }
    return editor.writesTo == field.row && field.row != nil
  }

  /// Closes the editor after what it held was filed, and opens the next where fields go on.
  private mutating func closeEditor(_ context: Context) -> [Step] {
    guard let editor else { return [] }
    endEditing()
    return [.forget(field: editor.draft)]
      + (editor.target == selected ? goOn(after: editor, context) : [])
  }

  /// Steps to the row some rows further.
  mutating func move(by step: Int) {
    guard !layout.rows.isEmpty else { return }
    let index = layout.rows.firstIndex { $0.target == selected } ?? 0
    selected = layout.rows[min(max(0, index + step), layout.rows.count - 1)].target
  }

  /// Forgets the layout, when something outside the meeting changed.
  mutating func forgetLayout() {
    layout.forget()
  }
}

extension Action {
  /// What is said when it was filed from the line: what it still lacks, or how it was read.
  fileprivate func sentenceWhenFiled(_ number: Int, _ keys: KeyMap) -> String {
    if kind == .referral {
      return "Referral \(number) is filed. \(keys.menu(.stopAndRefer)) says who refers to whom."
    }
    guard let due, let who = owner ?? agency else {
      return "Action \(number) is filed. \(keys.menu(.details)) fills in who does it, and by when."
    }
    return "Action \(number) is filed: \(who), by \(due.inWords)."
  }
}
