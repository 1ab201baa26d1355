/// Where a dispute stands on the local ladder: G74, S2 L47.
public struct Escalation: Hashable, Sendable {
  /// The stage, from 1.
  public var stage: Int
  /// The day on which it begins.
  public var since: CalendarDay
  /// The day by which it is over; nil where the ladder says none.
  public var due: CalendarDay?

  /// A step of the ladder by its parts.
  public init(stage: Int, since: CalendarDay, due: CalendarDay?) {
    (self.stage, self.since, self.due) = (stage, since, due)
  }
}

extension Ladder {
  /// The stage to which a dispute goes next, from a day on; nil after the last.
  public func escalation(of dispute: Dispute, on day: CalendarDay) -> Escalation? {
    next(after: dispute.stage).map {
      Escalation(stage: $0, since: day, due: due(stage: $0, from: day))
    }
  }

  /// The last stage, at once: what is done where the risk is immediate (practice D12).
  public func escalationAtOnce(on day: CalendarDay) -> Escalation {
    Escalation(stage: max(1, stages.count), since: day, due: day)
  }

  /// The working days that are left of a stage, negative when it is over; nil where it has no day.
  public func workingDaysLeft(of dispute: Dispute, on day: CalendarDay) -> Int? {
    dispute.due.map { day.workingDays(to: $0, in: nation) }
  }
}

extension Dispute {
  /// Whether it is not settled yet.
  public var isOpen: Bool { outcome.isBlank }

  /// For how many days it has been open; nil where the day on which it came up is not known.
  public func age(on day: CalendarDay) -> Int? {
    raisedOn.map { max(0, day.daysSince1970 - $0.daysSince1970) }
  }
}

extension MeetingDocument {
  /// The disagreements that are not settled; they belong to every review of actions (G73).
  public var openDisputes: [Dispute] { disputes.rows.filter(\.isOpen) }

  /// The action that holds until a dispute is settled: by its number, or because it was made from
  /// the dispute.
  public func interimStep(of dispute: Dispute) -> Action? {
    let row = RowRef(.dispute, dispute.id)
    return plannedActions.first { action in
      let isNumbered = dispute.interim != nil && action.number == dispute.interim
      return isNumbered || reference(action.from, means: row)
    }
  }
}
