import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

/// What single sentences of the guidance ask of the screens.
struct ObligationScreenTests {
  @Test func `the chooser says what each forum is for, and which meetings none of them replaces`() {
    var app = App(at: .opening, rows: 40)
    app.press("f")
    let words = app.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for forum in Forum.allCases {
      #expect(words.contains(forum.fitsWhen), "\(forum)")
      #expect(words.contains(forum.meansForTheRecord), "\(forum)")
    }
    for other in Forum.otherMeetings { #expect(words.contains(other), "\(other)") }
  }

  @Test(arguments: Place.allCases.filter { $0 != .item(.aim) })
  func `the aim stands on every screen of its meeting`(place: Place) {
    var app = App(at: place)
    #expect(app.text.contains("Agree how the tenancy can be kept"))
  }

  @Test(arguments: AgendaItem.allCases)
  func `however much is missing, what is typed under an item is filed at once`(item: AgendaItem) {
    var app = App(at: .item(item), of: TestMeetings.empty)
    #expect(!app.document.gaps.isEmpty)
    if app.page?.focus != .line { app.press("<Tab>") }
    app.press("They moved house<Enter>")
    let others = [app.document.aim.value, app.document.disputes.rows.first?.matter]
    let texts = app.entries.map(\.text) + others.compactMap(\.self)
    #expect(texts == ["They moved house"])
    #expect(app.line.isEmpty)
  }

  @Test(arguments: [(1, "2025-06-18"), (4, "2025-06-23")])
  func `whoever was not there is to be told by the area's day, the next working day at first`(
    days: Int, due: String
  ) {
    var profile = Profile.standard
    #expect(profile.timeScales.tellThePerson == 1)
    profile.timeScales.tellThePerson = days
    var app = App(at: .item(.attendance), profiles: KnownProfiles([profile], chosen: profile))
    app.choose("Wilmot Thrushcross")
    app.press("a<C-x>g11<Enter>")
    app.choose("Wilmot Thrushcross")
    app.press("<Enter>Pell<Enter>")
    #expect(app.document.updates.rows.first?.due == CalendarDay(due))
    #expect(app.document.actions.rows.last?.due == CalendarDay(due))
  }
}
