import MeetingDomain
import Terminal

/// What was agreed, read out line by line before the meeting ends, in whole sentences.
struct ReadBackPage: Page {
  var keyPlace: KeyPlace? { .readBack }
  var isInMeeting: Bool { true }
  var markWidth: Int { 1 }
  var leadWidth: Int { 9 }

  func placeOnAgenda(_ context: Context) -> Place? { .close }

  func title(_ context: Context) -> String { "Read back" }

  func blocks(_ context: Context) -> [Block] {
    let document = context.meeting.document
    let lines = document.linesToReadBack
    guard !lines.isEmpty else {
      return [
        .space,
        .text("There is nothing to read back yet: no decision, action or disagreement."),
      ]
    }
    var blocks: [Block] = [.text(document.leftToReadBack, role: .strong)]
    for group in lines.map(\.group).inOrder {
      blocks += [.space, .heading(group.rawValue.uppercased())]
      for (index, line) in lines.filter({ $0.group == group }).enumerated() {
        if index > 0 { blocks.append(.space) }
        blocks.append(.row(row(for: line, document)))
        let dissents = document.readBacks(of: line.ref).filter { $0.answer == .dissent }
        blocks += dissents.map { .row(row(for: $0)) }
      }
    }
    return blocks
  }

  private func row(for line: ReadBackLine, _ document: MeetingDocument) -> BlockRow {
    let read = document.readBack(of: line.ref)
    let time = read?.at.map { " \($0.time)" } ?? ""
    var row = BlockRow(target: .row(line.ref), text: line.sentence)
    switch read?.answer {
    case .agreed?: (row.tail, row.tailRole) = ("agreed\(time)", .done)
    case .dissent?: (row.tail, row.tailRole) = ("DISSENT\(time)", .dueSoon)
    case nil: (row.role, row.tail, row.tailRole) = (.strong, "to read", .required)
    }
    return row
  }

  private func row(for dissent: ReadBack) -> BlockRow {
    BlockRow(
      target: .row(RowRef(.readBack, dissent.id)), lead: "dissent", leadRole: .dueSoon,
      text: dissent.dissentInWords, tail: dissent.at.map { "\($0.time)" } ?? "")
  }

  func announcement(_ selected: BlockRow?, _ context: Context) -> String? {
    guard let selected else { return nil }
    return "\(selected.tail.prefix(1).uppercased() + selected.tail.dropFirst()). "
      + context.meeting.document.leftToReadBack
  }

  var commands: [Command<PageScreen>] {
    [
      Command(
        "Agreed", list: .character("y"), unavailable: { _, context in context.frozenSentence }
      ) { screen, context in screen.agree(context) },
      Command(
        "Dissent", list: .character("d"), unavailable: { _, context in context.frozenSentence }
      ) { screen, context in screen.dissent(context) },
      Command("Mend the words", list: .character("e")) { screen, context in
        guard case .row(let ref)? = screen.selected else { return [.say("Choose a line first.")] }
        guard ref.kind != .update else { return [.show(.form(ref))] }
        let words = ref.kind == .readBack ? "text" : ref.kind.fieldDefinitions.first?.name ?? "text"
        return screen.edit(FieldRef(ref, words), context, at: .row(ref))
      },
      Self.dispute, Self.strike, Self.nextToRead,
      PageScreen.goTo, PageScreen.undo, PageScreen.redo,
    ]
  }

  /// Carries a dissent over to item 10, where it has an interim step and a clock.
  private static let dispute = Command<PageScreen>(
    "Dissent to item 10", list: .character("t"),
    unavailable: { _, context in context.frozenSentence }
  ) { screen, context in
    let document = context.meeting.document
    guard case .row(let ref)? = screen.selected,
      let read = ref.kind == .readBack ? document.row(ref.id) : document.readBack(of: ref),
      read.answer == .dissent
    else { return [.say("Choose a dissent first.")] }
    let parties = [read.agency ?? read.by].compactMap { $0 }
    let line = read.of.flatMap { document.row(named: $0) }
    let matter = read.text ?? line.map { document.words(of: $0) }
    return [
      .effect(
        .perform(
          .add(
            .dispute(
              Dispute(
                matter: matter, about: read.of, parties: parties.isEmpty ? nil : parties))))),
      .say(
        "It stands under item 10 too. \(context.keys.menu(.goTo)) 10 gives it an interim step and a stage."
      ),
    ]
  }

  private static let strike = Command<PageScreen>(
    "Take a dissent back", list: .character("x"),
    unavailable: { _, context in context.frozenSentence }
  ) { screen, context in
    guard case .row(let ref)? = screen.selected, ref.kind == .readBack else {
      return [.say("Choose a dissent first.")]
    }
    let undo = screen.page.key(.undo, context)
    return [.effect(.perform(.strike(ref))), .say("Taken back. \(undo) brings it back.")]
  }

  private static let nextToRead = Command<PageScreen>(
    "Next to read", list: .character("n")
  ) { screen, context in
    guard case .row(let ref)? = screen.selected else { return [] }
    screen.goToUnread(besides: ref, context.meeting.document)
    return []
  }

  func write(_ text: String, at target: Target, _ context: Context) -> MeetingCommand? {
    guard case .row(let ref) = target else { return nil }
    let reading = LineReading(text, in: context.room, under: .dispute, today: context.today)
    let isRead = reading.speaker != nil || reading.agency != nil
    return .add(
      .readBack(
        ReadBack(
          of: RowReference(ref), answer: .dissent, by: reading.speaker, agency: reading.agency,
          text: isRead ? reading.text : text)))
  }

  /// A dissent is an answer even where nobody has said yet who dissents.
  func writeNothing(at target: Target, _ context: Context) -> MeetingCommand? {
    guard case .row(let ref) = target else { return nil }
    return .add(.readBack(ReadBack(of: RowReference(ref), answer: .dissent)))
  }

  func added(_ ref: RowRef, _ context: Context) -> [Step] {
    noted(ref)
  }

  func noted(_ ref: RowRef) -> [Step] {
    ref.kind == .readBack ? [.run("Next to read")] : []
  }
}

extension PageScreen {
  /// Notes that the chosen line is agreed, with the time, and goes to the next one to be read.
  fileprivate mutating func agree(_ context: Context) -> [Step] {
    let document = context.meeting.document
    guard case .row(let ref)? = selected, ref.kind != .readBack else {
      return [.say("Choose a line first.")]
    }
    switch document.readBack(of: ref)?.answer {
    case .agreed?: return [.run("Next to read")]
    case .dissent?:
      let strike = context.keys.list(.takeDissentBack, in: .readBack)
      return [.say("A dissent stands on this line. \(strike) on it takes it back.")]
    case nil:
      return [
        .effect(
          .perform(.add(.readBack(ReadBack(of: RowReference(ref), answer: .agreed)))))
      ]
    }
  }

  /// Opens the line for who dissents from the chosen line, and why.
  fileprivate mutating func dissent(_ context: Context) -> [Step] {
    guard case .row(let ref)? = selected, ref.kind != .readBack else {
      return [.say("Choose a line first.")]
    }
    var editor = Editor(
      target: .row(ref), label: "Dissent", draft: "dissent/\(ref.kind.rawValue)/\(ref.id)")
    editor.hint = "Who dissents, and what they hold: JS: … Enter alone notes the dissent."
    return begin(editor, context)
  }

  /// Goes to the next line below that is still to be read; after the last one it stays.
  fileprivate mutating func goToUnread(besides ref: RowRef, _ document: MeetingDocument) {
    let below = layout.rows.map(\.target).drop { $0 != .row(ref) }.dropFirst()
    let unread = below.first { target in
      guard case .row(let other) = target, other.kind != .readBack else { return false }
      return document.readBack(of: other) == nil
    }
    if let unread { selected = unread }
  }
}
