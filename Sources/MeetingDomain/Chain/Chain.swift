/// The meetings of a case that follow one another, and what the last of them leaves open: G51, S1 L28.
public struct Chain: Sendable {
  /// The meetings, the earliest first.
  public let meetings: [MeetingDocument]

  /// The meetings that lead to the last one.
  ///
  /// - Parameters:
  ///   - last: The newest of them.
  ///   - earlier: Finds a meeting by its reference; nil where it is not here.
  public init<Failure>(
    to last: MeetingDocument, earlier: (String) throws(Failure) -> MeetingDocument?
  ) throws(Failure) {
    var meetings = [last]
    var seen = Set([last.reference].compactMap { $0 })
    while let reference = meetings.last?.previous, seen.insert(reference).inserted,
      let meeting = try earlier(reference)
    {
      meetings.append(meeting)
    }
    self.meetings = meetings.reversed()
  }

  /// What is open at the end: objectives, actions, decisions and recommendations to be reviewed,
  /// disputes, each once and where it was made.
  public var open: [Carried] {
    var open: [Carried] = []
    for meeting in meetings {
      for carried in meeting.carried.rows { Self.answer(carried, in: &open) }
      open += meeting.leftOpen(before: meetings.last?.date.value)
    }
    return CarriedKind.allCases.flatMap { kind in
      open.filter { $0.kind == kind }
    }
  }

  /// Takes in what a later meeting said of something.
  private static func answer(_ carried: Carried, in open: inout [Carried]) {
    let isOver = carried.answer.map { $0 != .goesOn } ?? false
    guard let index = open.firstIndex(where: { $0.isSame(as: carried) }) else {
      // Its own meeting is not here, or it was settled there since; only the first leaves it open.
      return
    }
    // An action or a dispute is over when its own meeting says so.
    let isAnsweredHere = carried.kind != .action && carried.kind != .dispute
    if isOver, isAnsweredHere {
      open.remove(at: index)
    } else {
      open[index].times = (open[index].times ?? 0) + 1
    }
  }

  /// The meeting that follows: the person, the case and the list of attendance, the day that was
  /// agreed for it, what is open, and what tools showed; who was kept out, and why, stays so until
  /// somebody changes it.
  public func next() -> MeetingDocument? {
    guard let last = meetings.last else { return nil }
    var next = MeetingDocument(subject: last.subject.asked)
    next.status = .planned
    (next.forum, next.profile, next.previous) = (last.forum, last.profile, last.reference)
    if let review = last.review, review.required != false {
      next.date = Answer(review.date)
      next.start = Answer(review.time)
      next.venue = Answer(review.venue)
    }
    let invited = last.invitedAgain
    if !invited.isEmpty { next.attendance = .recorded(invited) }
    let determined = last.determinations
    if !determined.isEmpty { next.updates = .recorded(determined) }
    let open = open
    if !open.isEmpty { next.carried = .recorded(open) }
    let scores = scores
    if !scores.isEmpty { next.scoresBefore = scores }
    next.nameRowsByPosition()
    return next
  }
}

extension MeetingDocument {
  /// What this meeting itself leaves open.
  ///
  /// - Parameter last: The day of the last meeting of the chain.
  fileprivate func leftOpen(before last: CalendarDay?) -> [Carried] {
    func carried(_ kind: CarriedKind, _ id: RowID, _ text: String) -> Carried {
      Carried(
        kind: kind, meeting: reference, line: id.text, text: text, since: date.value)
    }
    let objectives = openingForm.objectives.rows.filter { $0.met != .met }.map { objective in
      var row = carried(.objective, objective.id, objective.text)
      (row.owner, row.due) = (objective.by, objective.due)
      return row
    }
    let actions = actions.rows.filter(\.isOpen).map { action in
      var row = carried(.action, action.id, action.text)
      (row.number, row.owner, row.agency) = (action.number, action.owner, action.agency)
      (row.due, row.visibility) = (action.due, action.visibility)
      row.redated = action.redates == 0 ? nil : action.redates
      row.unchanged = action.isUnchanged(since: last) ? true : nil
      return row
    }
    let decided = standing(.decision, .recommendation).filter(\.isToBeReviewed).map { entry in
      var row = carried(
        entry.kind == .decision ? .decision : .recommendation, entry.id, entry.text)
      (row.owner, row.agency, row.visibility) = (entry.by, entry.agency, entry.visibility)
      return row
    }
    let disputes = openDisputes.map { dispute in
      var row = carried(.dispute, dispute.id, dispute.matter ?? "no words")
      (row.agency, row.due) = (dispute.parties?.joined(separator: ", "), dispute.due)
      row.visibility = .professionalsOnly
      return row
    }
    return objectives + actions + decided + disputes
  }
}

extension Action {
  /// Whether nobody did anything about it since a day.
  fileprivate func isUnchanged(since day: CalendarDay?) -> Bool {
    guard let day else { return false }
    return !(history ?? []).contains { ($0.at?.day ?? .last) > day }
  }
}

extension Entry {
  /// Whether the next meeting reviews it: G70; what has an outcome was reviewed.
  fileprivate var isToBeReviewed: Bool {
    guard outcome.isBlank else { return false }
    guard let route, !route.isBlank else { return true }
    return route.mentions("meeting") || route.mentions("review")
  }
}

extension Subject {
  /// The same person and case, with others who may be at risk to be asked about again.
  fileprivate var asked: Subject {
    let people = others.rows.map { OtherPerson(name: $0.name, relation: $0.relation) }
    return Subject(
      kind: kind, name: name, case: `case`,
      others: people.isEmpty ? .notAsked : .recorded(people))
  }
}

extension MeetingDocument {
  /// Whom the next meeting invites: the list, with those whom deputies stood for in their place.
  fileprivate var invitedAgain: [Attendee] {
    let rows = attendance.rows
    return rows.compactMap { attendee in
      guard attendee.status == .deputy, let principal = attendee.deputyFor else {
        return attendee.invitedAgain
      }
      let isListed = rows.contains { $0.name.isSamePerson(as: principal) }
      return isListed
        ? nil
        : Attendee(
          name: principal, roles: attendee.roles, agency: attendee.agency,
          involvement: attendee.involvement)
    }
  }
}

extension MeetingDocument {
  /// Against sharing with whom the chair determined, and why: G29, S1 L70.
  fileprivate var determinations: [Update] {
    updates.rows.filter { !$0.determinedAgainst.isBlank }.map {
      Update(person: $0.person, determinedAgainst: $0.determinedAgainst)
    }
  }
}

extension Attendee {
  /// The person with what they are, not marked yet; who was not to be there is still not invited.
  fileprivate var invitedAgain: Attendee {
    var invited = Attendee(
      name: name, initials: initials, roles: roles, post: post, agency: agency,
      involvement: involvement)
    if status == .notInvited || status == .askedToLeave {
      (invited.status, invited.reason, invited.reasonCode) = (.notInvited, reason, reasonCode)
    }
    return invited
  }
}
