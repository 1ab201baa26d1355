import MeetingDomain

extension MinutesView {
  /// The actions of one agency or person, each with why it was agreed, and when they are looked at.
  static func actionSheet(_ minutes: Minutes) -> [SectionView] {
    let document = minutes.document
    let subject = [
      LineView("About", ifAny: document.subject.name),
      LineView("Case", ifAny: document.subject.case),
      LineView("Meeting held on", ifAny: document.date.value?.inWords),
    ]
    let actions = document.actions.rows.map { line(for: $0, in: minutes) }
    return [
      SectionView("The meeting", [GroupView(subject.compactMap(\.self))]),
      SectionView(
        "Actions",
        [
          GroupView(
            nil, actions, table: actionTable(minutes), timeline: TimelineView(plan: minutes))
        ]),
      SectionView("Next review", [GroupView(nextReview(document.review))]),
    ]
  }
}
