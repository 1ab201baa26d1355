import MeetingDomain
import Terminal

/// Item 9: what the person, the carer and the advocate think of the plan.
struct ViewsOnThePlanPage: AgendaPage {
  var item: AgendaItem { .viewsOnThePlan }
  var placeholder: String { "A view, as it was said: Name: …" }
  var ownKinds: Set<EntryKind?> { [.view, .voice] }

  func kind(of text: String, _ context: Context) -> EntryKind? { .view }

  func ownBlocks(_ context: Context) -> [Block] {
    let views = entries(context, .view, .voice)
    var blocks: [Block] = [.heading("VIEWS", note: views.isEmpty ? "none yet" : "\(views.count)")]
    blocks += views.map { .row(entryRow($0, lead: $0.by)) } + [.space]
    let answer = context.meeting.document.views
    blocks.append(.heading("PERSON BY PERSON", note: note(answer)))
    for view in answer.rows {
      let state =
        view.notSought.map { "not sought yet; \($0.by ?? "nobody") asks by \(day($0.due))" }
        ?? (view.view == nil ? "no view recorded" : "view recorded")
      blocks.append(
        .row(
          BlockRow(target: .row(RowRef(.view, view.id)), lead: view.person ?? "", text: state)))
    }
    blocks.append(
      .row(
        BlockRow(
          target: .add(.view), mark: "+", markRole: .key, lead: "add a person",
          leadRole: .muted, text: "whose view is not sought yet", role: .muted)))
    return blocks
  }

  private func day(_ due: CalendarDay?) -> String { due?.inWordsWithoutYear ?? "no day" }

  var commands: [Command<PageScreen>] { [adding(.view)] }

  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? {
    .add(.view(PlanView(person: text)))
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    noneAnswer(of: .view, context)
  }
}

/// The command that opens the line that adds a row.
func adding(_ kind: RowKind) -> Command<PageScreen> {
  Command("Add", list: .character("+")) { screen, context in
    screen.selected = .add(kind)
    return screen.edit(.add(kind), context)
  }
}
