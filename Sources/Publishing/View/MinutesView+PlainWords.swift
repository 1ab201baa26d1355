import MeetingDomain

extension MinutesView {
  /// The minutes for the individual and the family: what was said and agreed, in an order and under
  /// headings that need no knowledge of the guidance.
  ///
  /// No heading has a number, so that one with nothing under it is not missed.
  static func plainSections(of minutes: Minutes) -> [SectionView] {
    [SectionView("What this is", [GroupView(about(minutes))])]
      + AgendaItem.allCases.map { item in
        SectionView(item.plainTitle, plainGroups(of: item, in: minutes))
      }
      + [
        SectionView(
          "What was put right afterwards",
          [
            GroupView(
              minutes.document.corrections.rows.map { correction in
                LineView(
                  correction.text.map(Wording.words) ?? Wording.noWords,
                  [LineView("Why", ifAny: correction.reason)])
              })
          ]),
        SectionView(
          "Also said", [GroupView(minutes.entries(of: nil).map { plainLine($0, minutes) })]),
      ]
  }

  private static func about(_ minutes: Minutes) -> [LineView] {
    let document = minutes.document
    let convener = document.openingForm.convener
    let lines = [
      LineView(
        "This is a copy of the notes of a meeting. It holds what may be shared with the person whom "
          + "the meeting was about, and with their family, carer or advocate."),
      LineView("The meeting was about", ifAny: document.subject.name),
      LineView("It was called by", ifAny: Wording.joined([convener?.name, convener?.agency])),
      LineView("Why it was held", ifAny: document.openingForm.why.value),
      LineView("If something is wrong or unclear, tell the person who gave you this copy."),
    ]
    return lines.compactMap(\.self)
  }

  private static func plainGroups(of item: AgendaItem, in minutes: Minutes) -> [GroupView] {
    let document = minutes.document
    let entries = minutes.entries(of: item)
    let said = entries.filter { $0.kind != .voice }
    let groups: [GroupView] =
      switch item {
      case .dateTimeVenue: [GroupView(whenAndWhere(document))]
      case .attendance: [GroupView(document.attendance.rows.map(person))]
      case .aim: [GroupView(aims(document))]
      case .actionPlan: [plainActions(minutes)]
      case .leadPractitioner: [GroupView(contact(document.lead))]
      case .whoUpdates: [GroupView(document.updates.rows.map(update))]
      case .nextReview: [GroupView(nextReview(document.review))]
      case .needsStrengthsRisks, .newInformation, .fromThePerson, .viewsOnThePlan, .dispute: []
      }
    let quotes = entries.filter { $0.kind == .voice }
    let none = minutes.asked(of: item).filter { $0.agency == nil }.map { asked in
      let what = asked.kind?.words ?? asked.whom
      return LineView("Asked, and there was none" + (what.map { ": \($0)" } ?? "") + ".")
    }
    return groups.flatMap(\.unlessEmpty)
      + GroupView(nil, said.map { plainLine($0, minutes) } + none).unlessEmpty
      + GroupView(nil, quotes: quotes.map { plainLine($0, minutes) }).unlessEmpty
  }

  private static func plainLine(_ entry: Entry, _ minutes: Minutes) -> LineView {
    return LineView(
      entry.kind?.plainWords, Wording.words(entry.text),
      [
        LineView("Said by", ifAny: Wording.joined([entry.by, entry.agency])),
        LineView("Why", ifAny: entry.rationale),
        LineView("Told on", ifAny: entry.obtainedOn?.inWords),
      ])
  }

  private static func whenAndWhere(_ document: MeetingDocument) -> [LineView] {
    let isTimed = document.start.value != nil || document.end.value != nil
    return [
      LineView("Day", ifAny: document.date.value?.inWords),
      LineView(
        "Time",
        ifAny: isTimed ? Wording.span(from: document.start.value, to: document.end.value) : nil),
      LineView("Place", ifAny: document.venue.value),
    ].compactMap(\.self)
  }

  private static func person(_ attendee: Attendee) -> LineView {
    let name = Wording.joined([Wording.words(attendee.name), attendee.post, attendee.agency])
    let presence: String? =
      switch attendee.status {
      case .present, .deputy: "was there"
      case .part: "was there for a part"
      case .apologies: "could not come"
      default: nil
      }
    return LineView([name, presence].compactMap(\.self).joined(separator: " – "))
  }

  private static func aims(_ document: MeetingDocument) -> [LineView] {
    let aim = LineView("What it was for", ifAny: document.aim.value)
    return [aim].compactMap(\.self)
      + document.openingForm.objectives.rows.map { objective in
        let met: String? =
          switch objective.met {
          case .met: "done"
          case .part: "done in part"
          case .not: "not done yet"
          case nil: nil
          }
        return LineView(
          "To do at the meeting", Wording.words(objective.text), [LineView("Result", ifAny: met)])
      }
  }

  private static func plainActions(_ minutes: Minutes) -> GroupView {
    let rows = minutes.document.actions.rows
    let lines = rows.map { action in
      let agreed = minutes.agreed(action)
      return LineView(
        nil, Wording.words(action.text),
        [
          LineView("Who", ifAny: Wording.joined([agreed.owner, agreed.agency])),
          LineView("By when", ifAny: agreed.due?.inWords),
          LineView("So that", ifAny: action.outcome),
          LineView("We will know by", ifAny: action.doneWhen),
          LineView("Now", (action.status ?? .open).words),
          LineView("Since then", ifAny: sinceAgreed(action, in: minutes, hasStatus: false)),
        ])
    }
    let beside = ["So that", "We will know by", "Since then"]
    let table = TableView(
      "What will be done, who does it and by when", ["What", "Who", "By when", "Now"],
      zip(rows.map(minutes.agreed), lines).map { action, line in
        RowView(
          heading: LineView(
            nil, line.text, line.details.filter { beside.contains($0.label ?? "") }),
          cells: [
            Wording.joined([action.owner, action.agency]) ?? "", action.due?.inWords ?? "",
            line.details.first { $0.label == "Now" }?.text ?? "",
          ])
      })
    return GroupView(
      nil, lines, table: rows.isEmpty ? nil : table, timeline: TimelineView(plan: minutes))
  }

  private static func contact(_ lead: LeadPractitioner?) -> [LineView] {
    let name = Wording.joined([lead?.name, lead?.agency])
    return [LineView("The person to talk to first", ifAny: name)].compactMap(\.self)
  }

  private static func update(_ update: Update) -> LineView {
    LineView(
      Wording.joined([update.by, update.person.map { "will tell \($0)" }], by: " ")
        ?? Wording.noWords,
      [LineView("How", ifAny: update.how), LineView("By when", ifAny: update.due?.inWords)])
  }

  static func nextReview(_ review: Review?) -> [LineView] {
    guard review?.required != false else { return [LineView("No further meeting is planned.")] }
    return [
      LineView("Day", ifAny: review?.date?.inWords),
      LineView("Time", ifAny: review?.time?.description),
      LineView("Place", ifAny: review?.venue),
    ].compactMap(\.self)
  }
}

extension AgendaItem {
  /// The item as it is put to the person and the family.
  fileprivate var plainTitle: String {
    switch self {
    case .dateTimeVenue: "When and where it was"
    case .attendance: "Who was there"
    case .aim: "What the meeting was for"
    case .needsStrengthsRisks: "What is needed, what goes well, what gives worry"
    case .newInformation: "What people told the meeting"
    case .fromThePerson: "What the person and the family say"
    case .actionPlan: "What was agreed, and what will be done"
    case .leadPractitioner: "Whom to talk to"
    case .viewsOnThePlan: "What the person and the family think of the plan"
    case .dispute: "Where people did not agree"
    case .whoUpdates: "Who will tell the person and the family"
    case .nextReview: "The next meeting"
    }
  }
}

extension EntryKind {
  fileprivate var plainWords: String? {
    switch self {
    case .need: "What is needed"
    case .strength: "What goes well"
    case .risk: "What gives worry"
    case .decision: "It was decided"
    case .recommendation: "It was recommended"
    case .dispute: "People did not agree"
    case .legislation: "The law"
    case .information, .voice, .view, .note: nil
    }
  }
}
