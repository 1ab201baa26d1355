import MeetingDomain
import Terminal

/// What was agreed, read out line by line before the meeting ends, in whole sentences.
struct ReadBackPage: Page {
  var isInMeeting: Bool { true }
  var markWidth: Int { 1 }

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

  func announcement(_ selected: BlockRow?, _ context: Context) -> String? {
    guard let selected else { return nil }
    return "\(selected.tail.prefix(1).uppercased() + selected.tail.dropFirst()). "
      + context.meeting.document.leftToReadBack
  }

  var commands: [Command<PageScreen>] {
    [
      Self.answering(.agreed, "Agreed", "y"), Self.answering(.dissent, "Dissent", "d"),
      Command("Mend the words", list: .character("e")) { screen, context in
        guard case .row(let ref)? = screen.selected else { return [.say("Choose a line first.")] }
        guard ref.kind != .update else { return [.show(.form(ref))] }
        let words = ref.kind.fieldDefinitions.first?.name ?? "text"
        return screen.edit(FieldRef(ref, words), context, at: .row(ref))
      },
      PageScreen.goTo, PageScreen.undo, PageScreen.redo,
    ]
  }

  /// A command that gives the chosen line this answer, with the time, and goes to the next one
  /// that is still to be read.
  private static func answering(
    _ answer: ReadBackAnswer, _ title: String, _ key: Character
  ) -> Command<PageScreen> {
    Command(
      title, list: .character(key), unavailable: { _, context in context.frozenSentence }
    ) { screen, context in
      let document = context.meeting.document
      guard case .row(let ref)? = screen.selected else { return [.say("Choose a line first.")] }
      let command: MeetingCommand
      if let read = document.readBack(of: ref) {
        let row = RowRef(.readBack, read.id)
        command = .setFields([
          context.change(FieldRef(row, "answer"), to: .choice(answer.rawValue)),
          context.change(FieldRef(row, "at"), to: .now),
        ])
      } else {
        command = .add(.readBack(ReadBack(of: ref.id, answer: answer)))
      }
      screen.goToUnread(besides: ref, document)
      let dissent = "Dissent is noted, with the time. Who dissents, and why, belongs to item 10."
      return [.effect(.perform(command))] + (answer == .dissent ? [.say(dissent)] : [])
    }
  }
}

extension PageScreen {
  /// Goes to the next line below that is still to be read; after the last one it stays.
  fileprivate mutating func goToUnread(besides ref: RowRef, _ document: MeetingDocument) {
    let below = layout.rows.map(\.target).drop { $0 != .row(ref) }.dropFirst()
    let unread = below.first { target in
      guard case .row(let other) = target else { return false }
      return document.readBack(of: other) == nil
    }
    if let unread { selected = unread }
  }
}

/// What a line that is read back is, as its heading says it.
enum ReadBackGroup: String {
  case decisions, recommendations, actions, disagreements
  case whoTells = "who tells the person"

  /// So many of them, in words.
  func counted(_ count: Int) -> String {
    switch self {
    case .whoTells: rawValue
    default: "\(count) \(count == 1 ? String(rawValue.dropLast()) : rawValue)"
    }
  }
}

/// One line that is read back.
struct ReadBackLine: Equatable {
  var ref: RowRef
  /// The heading it stands under.
  var group: ReadBackGroup
  /// What is read out.
  var sentence: String
}

extension MeetingDocument {
  /// The decisions, recommendations, actions, disagreements and who tells the person, in words.
  var linesToReadBack: [ReadBackLine] {
    let standing = entries.rows.filter { $0.struck != true }
    func said(_ kind: EntryKind, _ group: ReadBackGroup) -> [ReadBackLine] {
      standing.filter { $0.kind == kind }.map {
        ReadBackLine(ref: RowRef(.entry, $0.id), group: group, sentence: $0.text)
      }
    }
    return said(.decision, .decisions) + said(.recommendation, .recommendations)
      + actions.rows.map {
        ReadBackLine(ref: RowRef(.action, $0.id), group: .actions, sentence: $0.sentence)
      }
      + disputes.rows.map {
        ReadBackLine(ref: RowRef(.dispute, $0.id), group: .disagreements, sentence: $0.sentence)
      }
      + updates.rows.map {
        ReadBackLine(
          ref: RowRef(.update, $0.id), group: .whoTells, sentence: $0.plan + ".")
      }
  }

  /// What was answered when a row was read back; nil while it was not.
  func readBack(of ref: RowRef) -> ReadBack? {
    closeForm.readBack.rows.last { $0.of == ref.id }
  }

  /// What is left to read back, in a sentence.
  var leftToReadBack: String {
    let left = linesToReadBack.filter { readBack(of: $0.ref) == nil }
    guard !left.isEmpty else { return "All is read back." }
    let groups = left.map(\.group).inOrder.map { group in
      group.counted(left.count { $0.group == group })
    }
    return "Still to read back: \(groups.inWords)."
  }
}

extension Action {
  /// The action with who does it and by when, as it is read out.
  fileprivate var sentence: String {
    let who = [owner, agency].compactMap { $0 }.joined(separator: ", ")
    let plan =
      "\(who.isEmpty ? "Nobody yet" : who), \(due.map { "by \($0.inWords)" } ?? "no day yet")"
    let parts = [text, plan] + [doneWhen.map { "Done when: \($0)" }].compactMap { $0 }
    return (number.map { "\($0)  " } ?? "") + parts.joined(separator: ". ") + "."
  }
}

extension Dispute {
  /// Who disagrees about what, and how it stands.
  fileprivate var sentence: String {
    let who = (parties ?? []).inWords
    let state =
      outcome.map { "Settled: \($0)" } ?? "Open"
      + (interim.map { "; meanwhile action \($0)" } ?? "")
    return (who.isEmpty ? "" : "\(who): ") + "\(matter ?? "no words yet"). \(state)."
  }
}
