/// What could be clearer in an action as it is written: a hint, never an error.
///
/// Source: practice D14 (exact, who is responsible for what, by when), G44, G86.
public struct ActionHint: Hashable, Sendable {
  /// What sort of hint it is.
  public let code: Code
  /// What to think of, in one sentence.
  public let sentence: String

  /// The sorts of hint, as they are listed below an action.
  public enum Code: String, CaseIterable, Sendable {
    case noOwner = "no-owner"
    case twoOwners = "two-owners"
    case noDueDay = "no-due-day"
    case vagueTime = "vague-time"
    case vagueVerb = "vague-verb"
    case weekend
    case bankHoliday = "bank-holiday"
    case past
    case afterReview = "after-review"
    case agencyNotHere = "agency-not-here"
    case twoActions = "two-actions"
    case feedsNoPlan = "feeds-no-plan"
  }
}

/// What the hints on an action depend on, besides the action.
public struct ActionSetting: Sendable {
  /// Who is there.
  public var room: Room
  /// The day on which it is written.
  public var today: CalendarDay
  /// The day of the next review, if one is set.
  public var review: CalendarDay?
  /// Whose bank holidays are kept.
  public var region: BankHoliday.Region
  /// Where the plan is made that an action belongs to: G11.
  public var planIsMade: PlanPlace

  /// A setting by its parts.
  public init(
    room: Room, today: CalendarDay, review: CalendarDay? = nil,
    region: BankHoliday.Region = .englandAndWales, planIsMade: PlanPlace = .here
  ) {
    (self.room, self.today, self.review, self.region) = (room, today, review, region)
    self.planIsMade = planIsMade
  }
}

/// One row of the table of hints: when a hint is due, and what it says.
public struct ActionCheck: Sendable {
  /// The sort of hint that it gives.
  public let code: ActionHint.Code
  /// The sentence for an action; nil where there is nothing to say.
  public let sentence: @Sendable (Action, ActionSetting) -> String?

  /// Every check, in the order in which the hints are listed.
  public static let all: [ActionCheck] = [
    ActionCheck(code: .noOwner) { action, setting in
      guard isEmpty(action.owner), !isShared(action, setting) else { return nil }
      guard let agency = action.agency, !isEmpty(agency) else {
        return "Nobody is named: who does it?"
      }
      return "No person of \(agency) is named: who does it?"
    },
    ActionCheck(code: .twoOwners) { action, setting in
      isShared(action, setting) ? "More than one is named: who of them answers for it?" : nil
    },
    ActionCheck(code: .noDueDay) { action, _ in
      action.due == nil && vagueTime(action) == nil ? "No day is set: by when?" : nil
    },
    ActionCheck(code: .vagueTime) { action, _ in
      guard action.due == nil else { return nil }
      return vagueTime(action).map { "“\($0)” is no day: by when?" }
    },
    ActionCheck(code: .vagueVerb) { action, _ in
      guard isEmpty(action.doneWhen) else { return nil }
      return vagueVerb(action).map {
        "Nobody can see when “\($0)” is done: write what will show it in done-when."
      }
    },
    ActionCheck(code: .weekend) { action, setting in
      action.due.flatMap {
        $0.isWeekend
          ? notWorking($0, "a \($0.weekday == .saturday ? "Saturday" : "Sunday")", setting) : nil
      }
    },
    ActionCheck(code: .bankHoliday) { action, setting in
      action.due.flatMap { due in
        due.bankHoliday(in: setting.region).map {
          notWorking(due, "a bank holiday, \($0)", setting)
        }
      }
    },
    ActionCheck(code: .past) { action, setting in
      action.due.flatMap { $0 < setting.today ? "\($0.inWords) is past." : nil }
    },
    ActionCheck(code: .afterReview) { action, setting in
      guard let due = action.due, let review = setting.review, due > review else { return nil }
      return "\(due.inWords) is after the review of \(review.inWords), which would not see it done."
    },
    ActionCheck(code: .agencyNotHere) { action, setting in
      guard let agency = action.agency, !isEmpty(agency), setting.room.hasAgencies,
        !setting.room.isHere(agency)
      else { return nil }
      return "Nobody from \(agency) is here: who tells them?"
    },
    ActionCheck(code: .twoActions) { action, _ in
      isTwo(action) ? "This reads as two actions: give each a line of its own." : nil
    },
    ActionCheck(code: .feedsNoPlan) { action, setting in
      setting.planIsMade == .elsewhere && isEmpty(action.feeds)
        ? "The plan is made elsewhere: which plan or forum does this feed?" : nil
    },
  ]
}

extension Action {
  /// What could be clearer in it; nothing once nobody has to do it any more.
  public func hints(in setting: ActionSetting) -> [ActionHint] {
    guard isOpen else { return [] }
    return ActionCheck.all.compactMap { check in
      check.sentence(self, setting).map { ActionHint(code: check.code, sentence: $0) }
    }
  }
}
