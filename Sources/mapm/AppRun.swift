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
  let environment = ProcessInfo.processInfo.environment
  guard environment["TERM"] != "dumb" else { throw CommandFailure.dumbTerminal }
  let chosen = try look.chosenTheme()
  let driver = try NcursesDriver(
    theme: chosen.theme, colour: ColourRequest(rawValue: look.color.rawValue) ?? .auto,
    environment: environment)
  defer { driver.close() }
  let performer = try LivePerformer(store: store, driver: driver)
  defer { performer.leave() }
  let model = AppModel(
    now: performer.now, seat: performer.seat, greeting: chosen.problem ?? greeting)
  run(
    model, on: driver, with: performer,
    opening: [.restoreHome, .list] + (meeting.map { [.open(key: $0.description)] } ?? []))
}
