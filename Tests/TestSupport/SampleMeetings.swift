import Foundation
public import MeetingDomain

/// Invented meetings for tests; no person, place or case in them exists.
public enum SampleMeetings {
  /// A closed meeting about a child, with an entry of most kinds and three actions.
  public static let closed: MeetingDocument = {
    var meeting = MeetingDocument(
      subject: Subject(kind: .child, name: "Wilmot Thrushcross", case: "0417"))
    meeting.id = "sample-closed"
    meeting.reference = "2025-014"
    meeting.status = .closed
    meeting.forum = .recorded(.professionalsMeeting)
    meeting.openingForm.why = .recorded("Attendance keeps falling and the tenancy is at risk")
    meeting.openingForm.objectives = .recorded([Objective(text: "Agree who visits", met: .met)])
    meeting.date = Answer(CalendarDay(year: 2025, month: 6, day: 17))
    meeting.start = Answer(TimeOfDay(hour: 14, minute: 0))
    meeting.end = Answer(TimeOfDay(hour: 15, minute: 10))
    meeting.venue = .recorded("Larkspur Room, Quillon House")
    meeting.attendance = .recorded(attendance)
    meeting.aim = .recorded("Agree how the tenancy can be kept while support is put in place")
    meeting.entries = .recorded(entries)
    meeting.actions = .recorded(actions)
    meeting.disputes = .askedNone(at: Timestamp("2025-06-17T14:52:10+01:00"))
    meeting.reviewForm.required = true
    meeting.reviewForm.date = CalendarDay(year: 2025, month: 9, day: 16)
    return meeting
  }()

  /// The same, with an action that is blocked and was re-dated twice, and one that is restricted
  /// and has neither owner nor day.
  public static let troubled: MeetingDocument = {
    var meeting = closed
    var rows = actions
    rows[0].status = .blocked
    rows[0].history = [
      ActionChange(what: "redated", from: "2025-06-10", to: "2025-06-17", reason: "Abroad"),
      ActionChange(what: "redated", from: "2025-06-17", to: "2025-06-24", reason: "Still abroad"),
      ActionChange(what: "blocked", reason: "No consent yet"),
    ]
    let restricted = Action(
      number: 44, text: "Watch the flat", agency: "Housing", visibility: .professionalsOnly)
    meeting.actions = .recorded(rows + [restricted])
    return meeting
  }()

  /// The same while it goes on.
  public static let live: MeetingDocument = {
    var meeting = closed
    (meeting.status, meeting.end) = (.live, .notAsked)
    return meeting
  }()

  /// A closed meeting that lacks nothing that the guidance asks for, as its file has it.
  public static func completeFile() throws -> String {
    guard
      let file = Bundle.module.url(
        forResource: "complete", withExtension: "json", subdirectory: "Fixtures")
    else { throw CocoaError(.fileNoSuchFile) }
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// A closed meeting that lacks nothing that the guidance asks for.
  public static func complete() throws -> MeetingDocument {
    try MeetingDocument(json: Array(completeFile().utf8))
  }

  /// Every text of `closed` that somebody wrote, for a search through files.
  public static var wordsOfClosed: [String] {
    let people = attendance.flatMap { [$0.name, $0.agency ?? ""] }
    let texts = entries.map(\.text) + actions.map(\.text) + ["Thrushcross", "Quillon"]
    return (people + texts).flatMap { $0.split(separator: " ") }.map(String.init)
      .filter { $0.utf8.count >= 5 }
  }

  private static let attendance: [Attendee] = [
    Attendee(
      name: "Amara Okonjo-Vale", initials: "AO", roles: [.chair], agency: "Children's services",
      status: .present, mode: .room),
    Attendee(
      name: "Joris Smeltzer", initials: "JS", roles: [.agencyRepresentative], agency: "School",
      status: .present, mode: .online),
    Attendee(
      name: "Pell Hartigan", initials: "PH", roles: [.agencyRepresentative], agency: "Housing",
      status: .apologies, reason: "annual leave"),
  ]

  private static let entries: [Entry] = [
    entry(1, item: .newInformation, kind: .information, "Attendance is down by half", "School"),
    entry(2, item: .needsStrengthsRisks, kind: .risk, "Out alone after ten on weekdays", "School"),
    entry(3, item: .needsStrengthsRisks, kind: .strength, "Grandmother visits daily", nil),
    entry(4, item: .fromThePerson, kind: .voice, "I want to stay with my nan – always 💛", nil),
    entry(5, item: .actionPlan, kind: .decision, "A family gathering is offered", nil),
  ]

  private static let actions: [Action] = [
    Action(
      number: 41, text: "Ring the landlord about the notice", owner: "Joris Smeltzer",
      agency: "School", due: CalendarDay(year: 2025, month: 6, day: 24)),
    Action(
      number: 42, text: "=Offer, in writing, \"a repayment plan\"", owner: "Pell Hartigan",
      agency: "Housing", due: CalendarDay(year: 2099, month: 7, day: 1)),
    Action(
      number: 43, text: "Send the attendance summary", owner: "Joris Smeltzer", agency: "School",
      evidence: "Sent by letter", status: .done),
  ]

  private static func entry(
    _ number: Int, item: AgendaItem, kind: EntryKind, _ text: String, _ agency: String?
  ) -> Entry {
    var entry = Entry(
      item: item, kind: kind, text: text, by: agency == nil ? nil : "Joris Smeltzer",
      agency: agency, at: Timestamp("2025-06-17T14:1\(number):00+01:00"))
    entry.id = RowID(stated: "e\(number)")
    return entry
  }
}
