import MeetingDomain

extension MinutesView {
  /// One of the twelve items under its title in Appendix A, word for word, or the area's own words.
  static func section(of item: AgendaItem, in minutes: Minutes) -> SectionView {
    let title = minutes.profile.title(of: item)
    let groups = groups(of: item, in: minutes)
    guard !minutes.document.uses(item) else {
      return SectionView(number: item.rawValue, title, groups)
    }
    let unused = GroupView([LineView("Not used in this forum.")])
    return SectionView(
      number: item.rawValue, title, [unused] + groups.compactMap(\.withoutUnanswered))
  }

  private static func groups(of item: AgendaItem, in minutes: Minutes) -> [GroupView] {
    switch item {
    case .dateTimeVenue: dateTimeVenue(minutes) + filed(under: item, in: minutes)
    case .attendance: attendance(minutes) + filed(under: item, in: minutes)
    case .aim: aim(minutes) + filed(under: item, in: minutes)
    case .needsStrengthsRisks: needsStrengthsRisks(minutes)
    case .newInformation: newInformation(minutes)
    case .fromThePerson: fromThePerson(minutes)
    case .actionPlan: actionPlan(minutes)
    case .leadPractitioner: leadPractitioner(minutes) + filed(under: item, in: minutes)
    case .viewsOnThePlan: viewsOnThePlan(minutes)
    case .dispute: disputes(minutes) + filed(under: item, in: minutes)
    case .whoUpdates: updates(minutes) + filed(under: item, in: minutes)
    case .nextReview: review(minutes) + filed(under: item, in: minutes)
    }
  }

  /// The entries under an item that has a form of its own.
  static func filed(under item: AgendaItem, in minutes: Minutes) -> [GroupView] {
    let lines = minutes.entries(of: item).map { line(for: $0, in: minutes) }
    return GroupView("Said under this item", lines + asked(of: item, in: minutes)).unlessEmpty
  }

  private static func dateTimeVenue(_ minutes: Minutes) -> [GroupView] {
    let document = minutes.document
    return [
      GroupView([
        minutes.line("Date", document.date) { $0.inWords },
        minutes.line("Start", document.start) { $0.description },
        minutes.line("End", document.end) { $0.description },
        minutes.line("Venue", document.venue, in: Wording.words),
      ])
    ]
  }

  private static func aim(_ minutes: Minutes) -> [GroupView] {
    let aim = minutes.line("Aim", minutes.document.aim, in: Wording.words)
    let objectives = minutes.lines(minutes.document.openingForm.objectives) { objective in
      let met = objective.met.map { words(for: $0) } ?? "not answered"
      return LineView(
        Wording.words(objective.text),
        [
          LineView("At the close", met), LineView("Followed by", ifAny: objective.by),
          LineView("By when", ifAny: objective.due?.inWords),
        ])
    }
    let opening = minutes.document.openingForm
    let purposes = minutes.line("Purposes", ifAsked: opening.purposes) { list($0.map(\.words)) }
    let outcomes =
      opening.outcomes == .notAsked
      ? [] : minutes.lines(opening.outcomes) { LineView(Wording.words($0)) }
    return [GroupView([aim, purposes].compactMap(\.self))]
      + GroupView("Outcomes wanted", outcomes).unlessEmpty + [GroupView("Objectives", objectives)]
  }

  private static func words(for result: ObjectiveResult) -> String {
    switch result {
    case .met: "met"
    case .part: "met in part"
    case .not: "not met"
    }
  }

  private static func needsStrengthsRisks(_ minutes: Minutes) -> [GroupView] {
    let entries = minutes.entries(of: .needsStrengthsRisks)
    let asked = minutes.asked(of: .needsStrengthsRisks)
    let lists: [(EntryKind, String)] = [
      (.need, "Needs"), (.strength, "Strengths"), (.risk, "Risks"),
    ]
    let groups = lists.map { kind, title in
      let rows = entries.filter { $0.kind == kind }.map {
        line(for: $0, in: minutes, naming: false)
      }
      let none = asked.filter { $0.kind == kind }.map { asked in
        let none = Wording.none(at: asked.at, on: minutes.day)
        return LineView(asked.agency.map { "\($0): \(none)" } ?? none)
      }
      let lines = rows + none
      return GroupView(title, lines.isEmpty ? [LineView(Wording.notRecorded)] : lines)
    }
    let kinds = lists.map(\.0)
    let others = entries.filter { entry in !kinds.contains { $0 == entry.kind } }
      .map { line(for: $0, in: minutes) }
    let otherNone = Self.asked(of: .needsStrengthsRisks, in: minutes, but: kinds)
    return groups + GroupView("Also recorded", others + otherNone).unlessEmpty
  }

  /// The answers "asked and none" under an item that are not to one of these kinds.
  static func asked(
    of item: AgendaItem, in minutes: Minutes, but kinds: [EntryKind]
  ) -> [LineView] {
    zip(minutes.asked(of: item), asked(of: item, in: minutes))
      .filter { row, _ in !kinds.contains { $0 == row.kind } }.map(\.1)
  }

  private static func newInformation(_ minutes: Minutes) -> [GroupView] {
    let entries = minutes.entries(of: .newInformation)
    var agencies: [String?] = []
    for entry in entries where !agencies.contains(where: { same($0, entry.agency) }) {
      agencies.append(entry.agency)
    }
    let groups = agencies.map { agency in
      group(
        agency ?? "Agency not recorded", entries.filter { same($0.agency, agency) }, in: minutes)
    }
    let none = asked(of: .newInformation, in: minutes)
    let changes = minutes.line(
      "Does what is new change the aim or the risks?", ifAsked: minutes.document.reconsidered,
      in: Wording.words)
    return groups + GroupView("Nothing new", none).unlessEmpty
      + GroupView("In the light of what is new", [changes].compactMap(\.self)).unlessEmpty
  }

  /// Whether two names are the same to the scalar; an equal look is not enough.
  private static func same(_ left: String?, _ right: String?) -> Bool {
    left.map { Array($0.unicodeScalars) } == right.map { Array($0.unicodeScalars) }
  }

  private static func fromThePerson(_ minutes: Minutes) -> [GroupView] {
    let entries = minutes.entries(of: .fromThePerson)
    let others = entries.filter { $0.kind != .voice && $0.kind != .view }
    let none = asked(of: .fromThePerson, in: minutes)
    return voices(among: entries, in: minutes)
      + GroupView("Also recorded", others.map { line(for: $0, in: minutes) } + none).unlessEmpty
  }

  /// Somebody's own words in quotation, then what was reported of their views: G31, S1 L78.
  static func voices(among entries: [Entry], in minutes: Minutes) -> [GroupView] {
    let own = entries.filter { $0.kind == .voice }.map { line(for: $0, in: minutes, naming: false) }
    let reported = entries.filter { $0.kind == .view }
    return GroupView("In their own words", quotes: own).unlessEmpty
      + group("Views as reported", reported, in: minutes, naming: false).unlessEmpty
  }
}
