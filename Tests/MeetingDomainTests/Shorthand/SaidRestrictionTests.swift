import MeetingDomain
import Testing

struct SaidRestrictionTests {
  private let today = CalendarDay(daysSince1970: 20_600)

  static let family = Room(
    [
      Attendee(name: "Wenna Quillmarsh", roles: [.parent], post: "mother"),
      Attendee(name: "Amara Vint", agency: "Police"),
    ], about: Subject(kind: .child, name: "Zephrine Quillmarsh"))

  private func read(_ line: String, _ item: AgendaItem = .newInformation) -> LineReading {
    LineReading(line, in: Self.family, under: item, today: today)
  }

  static let restricted = [
    "police: prof only: the inquiry is live", "drugs seen at number 12, prof only",
    "Professionals only: he is wanted", "the move is on Friday, mum not to know",
    "do not tell the family where", "not for her mother: the date is set",
    "Z told HT she \"dont want mum to know about Tarn St\"",
    "keep from mum: preg test neg 12/11", "W doesn't want son to know he told us",
    "son shouts at him, do not share with son", "mum doesn't know about the debt",
    "mum mustn't find out where he lives", "mum mustn\u{2019}t find out",
    "not to be shared w family",
    "confidential - he is wanted", "dad must not be told of the hearing", "son must not know",
    "off record - he was drunk", "off the record: he was drunk", "police only: bail on Friday",
    "third party: the lodger told us", "third-party: the lodger told us",
    "police: confidential - he is wanted", "NOT for mum", "don't tell mum", "not for parents",
    "profs only", "Mum has not been told", "nobody is to tell his wife", "keep it from them",
    "keep this from her", "keep quiet from dad", "hide from her partner", "kept from the carer",
    "without mum knowing", "mum is unaware", "his partner cannot know", "dont tell him",
    "mum must never hear of it", "school did not share it with his parents",
    "Seen by the HV. Mum not told", "keep him from finding out", "mum not aware of the bruise",
    "Z must not know", "don't tell Wenna", "not to be shared with Zephrine", "wenna mustnt know",
    "the child is not to be told", "YP doesn't know yet",
  ]

  @Test(arguments: restricted)
  func `a line that says that the family is not to know is for professionals only`(line: String) {
    let reading = read(line)
    #expect(reading.entry.visibility == .professionalsOnly)
    #expect(reading.isRead && reading.preview.hasPrefix("PROFESSIONALS ONLY: "))
    #expect(reading.line == line)
  }

  @Test func `an action can say it too`() {
    let reading = read("Police to visit number 12 by fri, prof only", .actionPlan)
    #expect(reading.action.visibility == .professionalsOnly)
  }

  @Test(arguments: [
    "professionals agreed, only one left", "professionals agreed; only one left", "mum knows",
    "the family is to know", "she is not told", "SW to keep mum informed",
    "keep the family updated", "keep mum away from the house", "keep the children safe from dad",
    "we don't know mum's new address", "Children's services did not know of the debt",
    "Family support were not told", "partner agencies have not shared it",
    "Mum was not there. Dad told us about the debt", "not for children's services",
    "she has grown in confidence", "told mum not to worry", "he is not in school",
    "the police only came at nine", "there is no third party", "next steps not shared",
    "AV does not know yet", "keep her from harm", "he keeps away from dad",
    "not only did the school know", "it is not known where he sleeps",
  ])
  func `other lines are for everyone`(line: String) {
    #expect(read(line).entry.visibility == nil)
  }

  @Test func `words at either end of a long line are found`() {
    let long = String(repeating: "and so on ", count: 200)
    #expect(read("mum must not know, " + long).visibility == .professionalsOnly)
    #expect(read(long + "mum must not know").visibility == .professionalsOnly)
  }
}
