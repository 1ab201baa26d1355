import MeetingDomain

/// What row 1 says while what is left of the time is needed for items 7 to 12: the plan, who leads
/// it, and whether anybody disagrees are what the meeting is for.
struct PlanGuard: Equatable {
  /// A few words.
  let text: String
  /// Whether the meeting has outlasted the time that was planned for it.
  let isOver: Bool

  /// How long such a meeting lasts where no end was planned, in minutes.
  private static let usual = 90

  /// The words that stand at a place now; nil while there is time enough.
  init?(at place: Place?, _ context: Context) {
    guard let place, let needed = Self.minutesNeeded(context) else { return nil }
    if let left = context.minutesLeft {
      isOver = left < 0
      guard isOver || (left <= needed && place.isBeforePlan) else { return nil }
      text = isOver ? "\(-left) MIN OVER" : "\(left) MIN LEFT: PLAN"
    } else {
      guard let live = context.minutesLive, Self.usual - live <= needed, place.isBeforePlan else {
        return nil
      }
      (text, isOver) = ("\(live) MIN IN: PLAN", false)
    }
  }

  /// About how many minutes items 7 to 12 take: a third of the meeting, at least a quarter of an
  /// hour and at most half an hour; nil while the meeting is not live.
  static func minutesNeeded(_ context: Context) -> Int? {
    let document = context.meeting.document
    guard document.isLive else { return nil }
    let planned = document.end.value.flatMap { end in
      document.start.value.map { end.minutes - $0.minutes }
    }
    return min(30, max(15, (planned ?? usual) / 3))
  }
}

extension Place {
  /// Whether it comes before the plan of item 7.
  var isBeforePlan: Bool {
    switch self {
    case .opening: true
    case .item(let item): item.rawValue < AgendaItem.actionPlan.rawValue
    case .close: false
    }
  }
}
