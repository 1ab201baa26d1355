import MeetingDomain
import Terminal

/// The end of the meeting: objectives, legislation, dissent, who remains concerned, the read-back.
struct ClosePage: Page {
  var place: Place? { .close }
  var markWidth: Int { 1 }
  var leadWidth: Int { 24 }

  func title(_ context: Context) -> String { "Close" }

  private static let fields = ["close.threshold", "close.legislation", "close.rights", "end"]

  func blocks(_ context: Context) -> [Block] {
    let document = context.meeting.document
    let close = document.closeForm
    return ClosePaper.outcome(context) + objectives(context)
      + [.space, .heading("BEFORE WE END")] + ContributionBlocks.silence(context)
      + fieldRows(Self.fields, context) + ClosePaper.missing(context)
      + dissentAsked(context)
      + list("STILL CONCERNED", close.stillConcerned, add: "who remains concerned", context) {
        concern($0, $1, context)
      }
      + readBack(context)
      + furtherFields("close.", besides: Self.fields, context)
      + ClosePaper.blocks(context)
  }

  private func objectives(_ context: Context) -> [Block] {
    let objectives = context.meeting.document.openingForm.objectives
    let hint =
      objectives.rows.isEmpty ? note(objectives, context) : "Enter says whether each is met"
    return [.heading("OBJECTIVES", note: hint)]
      + objectives.rows.map { objective in
        .row(
          BlockRow(
            target: .field(FieldRef(RowRef(.objective, objective.id), "met")),
            text: objective.text, tail: objective.outcomeInWords,
            tailRole: objective.isClosed ? .done : .required))
      }
  }

  /// Every agency that is there, asked or still to be asked: G58.
  private func dissentAsked(_ context: Context) -> [Block] {
    let asked = context.meeting.document.closeForm.dissentAsked
    let agencies = Round(context, item: .newInformation).agencies
    let left = agencies.filter { agency in !asked.rows.contains { $0.agency == agency } }
    let hint =
      left.isEmpty || asked.isNone
      ? note(asked, context)
      : "\(asked.rows.count) of \(asked.rows.count + left.count); "
        + "\(key(.allAsked, context)): all were asked"
    return [.space, .heading("DISSENT ASKED", note: hint)]
      + asked.rows.map { .row(dissent($0, BlockRow(target: .row(RowRef(.dissent, $0.id))))) }
      + left.map {
        .row(
          BlockRow(
            target: .offered(.dissent, $0), text: $0, role: .muted, tail: "to ask",
            tailRole: .required))
      }
      + [addRow(.dissent, "another that was asked")]
  }

  private func dissent(_ asked: DissentAsked, _ row: BlockRow) -> BlockRow {
    var row = row
    row.text = asked.agency ?? "an agency"
    row.tail = asked.at.map { "asked \($0.time)" } ?? "no time"
    return row
  }

  private func concern(_ person: StillConcerned, _ row: BlockRow, _ context: Context) -> BlockRow {
    var row = row
    row.text = [person.name, person.agency].compactMap { $0 }.joined(separator: ", ")
    if row.text.isEmpty { row.text = "somebody" }
    let stage = person.stage.map { "stage \($0)" }
    row.tail = [person.lineManager.map { "to \($0)" }, stage, person.due?.inWordsWithoutYear]
      .compactMap { $0 }.joined(separator: ", ")
    return row
  }

  /// What was read back, and what is still to be: the decisions, the recommendations, the plan.
  private func readBack(_ context: Context) -> [Block] {
    let document = context.meeting.document
    let done = document.closeForm.readBack
    let waiting = document.toReadBack
    let hint =
      waiting.isEmpty
      ? note(done, context)
      : "\(waiting.count) still to read; \(key(.readBackAgreed, context)) agreed, "
        + "\(key(.readBackDissent, context)) dissent"
    // Where there is nothing to read, the question itself can still be answered with none.
    let question =
      waiting.isEmpty && done.rows.isEmpty ? fieldRows(["rows.read-back"], context) : []
    let page = BlockRow(
      target: .route(.readBack), text: "Read back line by line",
      tail: waiting.isEmpty ? "" : "\(waiting.count) to read")
    return [.space, .heading("READ BACK", note: hint), .row(page)] + question
      + done.rows.map { .row(row(for: $0, document)) }
      + waiting.map { line in
        .row(
          BlockRow(
            target: .row(line.ref), text: document.words(of: line.ref), tail: "to read",
            tailRole: .muted))
      }
  }

  private func row(for line: ReadBack, _ document: MeetingDocument) -> BlockRow {
    BlockRow(
      target: .row(RowRef(.readBack, line.id)),
      text: (line.of.map { document.words(of: $0) } ?? "a line not named")
        + (line.answer == .dissent ? "\n\(line.dissentInWords)" : ""),
      tail: line.answer.map { PlainWords.words(for: $0.rawValue) } ?? "not answered",
      tailRole: line.answer == .agreed ? .done : .dueSoon)
  }

  var commands: [Command<PageScreen>] {
    [
      Command(
        "Close the meeting", list: .character("t"),
        unavailable: { _, context in
          context.meeting.refusal(of: .close, seat: context.seat)?.description
        }
      ) { screen, context in
        let undo = screen.page.key(.undo, context)
        return [.effect(.perform(.close)), .say("The meeting is closed. \(undo) takes that back.")]
      },
      Command(
        "Approve the minutes", list: .character("v"),
        unavailable: { _, context in
          switch context.meeting.refusal(of: .approve, seat: context.seat) {
          case .gapsBlock, nil: nil
          case let refusal?: refusal.description
          }
        }
      ) { _, _ in [.show(.approval)] },
      ReopenPage.command, CaseBlocks.follow,
      Command("Read back line by line", list: .character("r")) { _, _ in [.show(.readBack)] },
      Command("Corrections", list: .character("c")) { _, _ in [.show(.corrections)] },
      CopiesPage.pack,
      ReadBackAnswer.agreed.command("Read back: agreed", "y"),
      ReadBackAnswer.dissent.command("Read back: dissent", "d"),
      Command(
        "Dissent asked of all", list: .character("a"),
        unavailable: { _, context in context.frozenSentence }
      ) { _, context in
        let asked = Set(context.meeting.document.closeForm.dissentAsked.rows.compactMap(\.agency))
        let agencies = Round(context, item: .newInformation).agencies.filter { !asked.contains($0) }
        guard !agencies.isEmpty else { return [.say("Every agency here was asked.")] }
        return [
          .effect(.perform(.addAll(agencies.map { .dissent(DissentAsked(agency: $0)) }))),
          .say("Asked, with the time: \(agencies.joined(separator: ", "))."),
        ]
      },
    ]
  }

  /// An objective that is not fully met has somebody who follows it, by a day: G67.
  func heard(_ event: MeetingEvent, _ context: Context) -> [Step] {
    guard case .fieldChanged(let field, .choice(let token)?, _) = event, let row = field.row,
      row.kind == .objective, field.name == "met", token != ObjectiveResult.met.rawValue,
      let objective = context.meeting.document.row(row.id, of: Objective.self), !objective.isClosed
    else { return [] }
    return [.show(.fill(row))]
  }

  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? {
    switch kind {
    case .dissent: return .add(.dissent(DissentAsked(agency: text)))
    case .concern:
      let agency = context.meeting.document.agency(of: text)
      return .add(.concern(StillConcerned(name: text, agency: agency)))
    default: return ClosePaper.add(kind, text)
    }
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    let isWaiting = context.meeting.document.toReadBack.contains { .row($0.ref) == selected }
    return noneAnswer(of: isWaiting ? .add(.readBack) : selected, orElse: nil, context)
  }
}

extension MeetingDocument {
  /// The decisions, recommendations and actions that were not read back yet.
  var toReadBack: [(ref: RowRef, Void)] {
    let read = Set(closeForm.readBack.rows.compactMap { $0.of.flatMap { row(named: $0) } })
    let said = entries.rows.filter {
      ($0.kind == .decision || $0.kind == .recommendation) && $0.struck != true
    }
    let lines =
      said.map { RowRef(.entry, $0.id) }
      + actions.rows.filter { update(toldBy: $0) == nil }.map { RowRef(.action, $0.id) }
      + disputes.rows.map { RowRef(.dispute, $0.id) } + updates.rows.map { RowRef(.update, $0.id) }
    return lines.filter { !read.contains($0) }.map { ($0, ()) }
  }
}

extension Objective {
  /// Whether it is known what became of it and, where it is not fully met, who follows it.
  fileprivate var isClosed: Bool { met == .met || met != nil && by != nil && due != nil }

  /// What became of it, and who follows what is left.
  fileprivate var outcomeInWords: String {
    guard let met else { return "not answered" }
    let words = PlainWords.words(for: met.rawValue)
    guard met != .met else { return words }
    let who = [by, due?.inWordsWithoutYear].compactMap { $0 }.joined(separator: ", ")
    return "\(words): " + (isClosed ? who : who.isEmpty ? "nobody follows it" : "\(who), and?")
  }
}

extension ReadBackAnswer {
  /// The command that gives the chosen line this answer and steps to the next.
  fileprivate func command(_ title: String, _ key: Character) -> Command<PageScreen> {
    Command(
      title, list: .character(key), unavailable: { _, context in context.frozenSentence }
    ) { screen, context in
      guard case .row(let ref)? = screen.selected else {
        return [.say("Choose a line of the read-back first.")]
      }
      let isWaiting = context.meeting.document.toReadBack.contains { $0.ref == ref }
      guard ref.kind == .readBack || isWaiting else {
        return [.say("Choose a line of the read-back first.")]
      }
      if ref.kind == .readBack {
        let answer = FieldRef(ref, "answer")
        return [.effect(.perform(context.setting(answer, to: .choice(rawValue))))]
      }
      screen.move(by: 1)
      return [.effect(.perform(.add(.readBack(ReadBack(of: RowReference(ref), answer: self)))))]
    }
  }
}
