import Foundation
import MapmApp
import MeetingDomain
import MeetingStore
import Terminal
import Themes

/// Runs the app on this terminal until its user leaves it.
///
/// - Parameter meeting: The meeting to open first; nil for home.
@MainActor
func runApp(store: EventStore, meeting: MeetingID?, look: LookOptions) throws {
  let driver = try NcursesDriver(
    theme: try look.chosenTheme(), colour: ColourRequest(rawValue: look.color.rawValue) ?? .auto,
    environment: ProcessInfo.processInfo.environment)
  defer { driver.close() }
  let performer = try LivePerformer(store: store, driver: driver)
  defer { performer.leave() }
  let model = AppModel(now: performer.now, seat: performer.seat)
  run(
    model, on: driver, with: performer,
    opening: [.restoreHome, .list] + (meeting.map { [.open(key: $0.description)] } ?? []))
}

extension LookOptions {
  /// The theme that was asked for, else the standard one.
  func chosenTheme() throws -> Theme {
    let name = theme ?? BuiltInThemes.standard
    guard let text = BuiltInThemes.texts[name] else { throw CommandFailure.unknownTheme(name) }
    return try Theme.parse(text, named: name, parents: BuiltInThemes.texts)
  }
}
