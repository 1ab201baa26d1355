import MeetingDomain
import Profiles
import Terminal
import Testing

@testable import MapmApp

/// The profile of the open meeting reaches the screens.
struct ProfileScreenTests {
  private static func known(chosen: String = "calderdale") throws -> KnownProfiles {
    let all = try BuiltInProfiles.names.map { name in
      try Profile.parse(
        BuiltInProfiles.texts[name] ?? "", named: name, parents: BuiltInProfiles.texts)
    }
    return KnownProfiles(all, chosen: try #require(all.first { $0.name == chosen }))
  }

  private static func meeting(_ profile: String?) -> MeetingDocument {
    var document = TestMeetings.small
    document.profile = profile
    return document
  }

  @Test func `a meeting has the words of the profile that it names`() throws {
    var app = App(
      at: .item(.actionPlan), of: Self.meeting("dumfries-galloway"), columns: 120, rows: 40,
      profiles: try Self.known())
    #expect(app.row(0).hasPrefix("7 Actions agreed"))
    #expect(app.text.contains(" 9 Views on it"))
    app.press("<C-x>g")
    #expect(app.text.contains("Actions agreed, the plan that each feeds"))
  }

  @Test func `switching the profile of a meeting changes its words at once, and back`() throws {
    var app = App(
      at: .opening, of: Self.meeting("calderdale"), columns: 120, rows: 90,
      profiles: try Self.known())
    #expect(app.text.contains(" 7 Action plan"))
    app.choose("Profile")
    app.press("<Enter>2")
    #expect(app.document.profile == "dumfries-galloway")
    #expect(app.text.contains(" 7 Actions agreed"))
    app.press("u")
    #expect(app.document.profile == "calderdale")
    #expect(app.text.contains(" 7 Action plan"))
  }

  @Test func `a profile that is not here is said, and the chosen one stands in`() throws {
    var app = App(
      at: .opening, of: Self.meeting("narnia"), profiles: try Self.known())
    #expect(app.announcement.contains("The profile narnia of this meeting is not here"))
    #expect(app.model.context.profile.name == "calderdale")
  }

  @Test func `a new meeting keeps the name of the chosen profile`() throws {
    var app = App(profiles: try Self.known(chosen: "dumfries-galloway"))
    app.press("nIda Thrush<Enter>")
    #expect(app.document.profile == "dumfries-galloway")
  }

  @Test func `where the plan is made elsewhere an action is asked which plan it feeds`() throws {
    let hint = "which plan or forum does this feed?"
    for (name, isAsked) in [("calderdale", false), ("dumfries-galloway", true)] {
      var app = App(
        at: .item(.actionPlan), of: Self.meeting(name), profiles: try Self.known())
      app.press("JS to ring them by fri<Enter><Tab><End><Enter>")
      #expect(app.text.contains(hint) == isAsked)
    }
  }

  @Test func `help has questions for the place, what to read and whom to ask`() throws {
    var app = App(
      at: .item(.newInformation), of: Self.meeting("dumfries-galloway"), columns: 120, rows: 60,
      profiles: try Self.known())
    app.press("<Tab>?")
    #expect(app.text.contains("WORTH ASKING HERE"))
    #expect(app.text.contains("How do we know that? Who saw it?"))
    app.press("<End>")
    #expect(app.text.contains("Public Protection Lead Officer"))
    #expect(app.text.contains("The rest is for the area to fill"))
  }

  @Test(arguments: Place.allCases)
  func `every place has questions worth asking, each short enough to be asked`(place: Place) {
    #expect(place.curiousQuestions.count >= 2)
    #expect(place.curiousQuestions.allSatisfy { $0.hasSuffix("?") && $0.count <= 64 })
  }
}

extension App {
  /// The app at home, with these profiles.
  fileprivate init(profiles: KnownProfiles) {
    self.init(TestMeetings.small, profiles: profiles)
  }
}
