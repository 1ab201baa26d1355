import MeetingDomain
import Terminal

/// Item 10: disagreements between professionals, or that there were none.
struct DisputePage: AgendaPage {
  var item: AgendaItem { .dispute }
  var opensInLine: Bool { true }
  var placeholder: String { "What the disagreement is about" }
  var none: String? { "asked and none" }
  var leadWidth: Int { 22 }
  var markWidth: Int { 1 }

  func ownBlocks(_ context: Context) -> [Block] {
    let disputes = context.meeting.document.disputes
    return CaseBlocks.before(.dispute, context)
      + [.heading("DISPUTES", note: note(disputes, context))]
      + disputes.rows.flatMap { dispute in
        [.row(row(for: dispute, context))] + state(of: dispute, context)
      }
  }

  private func row(for dispute: Dispute, _ context: Context) -> BlockRow {
    let age = dispute.age(on: context.today).flatMap { days in
      days == 0 ? nil : " \(days) \(days == 1 ? "DAY" : "DAYS")"
    }
    return BlockRow(
      target: .row(RowRef(.dispute, dispute.id)),
      lead: (dispute.parties ?? []).joined(separator: ", ").clipped(to: leadWidth - 2),
      text: dispute.matter ?? "no words yet",
      tail: dispute.isOpen ? "OPEN\(age ?? "")" : "settled",
      tailRole: dispute.isOpen ? .dueSoon : .done)
  }

  /// What holds meanwhile, and what comes next: an open dispute must not stall (G73).
  private func state(of dispute: Dispute, _ context: Context) -> [Block] {
    let changed = dispute.changed.map { Block.text("Because of it: \($0)") }
    guard dispute.isOpen else {
      return [.text("Settled: \(dispute.outcome ?? "")")] + [changed].compactMap { $0 }
    }
    let step = context.meeting.document.interimStep(of: dispute).map { $0.asInterimStep }
    let interim: Block =
      step.map { .text("Meanwhile \($0).") }
      ?? .text(
        "No interim step yet: \(key(.interimStep, context)) says who does what meanwhile.",
        role: .required)
    return [interim, stage(of: dispute, context)] + [changed].compactMap { $0 }
  }

  private func stage(of dispute: Dispute, _ context: Context) -> Block {
    guard let stage = dispute.stage else {
      return .text(
        "No stage of the ladder yet: \(key(.nextStage, context)) begins the first, "
          + "\(key(.skipToLast, context)) skips to the last.")
    }
    let who = context.ladder.stage(stage).map { ", \($0.who.withSmallFirst)" } ?? ""
    var words = dispute.immediateRisk == true ? "Immediate risk. " : ""
    words += "Stage \(stage)\(who)"
    guard let due = dispute.due else { return .text(words + ", with no day.") }
    words += "; due \(due.inWords)"
    switch context.ladder.workingDaysLeft(of: dispute, on: context.today) ?? 0 {
    case ..<0:
      return .text(
        "\(words), OVERDUE. \(key(.nextStage, context)) goes to the next stage.", role: .overdue)
    case 0: return .text("\(words), TODAY.", role: .dueSoon)
    case 1: return .text("\(words), 1 working day left.")
    case let days: return .text("\(words), \(days) working days left.")
    }
  }

  var commands: [Command<PageScreen>] {
    [
      Command("Interim step", list: .character("i")) { screen, context in
        screen.writeInterimStep(context)
      },
      Command("Next stage", list: .character("s")) { screen, context in
        screen.escalate(context) { context.ladder.escalation(of: $0, on: context.today) }
      },
      Command("Immediate risk: skip", list: .character("r")) { screen, context in
        screen.escalate(context, isAtOnce: true) { _ in
          context.ladder.escalationAtOnce(on: context.today)
        }
      },
      Self.writing("outcome", "Settled: how", "o"),
      Self.writing("changed", "What changed by it", "w"),
      Self.writing("tried", "What was tried", "t"),
    ]
  }

  /// A command that opens one field of the chosen dispute.
  private static func writing(
    _ field: String, _ title: String, _ key: Character
  ) -> Command<PageScreen> {
    Command(title, list: .character(key), isHinted: field == "outcome") { screen, context in
      guard let dispute = screen.chosenDispute(context) else { return [.say(noDispute)] }
      let ref = RowRef(.dispute, dispute.id)
      return screen.edit(FieldRef(ref, field), context, at: .row(ref))
    }
  }

  fileprivate static let noDispute = "Choose a dispute first: Tab, then the arrows."

  func write(_ text: String, at target: Target, _ context: Context) -> MeetingCommand? {
    guard case .row(let ref) = target else { return nil }
    var action = LineReading(action: text, in: context.room, today: context.today).action
    action.kind = .interimStep
    action.due = action.due ?? context.profile.day(1, after: context.today)
    action.from = RowReference(ref)
    return .add(.action(action))
  }

  func added(_ ref: RowRef, _ context: Context) -> [Step] {
    guard ref.kind == .action else { return [] }
    let edit = context.keys.list(.edit, in: .walk(.item(.actionPlan)))
    return [.say("The interim step is an action of the plan now. \(edit) under item 7 mends it.")]
  }

  func choosesAdded(_ kind: RowKind) -> Bool { kind != .action }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    let document = context.meeting.document
    let isOpenBefore = document.carried.rows.contains { $0.kind == .dispute && $0.answer != .done }
    return document.disputes.rows.isEmpty && !isOpenBefore
      ? noneAnswer(of: .dispute, context) : nothingNewFromNext(context)
  }
}

extension PageScreen {
  /// The dispute that is chosen; the only one where none is.
  fileprivate func chosenDispute(_ context: Context) -> Dispute? {
    let disputes = context.meeting.document.disputes.rows
    if case .row(let ref)? = selected, ref.kind == .dispute {
      return disputes.first { $0.id == ref.id }
    }
    return disputes.count == 1 ? disputes.first : nil
  }

  /// Opens the line for what is done until the dispute is settled.
  fileprivate mutating func writeInterimStep(_ context: Context) -> [Step] {
    guard let dispute = chosenDispute(context) else { return [.say(DisputePage.noDispute)] }
    if let sentence = context.frozenSentence { return [.say(sentence)] }
    var editor = Editor(
      target: .row(RowRef(.dispute, dispute.id)), label: "Interim step",
      draft: "interim/\(dispute.id)")
    editor.hint = "Who does what meanwhile, by when: JS to visit by fri. No day: next working day."
    return begin(editor, context)
  }

  /// Takes the chosen dispute to a further stage, with the day by which that is over.
  fileprivate func escalate(
    _ context: Context, isAtOnce: Bool = false, to next: (Dispute) -> Escalation?
  ) -> [Step] {
    guard let dispute = chosenDispute(context) else { return [.say(DisputePage.noDispute)] }
    guard dispute.isOpen else { return [.say("It is settled; there is no next stage.")] }
    guard let step = next(dispute) else {
      let settle = page.key(.settled, context)
      return [.say("The ladder has no stage after this one. \(settle) says how it was settled.")]
    }
    let row = RowRef(.dispute, dispute.id)
    var changes = [
      context.change(FieldRef(row, "stage"), to: .number(step.stage)),
      context.change(FieldRef(row, "stageSince"), to: .day(step.since)),
      context.change(FieldRef(row, "due"), to: step.due.map(FieldValue.day)),
    ]
    if isAtOnce { changes.append(context.change(FieldRef(row, "immediateRisk"), to: .flag(true))) }
    let who = context.ladder.stage(step.stage)?.who ?? "no one named"
    let due = step.due.map { ", by \($0.inWords)" } ?? ""
    return [
      .effect(.perform(.setFields(changes))),
      .say(
        isAtOnce
          ? context.profile.atOnce : "Stage \(step.stage): \(who.withSmallFirst)\(due)."),
    ]
  }
}

extension Context {
  /// The local ladder of disputes.
  var ladder: Ladder { profile.ladder }
}

extension Action {
  /// `action 42: Visit, J. Smith, by Fri 28 Nov`.
  fileprivate var asInterimStep: String {
    let head = number.map { "action \($0): " } ?? ""
    let who = owner ?? "no owner yet"
    return "\(head)\(text.firstLine), \(who), "
      + (due.map { "by \($0.inWordsWithoutYear)" } ?? "no day yet")
  }
}

extension String {
  /// The words as they stand after a comma.
  fileprivate var withSmallFirst: String { prefix(1).lowercased() + dropFirst() }
}
