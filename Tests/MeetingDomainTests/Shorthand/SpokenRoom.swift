import MeetingDomain
import Testing

/// An invented room in which names, initials, agencies and everyday words are easily mistaken.
enum SpokenRoom {
  /// Tuesday 17 June 2025.
  static let today = CalendarDay(daysSince1970: 20_256)

  static let attendees = [
    Attendee(name: "Amara Okonjo-Vale", agency: "Children's services", status: .present),
    Attendee(name: "Joris Smeltzer", agency: "Larkspur Moor School", status: .present),
    Attendee(name: "Pell Hartigan", agency: "Housing"),
    Attendee(name: "Will Marchbank", agency: "Police", status: .part),
    Attendee(name: "Dr Ianthe Torvald", agency: "Quillon Surgery", status: .present),
    Attendee(name: "Nora Orme", agency: "Health Visiting", status: .present),
    Attendee(name: "Adam Risk", agency: "Probation", status: .present),
    Attendee(name: "王小明", agency: "Health Visiting", status: .present),
    Attendee(name: "Zoe\u{308} A\u{30A}ngstro\u{308}m", agency: "Advocacy", status: .apologies),
    Attendee(name: "Gil Quell", agency: "Early help", status: .present),
    Attendee(name: "Gwen Quell", agency: "Early help", status: .present),
    Attendee(name: "Jem Stroud", agency: "Housing", status: .apologies),
    Attendee(name: "Pia Hollin", agency: "Youth justice", status: .noResponse),
    Attendee(name: "Hope Lindell", agency: "Nursery", status: .present),
    Attendee(name: "J. Brackwater", initials: "JBR", status: .present),
  ]

  static let room = Room(attendees)

  static func read(_ line: String, _ item: AgendaItem = .newInformation) -> LineReading {
    LineReading(line, in: room, under: item, today: today)
  }
}

/// What a reading is to be, in one line each.
struct Said: CustomTestStringConvertible, Sendable {
  var line: String
  var kind: EntryKind?
  var by: String?
  var from: String?
  var text: String

  init(
    _ line: String, kind: EntryKind? = nil, by: String? = nil, from: String? = nil,
    _ text: String? = nil
  ) {
    (self.line, self.kind, self.by, self.from) = (line, kind, by, from)
    self.text = text ?? line
  }

  var testDescription: String { line }
}
