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
  /// How often it got a new day.
  public let redates: Int
  /// The day on which somebody last did something about it; nil where nobody has.
  public let reviewed: CalendarDay?
  private let packed: PackedAction

  /// A line by its parts.
  ///
  /// - Parameter decision: The words of the entry that the action was made from.
  public init(
    action: Action, decision: String? = nil, key: String, meeting: String, case: String,
    today: CalendarDay
  ) {
    var writer = PackedWriter()
    action.pack(into: &writer, decision: decision)
    self.init(
      number: action.number, due: action.due, status: action.status ?? .open,
      redates: action.redates, reviewed: action.lastReview?.at?.day,
      packed: PackedAction(in: writer.bytes, at: 0), key: key, meeting: meeting, case: `case`,
      today: today)
  }

  /// A line of an action that stays packed.
  package init(
    number: Int?, due: CalendarDay?, status: ActionStatus, redates: Int, reviewed: CalendarDay?,
    packed: PackedAction, key: String, meeting: String, case: String, today: CalendarDay
  ) {
    self.key = key
    self.meeting = meeting
    self.case = `case`
    (self.number, self.due, self.status, self.packed) = (number, due, status, packed)
    (self.redates, self.reviewed) = (redates, reviewed)
    daysLate = status.daysLate(due: due, on: today)
  }

  /// The action, unpacked anew each time.
  public var action: Action { packed.action }
  /// What is to be done, who does it and for which agency; it unpacks nothing else.
  public var words: (text: String, owner: String?, agency: String?) { packed.words }
  /// The words of the decision that it was made from; nil where it was made from nothing.
  public var decision: String? { packed.decision }
  /// Whether somebody still has to do something about it.
  public var isOpen: Bool { status.isOpen }
  /// What it is counted by.
  public var outline: ActionOutline {
    let words = words
    return ActionOutline(
      number: number, status: status, daysLate: daysLate, dueDays: due?.daysSince1970,
      owner: NameMark(of: words.owner), agency: NameMark(of: words.agency))
  }

  /// The words as they lie in memory, in UTF-8, for those who look through very many rows: what,
  /// who and which agency.
  package func withWords<Value>(
    _ use: (UnsafeRawBufferPointer, UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> Value
  ) -> Value {
    packed.withWords(use)
  }

  /// Where the action stands, in capitals: `OVERDUE 7 DAYS`, `DUE TODAY`, `DONE`.
  public func state(on today: CalendarDay) -> String {
    let isOpenAlone = isOpen && daysLate == 0 && status != .blocked && due != today
    return plainState(on: today) + (isOpenAlone && redates > 0 ? ", RE-DATED" : "")
  }

  /// The state within a column: one that is blocked and late says both.
  public func shortState(on today: CalendarDay) -> String {
    isBlockedAndLate ? blockedAndLate : state(on: today)
  }

  /// The state with how often an open one got a new day: `OVERDUE 7 DAYS; re-dated 2 times`.
  public func wholeState(on today: CalendarDay) -> String {
    let state = isBlockedAndLate ? blockedAndLate : plainState(on: today)
    return isOpen && redates > 0 ? "\(state); \(inWords(redates: redates))" : state
  }

  private func plainState(on today: CalendarDay) -> String {
    guard isOpen else { return status.words.uppercased() }
    if daysLate > 0 { return "OVERDUE \(daysLate) \(daysLate == 1 ? "DAY" : "DAYS")" }
    if status == .blocked { return "BLOCKED" }
    return due == today ? "DUE TODAY" : status.words.uppercased()
  }

  private var isBlockedAndLate: Bool { status == .blocked && daysLate > 0 }
  private var blockedAndLate: String { "BLOCKED, \(daysLate) LATE" }
}

extension MeetingDocument {
  /// The actions of this meeting as lines of the register.
  public func actionRows(key: String, today: CalendarDay) -> [ActionRow] {
    actions.rows.map {
      ActionRow(
        action: $0, decision: decision(behind: $0), key: key, meeting: reference ?? "",
        case: subject.case ?? "", today: today)
    }
  }

  /// The words of the entry that an action was made from.
  package func decision(behind action: Action) -> String? {
    guard let source = action.from.flatMap({ row(named: $0) }), source.kind == .entry else {
      return nil
    }
    return row(source.id, of: Entry.self)?.text
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
