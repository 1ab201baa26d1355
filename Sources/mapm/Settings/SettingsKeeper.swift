import MapmApp
import Terminal

/// Shows themes while somebody chooses, and keeps what they settle in their configuration.
@MainActor
struct SettingsKeeper {
  /// The terminal that is drawn on; nil in line mode, which has no looks.
  let driver: NcursesDriver?
  let themes: ThemeFiles
  /// Whether what is settled is written for the next run.
  let isKept: Bool

  /// Draws with a theme from now on; one that cannot be read changes nothing.
  func show(theme name: String) -> [Message] {
    do {
      driver?.theme = try themes.theme(name)
      return []
    } catch {
      return [.failed("\(error)")]
    }
  }

  /// Keeps a setting.
  func settle(_ setting: Setting) -> [Message] {
    do {
      if case .theme(let name) = setting { driver?.theme = try themes.theme(name) }
      guard isKept else {
        return [.settled(setting), .told("For now: a demonstration keeps nothing.")]
      }
      switch setting {
      case .theme(let name): try Configuration.write(name, as: "theme")
      case .profile(let name): try Configuration.write(name, as: "profile")
      }
      return [.settled(setting)]
    } catch {
      return [.failed("\(error)")]
    }
  }
}
