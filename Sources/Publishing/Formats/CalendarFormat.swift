public import MeetingDomain

/// The next review and the actions for a calendar (RFC 5545): an event, and a task for each action.
///
/// Names of people stay out of what a calendar shows to colleagues, but for the words of an action.
public struct CalendarFormat: ExportFormat {
  /// The short name and ending of its files.
  public let name = "ics"
  /// The name in words.
  public let title = "iCalendar"

  /// The format.
  public init() {}

  /// It has a place for actions and the review alone.
  public func carries(_ copy: Copy) -> Bool { copy.hasActions }

  /// The review and the actions in this form.
  public func render(
    _ minutes: Minutes, template: [UInt8]?
  ) throws(PublishingError) -> [UInt8] {
    guard carries(minutes.copy) else {
      throw .notCarried(format: title, copy: minutes.copy.word)
    }
    var calendar = CalendarText()
    calendar.line("BEGIN", "VCALENDAR")
    calendar.line("VERSION", "2.0")
    calendar.line("PRODID", "-//mapm//minutes//EN")
    calendar.text("X-WR-CALNAME", minutes.marking)
    let event = ReviewEvent(minutes)
    if event?.hasTime == true { calendar.addLondonTime() }
    event?.write(to: &calendar)
    let meeting = minutes.document.id ?? minutes.document.reference ?? ""
    for action in minutes.document.actions.rows {
      let task = ActionTask(
        action: action, meeting: meeting, stamp: minutes.calendarStamp, source: minutes.marking)
      task.write(to: &calendar)
    }
    calendar.line("END", "VCALENDAR")
    return Array(calendar.written.utf8)
  }
}

/// The register of actions for a calendar: a task for each, with the names that an export gives them.
///
/// - Parameters:
///   - rows: The actions, in order.
///   - names: What each meeting is called for ever, by its key in the store.
///   - now: When the register was read.
public func actionCalendar(
  of rows: [ActionRow], named names: [String: String], now: Timestamp
) -> [UInt8] {
  var calendar = CalendarText()
  calendar.line("BEGIN", "VCALENDAR")
  calendar.line("VERSION", "2.0")
  calendar.line("PRODID", "-//mapm//actions//EN")
  calendar.text("X-WR-CALNAME", "Actions")
  for row in rows {
    let task = ActionTask(
      action: row.action, meeting: names[row.key] ?? row.key, stamp: now.inUTC,
      source: "Meeting \(row.meeting)")
    task.write(to: &calendar)
  }
  calendar.line("END", "VCALENDAR")
  return Array(calendar.written.utf8)
}

/// The next review, as an event of a calendar.
private struct ReviewEvent {
  private let minutes: Minutes
  private let review: Review
  private let date: CalendarDay

  /// - Returns: Nil where no day is settled.
  init?(_ minutes: Minutes) {
    guard let review = minutes.document.review, review.required != false, let date = review.date
    else { return nil }
    (self.minutes, self.review, self.date) = (minutes, review, date)
  }

  var hasTime: Bool { review.time != nil }

  func write(to calendar: inout CalendarText) {
    calendar.line("BEGIN", "VEVENT")
    let meeting = minutes.document.id ?? minutes.document.reference ?? ""
    calendar.line("UID", uid(of: "review", in: meeting))
    calendar.line("DTSTAMP", minutes.calendarStamp)
    if let time = review.time {
      let digits = time.description.filter { $0 != ":" }
      calendar.line("DTSTART;TZID=Europe/London", "\(date.inCalendar)T\(digits)00")
      calendar.line("DURATION", "PT1H")
    } else {
      calendar.line("DTSTART;VALUE=DATE", date.inCalendar)
      calendar.line("DTEND;VALUE=DATE", date.adding(days: 1).inCalendar)
    }
    calendar.text("SUMMARY", "Review of meeting \(minutes.document.reference ?? "")")
    if let venue = review.venue { calendar.text("LOCATION", venue) }
    calendar.text("DESCRIPTION", minutes.marking)
    calendar.line("CLASS", "CONFIDENTIAL")
    if minutes.document.calledOff == nil {
      calendar.addAlarm("TRIGGER:-P1D", saying: "Review tomorrow")
    } else {
      // A calendar that has the event already takes it off.
      calendar.line("SEQUENCE", "1")
      calendar.line("STATUS", "CANCELLED")
    }
    calendar.line("END", "VEVENT")
  }
}

/// One action, as a task of a calendar.
private struct ActionTask {
  let action: Action
  /// The meeting's name for ever.
  let meeting: String
  let stamp: String
  /// Where the task comes from, in words.
  let source: String

  func write(to calendar: inout CalendarText) {
    calendar.line("BEGIN", "VTODO")
    calendar.line(
      "UID",
      uid(of: "action-" + (action.number.map(String.init) ?? action.id.text), in: meeting))
    calendar.line("DTSTAMP", stamp)
    calendar.line("SEQUENCE", "\((action.history ?? []).count)")
    calendar.text("SUMMARY", action.text)
    if let due = action.due { calendar.line("DUE;VALUE=DATE", due.inCalendar) }
    calendar.line("STATUS", status)
    if status == "COMPLETED", let at = completed { calendar.line("COMPLETED", at.inUTC) }
    calendar.text("DESCRIPTION", description)
    calendar.line("CLASS", "CONFIDENTIAL")
    if action.isOpen, action.due != nil {
      calendar.addAlarm("TRIGGER;RELATED=END:-P1D", saying: "An action is due tomorrow")
    }
    calendar.line("END", "VTODO")
  }

  private var status: String {
    switch action.status ?? .open {
    case .open, .blocked: "NEEDS-ACTION"
    case .inProgress: "IN-PROCESS"
    case .done: "COMPLETED"
    case .superseded, .withdrawn, .passed: "CANCELLED"
    }
  }

  private var completed: Timestamp? {
    action.history?.last { $0.what == FollowUpKind.done.rawValue }?.at
  }

  private var description: String {
    let lines = [
      action.owner.map { "Owner: \($0)" }, action.agency.map { "Agency: \($0)" },
      action.restriction.map { "Visibility: \($0.words)" },
      action.outcome.map { "Outcome: \($0)" }, action.doneWhen.map { "Done when: \($0)" },
      source,
    ]
    return lines.compactMap(\.self).joined(separator: "\n")
  }
}

/// A name that is the same in every calendar for the same thing.
private func uid(of part: String, in meeting: String) -> String {
  "\(meeting.inUID).\(part.inUID)@mapm.invalid"
}

extension Minutes {
  /// When the calendar was last true, as far as the record says: its newest moment, else its day.
  fileprivate var calendarStamp: String {
    let moments = document.actions.rows.flatMap { ($0.history ?? []).compactMap(\.at) }
    let newest = (moments + [document.approval?.at].compactMap(\.self))
      .max { $0.secondsSince1970 < $1.secondsSince1970 }
    return newest?.inUTC ?? "\(day?.inCalendar ?? "19700101")T000000Z"
  }
}

extension CalendarDay {
  /// `20261127`.
  fileprivate var inCalendar: String { description.filter { $0 != "-" } }
}

extension Timestamp {
  /// `20261127T140322Z`.
  fileprivate var inUTC: String {
    let moment = Timestamp(secondsSince1970: secondsSince1970, offsetMinutes: 0)
    return moment.description.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }
}

extension String {
  /// The text in letters, digits and hyphens; others by their number.
  fileprivate var inUID: String {
    unicodeScalars.map { scalar in
      scalar.isASCII && (scalar.isWord || scalar == "-")
        ? String(scalar) : "_" + String(scalar.value, radix: 16)
    }.joined()
  }
}
