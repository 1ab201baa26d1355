import MeetingDomain
import Profiles
import Testing

@testable import MapmApp

/// How a person settles how the screens look, and what new meetings get.
struct SettingsScreenTests {
  @Test func `a theme is seen while one chooses, and kept by Enter`() {
    var app = App(TestMeetings.small)
    app.press("s<Down>")
    #expect(app.store.shownTheme == "calm-light")
    #expect(app.model.context.look.theme == "calm-dark")
    app.press("<Enter>")
    #expect(app.model.context.look.theme == "calm-light")
    #expect(app.announcement == "The screens look like calm-light from now on.")
    app.press("<Esc>")
    #expect(app.text.contains("Settings") && app.text.contains("calm-light"))
  }

  @Test(arguments: ["<Esc>", "q", "<C-g>"])
  func `leaving shows the theme that was there before`(key: String) {
    var app = App(TestMeetings.small)
    app.press("s<End>" + key)
    #expect(app.store.shownTheme == "calm-dark")
    #expect(app.text.contains("AT THE KEYBOARD"))
  }

  @Test func `new meetings get the profile that was settled`() throws {
    let profiles = try BuiltInProfiles.texts.keys.sorted().map { name in
      try Profile.parse(
        BuiltInProfiles.texts[name] ?? "", named: name, file: nil, parents: BuiltInProfiles.texts)
    }
    let other = try #require(profiles.last)
    var app = App(
      TestMeetings.small, profiles: KnownProfiles(profiles, chosen: try #require(profiles.first)))
    app.press("s<End><Enter>")
    #expect(app.announcement.contains(other.name))
    app.press("<Esc>nQuillhaven<Enter>")
    #expect(app.document.profile == other.name)
  }

  @Test func `what is settled stands where it is read again`() {
    var app = App(TestMeetings.small)
    app.press("s<Down><Enter><Esc>s")
    #expect(app.announcement == "Theme calm-light, shown as you choose. Enter keeps it.")
  }
}
