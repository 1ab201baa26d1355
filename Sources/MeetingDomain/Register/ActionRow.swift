/// One line of the register of actions: an action and the meeting that it comes from.
public struct ActionRow: Hashable, Sendable {
  /// The action.
  public var action: Action
  /// What the store calls the meeting.
  public var key: String
  /// The reference of the meeting.
  public var meeting: String
  /// The case number, empty where there is none.
  public var `case`: String
  /// Days past the due day; 0 when not late.
  public var daysLate: Int

  /// A line by its parts.
  public init(
    action: Action, key: String, meeting: String, case: String, today: CalendarDay
  ) {
    self.action = action
    self.key = key
    self.meeting = meeting
    self.case = `case`
    daysLate = action.daysLate(on: today)
  }

  /// Where the action stands, in capitals: `OVERDUE 7 DAYS`, `DUE TODAY`, `DONE`.
  public func state(on today: CalendarDay) -> String {
    guard action.isOpen else { return (action.status ?? .open).words.uppercased() }
    if daysLate > 0 { return "OVERDUE \(daysLate) \(daysLate == 1 ? "DAY" : "DAYS")" }
    if action.status == .blocked { return "BLOCKED" }
    if action.due == today { return "DUE TODAY" }
    let isRedated = (action.history ?? []).contains { $0.what == FollowUpKind.redated.rawValue }
    return (action.status ?? .open).words.uppercased() + (isRedated ? ", RE-DATED" : "")
  }
}

extension MeetingDocument {
  /// The actions of this meeting as lines of the register.
  public func actionRows(key: String, today: CalendarDay) -> [ActionRow] {
    actions.rows.map {
      ActionRow(
        action: $0, key: key, meeting: reference ?? "", case: subject.case ?? "", today: today)
    }
  }
}

extension ActionRow {
  /// The order of the register: the earliest due day first, undated last, then by number.
  public static func byDueDay(_ left: ActionRow, _ right: ActionRow) -> Bool {
    switch (left.action.due, right.action.due) {
    case (let left?, let right?) where left != right: left < right
    case (_?, nil): true
    case (nil, _?): false
    default: (left.action.number ?? .max) < (right.action.number ?? .max)
    }
  }
}
