import MeetingDomain
import Terminal

/// All fields of one row of the meeting, each to be changed where it stands.
struct FormPage: Page {
  let ref: RowRef
  /// Whether a new row is being filled in: the form closes with the last field of its first group.
  var isFillingIn = false

  var keyPlace: KeyPlace? { .form }
  var leadWidth: Int { 26 }
  var markWidth: Int { 1 }

  var isInMeeting: Bool { true }

  func placeOnAgenda(_ context: Context) -> Place? { context.meeting.document.place(of: ref) }

  func title(_ context: Context) -> String {
    guard let row = context.meeting.document.row(ref) else { return "Taken back" }
    switch row {
    case .action(let action): return action.number.map { "Action \($0)" } ?? ref.kind.title
    case .attendee(let person): return "\(ref.kind.title)   \(person.name)"
    case .entry(let entry):
      return [ref.kind.title, entry.item.map { context.profile.title(of: .item($0)) }]
        .compactMap { $0 }.joined(separator: "   ")
    default: return ref.kind.title
    }
  }

  func blocks(_ context: Context) -> [Block] {
    let restore = key(.strikeOrRestore, context)
    guard let row = context.meeting.document.row(ref) else {
      return [.space, .text("This was taken back. \(restore) lets it stand again; Esc goes back.")]
    }
    var blocks: [Block] = []
    if context.meeting.isStruck(ref) {
      blocks = [.text("STRUCK OUT. \(restore) lets it stand again.", role: .restricted)]
    }
    for (index, group) in ref.kind.formGroups.enumerated() {
      if !blocks.isEmpty { blocks.append(.space) }
      if !group.title.isEmpty { blocks.append(.heading(group.title)) }
      for name in group.names { blocks.append(.row(formRow(name, context))) }
      if index == 0 { blocks += hints(on: row, context) }
    }
    return blocks + history(of: row) + others(context)
  }

  /// The rest of the plan, where the screen is tall enough to show it below.
  private func others(_ context: Context) -> [Block] {
    guard ref.kind == .action, context.size.rows >= 36 else { return [] }
    let others = context.meeting.document.actions.rows.filter { $0.id != ref.id }
    guard !others.isEmpty else { return [] }
    return [.space, .heading("ACTIONS SO FAR")]
      + others.map { action in
        .text(
          columns([
            (action.number.map { "\($0)" } ?? "", 5), (action.agency ?? "no agency", 16),
            (action.owner ?? "no owner", 16), (action.due?.dayAndMonth ?? "no day", 9),
          ]) + action.text.firstLine.clipped(to: 36))
      }
  }

  private func formRow(_ name: String, _ context: Context) -> BlockRow {
    let field = FieldRef(ref, name)
    guard ref.kind == .action, name == "visibility" else { return fieldRow(field, context) }
    var row = fieldRow(field, label: "Restricted", context)
    let isOpen = [nil, .choice(Visibility.everyone.rawValue)]
      .contains(context.meeting.value(of: field))
    row.text = isOpen ? "[ ] professionals only" : "[x] \(row.text)"
    return row
  }

  private func hints(on row: Row, _ context: Context) -> [Block] {
    guard case .action(let action) = row else { return [] }
    let hints = action.hints(context)
    return (hints.isEmpty ? [] : [.space]) + hints.map { .text("? \($0)", role: .dueSoon) }
  }

  private func history(of row: Row) -> [Block] {
    guard case .action(let action) = row else { return [] }
    var blocks: [Block] = [.space, .heading("STATE", note: (action.status ?? .open).words)]
    if let evidence = action.evidence { blocks.append(.text("Evidence: \(evidence)")) }
    for change in action.history ?? [] {
      let parts = [
        change.at?.day.inWords, change.by, change.what, change.to.map { "to \($0)" },
        change.reason, change.evidence,
      ]
      blocks.append(.text(parts.compactMap { $0 }.joined(separator: ", ")))
    }
    return blocks
  }

  var commands: [Command<PageScreen>] {
    [
      PageScreen.fileForm, PageScreen.goTo, PageScreen.nowInField, Self.restrict,
      PageScreen.followUp,
      PageScreen.undo, PageScreen.redo,
      Command("Strike out, or restore", list: .character("x")) { screen, context in
        let keys = [NamedCommand.strikeOrRestore, .undo].map { screen.page.key($0, context) }
        return context.stands(ref)
          ? [
            .effect(.perform(.strike(ref))),
            .say("Struck out. \(keys.joined(separator: " or ")) brings it back."),
          ]
          : [.effect(.perform(.restore(ref))), .say("It stands again.")]
      },
    ]
  }

  /// Ticks the box of an action that only professionals may see.
  private static let restrict = Command<PageScreen>(
    "Restricted, or not", list: .character(" "), isHinted: false
  ) { screen, context in
    guard case .field(let field)? = screen.selected, field.row?.kind == .action,
      field.name == "visibility"
    else {
      return [.say("\(screen.page.key(.restricted, context)) ticks a box; there is none here.")]
    }
    let isOpen = [nil, .choice(Visibility.everyone.rawValue)]
      .contains(context.meeting.value(of: field))
    let token = Visibility.professionalsOnly.rawValue
    return [.effect(.perform(context.setting(field, to: isOpen ? .choice(token) : nil)))]
  }

  /// The fields that are gone through one after the other while the form is filled in.
  ///
  /// Of an entry they are what the guidance asks of its kind: why it was decided (G42), where it is
  /// reviewed (G70), how the person's voice reached the meeting (G30), what it bears on (G56).
  func filledIn(_ context: Context) -> [String] {
    switch context.meeting.document.row(ref) {
    case .entry(let entry)?:
      switch entry.kind {
      case .decision?: return ["rationale"]
      case .recommendation?: return ["route"]
      case .voice?, .view?: return ["how", "obtainedOn"]
      case .information?, .need?, .strength?, .risk?, .legislation?: return ["relevance"]
      case .dispute?, .note?, nil: break
      }
    default: break
    }
    return ref.kind.formGroups.first?.names ?? []
  }
}
