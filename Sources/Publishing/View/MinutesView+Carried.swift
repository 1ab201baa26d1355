import MeetingDomain

extension MinutesView {
  /// What was open from the meeting before, and what this one said of it: G51, G70.
  static func carriedSections(of minutes: Minutes) -> [SectionView] {
    let rows = minutes.document.carried.rows
    let scores = (minutes.document.scoresBefore ?? []).map { score in
      LineView(
        Wording.joined([score.tool, score.inWords], by: ": ") ?? Wording.noWords,
        [LineView("Recorded in", ifAny: score.meeting)])
    }
    guard !rows.isEmpty || !scores.isEmpty else { return [] }
    let previous = minutes.document.previous.map { ", \($0)" } ?? ""
    let kinds: [(CarriedKind?, String)] = [
      (.objective, "Objectives"), (.action, "Actions"), (.decision, "Decisions"),
      (.recommendation, "Recommendations"), (.dispute, "Disagreements"), (nil, "Further"),
    ]
    let groups = kinds.compactMap { kind, title -> GroupView? in
      let own = rows.filter { $0.kind == kind }
      return own.isEmpty ? nil : GroupView(title, own.map { line(for: $0, in: minutes) })
    }
    return [
      SectionView(
        "From the last meeting\(previous)",
        groups + GroupView("What tools showed", scores).unlessEmpty)
    ]
  }

  private static func line(for carried: Carried, in minutes: Minutes) -> LineView {
    let answer = Wording.joined([carried.answer?.words, minutes.moment(carried.at)])
    let made = Wording.joined([carried.meeting, carried.since?.inWords])
    let drift = minutes.document.date.value.map { carried.drift(on: $0).map(\.words) } ?? []
    return LineView(
      carried.number.map { "Action \($0)" }, Wording.words(carried.text),
      [
        LineView("Who", ifAny: Wording.joined([carried.owner, carried.agency])),
        LineView("Due", ifAny: carried.due?.inWords), LineView("Made in", ifAny: made),
        LineView(
          "Signs of drift",
          ifAny: drift.isEmpty ? nil : drift.joined(separator: "; ")),
        LineView("What became of it", answer ?? Wording.notRecorded),
        LineView("What shows it, or why", ifAny: carried.note),
      ])
  }
}
