import MeetingDomain
import Terminal

/// What was open when the meeting was planned, each with one key for what became of it.
///
/// An action or dispute is worked where it was made, in its own meeting; the answer stands here.
struct LastMeetingPage: Page {
  var keyPlace: KeyPlace? { .lastMeeting }
  var isInMeeting: Bool { true }
  var markWidth: Int { 6 }
  var leadWidth: Int { 18 }
  var hasDetail: Bool { true }

  func placeOnAgenda(_ context: Context) -> Place? { .opening }

  func title(_ context: Context) -> String {
    let previous = context.meeting.document.previous.map { " \($0)" } ?? ""
    return "From the last meeting\(previous)"
  }

  func blocks(_ context: Context) -> [Block] {
    let answer = context.meeting.document.carried
    guard !answer.rows.isEmpty else {
      return [
        .heading("FROM THE LAST MEETING", note: note(answer, context)),
        .text("Nothing was taken over from an earlier meeting."), addRow(.carried, Self.adding),
      ]
    }
    return [.text(context.meeting.document.leftToReview, role: .strong)]
      + CarriedKind.allCases.flatMap { kind in
        group(kind.heading, answer.rows.filter { $0.kind == kind }, context)
      } + group("FURTHER", answer.rows.filter { $0.kind == nil }, context)
      + [.space, addRow(.carried, Self.adding)]
  }

  private static let adding = "something else that was open"

  private func group(_ title: String, _ rows: [Carried], _ context: Context) -> [Block] {
    guard !rows.isEmpty else { return [] }
    return [.space, .heading(title, note: "\(rows.count)")]
      + rows.map { .row(row(for: $0, context)) }
  }

  private func row(for carried: Carried, _ context: Context) -> BlockRow {
    let who = [carried.owner, carried.agency].compactMap { $0 }.joined(separator: ", ")
    let signs = carried.drift(on: context.today).map(\.words)
    var row = BlockRow(
      target: .row(RowRef(.carried, carried.id)), mark: carried.number.map { "\($0)" } ?? "",
      lead: who.clipped(to: leadWidth - 2),
      text: carried.visibility.mark + carried.text)
    let note = carried.note.map { "\n\($0)" } ?? ""
    if !signs.isEmpty { row.text += "\nDrift: " + signs.joined(separator: "; ") }
    if let answer = carried.answer {
      row.text += note
      (row.role, row.tail, row.tailRole) =
        (.muted, carried.words(for: answer), answer == .goesOn ? .open : .done)
    } else if let state = context.stateSince(of: carried) {
      (row.tail, row.tailRole) = (state, .done)
    } else {
      (row.tail, row.tailRole) = ("to answer", .required)
    }
    return row
  }

  func detail(_ selected: Target?, _ context: Context) -> [DetailLine] {
    guard case .row(let ref)? = selected,
      let carried = context.meeting.document.row(ref.id, of: Carried.self)
    else { return [] }
    var lines: [DetailLine] = [
      .heading(carried.kind.map { $0.words.uppercased() } ?? "FROM THE LAST MEETING"),
      .text(carried.text), .space,
    ]
    if let owner = carried.owner { lines.append(.fact("Who", owner)) }
    if let agency = carried.agency { lines.append(.fact("Agency", agency)) }
    if let due = carried.due { lines.append(.fact("Due", due.inWords)) }
    if let meeting = carried.meeting {
      let since = carried.since.map { ", \($0.inWords)" } ?? ""
      lines.append(.fact("Made in", meeting + since))
    }
    let signs = carried.drift(on: context.today)
    if !signs.isEmpty {
      lines += [.space, .heading("DRIFT")] + signs.map { .text($0.words, role: .dueSoon) }
    }
    return lines
  }

  func announcement(_ selected: BlockRow?, _ context: Context) -> String? {
    context.meeting.document.leftToReview
  }

  var commands: [Command<PageScreen>] {
    [
      Self.answering(.done, "Done, met or settled", "d"),
      Self.answering(.goesOn, "Goes on", "o"),
      Self.answering(.superseded, "Superseded", "s"),
      Self.answering(.withdrawn, "Withdrawn", "w"),
      Command("Again as an objective", list: .character("a"), isHinted: false) {
        screen, context in
        guard let carried = screen.chosenCarried(context), carried.kind == .objective else {
          return [.say("Choose an objective first.")]
        }
        return [
          .effect(.perform(.add(.objective(Objective(text: carried.text))))),
          .say("It is an objective of this meeting too, under item 3."),
        ]
      },
      Command("Next to answer", list: .character("n"), isHinted: false) { screen, context in
        let rows = screen.layout.rows.map(\.target)
        let here = rows.firstIndex { $0 == screen.selected } ?? 0
        let next = (rows.dropFirst(here + 1) + rows.prefix(here)).first { target in
          guard case .row(let ref) = target else { return false }
          return context.meeting.document.row(ref.id, of: Carried.self)?.answer == .none
        }
        if let next { screen.selected = next }
        return []
      },
      PageScreen.strikeCarried, PageScreen.noneHere, PageScreen.goTo, PageScreen.undo,
      PageScreen.redo,
    ]
  }

  /// A command that answers the chosen line; what must be said with it is asked first.
  private static func answering(
    _ answer: CarriedAnswer, _ title: String, _ key: Character
  ) -> Command<PageScreen> {
    Command(
      title, list: .character(key), unavailable: { _, context in context.frozenSentence }
    ) { screen, context in screen.answer(answer, context) }
  }

  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? {
    .add(.carried(Carried(kind: .action, text: text)))
  }

  func work(_ text: String, in editor: Editor, _ context: Context) -> [Step]? {
    guard let answer = editor.answer, let ref = editor.writesTo,
      let carried = context.meeting.document.row(ref.id, of: Carried.self)
    else { return nil }
    return context.answering(carried, answer, note: text)
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    noneAnswer(of: .carried, context)
  }
}

extension PageScreen {
  fileprivate func chosenCarried(_ context: Context) -> Carried? {
    guard case .row(let ref)? = selected, ref.kind == .carried else { return nil }
    return context.meeting.document.row(ref.id)
  }

  /// Answers the chosen line, or asks first for what must be said with the answer.
  fileprivate mutating func answer(_ answer: CarriedAnswer, _ context: Context) -> [Step] {
    guard let carried = chosenCarried(context) else { return [.say("Choose a line first.")] }
    guard let question = carried.question(for: answer), context.stateSince(of: carried) == nil
    else {
      return context.answering(carried, answer, note: nil)
    }
    let ref = RowRef(.carried, carried.id)
    var editor = Editor(
      target: .row(ref), label: carried.words(for: answer),
      draft: "carried/\(answer.rawValue)/\(carried.id)")
    (editor.hint, editor.answer, editor.writesTo) = (question, answer, ref)
    return begin(editor, context)
  }

  fileprivate static let strikeCarried = Command<PageScreen>(
    "Strike out", list: .character("x"), isHinted: false,
    unavailable: { _, context in context.frozenSentence }
  ) { screen, context in
    guard let carried = screen.chosenCarried(context) else {
      return [.say("Choose a line first.")]
    }
    return [
      .effect(.perform(.strike(RowRef(.carried, carried.id)))),
      .say(
        "Struck out here; it stays where it was made. \(screen.page.key(.undo, context)) brings it back."
      ),
    ]
  }
}

extension Context {
  /// How something stands now that this meeting took over, where that is over since.
  func stateSince(of carried: Carried) -> String? {
    guard let number = carried.number, let row = carriedActions[number], !row.isOpen else {
      return nil
    }
    return "\(row.status.words.uppercased()) SINCE"
  }

  /// The steps that answer a line here, and do the same where it was made.
  func answering(_ carried: Carried, _ answer: CarriedAnswer, note: String?) -> [Step] {
    guard let key else { return [] }
    let row = RowRef(.carried, carried.id)
    let said = MeetingCommand.setFields([
      change(FieldRef(row, "answer"), to: .choice(answer.rawValue)),
      change(FieldRef(row, "note"), to: note.map(FieldValue.text)),
      change(FieldRef(row, "at"), to: .now),
    ])
    var works = [Work(in: key, said)]
    let there = meetings.first { $0.reference == carried.meeting }
    if let there, stateSince(of: carried) == nil,
      let command = carried.command(for: answer, note: note)
    {
      works.insert(Work(in: there.key, command), at: 0)
    }
    let words = carried.words(for: answer)
    let place = works.count > 1 ? ", in \(there?.reference ?? "") too" : ""
    return [
      .effect(.work(works)),
      .say("\(words.prefix(1).uppercased() + words.dropFirst())\(place)."), .run("Next to answer"),
    ]
  }
}

extension Context {
  /// What takes the last command of this seat back; an answer to something of the last meeting is
  /// taken back where that was made too, or not at all.
  var undoing: [Step] {
    let undo = MeetingCommand.undo(seat, after: earlierSeats)
    guard let key, let carried = meeting.lastAnswer(by: earlierSeats.union([seat])),
      let there = meetings.first(where: { $0.reference == carried.meeting })
    else { return [.effect(.perform(undo))] }
    let answer = MeetingCommand.takeBack(answer: carried, seat, after: earlierSeats)
    return [
      .effect(.work([Work(in: there.key, answer), Work(in: key, undo)])),
      .say(
        "The answer is taken back, in \(there.reference) too. \(keys.list(.redo, in: .meeting)) gives it again."
      ),
    ]
  }

  /// What does again what was taken back last, an answer also where the thing was made.
  var redoing: [Step] {
    let redo = MeetingCommand.redo(seat, after: earlierSeats)
    guard let key, let carried = meeting.answerToRepeat(by: earlierSeats.union([seat])),
      let answer = carried.answer, stateSince(of: carried) == nil,
      let there = meetings.first(where: { $0.reference == carried.meeting }),
      let command = carried.command(for: answer, note: carried.note)
    else { return [.effect(.perform(redo))] }
    return [
      .effect(.work([Work(in: there.key, command), Work(in: key, redo)])),
      .say("The answer is given again, in \(there.reference) too."),
    ]
  }
}

extension MeetingDocument {
  /// What of the last meeting is still to be answered, in a sentence.
  var leftToReview: String {
    let left = carried.rows.filter { $0.answer == nil }.count
    return switch left {
    case 0: "All that was open is answered."
    case 1: "1 thing is still to be answered."
    default: "\(left) things are still to be answered."
    }
  }
}

extension Carried {
  /// What must be said with an answer; nil where the answer is enough.
  fileprivate func question(for answer: CarriedAnswer) -> String? {
    switch (kind, answer) {
    case (_, .goesOn), (.objective, _), (.decision, .done): nil
    case (.action, .done): "What shows that it is done?"
    case (.dispute, .done): "How was it settled?"
    case (_, .done): "What became of it?"
    case (_, .superseded), (_, .withdrawn): "Why?"
    }
  }
}

extension CarriedKind {
  fileprivate var heading: String { "\(rawValue)s".uppercased() }
}
