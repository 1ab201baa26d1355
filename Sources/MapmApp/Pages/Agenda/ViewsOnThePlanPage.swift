import MeetingDomain
import Terminal

/// Item 9: what the person, the carer and the advocate think of the plan.
struct ViewsOnThePlanPage: AgendaPage {
  var item: AgendaItem { .viewsOnThePlan }
  var placeholder: String { "A view, as it was said: Name: …" }
  var ownKinds: Set<EntryKind?> { [.view, .voice] }
  var leadWidth: Int { 22 }

  func ownBlocks(_ context: Context) -> [Block] {
    let views = entries(context, .view, .voice)
    return [.heading("VIEWS", note: views.isEmpty ? "none yet" : "\(views.count)")]
      + views.map { .row(entryRow($0, lead: $0.by)) }
      + list(
        "PERSON BY PERSON", context.meeting.document.views, add: "whose view, or not sought yet",
        context
      ) { view($0, $1, context) } + missing(context.meeting.document)
  }

  /// The person, parents and carers whose view is neither here nor being sought: G88.
  private func missing(_ document: MeetingDocument) -> [Block] {
    let missing = document.family(besides: document.views.rows.compactMap(\.person))
    guard !missing.isEmpty else { return [] }
    return [.space, .heading("NOT ON THIS LIST YET", note: "Enter adds them")]
      + missing.map {
        .row(
          BlockRow(
            target: .offered(.view, $0.name), lead: $0.name, leadRole: .muted,
            text: "what do they think of the plan?", role: .required))
      }
  }

  private func view(_ view: PlanView, _ row: BlockRow, _ context: Context) -> BlockRow {
    var row = row
    row.lead = (view.person ?? "somebody").clipped(to: leadWidth - 2)
    if let entry = view.view {
      row.text = context.meeting.document.words(of: entry)
    } else if let plan = view.notSought {
      let due = plan.due.map { "by \($0.inWordsWithoutYear)" } ?? "with no day"
      row.text = "not sought yet; \(plan.by ?? "nobody") asks \(due)"
    } else {
      (row.text, row.role) = ("no view recorded: Enter says which, or who asks", .muted)
    }
    return row
  }

  var commands: [Command<PageScreen>] { [adding(.view)] }

  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? {
    .add(.view(PlanView(person: text)))
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    noneAnswer(of: .view, context)
  }
}
