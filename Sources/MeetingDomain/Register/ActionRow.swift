/// One line of the register of actions: an action and the meeting that it comes from.
///
/// There may be a hundred thousand of them, so what lists are sorted and counted by stands here,
/// and the action itself is unpacked when it is asked for.
public struct ActionRow: Hashable, Sendable {
  /// What the store calls the meeting.
  public var key: String
  /// The reference of the meeting.
  public var meeting: String
  /// The case number, empty where there is none.
  public var `case`: String
  /// The number of the action in the store.
  public let number: Int?
  /// The day it is due.
  public let due: CalendarDay?
  /// Where it stands; overdue is computed.
  public let status: ActionStatus
  /// Days past the due day; 0 when not late.
  public let daysLate: Int
  private let packed: PackedAction

  /// A line by its parts.
  public init(
    action: Action, key: String, meeting: String, case: String, today: CalendarDay
  ) {
    var writer = PackedWriter()
    action.pack(into: &writer)
    self.init(
      number: action.number, due: action.due, status: action.status ?? .open,
      packed: PackedAction(in: writer.bytes, at: 0), key: key, meeting: meeting, case: `case`,
      today: today)
  }

  /// A line of an action that stays packed.
  package init(
    number: Int?, due: CalendarDay?, status: ActionStatus, packed: PackedAction, key: String,
    meeting: String, case: String, today: CalendarDay
  ) {
    self.key = key
    self.meeting = meeting
    self.case = `case`
    (self.number, self.due, self.status, self.packed) = (number, due, status, packed)
    daysLate = status.daysLate(due: due, on: today)
  }

  /// The action, unpacked anew each time.
  public var action: Action { packed.action }
  /// What is to be done, who does it and for which agency; it unpacks nothing else.
  public var words: (text: String, owner: String?, agency: String?) { packed.words }
  /// Whether somebody still has to do something about it.
  public var isOpen: Bool { status.isOpen }

  /// Where the action stands, in capitals: `OVERDUE 7 DAYS`, `DUE TODAY`, `DONE`.
  public func state(on today: CalendarDay) -> String {
    guard isOpen else { return status.words.uppercased() }
    if daysLate > 0 { return "OVERDUE \(daysLate) \(daysLate == 1 ? "DAY" : "DAYS")" }
    if status == .blocked { return "BLOCKED" }
    if due == today { return "DUE TODAY" }
    let isRedated = (action.history ?? []).contains { $0.what == FollowUpKind.redated.rawValue }
    return status.words.uppercased() + (isRedated ? ", RE-DATED" : "")
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
    switch (left.due, right.due) {
    case (let left?, let right?) where left != right: left < right
    case (_?, nil): true
    case (nil, _?): false
    default: (left.number ?? .max) < (right.number ?? .max)
    }
  }
}
