/// One line of the list of meetings.
public struct MeetingRow: Hashable, Sendable {
  /// What the store calls the meeting.
  public var key: String
  /// What people call it, such as `2026-014`.
  public var reference: String
  /// The day; nil while it is not settled.
  public var date: CalendarDay?
  /// The name of the person or family.
  public var subject: String
  /// The case number, empty where there is none.
  public var `case`: String
  /// Where it stands.
  public var status: MeetingStatus
  /// Whether it will not take place.
  public var isCalledOff: Bool
  /// Actions somebody still has to do something about.
  public var open: Int
  /// Those of them that are late.
  public var overdue: Int
  /// What is open besides the actions.
  public var matters: [OpenMatter]
  /// The reference of the meeting before it; nil where there is none.
  public var previous: String?

  /// The line of one meeting.
  ///
  /// - Parameters:
  ///   - key: What the store calls the meeting.
  ///   - today: A day on the local calendar; an action due today is not late.
  public init(_ document: MeetingDocument, key: String, today: CalendarDay) {
    self.init(
      key: key, reference: document.reference ?? "", date: document.date.value,
      subject: document.subject.name ?? "", case: document.subject.case ?? "",
      status: document.status ?? .planned, isCalledOff: document.calledOff != nil,
      open: document.actions.rows.count(where: \.isOpen),
      overdue: document.actions.rows.count { $0.daysLate(on: today) > 0 },
      matters: document.openMatters, previous: document.previous)
  }

  /// A line by its parts.
  package init(
    key: String, reference: String, date: CalendarDay?, subject: String, case: String,
    status: MeetingStatus, isCalledOff: Bool, open: Int, overdue: Int, matters: [OpenMatter],
    previous: String?
  ) {
    self.key = key
    self.reference = reference
    self.date = date
    self.subject = subject
    self.case = `case`
    (self.status, self.isCalledOff) = (status, isCalledOff)
    self.open = open
    self.overdue = overdue
    self.matters = matters
    self.previous = previous
  }
}

extension MeetingRow {
  /// Where it stands, in one or two words.
  public var statusInWords: String { isCalledOff ? CalledOff.words : status.words }

  /// Where it stands, as a word of the lists that programs read.
  public var statusToken: String { isCalledOff ? "called-off" : status.rawValue }

  /// Whether it is the meeting after another; one that is called off leaves that to the next.
  public func follows(_ reference: String) -> Bool { previous == reference && !isCalledOff }

  /// Whether it still has to be held or goes on.
  public var isUnderWay: Bool { !isCalledOff && (status == .planned || status == .live) }
}
