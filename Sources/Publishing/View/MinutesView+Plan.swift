import MeetingDomain

extension MinutesView {
  /// Item 7: decisions, recommendations, then the actions.
  static func actionPlan(_ minutes: Minutes) -> [GroupView] {
    let entries = minutes.entries(of: .actionPlan)
    let kinds: [EntryKind] = [.decision, .recommendation]
    let named = zip(kinds, ["Decisions", "Recommendations"]).map { kind, title in
      let rows = entries.filter { $0.kind == kind }.map {
        line(for: $0, in: minutes, naming: false)
      }
      let none = minutes.asked(of: .actionPlan).filter { $0.kind == kind }.map {
        LineView(Wording.none(at: $0.at, on: minutes.day))
      }
      let lines = rows + none
      return GroupView(title, lines.isEmpty ? [LineView(Wording.notRecorded)] : lines)
    }
    let actions = minutes.lines(minutes.document.actions) { line(for: $0, in: minutes) }
    let others = entries.filter { $0.kind != .decision && $0.kind != .recommendation }
      .map { line(for: $0, in: minutes) }
    let none = asked(of: .actionPlan, in: minutes, but: kinds)
    let table = minutes.document.actions.rows.isEmpty ? nil : actionTable(minutes)
    return named
      + [GroupView("Actions", actions, table: table, timeline: TimelineView(plan: minutes))]
      + GroupView("Also recorded", others + none).unlessEmpty
  }

  /// One action with all that is recorded of it.
  static func line(for action: Action, in minutes: Minutes) -> LineView {
    let agreed = minutes.agreed(action)
    let assigned = [
      minutes.line("Owner", agreed.owner), minutes.line("Agency", agreed.agency),
      minutes.line("Due", agreed.due?.inWords),
      LineView("Status", (agreed.status ?? .open).words),
    ]
    return LineView(
      action.label, Wording.words(action.text), assigned + details(of: action, in: minutes))
  }

  /// What is recorded of an action besides who does it, by when and how far it is.
  private static func details(of action: Action, in minutes: Minutes) -> [LineView?] {
    let visibility = action.restriction?.words
    // On an action sheet the entry stands nowhere else.
    let rationale = minutes.copy.isActionSheet ? action.from.flatMap(minutes.rationale) : nil
    return [
      LineView("Corrected", ifAny: corrected(RowRef(.action, action.id), in: minutes)),
      LineView("Outcome", ifAny: action.outcome),
      LineView("Done when", ifAny: action.doneWhen),
      LineView("Evidence", ifAny: action.evidence),
      LineView("Referred to", ifAny: action.referredTo),
      LineView("Procedure", ifAny: action.procedure),
      LineView("Feeds", ifAny: action.feeds),
      LineView("Reviewed at", ifAny: action.route),
      LineView("Visibility", ifAny: visibility),
      LineView("Made from", ifAny: action.from.map(minutes.mention)),
      LineView("Because", ifAny: rationale),
      LineView("Since the approval", ifAny: sinceAgreed(action, in: minutes)),
    ] + (action.history ?? []).map { LineView("History", words(for: $0, in: minutes)) }
  }

  /// The actions as a table: the words and what is recorded of them, who, by when, how far.
  static func actionTable(_ minutes: Minutes) -> TableView {
    TableView(
      "Actions: who does what by when", ["Action", "Owner", "Agency", "Due", "Status"],
      minutes.document.actions.rows.map { action in
        let missing = minutes.copy == .full ? Wording.notRecorded : ""
        let agreed = minutes.agreed(action)
        return RowView(
          heading: LineView(
            action.label, Wording.words(action.text), details(of: action, in: minutes)),
          cells: [
            agreed.owner ?? missing, agreed.agency ?? missing, agreed.due?.inWords ?? missing,
            (agreed.status ?? .open).words,
          ])
      })
  }

  /// What of an action is not as it was agreed any more, and since when; nil where all is.
  ///
  /// - Parameter hasStatus: Whether how far it is now belongs to it.
  static func sinceAgreed(
    _ action: Action, in minutes: Minutes, hasStatus: Bool = true
  ) -> String? {
    guard let then = minutes.agreed[action.id] else { return nil }
    let isSameOwner = then.owner == action.owner && then.agency == action.agency
    let owner = Wording.joined([action.owner, action.agency]) ?? "nobody"
    let now = action.status ?? .open
    let parts = [
      isSameOwner ? nil : owner,
      then.due == action.due ? nil : action.due.map { "by \($0.inWords)" } ?? "no day",
      !hasStatus || then.status == now ? nil : now.words,
    ]
    return Wording.joined(parts, by: "; ").map { changes in
      changes + (then.changed.map { ", since \($0.day.inWords)" } ?? "")
    }
  }

  private static func words(for change: ActionChange, in minutes: Minutes) -> String {
    let parts = [
      minutes.moment(change.at), change.what.map(kind), change.by.map { "by \($0)" },
      change.from.map { "from \(day($0))" }, change.to.map { "to \(day($0))" },
      change.reason.map { "reason: \($0)" }, change.evidence.map { "evidence: \($0)" },
    ]
    return Wording.joined(parts, by: "; ") ?? Wording.noWords
  }

  /// What was done, in words.
  private static func kind(_ what: String) -> String {
    FollowUpKind(rawValue: what)?.words ?? what
  }

  /// A day in words where the text is one.
  private static func day(_ text: String) -> String {
    CalendarDay(text)?.inWords ?? text
  }

  /// Item 8: who is lead practitioner, if one is required.
  static func leadPractitioner(_ minutes: Minutes) -> [GroupView] {
    guard let lead = minutes.document.lead else {
      return [GroupView([LineView(Wording.notRecorded)])]
    }
    let required = minutes.line("Required", lead.required.map(Wording.yesNo))
    let person = [
      minutes.line("Lead practitioner", lead.name), minutes.line("Agency", lead.agency),
      minutes.line("Accepted", lead.accepted.map(Wording.yesNo)),
    ]
    let isNamed = lead.name != nil || lead.agency != nil || lead.accepted != nil
    return [GroupView([required] + (isNamed || lead.required != false ? person : []))]
  }

  /// Item 9: what each person thinks of the plan, in their words.
  static func viewsOnThePlan(_ minutes: Minutes) -> [GroupView] {
    let entries = minutes.entries(of: .viewsOnThePlan)
    let views = minutes.document.views
    let voices = voices(among: entries, in: minutes)
    let others = entries.filter { $0.kind != .voice && $0.kind != .view }
      .map { line(for: $0, in: minutes) }
    let none = asked(of: .viewsOnThePlan, in: minutes)
    let people = minutes.lines(views) { line(for: $0, in: minutes) }
    let isAnswered = views != .notAsked || voices.isEmpty && others.isEmpty && none.isEmpty
    return (isAnswered ? [GroupView("Whose views", people)] : [])
      + voices
      + GroupView("Also recorded", others + none).unlessEmpty
  }

  private static func line(for view: PlanView, in minutes: Minutes) -> LineView {
    let notSought = view.notSought.map { later in
      let by = later.by.map { "\($0) will ask" }
      let due = later.due.map { "by \($0.inWords)" }
      return Wording.joined([by, due]) ?? "yes"
    }
    return LineView(
      view.person ?? "Person not recorded",
      [
        LineView("View", ifAny: view.view.map(minutes.mention)),
        LineView("Not yet sought", ifAny: notSought),
      ])
  }

  /// Item 12: the next review, or that none is required.
  static func review(_ minutes: Minutes) -> [GroupView] {
    guard let review = minutes.document.review else {
      return [GroupView([LineView(Wording.notRecorded)])]
    }
    let when = [
      minutes.line("Date", review.date?.inWords),
      minutes.line("Time", review.time?.description),
      minutes.line("Venue", review.venue),
    ]
    let isSet = review.date != nil || review.time != nil || review.venue != nil
    let reason = LineView("Reason", ifAny: review.reason)
    return [
      GroupView(
        [minutes.line("Required", review.required.map(Wording.yesNo))]
          + (isSet || review.required != false ? when : []) + [reason].compactMap(\.self))
    ]
  }
}
