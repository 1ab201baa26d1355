import Foundation
import MeetingDomain
import Publishing
import Testing

/// Every word that somebody gave stands in its place of the printed minutes.
struct EveryWordTests {
  /// Paths in the file, and the beginning of the heading under which their words stand.
  private static let places: [(path: String, heading: String)] = [
    ("/reference", "Minutes"), ("/profile", "Minutes"), ("/previous", "Minutes"),
    ("/scoresBefore/", "From the last meeting"),
    ("/approval/", "Minutes"), ("/calledOff/", "Minutes"), ("/subject/", "About"),
    ("/opening/statutory", "Before"), ("/opening/groundRules", "Before"),
    ("/opening/told", "Before"), ("/opening/consentBecause", "Before"),
    ("/opening/basisBecause", "Before"), ("/opening/outcomes", "3."), ("/reconsidered", "5."),
    ("/opening/objectives", "3."), ("/opening/", "Decision"), ("/venue", "1."),
    ("/attendance/", "2."), ("/carried/", "From the last meeting"), ("/professionalsOnly/", "2."),
    ("/aim", "3."),
    ("/entries/0/", "1."), ("/entries/1/", "4."), ("/entries/2/", "4."), ("/entries/3/", "4."),
    ("/entries/4/", "4."), ("/entries/5/", "5."), ("/entries/6/", "5."), ("/entries/7/", "5."),
    ("/entries/8/", "6."), ("/entries/9/", "7."), ("/entries/10/", "7."), ("/entries/11/", "9."),
    ("/entries/12/", "10."), ("/entries/14/", "12."), ("/entries/15/", "Not placed"),
    ("/asked/0", "5."), ("/actions/", "7."), ("/lead/", "8."), ("/views/", "9."),
    ("/disputes/", "10."), ("/updates/", "11."), ("/review/", "12."), ("/close/", "Close"),
    ("/notRecorded/", "Not recorded"), ("/corrections/", "Corrections"),
    ("/arrivedAfterApproval/", "Arrived after approval"), ("/distribution/", "Distribution"),
  ]

  @Test(arguments: ["md", "txt"])
  func `each text of a meeting is printed under its heading`(format: String) throws {
    var count = 0
    let marked = try MeetingFixtures.replacingText { _ in
      count += 1
      return "Marker\(count)x"
    }
    let page = try Page(marked.document, format)
    for (path, marker) in marked.texts where !path.hasPrefix("/entries/13/") {
      let place = Self.places.first { path.hasPrefix($0.path) }
      let heading = try #require(place?.heading, "\(path)")
      let section = heading == "Minutes" ? page.facts : page.section(heading)
      #expect(section?.contains(marker) == true, "\(path)")
    }
  }

  @Test(arguments: ["md", "txt"])
  func `the twelve items stand under the titles of Appendix A, in order`(format: String) throws {
    let text = try Page(MeetingFixtures.everyField(), format).text
    var rest = text[...]
    for item in AgendaItem.allCases {
      let place = try #require(rest.range(of: "\(item.rawValue). \(item.title)\n"))
      rest = rest[place.upperBound...]
    }
  }

  @Test(arguments: ["md", "txt"])
  func `the decision to hold the meeting is printed first`(format: String) throws {
    let text = try Page(MeetingFixtures.everyField(), format).text
    let decision = try #require(text.range(of: "Decision to hold the meeting"))
    let about = try #require(text.range(of: "Robin Larkspur"))
    #expect(decision.lowerBound < about.lowerBound)
  }

  @Test(arguments: ["md", "txt"])
  func `a question that was asked in vain says so with its time`(format: String) throws {
    var document = MeetingDocument()
    document.date = Answer(CalendarDay(year: 2026, month: 11, day: 27))
    document.disputes = .askedNone(at: Timestamp("2026-11-27T15:02:00+00:00"))
    document.aim = .askedNone(at: nil)
    document.updates = .askedNone(at: Timestamp("2026-11-28T09:00:00+00:00"))
    let page = try Page(document, format)
    #expect(page.section("10.")?.contains("Asked: none (15:02).") == true)
    #expect(page.section("3.")?.contains("Aim: Asked: none.") == true)
    #expect(page.section("11.")?.contains("Asked: none (Sat 28 Nov 2026, 09:00).") == true)
    #expect(page.section("9.")?.contains("Not recorded.") == true)
  }

  @Test(arguments: ["md", "txt"])
  func `agencies stand in the order in which they were first heard`(format: String) throws {
    var document = MeetingDocument()
    document.entries = .recorded(
      [("Police", "one"), ("School", "two"), ("Police", "three")].map {
        Entry(item: .newInformation, kind: .information, text: $0.1, agency: $0.0)
      })
    let section = try #require(Page(document, format).section("5."))
    let words = ["Police", "one", "three", "School", "two"]
    let places = words.compactMap { section.range(of: $0)?.lowerBound }
    #expect(places.count == words.count)
    #expect(places == places.sorted())
  }
}
