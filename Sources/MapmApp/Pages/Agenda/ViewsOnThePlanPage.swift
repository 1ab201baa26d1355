import MeetingDomain
import Terminal

/// Item 9: what the person, the carer and the advocate think of the plan, or who asks them by when.
struct ViewsOnThePlanPage: AgendaPage {
  var item: AgendaItem { .viewsOnThePlan }
  var placeholder: String { "A view, as it was said: Name: …" }
  var ownKinds: Set<EntryKind?> { [.view, .voice] }
  var leadWidth: Int { 22 }

  func ownBlocks(_ context: Context) -> [Block] {
    let views = entries(context, .view, .voice)
    return [.heading("VIEWS", note: views.isEmpty ? "none yet" : "\(views.count)")]
      + views.map { .row(entryRow($0, lead: $0.by)) }
      + people(context)
  }

  private func people(_ context: Context) -> [Block] {
    let answer = context.meeting.document.views
    return [.space, .heading("PERSON BY PERSON", note: note(answer, context))]
      + answer.rows.map { .row(row(for: $0, context)) }
      + missing(context).map { .row(row(for: $0, context)) }
      + [addRow(.view, "whose view, or not sought yet")]
  }

  /// The person, parents and carers whose view is neither here nor being sought: G88.
  private func missing(_ context: Context) -> [Attendee] {
    let document = context.meeting.document
    guard !document.views.isNone else { return [] }
    let said = entries(context, .view, .voice).compactMap(\.by)
    return document.family(besides: document.views.rows.compactMap(\.person) + said)
  }

  private func row(for view: PlanView, _ context: Context) -> BlockRow {
    var row = BlockRow(
      target: .row(RowRef(.view, view.id)),
      lead: (view.person ?? "somebody").clipped(to: leadWidth - 2), leadRole: .strong)
    if let entry = view.view {
      row.text = context.meeting.document.words(of: entry)
      (row.tail, row.tailRole) = ("recorded", .done)
    } else if let plan = view.notSought {
      let due = plan.due.map { "by \($0.inWordsWithoutYear)" } ?? "with no day"
      row.text = "\(plan.by ?? "nobody") asks \(due)"
      (row.tail, row.tailRole) = ("NOT YET SOUGHT", .dueSoon)
    } else {
      row.text =
        "none yet: \(key(.writeView, context)) writes it, \(key(.notYetSought, context)) says who asks"
      (row.role, row.tail, row.tailRole) = (.muted, "NOT PLANNED", .required)
    }
    return row
  }

  private func row(for person: Attendee, _ context: Context) -> BlockRow {
    BlockRow(
      target: .offered(.view, person.name), lead: person.name.clipped(to: leadWidth - 2),
      text: "Enter writes their view, \(key(.notYetSought, context)) says who asks", role: .muted,
      tail: "NOT PLANNED", tailRole: .required)
  }

  var commands: [Command<PageScreen>] {
    [
      adding(.view),
      PageScreen.writingLine(
        "Write their view", "w", label: "Their view",
        hint: "As they said it; their own words in quotation marks.", of: .view),
      Command("Not yet sought", list: .character("s")) { screen, context in
        let plan = NotSought(by: context.likelyTeller, due: context.nextWorkingDay)
        let said: Step = .say("Not yet sought. Enter says who else asks, or by when.")
        switch screen.selected {
        case .offered(.view, let person)?:
          let view = PlanView(person: person, notSought: plan)
          return [.effect(.perform(.add(.view(view)))), said]
        case .row(let ref)? where ref.kind == .view:
          guard context.meeting.document.row(ref.id, of: PlanView.self)?.view == nil else {
            return [.say("Their view is recorded; it was sought.")]
          }
          let by = context.change(
            FieldRef(ref, "notSought.by"), to: plan.by.map(FieldValue.text))
          let due = context.change(
            FieldRef(ref, "notSought.due"), to: plan.due.map(FieldValue.day))
          return [.effect(.perform(.setFields([by, due]))), said]
        default: return [.say("Choose whose view was not sought yet first.")]
        }
      },
    ]
  }

  func open(_ target: Target, _ context: Context) -> [Step]? {
    guard case .offered(.view, _) = target else { return nil }
    return [.run("Write their view")]
  }

  func write(_ text: String, at target: Target, _ context: Context) -> MeetingCommand? {
    switch target {
    case .offered(.view, let person):
      return .addAll([
        .entry(Entry(item: item, kind: item.kind(of: text), text: text, by: person)),
        .view(PlanView(person: person, view: .firstOfCommand)),
      ])
    case .row(let ref):
      let person = context.meeting.document.row(ref.id, of: PlanView.self)?.person
      return .addAll(
        [.entry(Entry(item: item, kind: item.kind(of: text), text: text, by: person))],
        setting: [context.change(FieldRef(ref, "view"), to: .reference(.firstOfCommand))])
    default: return nil
    }
  }

  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? {
    .add(.view(PlanView(person: text)))
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    context.noneOfFamily(selected) ?? noneAnswer(of: .view, context)
  }
}
