import MeetingDomain

extension MinutesView {
  /// What happened in the case over time: its meetings and its actions, the earliest first.
  static func overTime(_ minutes: Minutes) -> [SectionView] {
    let events = CaseEvents(of: minutes.series).lines
    guard !events.isEmpty else { return [] }
    let group = GroupView(nil, events, timeline: TimelineView(caseOf: minutes))
    return [SectionView("Over time", [group])]
  }

  /// One meeting of a chronology: what was decided, and what became of it (G92, S1 L28).
  static func section(of chapter: Minutes) -> SectionView {
    let document = chapter.document
    let day = document.date.value?.inWords ?? "day not recorded"
    let heading = Wording.joined([document.reference, day], by: ", ") ?? day
    let facts = [
      LineView("State", chapter.stateInWords),
      LineView("Since the approval", ifAny: lateInWords(document.lateArrivals.count)),
      LineView("Meeting", document.statusInWords),
      LineView("Previous meeting", ifAny: document.previous),
      LineView("Aim", ifAny: document.aim.value),
      LineView("Lead practitioner", ifAny: document.lead?.name),
      LineView("Next review", ifAny: document.review?.date?.inWords),
    ]
    let decided = document.entries.rows.map { line(for: $0, in: chapter) }
    let actions = document.actions.rows.map { line(for: $0, in: chapter) }
    let objectives = document.openingForm.objectives.rows.map { objective in
      LineView(
        Wording.words(objective.text),
        [LineView("At the close", ifAny: objective.met?.words)])
    }
    let gaps = document.notRecorded.rows.map(line(for:))
    return SectionView(
      heading,
      [
        GroupView(facts.compactMap(\.self)), GroupView("Objectives", objectives),
        GroupView("Decisions and recommendations", decided),
        GroupView("Actions", actions, table: actions.isEmpty ? nil : actionTable(chapter)),
        GroupView("Disagreements", document.disputes.rows.map { line(for: $0, in: chapter) }),
        GroupView("Not recorded, because", gaps),
      ].flatMap(\.unlessEmpty))
  }
}
