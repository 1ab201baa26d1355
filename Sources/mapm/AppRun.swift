import Foundation
import MapmApp
import MeetingDomain
import MeetingStore
import Terminal

/// Runs the app on this terminal until its user leaves it.
///
/// - Parameters:
///   - meeting: The meeting to open first; nil for home.
///   - greeting: A sentence to begin with; nil where there is nothing to say.
///   - keepsSettings: Whether what is settled is written for the next run.
@MainActor
func runApp(
  store: EventStore, meeting: MeetingID?, look: LookOptions, greeting: String? = nil,
  keepsSettings: Bool = true
) throws {
  let profiles = try look.knownProfiles()
  var register = Register(of: store)
  try register.updateVisibly()
  let opening: [Effect] =
    [.restoreHome, .list] + (meeting.map { [.open(key: $0.description)] } ?? [])
  let themes = try ThemeFiles()
  let keys = try HeldKeys()
  if let reason = look.lineModeReason {
    let performer = try LivePerformer(
      store: store, register: register, driver: nil, profiles: profiles,
      settings: SettingsKeeper(driver: nil, themes: themes, isKept: keepsSettings))
    defer { performer.leave() }
    let model = AppModel(
      now: performer.now, seat: performer.seat, greeting: keys.problem ?? greeting,
      folder: AccountFolders.current, profiles: profiles,
      look: Look(themes: themes.names, theme: "", terminal: "line mode"), keys: keys.keys.inOneLine)
    return runInLines(
      model, on: StandardLines(), with: performer, opening: opening, because: reason)
  }
  let screen = try look.openScreen()
  defer { screen.driver.close() }
  let performer = try LivePerformer(
    store: store, register: register, driver: screen.driver, profiles: profiles,
    settings: SettingsKeeper(
      driver: screen.driver, themes: screen.themes, isKept: keepsSettings))
  defer { performer.leave() }
  let model = AppModel(
    now: performer.now, seat: performer.seat, greeting: screen.problem ?? keys.problem ?? greeting,
    folder: AccountFolders.current, profiles: profiles,
    look: Look(
      themes: screen.themes.names, theme: screen.theme, terminal: screen.driver.inWords),
    keys: keys.keys)
  run(model, on: screen.driver, with: performer, opening: opening)
}

extension LookOptions {
  /// The terminal as it was taken over.
  struct OpenScreen {
    let driver: NcursesDriver
    let themes: ThemeFiles
    /// The theme that was asked for.
    let theme: String
    /// Why it is another one that is drawn with; nil where it is not.
    let problem: String?
  }

  /// Takes the terminal over.
  @MainActor
  func openScreen() throws -> OpenScreen {
    let environment = ProcessInfo.processInfo.environment
    let themes = try ThemeFiles()
    let chosen = try chosenTheme(among: themes)
    let driver = try NcursesDriver(
      theme: chosen.theme, colour: ColourRequest(rawValue: color.rawValue) ?? .auto,
      environment: environment)
    return OpenScreen(
      driver: driver, themes: themes, theme: chosen.name, problem: chosen.problem)
  }
}

extension NcursesDriver {
  /// What it can show, beside its size.
  fileprivate var inWords: String {
    let colours = depth == .mono ? "no colours" : "\(depth.inWords) colours"
    return colours + (isASCIIOnly ? ", ASCII only: set LANG to C.UTF-8" : ", UTF-8: all good")
  }
}
