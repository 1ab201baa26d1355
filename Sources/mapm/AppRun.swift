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
@MainActor
func runApp(
  store: EventStore, meeting: MeetingID?, look: LookOptions, greeting: String? = nil
) throws {
  let profiles = try look.knownProfiles()
  var register = Register(of: store)
  try register.updateVisibly()
  let screen = try look.openScreen()
  defer { screen.driver.close() }
  let performer = try LivePerformer(
    store: store, register: register, driver: screen.driver, profiles: profiles)
  defer { performer.leave() }
  let model = AppModel(
    now: performer.now, seat: performer.seat, greeting: screen.problem ?? greeting,
    folder: AccountFolders.current, profiles: profiles)
  run(
    model, on: screen.driver, with: performer,
    opening: [.restoreHome, .list] + (meeting.map { [.open(key: $0.description)] } ?? []))
}

extension LookOptions {
  /// Takes the terminal over; the problem says why the theme is not the one that was asked for.
  @MainActor
  func openScreen() throws -> (driver: NcursesDriver, problem: String?) {
    let environment = ProcessInfo.processInfo.environment
    guard environment["TERM"] != "dumb" else { throw CommandFailure.dumbTerminal }
    let chosen = try chosenTheme()
    let driver = try NcursesDriver(
      theme: chosen.theme, colour: ColourRequest(rawValue: color.rawValue) ?? .auto,
      environment: environment)
    return (driver, chosen.problem)
  }
}
