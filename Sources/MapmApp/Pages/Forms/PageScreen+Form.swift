import MeetingDomain
import Terminal

extension PageScreen {
  /// Files the form one is in, and goes back to where one was.
  static let fileForm = Command<PageScreen>(
    "File the form", menu: .enter,
    unavailable: { screen, context in
      screen.page.place != nil && screen.editor == nil
        ? "No form is open here. \(context.keys.writingKeys.file.name) files what stands in the line."
        : nil
    }
  ) { screen, context in screen.fileForm(context) }

  /// Opens the first field of a form that is empty.
  mutating func editFirstEmpty(_ context: Context) -> [Step] {
    for case .field(let field) in layout.rows.map(\.target)
    where isGoneThrough(field, context) && context.meeting.value(of: field) == nil {
      return edit(field, context)
    }
    return []
  }

  /// Opens the next empty field after the one that was just filed, where fields follow each other;
  /// after the last the form closes, if it was being filled in.
  mutating func goOn(after editor: Editor, _ context: Context) -> [Step] {
    forgetLayout()
    if editor.isChained { return chain(after: editor, context) }
    if editor.then == .close, page.place == nil { return closeForm(context) }
    guard editor.goesOn,
      let index = layout.rows.firstIndex(where: { $0.target == editor.target })
    else { return [] }
    if editor.then == .previous {
      guard index > 0, case .field(let above) = layout.rows[index - 1].target else { return [] }
      return edit(above, context)
    }
    for case .field(let next) in layout.rows[(index + 1)...].map(\.target)
    where isGoneThrough(next, context) && context.meeting.value(of: next) == nil {
      return edit(next, context)
    }
    return (page as? FormPage)?.isFillingIn == true ? closeForm(context) : []
  }

  /// What is said when the form of a row closes.
  func filed(_ ref: RowRef, _ context: Context) -> String {
    guard case .action(let action)? = context.meeting.document.row(ref) else {
      return "\(ref.kind.title): filed."
    }
    let parts = [
      action.owner ?? "no owner yet", action.agency, action.due?.inWords ?? "no day yet",
    ]
    let name = action.number.map { "Action \($0)" } ?? "The action"
    return "\(name): \(parts.compactMap { $0 }.joined(separator: ", "))."
  }

  private func isGoneThrough(_ field: FieldRef, _ context: Context) -> Bool {
    guard let form = page as? FormPage, form.isFillingIn else { return true }
    return form.filledIn(context).contains(field.name)
  }

  private func closeForm(_ context: Context) -> [Step] {
    guard let form = page as? FormPage else { return [.back] }
    return [.back, .say(filed(form.ref, context))]
  }
}
